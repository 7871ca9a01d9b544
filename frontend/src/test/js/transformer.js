// @ts-check
/** The plan to the transformer from zero, as the seed had it when the drawing was made: each step with what it needs, and where the milestones end. */
import { somePlan } from "./someplan.js";

const STEPS = `
derivative
chain-rule derivative
identity-mapping
probability
conditional-probability probability
vector
dot-product vector
partial-derivative derivative
gradient partial-derivative vector
matrix vector
matrix-multiplication dot-product matrix
affine-transformation matrix-multiplication
probability-distribution probability
expectation probability-distribution
variance expectation
standard-deviation variance
supervised-learning
loss-function supervised-learning
model-parameter
artificial-neuron dot-product model-parameter
activation-function artificial-neuron
bias-term artificial-neuron
neural-network activation-function bias-term
fully-connected-layer affine-transformation neural-network
hidden-layer neural-network
multilayer-perceptron fully-connected-layer hidden-layer
forward-propagation multilayer-perceptron
computational-graph forward-propagation
backpropagation chain-rule computational-graph gradient loss-function
skip-connection backpropagation identity-mapping
sequence-modeling conditional-probability supervised-learning
encoder-decoder-architecture neural-network sequence-modeling
autoregressive-model sequence-modeling
exponential-function
softmax-function exponential-function probability-distribution vector
attention-mechanism neural-network softmax-function
multiplicative-attention attention-mechanism matrix-multiplication
query-key-value attention-mechanism matrix-multiplication
scaled-dot-product-attention multiplicative-attention query-key-value variance
cross-attention encoder-decoder-architecture scaled-dot-product-attention
self-attention scaled-dot-product-attention sequence-modeling
causal-masking autoregressive-model self-attention
position-wise-feed-forward-network multilayer-perceptron
multi-head-attention self-attention
standardization standard-deviation
normalization standardization
layer-normalization multilayer-perceptron normalization
one-hot-encoding vector
word-embedding matrix-multiplication model-parameter one-hot-encoding
positional-encoding self-attention word-embedding
transformer causal-masking cross-attention layer-normalization multi-head-attention position-wise-feed-forward-network positional-encoding skip-connection
`.trim().split("\n").map((line) => line.split(" "));

const ENDS = [9, 16, 24, 30, 39, 47, 51];

const [template] = somePlan().steps;

export const TRANSFORMER = somePlan({
  goals: ["transformer"],
  steps: STEPS.map(([id], i) => ({ ...template, position: i + 1, concept: { ...template.concept, id, en: id, zh: id }, because: null, questions: [] })),
  links: STEPS.flatMap(([from, ...needs]) => needs.map((to) => ({ id: `${from}--requires--${to}`, type: /** @type {const} */ ("requires"), from, to }))),
  milestones: ENDS.map((last, i) => ({ concept: STEPS[last - 1][0], en: STEPS[last - 1][0], zh: null, first: 1 + (ENDS[i - 1] ?? 0), last })),
});
