// @ts-nocheck
/** Every template, checked and precompiled; generated from `templates/` by `npm run generate`. */
export const templates = {
  'documents/authorised-representative': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## 1. "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"representative/heading/need",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":43}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":43}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"representative").call(alias1,"standing",{"name":"representative","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":29}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":29}}}))
    + "\n\n## 2. "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"representative/heading/who",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":6},"end":{"line":5,"column":42}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":6},"end":{"line":5,"column":42}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"provider.legal_name",lookupProperty(helpers,"say").call(alias1,"representative/provider",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":7,"column":29},"end":{"line":7,"column":60}}}),{"name":"line","hash":{"optional":true},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":76}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":76}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"provider.contact.address",lookupProperty(helpers,"say").call(alias1,"representative/provider-address",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":8,"column":34},"end":{"line":8,"column":73}}}),{"name":"line","hash":{"optional":true},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":89}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":89}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"provider.contact.email",lookupProperty(helpers,"say").call(alias1,"representative/provider-email",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":9,"column":32},"end":{"line":9,"column":69}}}),{"name":"line","hash":{"optional":true},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":85}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":85}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"provider.authorised_representative.name",lookupProperty(helpers,"say").call(alias1,"representative/name",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":10,"column":49},"end":{"line":10,"column":76}}}),{"name":"line","hash":{},"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":78}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":78}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"provider.authorised_representative.address",lookupProperty(helpers,"say").call(alias1,"representative/address",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":11,"column":52},"end":{"line":11,"column":82}}}),{"name":"line","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":84}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":84}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"provider.authorised_representative.email",lookupProperty(helpers,"say").call(alias1,"representative/email",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":12,"column":50},"end":{"line":12,"column":78}}}),{"name":"line","hash":{},"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":80}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":80}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"provider.authorised_representative.mandate_url",lookupProperty(helpers,"say").call(alias1,"representative/mandate-kept",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":13,"column":56},"end":{"line":13,"column":91}}}),{"name":"line","hash":{"optional":true,"as":"link"},"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":117}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":117}}}))
    + "\n\n## 3. "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"representative/heading/mandate",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":15,"column":6},"end":{"line":15,"column":46}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":15,"column":6},"end":{"line":15,"column":46}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"sections").call(alias1,"art-54(3)",{"name":"sections","hash":{"depth":0},"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":32}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":32}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"representative").call(alias1,"retention",{"name":"representative","hash":{},"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":19,"column":30}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":19,"column":30}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"representative").call(alias1,"clocks",{"name":"representative","hash":{},"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":21,"column":27}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":21,"column":27}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"documentation.retention_until",lookupProperty(helpers,"say").call(alias1,"representative/kept-until-stated",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":23,"column":39},"end":{"line":23,"column":79}}}),{"name":"line","hash":{"optional":true,"as":"date"},"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":23,"column":105}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":23,"column":105}}}))
    + "\n\n## 5. "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"representative/heading/end",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":25,"column":6},"end":{"line":25,"column":42}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":25,"column":6},"end":{"line":25,"column":42}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"representative").call(alias1,"rule-of-end",{"name":"representative","hash":{},"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":27,"column":32}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":27,"column":32}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"representative").call(alias1,"termination",{"name":"representative","hash":{},"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":29,"column":32}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":29,"column":32}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"representative").call(alias1,"signatures",{"name":"representative","hash":{},"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":31,"column":31}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":31,"column":31}}}))
    + "\n";
},"useData":true},
  'documents/compliance-dossier': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"dossier/heading/positions",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":47,"column":3},"end":{"line":47,"column":38}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":47,"column":3},"end":{"line":47,"column":38}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"positions").call(alias1,{"name":"positions","hash":{},"data":data,"loc":{"start":{"line":49,"column":0},"end":{"line":49,"column":13}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":49,"column":0},"end":{"line":49,"column":13}}}))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"dossier/heading/waivers",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":53,"column":3},"end":{"line":53,"column":36}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":53,"column":3},"end":{"line":53,"column":36}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"waivers").call(alias1,{"name":"waivers","hash":{},"data":data,"loc":{"start":{"line":55,"column":0},"end":{"line":55,"column":11}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":55,"column":0},"end":{"line":55,"column":11}}}))
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"dossier/heading/means",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":59,"column":3},"end":{"line":59,"column":34}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":59,"column":3},"end":{"line":59,"column":34}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"provider.code_of_practice.alternative_means",lookupProperty(helpers,"say").call(alias1,"dossier/means",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":61,"column":53},"end":{"line":61,"column":74}}}),{"name":"line","hash":{},"data":data,"loc":{"start":{"line":61,"column":0},"end":{"line":61,"column":76}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":61,"column":0},"end":{"line":61,"column":76}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"cite").call(alias1,"gl-5.1",{"name":"cite","hash":{},"data":data,"loc":{"start":{"line":63,"column":0},"end":{"line":63,"column":17}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":63,"column":0},"end":{"line":63,"column":17}}}))
    + " "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"dossier/means-reported",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":63,"column":18},"end":{"line":63,"column":50}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":63,"column":18},"end":{"line":63,"column":50}}}))
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"dossier/heading/openness",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":67,"column":3},"end":{"line":67,"column":37}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":67,"column":3},"end":{"line":67,"column":37}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"openness").call(alias1,"beside-the-law",{"name":"openness","hash":{},"data":data,"loc":{"start":{"line":69,"column":0},"end":{"line":69,"column":29}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":69,"column":0},"end":{"line":69,"column":29}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"dossierAnswer").call(alias1,{"name":"dossierAnswer","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":17}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":17}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"dossierDuties").call(alias1,{"name":"dossierDuties","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":17}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":17}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"nextSteps").call(alias1,{"name":"nextSteps","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":13}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":13}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"dossier/heading/why",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":7,"column":3},"end":{"line":7,"column":32}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":3},"end":{"line":7,"column":32}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"verdict").call(alias1,{"name":"verdict","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":11}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":11}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"whyAnswer").call(alias1,{"name":"whyAnswer","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":13}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":13}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"dossier/heading/changed",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":13,"column":3},"end":{"line":13,"column":36}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":13,"column":3},"end":{"line":13,"column":36}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"whatChanged").call(alias1,{"name":"whatChanged","hash":{},"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":15}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":15}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"dossier/heading/sign",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":17,"column":3},"end":{"line":17,"column":33}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":17,"column":3},"end":{"line":17,"column":33}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"approvals").call(alias1,{"name":"approvals","hash":{},"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":19,"column":13}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":19,"column":13}}}))
    + "\n\n**"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"dossier/papers/in-pack",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":21,"column":2},"end":{"line":21,"column":34}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":21,"column":2},"end":{"line":21,"column":34}}}))
    + "**\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"writtenDocuments").call(alias1,{"name":"writtenDocuments","hash":{},"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":23,"column":20}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":23,"column":20}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"dossier/heading/questions",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":25,"column":3},"end":{"line":25,"column":38}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":25,"column":3},"end":{"line":25,"column":38}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"questions").call(alias1,{"name":"questions","hash":{},"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":27,"column":13}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":27,"column":13}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"dossier/heading/duties",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":29,"column":3},"end":{"line":29,"column":35}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":29,"column":3},"end":{"line":29,"column":35}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"chart").call(alias1,"due-dates",{"name":"chart","hash":{},"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":31,"column":21}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":31,"column":21}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"obligations").call(alias1,{"name":"obligations","hash":{},"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":33,"column":15}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":33,"column":15}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"dossier/heading/law",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":35,"column":3},"end":{"line":35,"column":32}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":35,"column":3},"end":{"line":35,"column":32}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"gates").call(alias1,{"name":"gates","hash":{},"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":37,"column":9}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":37,"column":9}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"dossier/heading/trace",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":39,"column":3},"end":{"line":39,"column":34}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":39,"column":3},"end":{"line":39,"column":34}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"trace").call(alias1,{"name":"trace","hash":{},"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":41,"column":9}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":41,"column":9}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"dossierClocks").call(alias1,{"name":"dossierClocks","hash":{},"data":data,"loc":{"start":{"line":43,"column":0},"end":{"line":43,"column":17}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":43,"column":0},"end":{"line":43,"column":17}}}))
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,"positions",{"name":"known","hash":{},"data":data,"loc":{"start":{"line":45,"column":6},"end":{"line":45,"column":25}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":45,"column":0},"end":{"line":50,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,"waivers",{"name":"known","hash":{},"data":data,"loc":{"start":{"line":51,"column":6},"end":{"line":51,"column":23}}}),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":51,"column":0},"end":{"line":56,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,"provider.code_of_practice.alternative_means",{"name":"known","hash":{},"data":data,"loc":{"start":{"line":57,"column":6},"end":{"line":57,"column":59}}}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":57,"column":0},"end":{"line":64,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"stated").call(alias1,"openness",{"name":"stated","hash":{},"data":data,"loc":{"start":{"line":65,"column":6},"end":{"line":65,"column":25}}}),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":65,"column":0},"end":{"line":70,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"factsBehind").call(alias1,{"name":"factsBehind","hash":{},"data":data,"loc":{"start":{"line":72,"column":0},"end":{"line":72,"column":15}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":72,"column":0},"end":{"line":72,"column":15}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"dossier/heading/not-covered",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":74,"column":3},"end":{"line":74,"column":40}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":74,"column":3},"end":{"line":74,"column":40}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"notCovered").call(alias1,{"name":"notCovered","hash":{},"data":data,"loc":{"start":{"line":76,"column":0},"end":{"line":76,"column":14}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":76,"column":0},"end":{"line":76,"column":14}}}))
    + "\n";
},"useData":true},
  'documents/compute-estimate': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"compute/parts",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":22,"column":3},"end":{"line":22,"column":26}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":22,"column":3},"end":{"line":22,"column":26}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"computeNote").call(alias1,"parts",{"name":"computeNote","hash":{},"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":24,"column":23}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":24,"column":23}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"chart").call(alias1,"compute-components",{"name":"chart","hash":{},"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":26,"column":30}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":26,"column":30}}}))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.energy.basis",lookupProperty(helpers,"say").call(alias1,"compute/basis",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":39,"column":31},"end":{"line":39,"column":52}}}),{"name":"line","hash":{"as":"words"},"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":39,"column":65}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":39,"column":65}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"compute/figures",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":3},"end":{"line":1,"column":28}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":3},"end":{"line":1,"column":28}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.compute.parameter_update_flop",lookupProperty(helpers,"say").call(alias1,"compute/updates",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":48},"end":{"line":3,"column":71}}}),{"name":"line","hash":{"as":"flop"},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":83}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":83}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.compute.cumulative_flop",lookupProperty(helpers,"say").call(alias1,"compute/cumulative",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":4,"column":42},"end":{"line":4,"column":68}}}),{"name":"line","hash":{"as":"flop"},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":80}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":80}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.compute.planned_cumulative_flop",lookupProperty(helpers,"say").call(alias1,"compute/planned",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":50},"end":{"line":5,"column":73}}}),{"name":"line","hash":{"optional":true,"as":"flop"},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":99}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":99}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"chart").call(alias1,"training-compute",{"name":"chart","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":28}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":28}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"compute/estimates",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":9,"column":3},"end":{"line":9,"column":30}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":9,"column":3},"end":{"line":9,"column":30}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"computeNote").call(alias1,"methods",{"name":"computeNote","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":25}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":25}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"computeNote").call(alias1,"comparison",{"name":"computeNote","hash":{},"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":28}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":28}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"compute/method-and-uncertainty",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":15,"column":3},"end":{"line":15,"column":43}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":15,"column":3},"end":{"line":15,"column":43}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"training.compute.methodology",lookupProperty(helpers,"say").call(alias1,"compute/method",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":17,"column":39},"end":{"line":17,"column":61}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":63}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":63}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.compute.uncertainty",lookupProperty(helpers,"say").call(alias1,"compute/uncertainty",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":19,"column":38},"end":{"line":19,"column":65}}}),{"name":"line","hash":{},"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":19,"column":67}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":19,"column":67}}}))
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,"training.compute.components",{"name":"known","hash":{},"data":data,"loc":{"start":{"line":21,"column":6},"end":{"line":21,"column":43}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":27,"column":7}}})) != null ? stack1 : "")
    + "\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"compute/thresholds",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":29,"column":3},"end":{"line":29,"column":31}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":29,"column":3},"end":{"line":29,"column":31}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"computeNote").call(alias1,"thresholds",{"name":"computeNote","hash":{},"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":31,"column":28}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":31,"column":28}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"computeNote").call(alias1,"modifier-test",{"name":"computeNote","hash":{},"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":33,"column":31}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":33,"column":31}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"compute/energy-used",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":35,"column":3},"end":{"line":35,"column":32}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":35,"column":3},"end":{"line":35,"column":32}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.energy.mwh",lookupProperty(helpers,"say").call(alias1,"compute/energy",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":37,"column":29},"end":{"line":37,"column":51}}}),{"name":"line","hash":{"unit":"MWh","as":"amount"},"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":37,"column":76}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":37,"column":76}}}))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,"training.energy.mwh",{"name":"known","hash":{},"data":data,"loc":{"start":{"line":38,"column":6},"end":{"line":38,"column":35}}}),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":40,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"training.energy.methodology",lookupProperty(helpers,"say").call(alias1,"compute/energy-methodology",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":42,"column":38},"end":{"line":42,"column":72}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":42,"column":74}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":42,"column":74}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"training.energy.boundary",lookupProperty(helpers,"say").call(alias1,"compute/energy-boundary",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":44,"column":35},"end":{"line":44,"column":66}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":44,"column":0},"end":{"line":44,"column":68}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":44,"column":0},"end":{"line":44,"column":68}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"table").call(alias1,"training.duration.hardware_days",lookupProperty(helpers,"say").call(alias1,"compute/hardware-time",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":46,"column":42},"end":{"line":46,"column":71}}}),lookupProperty(helpers,"column").call(alias1,"hardware",lookupProperty(helpers,"say").call(alias1,"compute/hardware",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":46,"column":91},"end":{"line":46,"column":115}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":46,"column":72},"end":{"line":46,"column":116}}}),lookupProperty(helpers,"column").call(alias1,"days",lookupProperty(helpers,"say").call(alias1,"compute/hardware-days",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":46,"column":132},"end":{"line":46,"column":161}}}),{"name":"column","hash":{"as":"amount"},"data":data,"loc":{"start":{"line":46,"column":117},"end":{"line":46,"column":174}}}),{"name":"table","hash":{"optional":true},"data":data,"loc":{"start":{"line":46,"column":0},"end":{"line":46,"column":190}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":46,"column":0},"end":{"line":46,"column":190}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"computeNote").call(alias1,"energy",{"name":"computeNote","hash":{},"data":data,"loc":{"start":{"line":48,"column":0},"end":{"line":48,"column":24}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":48,"column":0},"end":{"line":48,"column":24}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"compute/inference",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":50,"column":3},"end":{"line":50,"column":30}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":50,"column":3},"end":{"line":50,"column":30}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.inference_compute.flop",lookupProperty(helpers,"say").call(alias1,"compute/operations",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":52,"column":41},"end":{"line":52,"column":67}}}),{"name":"line","hash":{"as":"flop"},"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":52,"column":79}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":52,"column":79}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.inference_compute.task",lookupProperty(helpers,"say").call(alias1,"compute/task",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":53,"column":41},"end":{"line":53,"column":61}}}),{"name":"line","hash":{},"data":data,"loc":{"start":{"line":53,"column":0},"end":{"line":53,"column":63}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":53,"column":0},"end":{"line":53,"column":63}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.inference_compute.hardware",lookupProperty(helpers,"say").call(alias1,"compute/hardware",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":54,"column":45},"end":{"line":54,"column":69}}}),{"name":"line","hash":{},"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":54,"column":71}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":54,"column":71}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"training.inference_compute.methodology",lookupProperty(helpers,"say").call(alias1,"compute/inference-methodology",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":56,"column":49},"end":{"line":56,"column":86}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":56,"column":0},"end":{"line":56,"column":88}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":56,"column":0},"end":{"line":56,"column":88}}}))
    + "\n";
},"useData":true},
  'documents/copyright-policy-summary': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"copyright.contact.email",lookupProperty(helpers,"say").call(alias1,"policy/mail",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":23,"column":33},"end":{"line":23,"column":52}}}),{"name":"line","hash":{"optional":true},"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":23,"column":68}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":23,"column":68}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"copyright.contact.url",lookupProperty(helpers,"say").call(alias1,"policy/web",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":24,"column":31},"end":{"line":24,"column":49}}}),{"name":"line","hash":{"as":"link"},"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":24,"column":61}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":24,"column":61}}}))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"copyright.contact.email",lookupProperty(helpers,"say").call(alias1,"policy/mail",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":26,"column":33},"end":{"line":26,"column":52}}}),{"name":"line","hash":{},"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":26,"column":54}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":26,"column":54}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"copyright.policy_summary",lookupProperty(helpers,"say").call(alias1,"policy/in-short",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":35},"end":{"line":1,"column":58}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":60}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":60}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"copyright.responsible",lookupProperty(helpers,"say").call(alias1,"policy/responsible",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":31},"end":{"line":3,"column":57}}}),{"name":"line","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":59}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":59}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"documentation.published.copyright-policy.url",lookupProperty(helpers,"say").call(alias1,"policy/whole",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":4,"column":54},"end":{"line":4,"column":74}}}),{"name":"line","hash":{"optional":true,"as":"link"},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":100}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":100}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"policy/collecting",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":6,"column":3},"end":{"line":6,"column":30}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":6,"column":3},"end":{"line":6,"column":30}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"copyright.lawful_access",lookupProperty(helpers,"say").call(alias1,"policy/access",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":8,"column":34},"end":{"line":8,"column":55}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":57}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":57}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"copyright.robots_txt",lookupProperty(helpers,"say").call(alias1,"policy/robots",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":10,"column":31},"end":{"line":10,"column":52}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":54}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":54}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"table").call(alias1,"copyright.crawlers",lookupProperty(helpers,"say").call(alias1,"policy/crawlers",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":12,"column":29},"end":{"line":12,"column":52}}}),lookupProperty(helpers,"column").call(alias1,"name",lookupProperty(helpers,"say").call(alias1,"policy/name",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":12,"column":68},"end":{"line":12,"column":87}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":12,"column":53},"end":{"line":12,"column":88}}}),lookupProperty(helpers,"column").call(alias1,"user_agent",lookupProperty(helpers,"say").call(alias1,"policy/token",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":12,"column":110},"end":{"line":12,"column":130}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":12,"column":89},"end":{"line":12,"column":131}}}),lookupProperty(helpers,"column").call(alias1,"purpose",lookupProperty(helpers,"say").call(alias1,"policy/purpose",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":12,"column":150},"end":{"line":12,"column":172}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":12,"column":132},"end":{"line":12,"column":173}}}),lookupProperty(helpers,"column").call(alias1,"information_url",lookupProperty(helpers,"say").call(alias1,"policy/information",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":12,"column":200},"end":{"line":12,"column":226}}}),{"name":"column","hash":{"as":"link"},"data":data,"loc":{"start":{"line":12,"column":174},"end":{"line":12,"column":237}}}),{"name":"table","hash":{"optional":true},"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":253}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":253}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"names").call(alias1,"copyright.opt_out_protocols",lookupProperty(helpers,"say").call(alias1,"policy/protocols",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":14,"column":38},"end":{"line":14,"column":62}}}),{"name":"names","hash":{"optional":true},"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":14,"column":78}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":14,"column":78}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"policy/safeguards-heading",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":16,"column":3},"end":{"line":16,"column":38}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":16,"column":3},"end":{"line":16,"column":38}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"copyright.output_safeguards",lookupProperty(helpers,"say").call(alias1,"policy/safeguards",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":18,"column":38},"end":{"line":18,"column":63}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":18,"column":65}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":18,"column":65}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"policy/contact",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":20,"column":3},"end":{"line":20,"column":27}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":20,"column":3},"end":{"line":20,"column":27}}}))
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"stated").call(alias1,"copyright.contact.url",{"name":"stated","hash":{},"data":data,"loc":{"start":{"line":22,"column":6},"end":{"line":22,"column":38}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":27,"column":7}}})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"copyright.complaints.url",lookupProperty(helpers,"say").call(alias1,"policy/complaints",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":28,"column":34},"end":{"line":28,"column":59}}}),{"name":"line","hash":{"optional":true,"as":"link"},"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":28,"column":85}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":28,"column":85}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"copyright.complaints.days",lookupProperty(helpers,"say").call(alias1,"policy/answered-within",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":29,"column":35},"end":{"line":29,"column":65}}}),{"name":"line","hash":{"optional":true,"unit":"days","as":"amount"},"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":29,"column":105}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":29,"column":105}}}))
    + "\n";
},"useData":true},
  'documents/copyright-policy': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"provider.code_of_practice.alternative_means",lookupProperty(helpers,"say").call(alias1,"policy/alternative-means",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":24,"column":53},"end":{"line":24,"column":85}}}),{"name":"line","hash":{},"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":24,"column":87}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":24,"column":87}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"policy/scope",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":3},"end":{"line":1,"column":25}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":3},"end":{"line":1,"column":25}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"sections").call(alias1,"code-copyright(1.1)",{"name":"sections","hash":{"depth":0},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":42}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":42}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"policy/contact",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":3},"end":{"line":5,"column":27}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":3},"end":{"line":5,"column":27}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"sections").call(alias1,"code-copyright(1.5)",{"name":"sections","hash":{"depth":0},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":42}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":42}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"policy/lawful-access",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":9,"column":3},"end":{"line":9,"column":33}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":9,"column":3},"end":{"line":9,"column":33}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"sections").call(alias1,"code-copyright(1.2)",{"name":"sections","hash":{"depth":0},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":42}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":42}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"policy/reservations",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":13,"column":3},"end":{"line":13,"column":32}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":13,"column":3},"end":{"line":13,"column":32}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"sections").call(alias1,"code-copyright(1.3)",{"name":"sections","hash":{"depth":0},"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":42}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":42}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"policy/outputs",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":17,"column":3},"end":{"line":17,"column":27}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":17,"column":3},"end":{"line":17,"column":27}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"sections").call(alias1,"code-copyright(1.4)",{"name":"sections","hash":{"depth":0},"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":19,"column":42}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":19,"column":42}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"policy/sources",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":21,"column":3},"end":{"line":21,"column":27}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":21,"column":3},"end":{"line":21,"column":27}}}))
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,"provider.code_of_practice.alternative_means",{"name":"known","hash":{},"data":data,"loc":{"start":{"line":23,"column":6},"end":{"line":23,"column":59}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"policySources").call(alias1,{"name":"policySources","hash":{},"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":27,"column":17}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":27,"column":17}}}))
    + "\n";
},"useData":true},
  'documents/downstream-documentation': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"integrationSheet").call(alias1,{"name":"integrationSheet","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":20}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":20}}}))
    + "\n\n## 1. "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"downstream/general",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":6},"end":{"line":3,"column":34}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":6},"end":{"line":3,"column":34}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"sections").call(alias1,"annex-xii(1)",{"name":"sections","hash":{"depth":3},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":35}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":35}}}))
    + "\n\n## 2. "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"downstream/elements",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":7,"column":6},"end":{"line":7,"column":35}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":6},"end":{"line":7,"column":35}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"sections").call(alias1,"annex-xii(2)",{"name":"sections","hash":{"depth":3},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":35}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":35}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"downstream/capabilities-and-results",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":11,"column":3},"end":{"line":11,"column":48}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":11,"column":3},"end":{"line":11,"column":48}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"sections").call(alias1,"art-53(1)(b)(i)",{"name":"sections","hash":{"depth":0},"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":38}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":38}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"evaluationResults").call(alias1,{"name":"evaluationResults","hash":{},"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":21}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":21}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"chart").call(alias1,"evaluation-results",{"name":"chart","hash":{},"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":30}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":30}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"downstream/further-duties",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":19,"column":3},"end":{"line":19,"column":38}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":19,"column":3},"end":{"line":19,"column":38}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"downstream/article-50",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":21,"column":31}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":21,"column":31}}}))
    + "\n";
},"useData":true},
  'documents/facts': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"facts/heading/origins",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":11,"column":3},"end":{"line":11,"column":34}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":11,"column":3},"end":{"line":11,"column":34}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"origins").call(alias1,{"name":"origins","hash":{},"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":11}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":11}}}))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"facts/heading/evidence",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":19,"column":3},"end":{"line":19,"column":35}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":19,"column":3},"end":{"line":19,"column":35}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"evidence").call(alias1,{"name":"evidence","hash":{},"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":21,"column":12}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":21,"column":12}}}))
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"facts/heading/openness",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":25,"column":3},"end":{"line":25,"column":35}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":25,"column":3},"end":{"line":25,"column":35}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"openness").call(alias1,"for-the-reviewer",{"name":"openness","hash":{},"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":27,"column":31}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":27,"column":31}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"facts/heading/scope",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":3},"end":{"line":1,"column":32}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":3},"end":{"line":1,"column":32}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"scopeAndRole").call(alias1,{"name":"scopeAndRole","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":16}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":16}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"facts/heading/facts",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":3},"end":{"line":5,"column":32}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":3},"end":{"line":5,"column":32}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"rawFacts").call(alias1,{"name":"rawFacts","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":12}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":12}}}))
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,"provenance",{"name":"known","hash":{},"data":data,"loc":{"start":{"line":9,"column":6},"end":{"line":9,"column":26}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":14,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"family").call(alias1,{"name":"family","hash":{},"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":16,"column":10}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":16,"column":10}}}))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,"evidence",{"name":"known","hash":{},"data":data,"loc":{"start":{"line":17,"column":6},"end":{"line":17,"column":24}}}),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":22,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"stated").call(alias1,"openness",{"name":"stated","hash":{},"data":data,"loc":{"start":{"line":23,"column":6},"end":{"line":23,"column":25}}}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":28,"column":7}}})) != null ? stack1 : "")
    + "\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"facts/heading/points",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":30,"column":3},"end":{"line":30,"column":33}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":30,"column":3},"end":{"line":30,"column":33}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"openPoints").call(alias1,{"name":"openPoints","hash":{},"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":32,"column":14}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":32,"column":14}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"whatIsAsked").call(alias1,{"name":"whatIsAsked","hash":{},"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":34,"column":15}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":34,"column":15}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"facts/heading/glossary",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":36,"column":3},"end":{"line":36,"column":35}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":36,"column":3},"end":{"line":36,"column":35}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"glossary").call(alias1,{"name":"glossary","hash":{},"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":38,"column":12}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":38,"column":12}}}))
    + "\n";
},"useData":true},
  'documents/filing-note': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"filing/for",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":20}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":20}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"filingTable").call(alias1,{"name":"filingTable","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":15}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":15}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"filing/channels",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":3},"end":{"line":5,"column":28}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":3},"end":{"line":5,"column":28}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"filingChannels").call(alias1,{"name":"filingChannels","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":18}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":18}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"filing/before",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":9,"column":3},"end":{"line":9,"column":26}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":9,"column":3},"end":{"line":9,"column":26}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"filingSteps").call(alias1,{"name":"filingSteps","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":15}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":15}}}))
    + "\n";
},"useData":true},
  'documents/model-documentation-form-ai-office': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"form").call(alias1,"model-documentation-form",{"name":"form","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":35}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":35}}}))
    + "\n";
},"useData":true},
  'documents/model-documentation-form-national': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"form").call(alias1,"model-documentation-form",{"name":"form","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":35}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":35}}}))
    + "\n";
},"useData":true},
  'documents/model-documentation-form': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"furtherInformation").call(alias1,{"name":"furtherInformation","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":22}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":22}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"form").call(alias1,"model-documentation-form",{"name":"form","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":35}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":35}}}))
    + "\n";
},"useData":true},
  'documents/open-source-exception': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"openness").call(alias1,"beside-the-law",{"name":"openness","hash":{},"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":29}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":29}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"exceptionResult").call(alias1,{"name":"exceptionResult","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":19}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":19}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"exceptionTable").call(alias1,{"name":"exceptionTable","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":18}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":18}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"exceptionStatedBy").call(alias1,{"name":"exceptionStatedBy","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":21}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":21}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"exceptionRemains").call(alias1,{"name":"exceptionRemains","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":20}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":20}}}))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"stated").call(alias1,"openness",{"name":"stated","hash":{},"data":data,"loc":{"start":{"line":8,"column":6},"end":{"line":8,"column":25}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  'documents/openness-statement': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"openness/intro",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":24}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":24}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"openness/heading/word",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":3},"end":{"line":3,"column":34}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":3},"end":{"line":3,"column":34}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"openness").call(alias1,"word",{"name":"openness","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":19}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":19}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"openness/heading/parts",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":7,"column":3},"end":{"line":7,"column":35}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":3},"end":{"line":7,"column":35}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"openness").call(alias1,"parts",{"name":"openness","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":20}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":20}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"openness/marks",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":24}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":24}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"openness").call(alias1,"judgement",{"name":"openness","hash":{},"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":24}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":24}}}))
    + "\n\n### "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"openness/heading/terms",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":15,"column":4},"end":{"line":15,"column":36}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":15,"column":4},"end":{"line":15,"column":36}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"openness").call(alias1,"terms",{"name":"openness","hash":{},"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":20}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":20}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"openness/heading/answers",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":19,"column":3},"end":{"line":19,"column":37}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":19,"column":3},"end":{"line":19,"column":37}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"openness").call(alias1,"schemes",{"name":"openness","hash":{},"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":21,"column":22}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":21,"column":22}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"openness").call(alias1,"next-class",{"name":"openness","hash":{},"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":23,"column":25}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":23,"column":25}}}))
    + "\n\n### "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"openness/heading/fails",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":25,"column":4},"end":{"line":25,"column":36}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":25,"column":4},"end":{"line":25,"column":36}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"openness").call(alias1,"failing",{"name":"openness","hash":{},"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":27,"column":22}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":27,"column":22}}}))
    + "\n\n### "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"openness/heading/unsettled",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":29,"column":4},"end":{"line":29,"column":40}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":29,"column":4},"end":{"line":29,"column":40}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"openness").call(alias1,"unsettled",{"name":"openness","hash":{},"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":31,"column":24}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":31,"column":24}}}))
    + "\n\n### "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"openness/heading/reading",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":33,"column":4},"end":{"line":33,"column":38}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":33,"column":4},"end":{"line":33,"column":38}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"openness").call(alias1,"reading",{"name":"openness","hash":{},"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":35,"column":22}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":35,"column":22}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"openness/heading/act",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":37,"column":3},"end":{"line":37,"column":33}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":37,"column":3},"end":{"line":37,"column":33}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"exceptionResult").call(alias1,{"name":"exceptionResult","hash":{},"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":39,"column":19}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":39,"column":19}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"openness").call(alias1,"by-the-act",{"name":"openness","hash":{},"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":41,"column":25}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":41,"column":25}}}))
    + "\n";
},"useData":true},
  'documents/safety-and-security-framework': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"provider.code_of_practice.alternative_means",lookupProperty(helpers,"say").call(alias1,"safety/alternative-means",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":4,"column":53},"end":{"line":4,"column":85}}}),{"name":"line","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":87}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":87}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"safety/numbers",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":24}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":24}}}))
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,"provider.code_of_practice.alternative_means",{"name":"known","hash":{},"data":data,"loc":{"start":{"line":3,"column":6},"end":{"line":3,"column":59}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"form").call(alias1,"safety-and-security-framework",{"name":"form","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":40}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":40}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"safety/risk",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":9,"column":3},"end":{"line":9,"column":24}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":9,"column":3},"end":{"line":9,"column":24}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"sections").call(alias1,"art-55(1)(b)",{"name":"sections","hash":{"depth":3},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":35}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":35}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"sections").call(alias1,"art-55(1)(c)",{"name":"sections","hash":{"depth":3},"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":35}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":35}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"sections").call(alias1,"art-55(1)(d)",{"name":"sections","hash":{"depth":3},"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":35}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":35}}}))
    + "\n";
},"useData":true},
  'documents/safety-and-security-model-report': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"safety/numbers",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":24}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":24}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"sizeOfProvider").call(alias1,{"name":"sizeOfProvider","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":18}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":18}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"form").call(alias1,"safety-and-security-model-report",{"name":"form","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":43}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":43}}}))
    + "\n";
},"useData":true},
  'documents/serious-incident-report': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"incidents").call(alias1,{"name":"incidents","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":13}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":13}}}))
    + "\n";
},"useData":true},
  'documents/systemic-risk-notification': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"notification").call(alias1,"letters",{"name":"notification","hash":{},"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":26}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":26}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"notification/today",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":17,"column":3},"end":{"line":17,"column":31}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":17,"column":3},"end":{"line":17,"column":31}}}))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"notification/model",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":19,"column":3},"end":{"line":19,"column":31}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":19,"column":3},"end":{"line":19,"column":31}}}))
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"notification/since",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":31,"column":3},"end":{"line":31,"column":31}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":31,"column":3},"end":{"line":31,"column":31}}}))
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"notification").call(alias1,"arguments",{"name":"notification","hash":{},"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":37,"column":28}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":37,"column":28}}}))
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"notification").call(alias1,"signature",{"name":"notification","hash":{},"data":data,"loc":{"start":{"line":44,"column":0},"end":{"line":44,"column":28}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":44,"column":0},"end":{"line":44,"column":28}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"notification/to",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":25}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":25}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"notification").call(alias1,"opening",{"name":"notification","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":26}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":26}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"notification/provider",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":3},"end":{"line":5,"column":34}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":3},"end":{"line":5,"column":34}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"provider.legal_name",lookupProperty(helpers,"say").call(alias1,"notification/name",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":7,"column":29},"end":{"line":7,"column":54}}}),{"name":"line","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":56}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":56}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"provider.country",lookupProperty(helpers,"say").call(alias1,"notification/country",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":8,"column":26},"end":{"line":8,"column":54}}}),{"name":"line","hash":{"optional":true,"as":"country"},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":83}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":83}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"provider.contact.address",lookupProperty(helpers,"say").call(alias1,"notification/address",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":9,"column":34},"end":{"line":9,"column":62}}}),{"name":"line","hash":{"optional":true},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":78}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":78}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"provider.contact.email",lookupProperty(helpers,"say").call(alias1,"notification/email",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":10,"column":32},"end":{"line":10,"column":58}}}),{"name":"line","hash":{"optional":true},"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":74}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":74}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"provider.contact.phone",lookupProperty(helpers,"say").call(alias1,"notification/phone",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":11,"column":32},"end":{"line":11,"column":58}}}),{"name":"line","hash":{"optional":true},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":74}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":74}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"provider.authorised_representative.name",lookupProperty(helpers,"say").call(alias1,"notification/representative",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":12,"column":49},"end":{"line":12,"column":84}}}),{"name":"line","hash":{"optional":true},"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":100}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":100}}}))
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"stated").call(alias1,"risk.systemic.notifications",{"name":"stated","hash":{},"data":data,"loc":{"start":{"line":14,"column":6},"end":{"line":14,"column":44}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":20,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"model.name",lookupProperty(helpers,"say").call(alias1,"notification/name",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":22,"column":20},"end":{"line":22,"column":45}}}),{"name":"line","hash":{},"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":22,"column":47}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":22,"column":47}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"model.version",lookupProperty(helpers,"say").call(alias1,"notification/version",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":23,"column":23},"end":{"line":23,"column":51}}}),{"name":"line","hash":{},"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":23,"column":53}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":23,"column":53}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"notification").call(alias1,"placement",{"name":"notification","hash":{},"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":24,"column":28}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":24,"column":28}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.duration.started",lookupProperty(helpers,"say").call(alias1,"notification/training-began",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":25,"column":35},"end":{"line":25,"column":70}}}),{"name":"line","hash":{"optional":true,"as":"date"},"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":25,"column":96}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":25,"column":96}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.duration.ended",lookupProperty(helpers,"say").call(alias1,"notification/training-ended",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":26,"column":33},"end":{"line":26,"column":68}}}),{"name":"line","hash":{"optional":true,"as":"date"},"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":26,"column":94}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":26,"column":94}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"notification").call(alias1,"plan",{"name":"notification","hash":{},"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":28,"column":23}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":28,"column":23}}}))
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(helpers,"stated").call(alias1,"risk.systemic.notifications",{"name":"stated","hash":{},"data":data,"loc":{"start":{"line":30,"column":10},"end":{"line":30,"column":48}}}),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":0},"end":{"line":32,"column":11}}})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"sections").call(alias1,"art-52(1)",{"name":"sections","hash":{"depth":0},"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":34,"column":32}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":34,"column":32}}}))
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(helpers,"stated").call(alias1,"risk.systemic.notifications",{"name":"stated","hash":{},"data":data,"loc":{"start":{"line":36,"column":10},"end":{"line":36,"column":48}}}),{"name":"unless","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":38,"column":11}}})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"notification").call(alias1,"rebuttal",{"name":"notification","hash":{},"data":data,"loc":{"start":{"line":40,"column":0},"end":{"line":40,"column":27}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":40,"column":0},"end":{"line":40,"column":27}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"risk.systemic.rebuttal_decided_on",lookupProperty(helpers,"say").call(alias1,"notification/decided",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":41,"column":43},"end":{"line":41,"column":71}}}),{"name":"line","hash":{"optional":true,"as":"date"},"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":41,"column":97}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":41,"column":97}}}))
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(helpers,"stated").call(alias1,"risk.systemic.notifications",{"name":"stated","hash":{},"data":data,"loc":{"start":{"line":43,"column":10},"end":{"line":43,"column":48}}}),{"name":"unless","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":43,"column":0},"end":{"line":45,"column":11}}})) != null ? stack1 : "");
},"useData":true},
  'documents/technical-documentation': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"technical/section-2",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":18,"column":3},"end":{"line":18,"column":32}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":18,"column":3},"end":{"line":18,"column":32}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"safetyPapers").call(alias1,{"name":"safetyPapers","hash":{},"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":20,"column":16}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":20,"column":16}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"sections").call(alias1,"annex-xi(2)",{"name":"sections","hash":{"depth":3},"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":22,"column":34}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":22,"column":34}}}))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(helpers,"gate").call(alias1,"systemic-risk","no",{"name":"gate","hash":{},"data":data,"loc":{"start":{"line":24,"column":10},"end":{"line":24,"column":37}}}),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":30,"column":11}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"technical/section-2",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":25,"column":3},"end":{"line":25,"column":32}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":25,"column":3},"end":{"line":25,"column":32}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"openGate").call(alias1,"systemic-risk",{"name":"openGate","hash":{},"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":27,"column":28}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":27,"column":28}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"sections").call(alias1,"annex-xi(2)",{"name":"sections","hash":{"depth":3},"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":29,"column":34}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":29,"column":34}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"keyFigures").call(alias1,{"name":"keyFigures","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":14}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":14}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"technical/section-1",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":3},"end":{"line":3,"column":32}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":3},"end":{"line":3,"column":32}}}))
    + "\n\n### 1. "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"technical/general",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":7},"end":{"line":5,"column":34}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":7},"end":{"line":5,"column":34}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"sections").call(alias1,"annex-xi(1)(1)",{"name":"sections","hash":{"depth":4},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":37}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":37}}}))
    + "\n\n### 2. "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"technical/elements",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":9,"column":7},"end":{"line":9,"column":35}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":9,"column":7},"end":{"line":9,"column":35}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"sections").call(alias1,"annex-xi(1)(2)",{"name":"sections","hash":{"depth":4},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":37}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":37}}}))
    + "\n\n## "
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"technical/testing",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":13,"column":3},"end":{"line":13,"column":30}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":13,"column":3},"end":{"line":13,"column":30}}}))
    + " ("
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"cite").call(alias1,"art-53(1)(a)",{"name":"cite","hash":{},"data":data,"loc":{"start":{"line":13,"column":32},"end":{"line":13,"column":55}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":13,"column":32},"end":{"line":13,"column":55}}}))
    + ")\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"sections").call(alias1,"art-53(1)(a)-evaluation",{"name":"sections","hash":{"depth":0},"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":46}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":46}}}))
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"gate").call(alias1,"systemic-risk","yes",{"name":"gate","hash":{},"data":data,"loc":{"start":{"line":17,"column":6},"end":{"line":17,"column":34}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":31,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  'documents/training-content-summary': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"form").call(alias1,"training-content-summary",{"name":"form","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":35}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":35}}}))
    + "\n";
},"useData":true},
  'sections/acceptable-use-policies': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"licensing.acceptable_use_policy.text",lookupProperty(helpers,"say").call(alias1,"downstream/policy",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":2,"column":47},"end":{"line":2,"column":72}}}),{"name":"prose","hash":{"bare":true},"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":84}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":84}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"licensing.acceptable_use_policy.url",lookupProperty(helpers,"say").call(alias1,"downstream/policy-address",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":4,"column":45},"end":{"line":4,"column":78}}}),{"name":"line","hash":{"optional":true,"as":"link"},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":104}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":104}}}))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"licensing.acceptable_use_policy.url",lookupProperty(helpers,"say").call(alias1,"downstream/policy",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":6,"column":45},"end":{"line":6,"column":70}}}),{"name":"line","hash":{"bare":true,"as":"link"},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":92}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":92}}}))
    + "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"stated").call(alias1,"licensing.acceptable_use_policy.text",{"name":"stated","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":53}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"licensing.acceptable_use_policy.part_of_licence",lookupProperty(helpers,"say").call(alias1,"downstream/part-of-licence",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":9,"column":57},"end":{"line":9,"column":91}}}),{"name":"line","hash":{"optional":true},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":107}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":107}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"model.restricted_uses",lookupProperty(helpers,"say").call(alias1,"downstream/restricted",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":11,"column":32},"end":{"line":11,"column":61}}}),{"name":"prose","hash":{"optional":true},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":77}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":77}}}))
    + "\n";
},"useData":true},
  'sections/adversarial-testing': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"evaluation.adversarial_testing",lookupProperty(helpers,"say").call(alias1,"technical/adversarial",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":41},"end":{"line":1,"column":70}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":72}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":72}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"evaluation.adaptations",lookupProperty(helpers,"say").call(alias1,"technical/adaptations",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":33},"end":{"line":3,"column":62}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":64}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":64}}}))
    + "\n";
},"useData":true},
  'sections/architecture-and-parameters': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"model.parameters.active",lookupProperty(helpers,"say").call(alias1,"downstream/active",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":33},"end":{"line":5,"column":58}}}),{"name":"line","hash":{"optional":true,"as":"count"},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":85}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":85}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"model.architecture",lookupProperty(helpers,"say").call(alias1,"downstream/architecture",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":29},"end":{"line":1,"column":60}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":62}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":62}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"model.parameters.total",lookupProperty(helpers,"say").call(alias1,"downstream/parameters",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":32},"end":{"line":3,"column":61}}}),{"name":"line","hash":{"as":"count"},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":74}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":74}}}))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"differs").call(alias1,"model.parameters.active","model.parameters.total",{"name":"differs","hash":{},"data":data,"loc":{"start":{"line":4,"column":6},"end":{"line":4,"column":66}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  'sections/capabilities-and-limitations': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"model.capabilities",lookupProperty(helpers,"say").call(alias1,"downstream/capabilities",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":29},"end":{"line":1,"column":60}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":62}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":62}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"model.limitations",lookupProperty(helpers,"say").call(alias1,"downstream/limitations",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":28},"end":{"line":3,"column":58}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":60}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":60}}}))
    + "\n";
},"useData":true},
  'sections/copyright-contact': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"copyright.contact.email",lookupProperty(helpers,"say").call(alias1,"policy/mail",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":2,"column":33},"end":{"line":2,"column":52}}}),{"name":"line","hash":{},"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":54}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":54}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"copyright.contact.url",lookupProperty(helpers,"say").call(alias1,"policy/web",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":31},"end":{"line":3,"column":49}}}),{"name":"line","hash":{"optional":true,"as":"link"},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":75}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":75}}}))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,"copyright.contact.url",{"name":"known","hash":{},"data":data,"loc":{"start":{"line":5,"column":6},"end":{"line":5,"column":37}}}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"copyright.contact.url",lookupProperty(helpers,"say").call(alias1,"policy/web",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":6,"column":31},"end":{"line":6,"column":49}}}),{"name":"line","hash":{"as":"link"},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":61}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":61}}}))
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"copyright.contact.email",lookupProperty(helpers,"say").call(alias1,"policy/mail",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":8,"column":33},"end":{"line":8,"column":52}}}),{"name":"line","hash":{},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":54}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":54}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"stated").call(alias1,"copyright.contact.email",{"name":"stated","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":40}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"copyright.complaint_mechanism",lookupProperty(helpers,"say").call(alias1,"policy/handled",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":12,"column":40},"end":{"line":12,"column":62}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":64}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":64}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"copyright.complaints.url",lookupProperty(helpers,"say").call(alias1,"policy/where-to-complain",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":14,"column":34},"end":{"line":14,"column":66}}}),{"name":"line","hash":{"optional":true,"as":"link"},"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":14,"column":92}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":14,"column":92}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"copyright.complaints.who",lookupProperty(helpers,"say").call(alias1,"policy/who",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":15,"column":34},"end":{"line":15,"column":52}}}),{"name":"line","hash":{"optional":true},"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":68}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":68}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"copyright.complaints.days",lookupProperty(helpers,"say").call(alias1,"policy/answered-within",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":16,"column":35},"end":{"line":16,"column":65}}}),{"name":"line","hash":{"optional":true,"unit":"days","as":"amount"},"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":16,"column":105}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":16,"column":105}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"copyright.complaints.content",lookupProperty(helpers,"say").call(alias1,"policy/complaint-says",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":18,"column":39},"end":{"line":18,"column":68}}}),{"name":"prose","hash":{"optional":true},"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":18,"column":84}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":18,"column":84}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"copyright.complaints.handling",lookupProperty(helpers,"say").call(alias1,"policy/examined",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":20,"column":40},"end":{"line":20,"column":63}}}),{"name":"prose","hash":{"optional":true},"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":20,"column":79}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":20,"column":79}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"copyright.complaints.unfounded",lookupProperty(helpers,"say").call(alias1,"policy/unfounded",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":22,"column":41},"end":{"line":22,"column":65}}}),{"name":"prose","hash":{"optional":true},"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":22,"column":81}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":22,"column":81}}}))
    + "\n";
},"useData":true},
  'sections/copyright-responsibility': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"copyright.policy_summary",lookupProperty(helpers,"say").call(alias1,"policy/in-short",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":35},"end":{"line":1,"column":58}}}),{"name":"prose","hash":{"optional":true},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":74}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":74}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"copyright.policy_scope",lookupProperty(helpers,"say").call(alias1,"policy/covers",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":33},"end":{"line":3,"column":54}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":56}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":56}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"copyright.responsible",lookupProperty(helpers,"say").call(alias1,"policy/responsible",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":31},"end":{"line":5,"column":57}}}),{"name":"line","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":59}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":59}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"copyright.summary_published",lookupProperty(helpers,"say").call(alias1,"policy/summary-published",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":6,"column":37},"end":{"line":6,"column":69}}}),{"name":"line","hash":{"optional":true},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":85}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":85}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"copyright.gaps",lookupProperty(helpers,"say").call(alias1,"policy/departures",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":8,"column":25},"end":{"line":8,"column":50}}}),{"name":"prose","hash":{"optional":true},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":66}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":66}}}))
    + "\n";
},"useData":true},
  'sections/cybersecurity': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"risk.cybersecurity",lookupProperty(helpers,"say").call(alias1,"safety/infrastructure",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":29},"end":{"line":1,"column":58}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":60}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":60}}}))
    + "\n";
},"useData":true},
  'sections/data-provenance': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"data.types",lookupProperty(helpers,"say").call(alias1,"downstream/data-types",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":20},"end":{"line":1,"column":49}}}),{"name":"line","hash":{"as":"words"},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":62}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":62}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"data.provenance_description",lookupProperty(helpers,"say").call(alias1,"downstream/provenance",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":38},"end":{"line":3,"column":67}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":69}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":69}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"chart").call(alias1,"training-data-sources",{"name":"chart","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":33}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":33}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"data.curation",lookupProperty(helpers,"say").call(alias1,"downstream/curation",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":7,"column":24},"end":{"line":7,"column":51}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":53}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":53}}}))
    + "\n";
},"useData":true},
  'sections/design-specifications': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"model.design_specifications",lookupProperty(helpers,"say").call(alias1,"technical/design",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":38},"end":{"line":1,"column":62}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":64}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":64}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"table").call(alias1,"training.process.stages",lookupProperty(helpers,"say").call(alias1,"technical/stages",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":34},"end":{"line":3,"column":58}}}),lookupProperty(helpers,"column").call(alias1,"name",lookupProperty(helpers,"say").call(alias1,"technical/stage",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":74},"end":{"line":3,"column":97}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":3,"column":59},"end":{"line":3,"column":98}}}),lookupProperty(helpers,"column").call(alias1,"description",lookupProperty(helpers,"say").call(alias1,"technical/what-happens",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":121},"end":{"line":3,"column":151}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":3,"column":99},"end":{"line":3,"column":152}}}),{"name":"table","hash":{"optional":true},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":168}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":168}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"training.process.methods",lookupProperty(helpers,"say").call(alias1,"technical/methods",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":35},"end":{"line":5,"column":60}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":62}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":62}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"training.process.rationale",lookupProperty(helpers,"say").call(alias1,"technical/choices",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":7,"column":37},"end":{"line":7,"column":62}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":64}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":64}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"training.process.assumptions",lookupProperty(helpers,"say").call(alias1,"technical/assumptions",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":9,"column":39},"end":{"line":9,"column":68}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":70}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":70}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"training.process.optimised_for",lookupProperty(helpers,"say").call(alias1,"technical/optimised-for",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":11,"column":41},"end":{"line":11,"column":72}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":74}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":74}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"training.process.parameter_relevance",lookupProperty(helpers,"say").call(alias1,"technical/relevance",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":13,"column":47},"end":{"line":13,"column":74}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":76}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":76}}}))
    + "\n";
},"useData":true},
  'sections/energy-consumption': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.energy.basis",lookupProperty(helpers,"say").call(alias1,"technical/energy-basis",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":31},"end":{"line":3,"column":61}}}),{"name":"line","hash":{"as":"words"},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":74}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":74}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.energy.mwh",lookupProperty(helpers,"say").call(alias1,"technical/energy",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":29},"end":{"line":1,"column":53}}}),{"name":"line","hash":{"unit":"MWh","as":"amount"},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":78}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":78}}}))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,"training.energy.mwh",{"name":"known","hash":{},"data":data,"loc":{"start":{"line":2,"column":6},"end":{"line":2,"column":35}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"training.energy.methodology",lookupProperty(helpers,"say").call(alias1,"technical/how-reached",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":6,"column":38},"end":{"line":6,"column":67}}}),{"name":"prose","hash":{"optional":true},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":83}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":83}}}))
    + "\n";
},"useData":true},
  'sections/evaluation-results': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"evaluationResults").call(alias1,"all",{"name":"evaluationResults","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":27}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":27}}}))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"table").call(alias1,"evaluation.results",lookupProperty(helpers,"say").call(alias1,"technical/results",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":6,"column":29},"end":{"line":6,"column":54}}}),lookupProperty(helpers,"column").call(alias1,"name",lookupProperty(helpers,"say").call(alias1,"technical/result/name",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":6,"column":70},"end":{"line":6,"column":99}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":6,"column":55},"end":{"line":6,"column":100}}}),lookupProperty(helpers,"column").call(alias1,"metric",lookupProperty(helpers,"say").call(alias1,"technical/result/metric",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":6,"column":118},"end":{"line":6,"column":149}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":6,"column":101},"end":{"line":6,"column":150}}}),lookupProperty(helpers,"column").call(alias1,"value",lookupProperty(helpers,"say").call(alias1,"technical/result/value",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":6,"column":167},"end":{"line":6,"column":197}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":6,"column":151},"end":{"line":6,"column":198}}}),{"name":"table","hash":{},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":200}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":200}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"evaluation.process",lookupProperty(helpers,"say").call(alias1,"technical/testing-process",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":29},"end":{"line":1,"column":62}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":64}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":64}}}))
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,"evaluation.results",{"name":"known","hash":{},"data":data,"loc":{"start":{"line":3,"column":6},"end":{"line":3,"column":34}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"chart").call(alias1,"evaluation-results",{"name":"chart","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":30}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":30}}}))
    + "\n";
},"useData":true},
  'sections/evaluation-strategies': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"evaluation.strategies",lookupProperty(helpers,"say").call(alias1,"technical/strategies",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":32},"end":{"line":1,"column":60}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":62}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":62}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"technical/results-below",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":33}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":33}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"evaluation.criteria",lookupProperty(helpers,"say").call(alias1,"technical/criteria",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":30},"end":{"line":5,"column":56}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":58}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":58}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"evaluation.limitation_method",lookupProperty(helpers,"say").call(alias1,"technical/limitations",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":7,"column":39},"end":{"line":7,"column":68}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":70}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":70}}}))
    + "\n";
},"useData":true},
  'sections/incident-process': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"risk.incident_process",lookupProperty(helpers,"say").call(alias1,"safety/tracking",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":32},"end":{"line":1,"column":55}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":57}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":57}}}))
    + "\n";
},"useData":true},
  'sections/infringing-outputs': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"copyright.output_safeguards",lookupProperty(helpers,"say").call(alias1,"policy/output-safeguards",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":38},"end":{"line":1,"column":70}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":72}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":72}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"copyright.prohibited_uses",lookupProperty(helpers,"say").call(alias1,"policy/users-told",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":36},"end":{"line":3,"column":61}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":63}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":63}}}))
    + "\n";
},"useData":true},
  'sections/integration': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"model.integration.instructions",lookupProperty(helpers,"say").call(alias1,"downstream/instructions",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":41},"end":{"line":1,"column":72}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":74}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":74}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"model.integration.infrastructure",lookupProperty(helpers,"say").call(alias1,"downstream/infrastructure",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":43},"end":{"line":3,"column":76}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":78}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":78}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"model.integration.tools",lookupProperty(helpers,"say").call(alias1,"downstream/tools",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":34},"end":{"line":5,"column":58}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":60}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":60}}}))
    + "\n";
},"useData":true},
  'sections/interaction': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"model.integration.interaction",lookupProperty(helpers,"say").call(alias1,"downstream/interaction",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":40},"end":{"line":1,"column":70}}}),{"name":"prose","hash":{"bare":true},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":82}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":82}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"model.integration.hardware",lookupProperty(helpers,"say").call(alias1,"downstream/hardware",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":37},"end":{"line":3,"column":64}}}),{"name":"prose","hash":{"optional":true},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":80}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":80}}}))
    + "\n";
},"useData":true},
  'sections/lawful-access': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"copyright.lawful_access",lookupProperty(helpers,"say").call(alias1,"policy/technical-measures",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":34},"end":{"line":1,"column":67}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":69}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":69}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"copyright.excluded_sites",lookupProperty(helpers,"say").call(alias1,"policy/infringing-sites",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":35},"end":{"line":3,"column":66}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":68}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":68}}}))
    + "\n";
},"useData":true},
  'sections/licence': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"licensing.license_name",lookupProperty(helpers,"say").call(alias1,"downstream/licence",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":2,"column":32},"end":{"line":2,"column":58}}}),{"name":"line","hash":{"bare":true},"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":70}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":70}}}))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"licensing.license",lookupProperty(helpers,"say").call(alias1,"downstream/licence",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":4,"column":27},"end":{"line":4,"column":53}}}),{"name":"line","hash":{"bare":true,"as":"licence"},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":78}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":78}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,"licensing.license_name",{"name":"known","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":38}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"licensing.license_url",lookupProperty(helpers,"say").call(alias1,"downstream/licence-text",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":7,"column":31},"end":{"line":7,"column":62}}}),{"name":"line","hash":{"optional":true,"as":"link"},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":88}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":88}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"role.base_model.license",lookupProperty(helpers,"say").call(alias1,"downstream/base-licence",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":8,"column":33},"end":{"line":8,"column":64}}}),{"name":"line","hash":{"optional":true,"as":"licence"},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":93}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":93}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"table").call(alias1,"licensing.restrictions",lookupProperty(helpers,"say").call(alias1,"downstream/restrictions",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":10,"column":33},"end":{"line":10,"column":64}}}),lookupProperty(helpers,"column").call(alias1,"kind",lookupProperty(helpers,"say").call(alias1,"downstream/restriction-kind",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":10,"column":80},"end":{"line":10,"column":115}}}),{"name":"column","hash":{"as":"words"},"data":data,"loc":{"start":{"line":10,"column":65},"end":{"line":10,"column":127}}}),lookupProperty(helpers,"column").call(alias1,"clause",lookupProperty(helpers,"say").call(alias1,"downstream/clause",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":10,"column":145},"end":{"line":10,"column":170}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":10,"column":128},"end":{"line":10,"column":171}}}),lookupProperty(helpers,"column").call(alias1,"description",lookupProperty(helpers,"say").call(alias1,"downstream/description",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":10,"column":194},"end":{"line":10,"column":224}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":10,"column":172},"end":{"line":10,"column":225}}}),{"name":"table","hash":{"optional":true},"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":241}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":241}}}))
    + "\n";
},"useData":true},
  'sections/mandate-contents': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"provider.authorised_representative.mandate_date",lookupProperty(helpers,"say").call(alias1,"representative/given-on",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":57},"end":{"line":5,"column":88}}}),{"name":"line","hash":{"as":"date"},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":100}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":100}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"provider.authorised_representative.mandate_language",lookupProperty(helpers,"say").call(alias1,"representative/language-of-copy",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":6,"column":61},"end":{"line":6,"column":100}}}),{"name":"line","hash":{"optional":true},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":116}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":116}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"provider.authorised_representative.documentation_kept_at",lookupProperty(helpers,"say").call(alias1,"representative/copy-kept-at",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":7,"column":66},"end":{"line":7,"column":101}}}),{"name":"line","hash":{"optional":true},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":117}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":117}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"representative").call(alias1,"mandate",{"name":"representative","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":28}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":28}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"provider.authorised_representative.mandate_covers",lookupProperty(helpers,"say").call(alias1,"representative/tasks-stated",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":59},"end":{"line":3,"column":94}}}),{"name":"line","hash":{"as":"words"},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":107}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":107}}}))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,"provider.authorised_representative.name",{"name":"known","hash":{},"data":data,"loc":{"start":{"line":4,"column":6},"end":{"line":4,"column":55}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  'sections/maximum-sizes': {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,"model.output_formats",{"name":"known","hash":{},"data":data,"loc":{"start":{"line":4,"column":6},"end":{"line":4,"column":36}}}),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"formats").call(alias1,"sizes",{"name":"formats","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":19}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":19}}}))
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"table").call(alias1,"model.input_formats",lookupProperty(helpers,"say").call(alias1,"downstream/inputs",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":7,"column":30},"end":{"line":7,"column":55}}}),lookupProperty(helpers,"column").call(alias1,"modality",lookupProperty(helpers,"say").call(alias1,"downstream/modality",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":7,"column":75},"end":{"line":7,"column":102}}}),{"name":"column","hash":{"as":"words"},"data":data,"loc":{"start":{"line":7,"column":56},"end":{"line":7,"column":114}}}),lookupProperty(helpers,"column").call(alias1,"format",lookupProperty(helpers,"say").call(alias1,"downstream/format",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":7,"column":132},"end":{"line":7,"column":157}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":7,"column":115},"end":{"line":7,"column":158}}}),lookupProperty(helpers,"column").call(alias1,"maximum_size",lookupProperty(helpers,"say").call(alias1,"downstream/maximum-size",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":7,"column":182},"end":{"line":7,"column":213}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":7,"column":159},"end":{"line":7,"column":214}}}),{"name":"table","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":216}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":216}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"table").call(alias1,"model.output_formats",lookupProperty(helpers,"say").call(alias1,"downstream/outputs",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":9,"column":31},"end":{"line":9,"column":57}}}),lookupProperty(helpers,"column").call(alias1,"modality",lookupProperty(helpers,"say").call(alias1,"downstream/modality",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":9,"column":77},"end":{"line":9,"column":104}}}),{"name":"column","hash":{"as":"words"},"data":data,"loc":{"start":{"line":9,"column":58},"end":{"line":9,"column":116}}}),lookupProperty(helpers,"column").call(alias1,"format",lookupProperty(helpers,"say").call(alias1,"downstream/format",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":9,"column":134},"end":{"line":9,"column":159}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":9,"column":117},"end":{"line":9,"column":160}}}),lookupProperty(helpers,"column").call(alias1,"maximum_size",lookupProperty(helpers,"say").call(alias1,"downstream/maximum-size",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":9,"column":184},"end":{"line":9,"column":215}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":9,"column":161},"end":{"line":9,"column":216}}}),{"name":"table","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":218}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":218}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"model.context_window",lookupProperty(helpers,"say").call(alias1,"downstream/context-window",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":30},"end":{"line":1,"column":63}}}),{"name":"line","hash":{"unit":"tokens","as":"amount"},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":91}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":91}}}))
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,"model.input_formats",{"name":"known","hash":{},"data":data,"loc":{"start":{"line":3,"column":6},"end":{"line":3,"column":35}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  'sections/modalities': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"say").call(alias1,"downstream/formats-below",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":34}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":34}}}))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,"model.input_formats",{"name":"known","hash":{},"data":data,"loc":{"start":{"line":7,"column":6},"end":{"line":7,"column":35}}}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,"model.output_formats",{"name":"known","hash":{},"data":data,"loc":{"start":{"line":8,"column":6},"end":{"line":8,"column":36}}}),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":14,"column":7}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"formats").call(alias1,"formats",{"name":"formats","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":21}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":21}}}))
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"table").call(alias1,"model.input_formats",lookupProperty(helpers,"say").call(alias1,"downstream/input-formats",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":11,"column":30},"end":{"line":11,"column":62}}}),lookupProperty(helpers,"column").call(alias1,"modality",lookupProperty(helpers,"say").call(alias1,"downstream/modality",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":11,"column":82},"end":{"line":11,"column":109}}}),{"name":"column","hash":{"as":"words"},"data":data,"loc":{"start":{"line":11,"column":63},"end":{"line":11,"column":121}}}),lookupProperty(helpers,"column").call(alias1,"format",lookupProperty(helpers,"say").call(alias1,"downstream/format",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":11,"column":139},"end":{"line":11,"column":164}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":11,"column":122},"end":{"line":11,"column":165}}}),{"name":"table","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":167}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":167}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"table").call(alias1,"model.output_formats",lookupProperty(helpers,"say").call(alias1,"downstream/output-formats",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":13,"column":31},"end":{"line":13,"column":64}}}),lookupProperty(helpers,"column").call(alias1,"modality",lookupProperty(helpers,"say").call(alias1,"downstream/modality",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":13,"column":84},"end":{"line":13,"column":111}}}),{"name":"column","hash":{"as":"words"},"data":data,"loc":{"start":{"line":13,"column":65},"end":{"line":13,"column":123}}}),lookupProperty(helpers,"column").call(alias1,"format",lookupProperty(helpers,"say").call(alias1,"downstream/format",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":13,"column":141},"end":{"line":13,"column":166}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":13,"column":124},"end":{"line":13,"column":167}}}),{"name":"table","hash":{},"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":169}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":169}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"model.inputs",lookupProperty(helpers,"say").call(alias1,"downstream/input-modalities",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":22},"end":{"line":1,"column":57}}}),{"name":"line","hash":{"as":"words"},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":70}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":70}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"model.outputs",lookupProperty(helpers,"say").call(alias1,"downstream/output-modalities",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":2,"column":23},"end":{"line":2,"column":59}}}),{"name":"line","hash":{"as":"words"},"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":72}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":72}}}))
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"isPaper").call(alias1,"downstream-documentation",{"name":"isPaper","hash":{},"data":data,"loc":{"start":{"line":4,"column":6},"end":{"line":4,"column":42}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":20,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  'sections/release-and-distribution': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"model.release_date",lookupProperty(helpers,"say").call(alias1,"downstream/first-release",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":28},"end":{"line":1,"column":60}}}),{"name":"line","hash":{"as":"date"},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":72}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":72}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"role.placement.date",lookupProperty(helpers,"say").call(alias1,"downstream/placed",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":2,"column":29},"end":{"line":2,"column":54}}}),{"name":"line","hash":{"optional":true,"as":"date"},"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":80}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":80}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"table").call(alias1,"model.distribution_channels",lookupProperty(helpers,"say").call(alias1,"downstream/distribution",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":4,"column":38},"end":{"line":4,"column":69}}}),lookupProperty(helpers,"column").call(alias1,"method",lookupProperty(helpers,"say").call(alias1,"downstream/method",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":4,"column":87},"end":{"line":4,"column":112}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":4,"column":70},"end":{"line":4,"column":113}}}),lookupProperty(helpers,"column").call(alias1,"access",lookupProperty(helpers,"say").call(alias1,"downstream/access",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":4,"column":131},"end":{"line":4,"column":156}}}),{"name":"column","hash":{"as":"words"},"data":data,"loc":{"start":{"line":4,"column":114},"end":{"line":4,"column":168}}}),lookupProperty(helpers,"column").call(alias1,"url",lookupProperty(helpers,"say").call(alias1,"downstream/address",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":4,"column":183},"end":{"line":4,"column":209}}}),{"name":"column","hash":{"as":"link"},"data":data,"loc":{"start":{"line":4,"column":169},"end":{"line":4,"column":220}}}),lookupProperty(helpers,"column").call(alias1,"union",lookupProperty(helpers,"say").call(alias1,"downstream/in-union",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":4,"column":237},"end":{"line":4,"column":264}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":4,"column":221},"end":{"line":4,"column":265}}}),lookupProperty(helpers,"column").call(alias1,"downstream",lookupProperty(helpers,"say").call(alias1,"downstream/to-downstream",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":4,"column":287},"end":{"line":4,"column":319}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":4,"column":266},"end":{"line":4,"column":320}}}),{"name":"table","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":322}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":322}}}))
    + "\n";
},"useData":true},
  'sections/rights-reservations': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"table").call(alias1,"copyright.crawlers",lookupProperty(helpers,"say").call(alias1,"policy/crawlers-numbered",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":12,"column":29},"end":{"line":12,"column":61}}}),lookupProperty(helpers,"column").call(alias1,"name",lookupProperty(helpers,"say").call(alias1,"policy/name",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":12,"column":77},"end":{"line":12,"column":96}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":12,"column":62},"end":{"line":12,"column":97}}}),lookupProperty(helpers,"column").call(alias1,"user_agent",lookupProperty(helpers,"say").call(alias1,"policy/token",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":12,"column":119},"end":{"line":12,"column":139}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":12,"column":98},"end":{"line":12,"column":140}}}),lookupProperty(helpers,"column").call(alias1,"operator",lookupProperty(helpers,"say").call(alias1,"policy/operator",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":12,"column":160},"end":{"line":12,"column":183}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":12,"column":141},"end":{"line":12,"column":184}}}),lookupProperty(helpers,"column").call(alias1,"purpose",lookupProperty(helpers,"say").call(alias1,"policy/purpose",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":12,"column":203},"end":{"line":12,"column":225}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":12,"column":185},"end":{"line":12,"column":226}}}),lookupProperty(helpers,"column").call(alias1,"information_url",lookupProperty(helpers,"say").call(alias1,"policy/information",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":12,"column":253},"end":{"line":12,"column":279}}}),{"name":"column","hash":{"as":"link"},"data":data,"loc":{"start":{"line":12,"column":227},"end":{"line":12,"column":290}}}),lookupProperty(helpers,"column").call(alias1,"updates_url",lookupProperty(helpers,"say").call(alias1,"policy/updates",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":12,"column":313},"end":{"line":12,"column":335}}}),{"name":"column","hash":{"as":"link"},"data":data,"loc":{"start":{"line":12,"column":291},"end":{"line":12,"column":346}}}),lookupProperty(helpers,"column").call(alias1,"ip_ranges_url",lookupProperty(helpers,"say").call(alias1,"policy/networks",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":12,"column":371},"end":{"line":12,"column":394}}}),{"name":"column","hash":{"as":"link"},"data":data,"loc":{"start":{"line":12,"column":347},"end":{"line":12,"column":405}}}),{"name":"table","hash":{},"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":407}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":407}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"copyright.crawler_information_url",lookupProperty(helpers,"say").call(alias1,"policy/all-crawlers",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":14,"column":43},"end":{"line":14,"column":70}}}),{"name":"line","hash":{"optional":true,"as":"link"},"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":14,"column":96}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":14,"column":96}}}))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"copyright.crawler_information_url",lookupProperty(helpers,"say").call(alias1,"policy/about-crawlers",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":16,"column":43},"end":{"line":16,"column":72}}}),{"name":"line","hash":{"optional":true,"as":"link"},"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":16,"column":98}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":16,"column":98}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"copyright.robots_txt",lookupProperty(helpers,"say").call(alias1,"policy/robots-protocol",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":31},"end":{"line":1,"column":61}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":63}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":63}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"copyright.other_protocols",lookupProperty(helpers,"say").call(alias1,"policy/other-protocols",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":36},"end":{"line":3,"column":66}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":68}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":68}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"table").call(alias1,"copyright.opt_out_protocols",lookupProperty(helpers,"say").call(alias1,"policy/protocols-honoured",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":38},"end":{"line":5,"column":71}}}),lookupProperty(helpers,"column").call(alias1,"name",lookupProperty(helpers,"say").call(alias1,"policy/protocol",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":87},"end":{"line":5,"column":110}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":5,"column":72},"end":{"line":5,"column":111}}}),lookupProperty(helpers,"column").call(alias1,"version",lookupProperty(helpers,"say").call(alias1,"policy/protocol-version",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":130},"end":{"line":5,"column":161}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":5,"column":112},"end":{"line":5,"column":162}}}),lookupProperty(helpers,"column").call(alias1,"since",lookupProperty(helpers,"say").call(alias1,"policy/honoured-since",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":179},"end":{"line":5,"column":208}}}),{"name":"column","hash":{"as":"date"},"data":data,"loc":{"start":{"line":5,"column":163},"end":{"line":5,"column":219}}}),lookupProperty(helpers,"column").call(alias1,"scope",lookupProperty(helpers,"say").call(alias1,"policy/looked-for-in",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":236},"end":{"line":5,"column":264}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":5,"column":220},"end":{"line":5,"column":265}}}),{"name":"table","hash":{"optional":true},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":281}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":281}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"copyright.other_reservations",lookupProperty(helpers,"say").call(alias1,"policy/other-reservations",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":7,"column":39},"end":{"line":7,"column":72}}}),{"name":"prose","hash":{"optional":true},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":88}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":88}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"copyright.standards_work",lookupProperty(helpers,"say").call(alias1,"policy/standards",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":9,"column":35},"end":{"line":9,"column":59}}}),{"name":"prose","hash":{"optional":true},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":75}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":75}}}))
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"stated").call(alias1,"copyright.crawlers",{"name":"stated","hash":{},"data":data,"loc":{"start":{"line":11,"column":6},"end":{"line":11,"column":35}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"copyright.search_indexing",lookupProperty(helpers,"say").call(alias1,"policy/search",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":19,"column":36},"end":{"line":19,"column":57}}}),{"name":"prose","hash":{"optional":true},"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":19,"column":73}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":19,"column":73}}}))
    + "\n";
},"useData":true},
  'sections/software-versions': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"table").call(alias1,"model.integration.software",lookupProperty(helpers,"say").call(alias1,"downstream/software",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":37},"end":{"line":1,"column":64}}}),lookupProperty(helpers,"column").call(alias1,"name",lookupProperty(helpers,"say").call(alias1,"downstream/software",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":80},"end":{"line":1,"column":107}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":1,"column":65},"end":{"line":1,"column":108}}}),lookupProperty(helpers,"column").call(alias1,"version",lookupProperty(helpers,"say").call(alias1,"downstream/version",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":127},"end":{"line":1,"column":153}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":1,"column":109},"end":{"line":1,"column":154}}}),{"name":"table","hash":{"bare":true},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":166}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":166}}}))
    + "\n";
},"useData":true},
  'sections/system-architecture': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"evaluation.system_architecture",lookupProperty(helpers,"say").call(alias1,"technical/components",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":41},"end":{"line":1,"column":69}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":71}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":71}}}))
    + "\n";
},"useData":true},
  'sections/systemic-risk-assessment': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"risk.profile",lookupProperty(helpers,"say").call(alias1,"safety/profile",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":23},"end":{"line":1,"column":45}}}),{"name":"prose","hash":{"optional":true},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":61}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":61}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"risk.risk_assessment",lookupProperty(helpers,"say").call(alias1,"safety/assessment",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":31},"end":{"line":3,"column":56}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":58}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":58}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"risk.mitigations",lookupProperty(helpers,"say").call(alias1,"safety/mitigations",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":27},"end":{"line":5,"column":53}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":55}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":55}}}))
    + "\n";
},"useData":true},
  'sections/systemic-risk-notification': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.compute.cumulative_flop",lookupProperty(helpers,"say").call(alias1,"notification/cumulative",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":8,"column":42},"end":{"line":8,"column":73}}}),{"name":"line","hash":{"optional":true,"as":"flop"},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":99}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":99}}}))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.compute.parameter_update_flop",lookupProperty(helpers,"say").call(alias1,"notification/updates",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":11,"column":48},"end":{"line":11,"column":76}}}),{"name":"line","hash":{"optional":true,"as":"flop"},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":102}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":102}}}))
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.compute.planned_cumulative_flop",lookupProperty(helpers,"say").call(alias1,"notification/finished",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":14,"column":50},"end":{"line":14,"column":79}}}),{"name":"line","hash":{"optional":true,"as":"flop"},"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":14,"column":105}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":14,"column":105}}}))
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"role.modification.compute_flop",lookupProperty(helpers,"say").call(alias1,"notification/modification",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":17,"column":40},"end":{"line":17,"column":73}}}),{"name":"line","hash":{"optional":true,"as":"flop"},"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":99}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":99}}}))
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"risk.systemic.threshold_known_on",lookupProperty(helpers,"say").call(alias1,"notification/condition",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":20,"column":42},"end":{"line":20,"column":72}}}),{"name":"line","hash":{"as":"date"},"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":20,"column":84}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":20,"column":84}}}))
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"risk.systemic.threshold_met_on",lookupProperty(helpers,"say").call(alias1,"notification/condition-met",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":23,"column":40},"end":{"line":23,"column":74}}}),{"name":"line","hash":{"optional":true,"as":"date"},"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":23,"column":100}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":23,"column":100}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"notifiedCompute").call(alias1,{"name":"notifiedCompute","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":19}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":19}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"training.compute.methodology",lookupProperty(helpers,"say").call(alias1,"notification/method",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":39},"end":{"line":3,"column":66}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":68}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":68}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.compute.uncertainty",lookupProperty(helpers,"say").call(alias1,"notification/uncertainty",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":38},"end":{"line":5,"column":70}}}),{"name":"line","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":72}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":72}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.compute.estimate",lookupProperty(helpers,"say").call(alias1,"notification/inputs",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":6,"column":35},"end":{"line":6,"column":62}}}),{"name":"line","hash":{"optional":true,"as":"estimate"},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":92}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":92}}}))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(helpers,"isNotified").call(alias1,"training.compute.cumulative_flop",{"name":"isNotified","hash":{},"data":data,"loc":{"start":{"line":7,"column":10},"end":{"line":7,"column":57}}}),{"name":"unless","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":11}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(helpers,"isNotified").call(alias1,"training.compute.parameter_update_flop",{"name":"isNotified","hash":{},"data":data,"loc":{"start":{"line":10,"column":10},"end":{"line":10,"column":63}}}),{"name":"unless","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":11}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(helpers,"isNotified").call(alias1,"training.compute.planned_cumulative_flop",{"name":"isNotified","hash":{},"data":data,"loc":{"start":{"line":13,"column":10},"end":{"line":13,"column":65}}}),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":11}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(helpers,"isNotified").call(alias1,"role.modification.compute_flop",{"name":"isNotified","hash":{},"data":data,"loc":{"start":{"line":16,"column":10},"end":{"line":16,"column":55}}}),{"name":"unless","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":11}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(helpers,"isNotified").call(alias1,"risk.systemic.threshold_known_on",{"name":"isNotified","hash":{},"data":data,"loc":{"start":{"line":19,"column":10},"end":{"line":19,"column":57}}}),{"name":"unless","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":21,"column":11}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(helpers,"isNotified").call(alias1,"risk.systemic.threshold_met_on",{"name":"isNotified","hash":{},"data":data,"loc":{"start":{"line":22,"column":10},"end":{"line":22,"column":55}}}),{"name":"unless","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":24,"column":11}}})) != null ? stack1 : "");
},"useData":true},
  'sections/tasks': {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"model.description",lookupProperty(helpers,"say").call(alias1,"downstream/the-model",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":28},"end":{"line":1,"column":56}}}),{"name":"prose","hash":{"optional":true},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":72}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":72}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"list").call(alias1,"model.tasks",lookupProperty(helpers,"say").call(alias1,"downstream/tasks",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":21},"end":{"line":3,"column":45}}}),{"name":"list","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":47}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":47}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"model.intended_uses",lookupProperty(helpers,"say").call(alias1,"downstream/intended-uses",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":5,"column":30},"end":{"line":5,"column":62}}}),{"name":"prose","hash":{"optional":true},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":78}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":78}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"model.system_types",lookupProperty(helpers,"say").call(alias1,"downstream/system-types",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":7,"column":29},"end":{"line":7,"column":60}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":62}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":62}}}))
    + "\n";
},"useData":true},
  'sections/training-compute': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.compute.parameter_update_flop",lookupProperty(helpers,"say").call(alias1,"technical/compute",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":2,"column":48},"end":{"line":2,"column":73}}}),{"name":"line","hash":{"as":"flop"},"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":85}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":85}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.compute.estimate",lookupProperty(helpers,"say").call(alias1,"technical/cross-check",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":35},"end":{"line":3,"column":64}}}),{"name":"line","hash":{"beside":"training.compute.parameter_update_flop","optional":true,"as":"estimate"},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":142}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":142}}}))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,"training.compute.estimate",{"name":"known","hash":{},"data":data,"loc":{"start":{"line":5,"column":6},"end":{"line":5,"column":41}}}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.compute.estimate",lookupProperty(helpers,"say").call(alias1,"technical/compute-estimated",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":6,"column":35},"end":{"line":6,"column":70}}}),{"name":"line","hash":{"as":"estimate"},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":86}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":86}}}))
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.compute.parameter_update_flop",lookupProperty(helpers,"say").call(alias1,"technical/compute",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":8,"column":48},"end":{"line":8,"column":73}}}),{"name":"line","hash":{"as":"flop"},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":85}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":85}}}))
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.duration.wall_clock_days",lookupProperty(helpers,"say").call(alias1,"technical/time",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":21,"column":43},"end":{"line":21,"column":65}}}),{"name":"line","hash":{"unit":"days","as":"amount"},"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":21,"column":91}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":21,"column":91}}}))
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(helpers,"stated").call(alias1,"training.duration.hardware_days",{"name":"stated","hash":{},"data":data,"loc":{"start":{"line":23,"column":10},"end":{"line":23,"column":52}}}),{"name":"unless","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":25,"column":11}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"stated").call(alias1,"training.compute.parameter_update_flop",{"name":"stated","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":55}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.compute.cumulative_flop",lookupProperty(helpers,"say").call(alias1,"technical/cumulative",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":11,"column":42},"end":{"line":11,"column":70}}}),{"name":"line","hash":{"optional":true,"as":"flop"},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":96}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":96}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.compute.uncertainty",lookupProperty(helpers,"say").call(alias1,"technical/uncertainty",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":12,"column":38},"end":{"line":12,"column":67}}}),{"name":"line","hash":{"optional":true},"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":83}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":83}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"chart").call(alias1,"training-compute",{"name":"chart","hash":{},"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":14,"column":28}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":14,"column":28}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"training.compute.methodology",lookupProperty(helpers,"say").call(alias1,"technical/how-reached",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":16,"column":39},"end":{"line":16,"column":68}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":16,"column":70}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":16,"column":70}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.duration.started",lookupProperty(helpers,"say").call(alias1,"technical/began",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":18,"column":35},"end":{"line":18,"column":58}}}),{"name":"line","hash":{"optional":true,"as":"date"},"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":18,"column":84}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":18,"column":84}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"training.duration.ended",lookupProperty(helpers,"say").call(alias1,"technical/ended",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":19,"column":33},"end":{"line":19,"column":56}}}),{"name":"line","hash":{"optional":true,"as":"date"},"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":19,"column":82}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":19,"column":82}}}))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"stated").call(alias1,"training.duration.wall_clock_days",{"name":"stated","hash":{},"data":data,"loc":{"start":{"line":20,"column":6},"end":{"line":20,"column":50}}}),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":26,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"table").call(alias1,"training.duration.hardware_days",lookupProperty(helpers,"say").call(alias1,"technical/hardware-time",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":28,"column":42},"end":{"line":28,"column":73}}}),lookupProperty(helpers,"column").call(alias1,"hardware",lookupProperty(helpers,"say").call(alias1,"technical/hardware",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":28,"column":93},"end":{"line":28,"column":119}}}),{"name":"column","hash":{},"data":data,"loc":{"start":{"line":28,"column":74},"end":{"line":28,"column":120}}}),lookupProperty(helpers,"column").call(alias1,"days",lookupProperty(helpers,"say").call(alias1,"technical/hardware-days",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":28,"column":136},"end":{"line":28,"column":167}}}),{"name":"column","hash":{"as":"amount"},"data":data,"loc":{"start":{"line":28,"column":121},"end":{"line":28,"column":180}}}),{"name":"table","hash":{"optional":true},"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":28,"column":196}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":28,"column":196}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"training.other_details",lookupProperty(helpers,"say").call(alias1,"technical/other-details",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":30,"column":33},"end":{"line":30,"column":64}}}),{"name":"prose","hash":{"optional":true},"data":data,"loc":{"start":{"line":30,"column":0},"end":{"line":30,"column":80}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":30,"column":0},"end":{"line":30,"column":80}}}))
    + "\n";
},"useData":true},
  'sections/training-data': {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"data.data_points.unit",lookupProperty(helpers,"say").call(alias1,"technical/data-point",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":17,"column":31},"end":{"line":17,"column":59}}}),{"name":"line","hash":{},"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":61}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":61}}}))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"data.types",lookupProperty(helpers,"say").call(alias1,"technical/data-types",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":1,"column":20},"end":{"line":1,"column":48}}}),{"name":"line","hash":{"as":"words"},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":61}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":61}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"data.provenance_description",lookupProperty(helpers,"say").call(alias1,"technical/provenance",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":3,"column":38},"end":{"line":3,"column":66}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":68}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":68}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"chart").call(alias1,"training-data-sources",{"name":"chart","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":33}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":33}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"data.obtained",lookupProperty(helpers,"say").call(alias1,"technical/obtained",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":7,"column":24},"end":{"line":7,"column":50}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":52}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":52}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"data.selection",lookupProperty(helpers,"say").call(alias1,"technical/selected",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":9,"column":25},"end":{"line":9,"column":51}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":53}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":53}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"data.curation",lookupProperty(helpers,"say").call(alias1,"technical/curation",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":11,"column":24},"end":{"line":11,"column":50}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":52}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":52}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"data.data_points.training",lookupProperty(helpers,"say").call(alias1,"technical/training-points",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":13,"column":35},"end":{"line":13,"column":68}}}),{"name":"line","hash":{"as":"count"},"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":81}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":81}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"data.data_points.testing",lookupProperty(helpers,"say").call(alias1,"technical/testing-points",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":14,"column":34},"end":{"line":14,"column":66}}}),{"name":"line","hash":{"optional":true,"as":"count"},"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":14,"column":93}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":14,"column":93}}}))
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"line").call(alias1,"data.data_points.validation",lookupProperty(helpers,"say").call(alias1,"technical/validation-points",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":15,"column":37},"end":{"line":15,"column":72}}}),{"name":"line","hash":{"optional":true,"as":"count"},"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":99}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":15,"column":99}}}))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,"data.data_points.training",{"name":"known","hash":{},"data":data,"loc":{"start":{"line":16,"column":6},"end":{"line":16,"column":41}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"data.scope",lookupProperty(helpers,"say").call(alias1,"technical/scope",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":20,"column":21},"end":{"line":20,"column":44}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":20,"column":46}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":20,"column":46}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"chart").call(alias1,"languages",{"name":"chart","hash":{},"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":22,"column":21}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":22,"column":21}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"data.unsuitable_sources",lookupProperty(helpers,"say").call(alias1,"technical/unsuitable",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":24,"column":34},"end":{"line":24,"column":62}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":24,"column":64}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":24,"column":64}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"data.bias_detection",lookupProperty(helpers,"say").call(alias1,"technical/biases",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":26,"column":30},"end":{"line":26,"column":54}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":26,"column":56}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":26,"column":56}}}))
    + "\n\n"
    + alias2(lookupProperty(helpers,"md").call(alias1,lookupProperty(helpers,"prose").call(alias1,"data.testing_and_validation",lookupProperty(helpers,"say").call(alias1,"technical/testing-and-validation",{"name":"say","hash":{},"data":data,"loc":{"start":{"line":28,"column":38},"end":{"line":28,"column":78}}}),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":28,"column":80}}}),{"name":"md","hash":{},"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":28,"column":80}}}))
    + "\n";
},"useData":true},
};

/** The facts that each template names. */
export const templateFacts = {
  'documents/authorised-representative': ["documentation.retention_until","provider.authorised_representative.address","provider.authorised_representative.email","provider.authorised_representative.mandate_url","provider.authorised_representative.name","provider.contact.address","provider.contact.email","provider.legal_name"],
  'documents/compliance-dossier': ["openness","positions","provider.code_of_practice.alternative_means","waivers"],
  'documents/compute-estimate': ["training.compute.components","training.compute.cumulative_flop","training.compute.methodology","training.compute.parameter_update_flop","training.compute.planned_cumulative_flop","training.compute.uncertainty","training.duration.hardware_days","training.energy.basis","training.energy.boundary","training.energy.methodology","training.energy.mwh","training.inference_compute.flop","training.inference_compute.hardware","training.inference_compute.methodology","training.inference_compute.task"],
  'documents/copyright-policy-summary': ["copyright.complaints.days","copyright.complaints.url","copyright.contact.email","copyright.contact.url","copyright.crawlers","copyright.lawful_access","copyright.opt_out_protocols","copyright.output_safeguards","copyright.policy_summary","copyright.responsible","copyright.robots_txt","documentation.published.copyright-policy.url"],
  'documents/copyright-policy': ["provider.code_of_practice.alternative_means"],
  'documents/downstream-documentation': [],
  'documents/facts': ["evidence","openness","provenance"],
  'documents/filing-note': [],
  'documents/model-documentation-form-ai-office': [],
  'documents/model-documentation-form-national': [],
  'documents/model-documentation-form': [],
  'documents/open-source-exception': ["openness"],
  'documents/openness-statement': [],
  'documents/safety-and-security-framework': ["provider.code_of_practice.alternative_means"],
  'documents/safety-and-security-model-report': [],
  'documents/serious-incident-report': [],
  'documents/systemic-risk-notification': ["model.name","model.version","provider.authorised_representative.name","provider.contact.address","provider.contact.email","provider.contact.phone","provider.country","provider.legal_name","risk.systemic.notifications","risk.systemic.rebuttal_decided_on","training.duration.ended","training.duration.started"],
  'documents/technical-documentation': [],
  'documents/training-content-summary': [],
  'sections/acceptable-use-policies': ["licensing.acceptable_use_policy.part_of_licence","licensing.acceptable_use_policy.text","licensing.acceptable_use_policy.url","model.restricted_uses"],
  'sections/adversarial-testing': ["evaluation.adaptations","evaluation.adversarial_testing"],
  'sections/architecture-and-parameters': ["model.architecture","model.parameters.active","model.parameters.total"],
  'sections/capabilities-and-limitations': ["model.capabilities","model.limitations"],
  'sections/copyright-contact': ["copyright.complaint_mechanism","copyright.complaints.content","copyright.complaints.days","copyright.complaints.handling","copyright.complaints.unfounded","copyright.complaints.url","copyright.complaints.who","copyright.contact.email","copyright.contact.url"],
  'sections/copyright-responsibility': ["copyright.gaps","copyright.policy_scope","copyright.policy_summary","copyright.responsible","copyright.summary_published"],
  'sections/cybersecurity': ["risk.cybersecurity"],
  'sections/data-provenance': ["data.curation","data.provenance_description","data.types"],
  'sections/design-specifications': ["model.design_specifications","training.process.assumptions","training.process.methods","training.process.optimised_for","training.process.parameter_relevance","training.process.rationale","training.process.stages"],
  'sections/energy-consumption': ["training.energy.basis","training.energy.methodology","training.energy.mwh"],
  'sections/evaluation-results': ["evaluation.process","evaluation.results"],
  'sections/evaluation-strategies': ["evaluation.criteria","evaluation.limitation_method","evaluation.strategies"],
  'sections/incident-process': ["risk.incident_process"],
  'sections/infringing-outputs': ["copyright.output_safeguards","copyright.prohibited_uses"],
  'sections/integration': ["model.integration.infrastructure","model.integration.instructions","model.integration.tools"],
  'sections/interaction': ["model.integration.hardware","model.integration.interaction"],
  'sections/lawful-access': ["copyright.excluded_sites","copyright.lawful_access"],
  'sections/licence': ["licensing.license","licensing.license_name","licensing.license_url","licensing.restrictions","role.base_model.license"],
  'sections/mandate-contents': ["provider.authorised_representative.documentation_kept_at","provider.authorised_representative.mandate_covers","provider.authorised_representative.mandate_date","provider.authorised_representative.mandate_language","provider.authorised_representative.name"],
  'sections/maximum-sizes': ["model.context_window","model.input_formats","model.output_formats"],
  'sections/modalities': ["model.input_formats","model.inputs","model.output_formats","model.outputs"],
  'sections/release-and-distribution': ["model.distribution_channels","model.release_date","role.placement.date"],
  'sections/rights-reservations': ["copyright.crawler_information_url","copyright.crawlers","copyright.opt_out_protocols","copyright.other_protocols","copyright.other_reservations","copyright.robots_txt","copyright.search_indexing","copyright.standards_work"],
  'sections/software-versions': ["model.integration.software"],
  'sections/system-architecture': ["evaluation.system_architecture"],
  'sections/systemic-risk-assessment': ["risk.mitigations","risk.profile","risk.risk_assessment"],
  'sections/systemic-risk-notification': ["risk.systemic.threshold_known_on","risk.systemic.threshold_met_on","role.modification.compute_flop","training.compute.cumulative_flop","training.compute.estimate","training.compute.methodology","training.compute.parameter_update_flop","training.compute.planned_cumulative_flop","training.compute.uncertainty"],
  'sections/tasks': ["model.description","model.intended_uses","model.system_types","model.tasks"],
  'sections/training-compute': ["training.compute.cumulative_flop","training.compute.estimate","training.compute.methodology","training.compute.parameter_update_flop","training.compute.uncertainty","training.duration.ended","training.duration.hardware_days","training.duration.started","training.duration.wall_clock_days","training.other_details"],
  'sections/training-data': ["data.bias_detection","data.curation","data.data_points.testing","data.data_points.training","data.data_points.unit","data.data_points.validation","data.obtained","data.provenance_description","data.scope","data.selection","data.testing_and_validation","data.types","data.unsuitable_sources"],
};
