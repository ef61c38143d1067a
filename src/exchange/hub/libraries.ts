/** Names of software that cards give as the library of a model; what is not here may be the model's own name. */

export const libraries: ReadonlySet<string> = new Set(
  [
    'adapter-transformers allennlp asteroid audiocraft bertopic big_vision birder diffusers espnet',
    'fairseq fastai fasttext flair gliner keras keras-hub litert-lm llamafile ml-agents mlx mlx-image',
    'nemo open_clip OpenCLIP paddlenlp peft pyannote-audio pythae pytorch sentence-transformers setfit',
    'sklearn span-marker spacy speechbrain stable-baselines3 stanza tensorflowtts terratorch tf-keras',
    'timm transformers transformers.js ultralytics unity-sentis vllm llama.cpp gguf onnx sam2 colpali',
  ]
    .join(' ')
    .split(' '),
);
