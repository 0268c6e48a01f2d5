<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the model or ensemble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run that the model belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher: others learn from it. Baseline: learns from the alignments alone, and nobody learns from it. Student: learns from teachers. Ensemble: the mean of several teachers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes of the hidden layers, and their activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainable numbers: weights and biases. Of an ensemble, of all members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size
MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the parameters, four bytes each, in millions of bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the training data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation
accuracy %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame accuracy on the validation set: share of frames whose most probable pdf is that of the alignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test
accuracy %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame accuracy on the test set: share of frames whose most probable pdf is that of the alignment. After ±: half the width of its 95 % interval, by bootstrap over utterances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross
entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of −log of the posterior of the aligned pdf, in nats a frame. Less is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected calibration error: how far the posteriors of the decisions are from the share of right ones, in 15 bins. Less is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees with
teacher %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of frames on which the student decides as its teacher does, right or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain
kept %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the teacher&apos;s gain in accuracy over the hard net of the student&apos;s architecture that the student keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames a second in the forward pass, on the machine of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference
points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame accuracy minus that of the baseline, in percentage points. In brackets its 95 % interval, by paired bootstrap over utterances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better or worse than the baseline where the 95 % interval of the difference lies on one side of 0 (paired bootstrap over utterances).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>student</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportRows</name>
    <message>
        <source>The mean of several nets is no single file: export its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name cannot be a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its final weights are not in the run&apos;s folder any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its training failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is being trained: it can be exported when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not trained yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputFindings</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterances</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>dim %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quantity</name>
    <message>
        <source>%1 k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort</name>
    <message>
        <source>CMVN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cepstral mean and variance normalisation: whose statistics are taken (from cmvn.scp; for utterance and global, computed where there are none).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalise variances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales each dimension to variance 1 as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the time derivatives appended to each frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames each side that a derivative is taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames before the current one that the net sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames after the current one that the net sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A matrix file (final.mat of LDA) applied to each frame; empty for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order in which the steps are applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaldi data folder with feats.scp, utt2spk and cmvn.scp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with ali.1.gz, ali.2.gz, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the training data kept for validation, drawn by the seed; 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept together: whole utterances or whole speakers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kaldi: data and alignment folders; idx: MNIST files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with final.mdl, or that file: maps alignments to pdfs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the nets learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What learning is watched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used once, after training; may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From what is on disk to what the net sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterances whose alignment has another length, whose features are not finite, or whose speaker has no CMVN: refuse stops before training, drop leaves them out with a count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A corpus whose features fit in this is kept in memory; a larger one is streamed through buffers of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaldi recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST files (IDX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides the logits of teacher and student before the softmax of the soft loss; higher shows more of how the teacher ranks the wrong classes. Evaluation is always at 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight w of the alignment&apos;s labels: loss = (1-w) T^2 CE(teacher, student at T) + w CE(label, student).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arithmetic: mean of the softened posteriors; geometric: softmax of the mean logits over T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weight for each teacher; empty means equal. Arithmetic weights are normalised to sum 1, geometric ones are exponents and used as given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft: cross entropy at the temperature; logits: squared difference of zero-mean logits, its limit for high temperatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live: the teacher runs along; stored: its outputs are written once and reused; auto: stored where they are small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored soft targets keep this many of the largest probabilities and the mass of the rest. 0 keeps all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the experiment is called in reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All random numbers follow from it: the same seed gives the same weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that relative paths are taken from; itself relative to this file&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model is called; its folder in the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard: learns from the alignment&apos;s labels; distilled: learns from its teachers as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains this many members that differ in their seed only: NAME.1, NAME.2, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the experiment&apos;s seed. Models of equal seed start from the same random numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The architecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras HDF5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input on. An empty list is a linear softmax model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function after each hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maxout pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With maxout: how many affine pieces each unit takes the maximum of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of hidden units switched off at each training step; kept units are scaled up, so nothing changes at test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of input values switched off at each training step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalises each hidden layer over the batch before its activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glorot: uniform by fan-in and fan-out; he: normal by fan-in, made for ReLU; normal: a fixed standard deviation (initStd).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the initial weights where the initialiser is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sgd: stochastic gradient descent with momentum; adam: adaptive moments (Kingma, Ba 2015).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step size at the start; the schedule changes it. The loss is a mean over frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the last update that goes into the next (sgd).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks ahead along the momentum before the gradient is taken (sgd), as Keras does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay of the mean of the gradients (adam).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay of the mean of the squared gradients (adam).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the division finite (adam).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds weightDecay times the weight to its gradient (L2); biases are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max-norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each update, a unit&apos;s incoming weight vector longer than this is scaled back to it. 0 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gradient whose length over all parameters exceeds this is scaled back to it. 0 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant; plateau: times factor when validation accuracy stops growing; newbob: Kaldi nnet1&apos;s rule on validation loss, with worse epochs rejected; exponential: times factor each epoch; cosine and linear: down to finalRate at the last epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rate is multiplied by (plateau, newbob, exponential).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plateau: an epoch whose validation frame accuracy (a fraction) gains less than this over the best one lowers the rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start halving below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newbob: relative improvement of the validation loss below which the rate is multiplied by factor at each further epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End halving below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newbob: relative improvement, while halving, below which training ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate at the very end (cosine, linear); a floor for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate rises from 0 over this many epochs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames in each update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the training data, at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ends after this many epochs in a row without a new best validation accuracy. 0 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much validation frame accuracy (a fraction) must grow to count as better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training of this model ends after the epoch in which this time is over. 0 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which epoch&apos;s weights become the final ones: the last, or the best by validation frame accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folders and alignment folders of a Kaldi recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDX images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images and labels in the format of MNIST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics of each speaker, from cmvn.scp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics of each utterance by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One set of statistics for all data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features are taken as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole utterances are kept together; speakers may be on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker is on both sides: harder, and closer to new speakers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training does not start before they are mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are left out and counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns from the labels of the alignment only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns from its teachers&apos; posteriors and from the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the teachers&apos; softened posteriors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The softmax of the teachers&apos; mean logits, divided by the temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross entropy with the teachers&apos; posteriors at the temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared difference of logits of mean zero: the limit for high temperatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored where they are small, live otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher runs along with the student.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher&apos;s outputs are written once and used in each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max(0, x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 / (1 + exp(-x)), between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyperbolic tangent, between -1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x times the normal distribution function of x: a smooth ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No function at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maxout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest of several affine pieces of each unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform, by the number of inputs and outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal, by the number of inputs; made for ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal with a fixed standard deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stochastic gradient descent with momentum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adaptive moments: a step size of its own for each weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowered when validation accuracy stops growing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newbob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaldi&apos;s rule on validation loss; worse epochs are rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplied by the factor after each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along half a cosine down to the final rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along a line down to the final rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights after the last epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the epoch with the best validation frame accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number to work with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown value &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs in &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs one level up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected true or false, found %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a whole number, found %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a string in quotes, found %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a list in [ ], found %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name at least one model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the data folder with feats.scp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the folder with ali.1.gz, …: labels of each frame come from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the folder with final.mdl: it maps alignments to pdfs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the images file or the folder with the standard names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a set of its own needs data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or leave the test set out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each step is applied once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set but not in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say where it is applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each model needs a name of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name for a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name cannot begin with &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name cannot begin or end with a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name cannot hold control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name cannot hold &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, digits, - _ . and = do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be swept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swept twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put all values in one list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a distilled model needs teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a model of this experiment, or a model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teachers in a circle: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of them must learn without the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all weights are zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one at least must be above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the initial biases of hidden layers. Kaldi&apos;s nnet1 takes -2 for sigmoid nets, which start out sparse so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the range around it that initial biases of hidden layers are drawn from, evenly. Kaldi&apos;s nnet1 takes 4 for sigmoid nets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matrix products are computed in. bfloat16 is about twice as fast where the processor has it; sums, weights and updates stay float32. Where it has not, float32 is used and said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single precision throughout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products in bfloat16, sums and weights in float32: faster where the processor has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::AboutDialog</name>
    <message>
        <source>About Retort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Retort is free software: you may pass it on and change it under the GNU General Public License, version 3 or, at your choice, any later version. It comes without any warranty.&lt;/p&gt;&lt;p&gt;It is built on free software of others:&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h2&gt;Retort&lt;/h2&gt;&lt;p&gt;A workbench for knowledge distillation of acoustic models.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from re&amp;cipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experiment for a Kaldi recipe folder: data and alignments in it are found by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experiment file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open r&amp;un…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a run: its curves and results are shown as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small corpus and an experiment that trains in a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the files of this list; the files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the experiment file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the experiment to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes trained models in other formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the program; a run is stopped with a checkpoint first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the models of the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a checkpoint and ends; the run can be resumed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with the run that is shown, from its last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open run &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the files of the run in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the report of the run in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs, models and distillation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves and state of the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models as files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log and problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the run, and problems of the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window without frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the desktop says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on a control to read what it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shortcuts in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences of Retort and of what it is built on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Retort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, processor and matrix kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last edit back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resum&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paus&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the run rest after the step at work; nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::BarCanvas</name>
    <message>
        <source>%1: %2</source>
        <comment>axis: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1. Bar chart of %n categories: %2. The axis goes from %3 to %4.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::Chart</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart is written as PNG, SVG or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the name end in .png, .svg or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 rows; the CSV file has all samples.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::ChartControls</name>
    <message>
        <source>&amp;Loss:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the upper chart shows: the whole training objective, its soft part (against the teachers&apos; posteriors) or its hard part (against the alignment), in nats per frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show training curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means over the newest steps, with dropout as in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show validation curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the validation set, after each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning r&amp;ate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third chart with the learning rate of each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step: updates of the weights. Epoch: passes over the training data. Wall time: since the run began, interruptions not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic axis for losses and learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smoothing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the past in the moving average that is drawn; the raw curve stays visible, faint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the curves, and follow new points (Home).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of all charts as tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;ther runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay other runs over this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of other open runs in the same charts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::ChartShell</name>
    <message>
        <source>Figures of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: figures of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart was not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all &amp;figures as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::ChartStack</name>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss, soft part (nats per frame)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss, hard part (nats per frame)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss (nats per frame)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nats per frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::ChoiceMenus</name>
    <message>
        <source>%1%2 — %3</source>
        <comment>number in the list, file name, folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::CompareCharts</name>
    <message>
        <source>Test frame accuracy against size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation frame accuracy against size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame accuracy (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a model in the table to see what it confuses, or two to see how they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusions: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation is not known (yet): confusions come with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run&apos;s evaluations do not keep confusions by phone: it was made by an older version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two models were evaluated with different phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference (points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a model in the table to see where it gains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no baseline to compare with: choose one above the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the baseline itself: select another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation is not known (yet): gains come with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain per class: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain per phone: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run&apos;s evaluations do not keep accuracies by phone: it was made by an older version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain per speaker: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speakers are not known: the data do not name them, or the run was made by an older version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model has an accuracy on this set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Difference against the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of the selected model minus those of its baseline, instead of the model&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference against the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts of the selected model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain per phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain per speaker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::CompareControls</name>
    <message>
        <source>%1 (%2)</source>
        <comment>model and its run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard net of the same architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the models are compared with. By itself: for a student, the net of its architecture that was trained on the alignments alone (the mean of copies); for others, the first baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set that cross entropy, ECE, difference, verdict and chart are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set that figures are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows of this role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows whose model, run or network has this text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the selected models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better and worse: the 95 % interval of the difference in frame accuracy, by paired bootstrap over utterances (1000 draws), lies on one side of 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is open: the models of a run are compared here as they are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;up a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first results come when %1 is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it on the &amp;Monitor page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first results come when the first model is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has ended without results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has ended without results: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model and its run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the selected models, or the students where none is selected, in the formats of other programs. Of an ensemble, its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a model to be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::CompareTable</name>
    <message>
        <source>Compared models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every evaluated model and ensemble with its figures and its verdict against the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as &amp;baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table as CS&amp;V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save table as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::ComparisonModel</name>
    <message>
        <source>There is no baseline to compare with: no model was trained on the alignments alone with nobody learning from it. Choose another model as the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model or its baseline was not evaluated on this set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits by utterance, which a verdict needs, are kept of the test set only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits by utterance, which a verdict needs, are not known of this model and its baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict is being computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model and its baseline were evaluated on different utterances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ±%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [%2, %3]</source>
        <comment>difference [lower, upper end of its interval]</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <comment>verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are compared with this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the mean of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only students have a teacher to agree with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its teacher is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the gain of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of students.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the run has no hard net of the student&apos;s architecture, or the teacher is no better than it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::CurveText</name>
    <message>
        <source>%1, validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::DetailsTabs</name>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames of each pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels are counted when all inputs are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One utterance before and after the front end, with its phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each label occurs in the training set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rarer settings of the front end and of how data is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::DistillationTab</name>
    <message>
        <source>Change temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change hard weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the values to try as a list: 1, 2, 4. An empty list tries one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep over values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides the logits of teacher and student before the softmax of the soft loss; higher shows more of how the teacher ranks the wrong classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures to try in turn, a student each: 1, 2, 4. Empty: the one on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard &amp;weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the alignment&apos;s labels beside the teacher&apos;s posteriors: 0 is the teacher alone, 1 the labels alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard weights to try in turn, a student each: 0, 0.5, 1. Empty: the one on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard weights to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 2, 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, 0.5, 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperat&amp;ure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::Document</name>
    <message>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::EmptyRun</name>
    <message>
        <source>No run is open. Set up an experiment and start it, or open the folder of an old run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up an experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose inputs and models, then start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::EmptySetup</name>
    <message>
        <source>The demo is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experiment begins with a recipe: a folder with features and alignments. Choose it, or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose recipe folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds data and alignments in the folder and takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens an experiment over a small made-up corpus, ready to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::ExperimentModelsModel</name>
    <message numerus="yes">
        <source>%1 (%n settings)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>student, teaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click or F2 renames the model; students that learn from it follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns from its teachers and from the alignment&apos;s labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns from the alignment&apos;s labels alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs, hidden layers and outputs of the net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and biases of one copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that training one copy takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast of one epoch of one copy on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportGrid</name>
    <message>
        <source>Models and formats to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks or unticks the selected cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportGridModel</name>
    <message>
        <source>writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal to %1, %2</source>
        <comment>largest difference, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written and read back: on random frames its log posteriors differ from the model&apos;s by %2 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: the export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks every format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks every model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Tick “Replace existing files” to overwrite it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <comment>model, format, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files named %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MODEL</source>
        <comment>place of a model&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportOutcome</name>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the files in the file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the paths of the written files, a line each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written, read back and compared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model and why it failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cancelled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportPage</name>
    <message>
        <source>The paths were copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of this run with final weights, and the formats they can be written in. Each file is read back and compared with the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the ticked models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are not yet begun are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MODEL</source>
        <comment>place of a model&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is open: models are exported here as soon as they are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;up a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model has final weights yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ticked is there already: tick “Replace existing files”, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the ticked files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to be written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exist already and are left alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The files are being written and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::FieldRow</name>
    <message>
        <source>&amp;Reset to default (empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset to default (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::FieldStatus</name>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the whole text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to see and copy this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::FileCommands</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what could not be done, and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a recipe folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” was opened with %n problems. They stand beside their fields.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The experiment could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::FrontEndRow</name>
    <message>
        <source>Change CMVN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change variance normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change deltas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change splice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no CMVN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMVN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cepstral mean and variance normalisation: whose statistics are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalise variances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales each dimension to variance 1 as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deltas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the time derivatives appended to each frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>splice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context before, in frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames before the current one that the net sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context after, in frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames after the current one that the net sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::HeatCanvas</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Heat map of %2 rows and %3 columns; values from %4 to %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::HelpDialog</name>
    <message>
        <source>Help: Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Set up&lt;/h3&gt;&lt;p&gt;Choose or drop a Kaldi recipe folder. Data and alignment folders in it are offered; each choice is checked in the background, and beside the field stands what was found or what is wrong.&lt;/p&gt;&lt;p&gt;The table of models lists teachers, baselines and students; below it are the layers, the training and the distillation of the model that is selected.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Temperature&lt;/b&gt; flattens the teacher&apos;s posterior: at 1 it is as the teacher gives it, above 1 the small probabilities gain weight, and the student sees which classes the teacher finds alike. &lt;b&gt;Hard weight&lt;/b&gt; is the share of the alignment&apos;s own labels in the loss.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Start&lt;/b&gt; trains everything in an order in which each model comes after its teachers.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Monitor&lt;/h3&gt;&lt;p&gt;Loss and frame accuracy of all models while they train. Each model keeps its colour, dash and marker everywhere.&lt;/p&gt;&lt;p&gt;The wheel zooms, a rubber band zooms in, Shift with the mouse moves, a double click or Home fits. The crosshair names the nearest points. The context menu copies or saves the chart, or shows its figures as a table.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Space&lt;/b&gt; pauses and resumes. &lt;b&gt;Stop&lt;/b&gt; writes a checkpoint; the run can be resumed later, to the same bits.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Compare&lt;/h3&gt;&lt;p&gt;Models appear here as soon as they are evaluated. Choose the baseline against which the others are judged: better, worse or no difference, by a paired bootstrap over utterances.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gain kept&lt;/b&gt; is the share of the teacher&apos;s advantage over the baseline that the student has kept. &lt;b&gt;ECE&lt;/b&gt; is the expected calibration error: how far confidence and accuracy are apart.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Export&lt;/h3&gt;&lt;p&gt;Tick models and formats, choose a folder, and press &lt;b&gt;Export&lt;/b&gt;. Every file is read back and its posteriors on random frames are compared with the model&apos;s: the largest difference stands in its cell.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::InputsPanel</name>
    <message>
        <source>Change HMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change validation data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change test data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change validation share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the recipe folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe folder is being looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs are being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs are being checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front en&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the recipe folder. Dropping it here does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or drop a recipe folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaldi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDX images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaldi: data and alignment folders. IDX: image and label files, as those of MNIST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share kept for validation, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the training data kept for validation, drawn by the seed; 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a set of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where validation data comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept together: whole utterances or whole speakers; or a set of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaldi data folder with feats.scp, utt2spk and cmvn.scp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with ali.1.gz, ali.2.gz, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMM folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with final.mdl, or that file: maps alignments to pdfs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignments of the training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignments of the validation data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignments of the test data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reci&amp;pe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trai&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V&amp;alidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::LayersModel</name>
    <message>
        <source>Units of this layer, 1 to 65536.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and biases that lead into this layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::LineCanvas</name>
    <message>
        <source>smoothed, weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of 0 or less left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>curve: y at x</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1. Line chart of %n curve(s). Latest values: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>axis: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>an x value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::LogModel</name>
    <message>
        <source>Failure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of work since the run began; interruptions are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::LogPanel</name>
    <message>
        <source>&amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Problems (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click shows the page Set up, where it can be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::MainWindow</name>
    <message>
        <source>Retort — %1[*]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retort — %1[*] ● %2</source>
        <comment>document, what the run does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there. Was it moved or renamed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither an experiment file (.json), nor a recipe folder, nor the folder of a run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::ModelEditor</name>
    <message>
        <source>Change copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distil the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the model on labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teachers and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model learns from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels: those of the alignment alone. Teachers and labels: distillation, from the posteriors of teachers as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains this many members that differ in their random numbers only. Together they teach as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::ModelTable</name>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::ModelsPanel</name>
    <message>
        <source>Add teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a model named %1 already; the name was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a large net that others learn from: 4 layers of 1024 units, three copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a net like the student&apos;s that learns from the alignment alone, to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a small net that learns from all teachers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a copy of the model under a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the model out of the experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the model up in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the model down in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renames the model; students that learn from it follow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::MonitorPage</name>
    <message>
        <source>Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was refused: nothing was trained. What is wrong, and what to do:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>run, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened: no program for folders is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::NetworkDrawing</name>
    <message>
        <source>batch normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input dropout %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs, hidden layers and outputs: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::NetworkTab</name>
    <message>
        <source>Change layer width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden &amp;layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: a linear softmax model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input on: 4x1024, or 1024 512 256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write layers as 4x1024 or as 1024 512 256, each of 1 to 65536 units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a layer below the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the layer towards the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the layer towards the outputs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::PathCombo</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::PathControl</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a dialog to choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a dialog to choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::PreviewPanel</name>
    <message>
        <source>The utterance is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An utterance is shown here as soon as there are inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n frames, %1 s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, speaker %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pdf %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set of the utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of a name to find an utterance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the front end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies under the cursor. A click on a frame shows a teacher&apos;s posterior of it below Distillation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::ProblemLines</name>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is wrong – what to do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::ProblemsModel</name>
    <message numerus="yes">
        <source>%n more problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::RunActions</name>
    <message>
        <source>Progress of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a checkpoint and end the run; it can be resumed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold training after the step at work (Space). Other programs get the processors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on training (Space).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run is at work: wait for its end, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from the last checkpoint, in the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to &amp;Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the inputs there, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::RunCommands</name>
    <message>
        <source>%1 can be resumed when the run under way has ended: one run trains at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nothing left to train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened. Is it there, and is there a program for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no report yet: it is written when the run ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the run “%1” with its models?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder goes to the bin:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be moved to the bin. Delete the folder in the file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last session ended with unsaved changes of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in “%1” was interrupted. It can go on from its last checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping writes a checkpoint; the run can be resumed later to the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and save, then close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::RunTableModel</name>
    <message>
        <source>teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>epoch of epochs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training
loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation
loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning
rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time
left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model; its check box shows and hides its curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher: others learn from it. Baseline: learns from labels alone. Student: learns from teachers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the model now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch at work, of those planned. An epoch is one pass over the training data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training objective in nats per frame: of the newest steps while it runs, then the last epoch&apos;s mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same objective on the validation set, after the last epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of the newest step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training frames per second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast from the speed so far, if all planned epochs are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why training ended or failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation
acc., %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation frame accuracy in percent: share of validation frames whose most probable pdf is that of the alignment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::RunText</name>
    <message>
        <source>Running: %1 of %2 models done, %3 % of the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: %1 of %2 models done, %3 % of the work, %4 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program trains this run; here it is only watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run folder is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs are being checked: %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs are being checked: %1 % (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing: the step at work is being ended…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused with %1 % of the work done. Space goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: a checkpoint is being written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Finished after %1; %n models failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finished after %1. The Compare page shows how good the models are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. It can be resumed where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. It cannot be resumed, only looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was refused: nothing was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed. It can be resumed from its last checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs are being checked; curves begin with the first steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model shown here learns from soft targets yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves begin with the first steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steps were recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>model, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n models failed. The first was %1: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::RunTrouble</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The inputs have %n oddities.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::RunsButton</name>
    <message>
        <source>%1, %2</source>
        <comment>name and time of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open runs whose models stand in the table. The current run always does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::RunsView</name>
    <message>
        <source>Run %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <comment>name, state and folder of a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs that are open, newest first. A click shows one on Monitor, Compare and Export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open re&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>start and state of a run</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::ScatterCanvas</name>
    <message numerus="yes">
        <source>%n point(s) have no place here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <comment>low end of an interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>high end of an interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>curve: y at x</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1. %n point(s): %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::SetupPage</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n problems in all)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::Sidebar</name>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs, models and distillation (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves and state of the models (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results side by side (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models as files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Start one on the page Set up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::SpecForm</name>
    <message>
        <source>Between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no whole number. Write a list such as 1024, 1024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number. Write a list such as 1, 2, 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is missing or not in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More settings (%n changed)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hides the settings that are seldom changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the settings that are seldom changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::StartBar</name>
    <message>
        <source>about %1, %2 on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the run is written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains all models, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run f&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast for all models on this machine, and what weights and soft targets take on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::StatusPanel</name>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress over all models of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after the step at work (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and save: writes a checkpoint; the run can be resumed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Log · %n errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log · %n warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log and problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the run, and problems of the experiment (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::Strip</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind: text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this message (Esc).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::TargetRow</name>
    <message>
        <source>Folder for exported models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which folder the files are to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from the root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file: choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be written in %1: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the files are written. It is made if it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for exported models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace existing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace existing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise a file that is there already is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::TeachersList</name>
    <message numerus="yes">
        <source>%1 (mean of %n copies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It learns from this model itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (posteriors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unticking it takes it off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a teacher&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teachers (*.h5 *.hdf5 *.keras *.ark *.scp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add teacher file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teachers of the student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The student learns from the mean of all ticked models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a teacher that is trained already: a Keras HDF5 model, or a Kaldi archive of its posteriors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::TemperaturePicture</name>
    <message>
        <source>T = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior of one frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class (pdf), likeliest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posterior yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy %1 nats; effective number of classes %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effective number of classes is exp(entropy): as many classes of equal probability would be as uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example, until a teacher is trained; then a frame clicked in the preview.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::TextControl</name>
    <message>
        <source>Write a number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::ToggleControl</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::TrainingTab</name>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::ValueText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::WindowText</name>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pausing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running %1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · checking the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · reading the run folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · writing a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a run and what it does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is finished; %n of its models failed. The table on the Monitor page says why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stopped and can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>retort::ui::Workspace</name>
    <message>
        <source>example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 frame %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended by an error that its folder does not name. Resume it to see whether the cause is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is at work. Stop it or wait for its end to start another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training data are chosen. Choose a recipe folder, or open the demo experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model to train. Add one to the list of models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) stand in the way of a start. Each is shown beside its setting.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recover unsaved edits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench</name>
    <message>
        <source>A workbench for knowledge distillation of acoustic models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment file, recipe folder or folder of a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the texts: de, en, es, fr, ja or zh_CN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads of training; all processors without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for settings and state instead of the user&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the first start; nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a picture of each page into the folder, and ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the window while it trains; one JSON object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --bench: refresh or gaps; both without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --bench: length of the measurement.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
