/** Which files of a model hold weights, by their names. */

/** True of safetensors, GGUF, ONNX and the files of a trainer; a pointer to such a file has its name. */
export const isWeights = (file: string): boolean =>
  /\.(?:safetensors|gguf|onnx|pt|pth|ckpt)$/.test(file) ||
  /(?:^|\/)pytorch_model[^/]*\.bin$/.test(file);
