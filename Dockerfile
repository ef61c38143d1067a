# The program in an image of its own. Build it from a release tag or the tree of a tarball, where dist/ is:
#   docker build --tag aiact-doc .
#   docker run --rm --network none --volume "$PWD:/work" --user "$(id -u):$(id -g)" aiact-doc check
FROM node:22-alpine AS packages
WORKDIR /opt/aiact-doc
COPY package.json npm-shrinkwrap.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:22-alpine
# The image needs neither npm nor its shims; what is not there needs no update.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn-* /usr/local/bin/yarn /usr/local/bin/yarnpkg
WORKDIR /opt/aiact-doc
COPY --from=packages /opt/aiact-doc/node_modules ./node_modules
COPY package.json bin.cjs LICENSE ./
COPY dist ./dist
COPY schemas ./schemas
COPY templates ./templates
# A source commit ends here, in words, and not with the first user.
RUN node bin.cjs --version
USER node
WORKDIR /work
ENTRYPOINT ["node", "/opt/aiact-doc/bin.cjs"]
CMD ["--help"]
