// @ts-check
/** The plan to the transformer from zero, as the seed had it when the drawing was made: each step with what it needs, and where the milestones end. */
import { somePlan } from "./someplan.js";

const STEPS = `
exponential-function
probability
probability-distribution probability
vector
softmax-function exponential-function probability-distribution vector
dot-product vector
model-parameter
artificial-neuron dot-product model-parameter
activation-function artificial-neuron
bias-term artificial-neuron
neural-network activation-function bias-term
attention-mechanism softmax-function neural-network
matrix vector
matrix-multiplication matrix dot-product
query-key-value attention-mechanism matrix-multiplication
multiplicative-attention attention-mechanism matrix-multiplication
expectation probability-distribution
variance expectation
scaled-dot-product-attention query-key-value multiplicative-attention variance
supervised-learning
conditional-probability probability
sequence-modeling supervised-learning conditional-probability
self-attention scaled-dot-product-attention sequence-modeling
multi-head-attention self-attention
encoder-decoder-architecture sequence-modeling neural-network
cross-attention scaled-dot-product-attention encoder-decoder-architecture
one-hot-encoding vector
word-embedding one-hot-encoding matrix-multiplication model-parameter
positional-encoding self-attention word-embedding
autoregressive-model sequence-modeling
causal-masking self-attention autoregressive-model
standard-deviation variance
standardization standard-deviation
normalization standardization
affine-transformation matrix-multiplication
fully-connected-layer neural-network affine-transformation
hidden-layer neural-network
multilayer-perceptron fully-connected-layer hidden-layer
layer-normalization normalization multilayer-perceptron
derivative
chain-rule derivative
forward-propagation multilayer-perceptron
computational-graph forward-propagation
partial-derivative derivative
gradient partial-derivative vector
loss-function supervised-learning
backpropagation chain-rule computational-graph gradient loss-function
identity-mapping
skip-connection backpropagation identity-mapping
position-wise-feed-forward-network multilayer-perceptron
transformer multi-head-attention cross-attention positional-encoding causal-masking layer-normalization skip-connection position-wise-feed-forward-network
`.trim().split("\n").map((line) => line.split(" "));

const ENDS = [8, 16, 24, 32, 40, 48, 51];

const [template] = somePlan().steps;

export const TRANSFORMER = somePlan({
  goals: ["transformer"],
  steps: STEPS.map(([id], i) => ({ ...template, position: i + 1, concept: { ...template.concept, id, en: id, zh: id }, because: null, questions: [] })),
  links: STEPS.flatMap(([from, ...needs]) => needs.map((to) => ({ id: `${from}--requires--${to}`, type: /** @type {const} */ ("requires"), from, to }))),
  milestones: ENDS.map((last, i) => ({ concept: STEPS[last - 1][0], en: STEPS[last - 1][0], zh: null, first: 1 + (ENDS[i - 1] ?? 0), last })),
});
