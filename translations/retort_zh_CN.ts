<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name of the model or ensemble.</source>
        <translation>模型或集成的名称。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run that the model belongs to.</source>
        <translation>模型所属的运行。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Teacher: others learn from it. Baseline: learns from the alignments alone, and nobody learns from it. Student: learns from teachers. Ensemble: the mean of several teachers.</source>
        <translation>教师：供其他模型学习。基线：只从对齐学习，也没有模型向它学习。学生：向教师学习。集成：多个教师的均值。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Sizes of the hidden layers, and their activation.</source>
        <translation>各隐藏层的大小及其激活函数。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Trainable numbers: weights and biases. Of an ensemble, of all members.</source>
        <translation>可训练的数值：权重与偏置。对于集成，为全部成员之和。</translation>
    </message>
    <message>
        <source>Size
MB</source>
        <translation>大小
MB</translation>
    </message>
    <message>
        <source>Size of the parameters, four bytes each, in millions of bytes.</source>
        <translation>参数的大小，每个参数四字节，以百万字节计。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Passes over the training data.</source>
        <translation>遍历训练数据的次数。</translation>
    </message>
    <message>
        <source>Validation
accuracy %</source>
        <translation>验证
准确率 %</translation>
    </message>
    <message>
        <source>Frame accuracy on the validation set: share of frames whose most probable pdf is that of the alignment.</source>
        <translation>验证集上的帧准确率：最可能的 pdf 与对齐的 pdf 相同的帧所占比例。</translation>
    </message>
    <message>
        <source>Test
accuracy %</source>
        <translation>测试
准确率 %</translation>
    </message>
    <message>
        <source>Frame accuracy on the test set: share of frames whose most probable pdf is that of the alignment. After ±: half the width of its 95 % interval, by bootstrap over utterances.</source>
        <translation>测试集上的帧准确率：最可能的 pdf 与对齐的 pdf 相同的帧所占比例。± 之后：95 % 区间宽度的一半，由按语句的自助法（bootstrap）得出。</translation>
    </message>
    <message>
        <source>Cross
entropy</source>
        <translation>交叉
熵</translation>
    </message>
    <message>
        <source>Mean of −log of the posterior of the aligned pdf, in nats a frame. Less is better.</source>
        <translation>对齐的 pdf 的后验概率的 −log 均值，单位为奈特每帧。越小越好。</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>Expected calibration error: how far the posteriors of the decisions are from the share of right ones, in 15 bins. Less is better.</source>
        <translation>期望校准误差：所做判决的后验概率与判决正确的比例之间的差距，分 15 个区间计算。越小越好。</translation>
    </message>
    <message>
        <source>Agrees with
teacher %</source>
        <translation>与教师
一致 %</translation>
    </message>
    <message>
        <source>Share of frames on which the student decides as its teacher does, right or wrong.</source>
        <translation>学生与其教师判决相同的帧所占比例，不论对错。</translation>
    </message>
    <message>
        <source>Gain
kept %</source>
        <translation>增益
保留 %</translation>
    </message>
    <message>
        <source>Share of the teacher&apos;s gain in accuracy over the hard net of the student&apos;s architecture that the student keeps.</source>
        <translation>教师相对于与学生同架构的硬标签网络的准确率增益中，学生所保留的比例。</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>帧/秒</translation>
    </message>
    <message>
        <source>Frames a second in the forward pass, on the machine of the run.</source>
        <translation>前向传播每秒处理的帧数，在执行该运行的机器上测得。</translation>
    </message>
    <message>
        <source>Difference
points</source>
        <translation>差值
百分点</translation>
    </message>
    <message>
        <source>Frame accuracy minus that of the baseline, in percentage points. In brackets its 95 % interval, by paired bootstrap over utterances.</source>
        <translation>帧准确率减去基线的帧准确率，以百分点计。方括号内为其 95 % 区间，由按语句的配对自助法（bootstrap）得出。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Better or worse than the baseline where the 95 % interval of the difference lies on one side of 0 (paired bootstrap over utterances).</source>
        <translation>差值的 95 % 区间完全位于 0 的一侧时，判为优于或劣于基线（按语句的配对自助法）。</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>ensemble</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Over
seeds %</source>
        <translation>多种子
准确率 %</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the accuracy over copies that differ in their seed only.</source>
        <translation>仅种子不同的各副本的准确率均值与标准差。</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>专家</translation>
    </message>
</context>
<context>
    <name>ExportRows</name>
    <message>
        <source>The mean of several nets is no single file: export its members.</source>
        <translation>多个网络的均值不是单个文件：请导出其成员。</translation>
    </message>
    <message>
        <source>This name cannot be a file name.</source>
        <translation>此名称不能用作文件名。</translation>
    </message>
    <message>
        <source>Its final weights are not in the run&apos;s folder any more.</source>
        <translation>其最终权重已不在运行文件夹中。</translation>
    </message>
    <message>
        <source>Its training failed: %1</source>
        <translation>训练失败：%1</translation>
    </message>
    <message>
        <source>Is being trained: it can be exported when it is done.</source>
        <translation>正在训练：完成后即可导出。</translation>
    </message>
    <message>
        <source>Is not trained yet.</source>
        <translation>尚未训练。</translation>
    </message>
</context>
<context>
    <name>InputFindings</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n 幅图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterances</source>
        <translation>
            <numerusform>%n 条语句</numerusform>
        </translation>
    </message>
    <message>
        <source>dim %1</source>
        <translation>维数 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n 位说话人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pdfs</source>
        <translation>
            <numerusform>%n 个 pdf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inputs</source>
        <translation>
            <numerusform>%n 个输入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterances without alignment, left out</source>
        <translation>
            <numerusform>%n 条语句没有对齐，已略去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alignments without features, left out</source>
        <translation>
            <numerusform>%n 条对齐没有特征，已略去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad utterances, left out</source>
        <translation>
            <numerusform>%n 条语句有问题，已略去</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantity</name>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
</context>
<context>
    <name>retort</name>
    <message>
        <source>CMVN</source>
        <translation>CMVN</translation>
    </message>
    <message>
        <source>Cepstral mean and variance normalisation: whose statistics are taken (from cmvn.scp; for utterance and global, computed where there are none).</source>
        <translation>倒谱均值方差归一化：采用谁的统计量（取自 cmvn.scp；对于按语句和全局，没有时自行计算）。</translation>
    </message>
    <message>
        <source>Normalise variances</source>
        <translation>归一化方差</translation>
    </message>
    <message>
        <source>Scales each dimension to variance 1 as well.</source>
        <translation>同时将每一维缩放到方差为 1。</translation>
    </message>
    <message>
        <source>Deltas</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Order of the time derivatives appended to each frame.</source>
        <translation>附加到每一帧的时间导数的阶数。</translation>
    </message>
    <message>
        <source>Delta window</source>
        <translation>差分窗口</translation>
    </message>
    <message>
        <source>Frames each side that a derivative is taken over.</source>
        <translation>计算导数时两侧各取的帧数。</translation>
    </message>
    <message>
        <source>Context before</source>
        <translation>上文</translation>
    </message>
    <message>
        <source>Frames before the current one that the net sees.</source>
        <translation>网络所见的当前帧之前的帧数。</translation>
    </message>
    <message>
        <source>Context after</source>
        <translation>下文</translation>
    </message>
    <message>
        <source>Frames after the current one that the net sees.</source>
        <translation>网络所见的当前帧之后的帧数。</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>变换</translation>
    </message>
    <message>
        <source>A matrix file (final.mat of LDA) applied to each frame; empty for none.</source>
        <translation>应用于每一帧的矩阵文件（LDA 的 final.mat）；留空则不使用。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>The order in which the steps are applied.</source>
        <translation>各步骤的应用顺序。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Kaldi data folder with feats.scp, utt2spk and cmvn.scp.</source>
        <translation>含有 feats.scp、utt2spk 和 cmvn.scp 的 Kaldi 数据文件夹。</translation>
    </message>
    <message>
        <source>Alignments</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Folder with ali.1.gz, ali.2.gz, …</source>
        <translation>文件夹：ali.1.gz、ali.2.gz、…</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Share of the training data kept for validation, drawn by the seed; 0 for none.</source>
        <translation>训练数据中留作验证的比例，按种子抽取；0 表示不留。</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>划分依据</translation>
    </message>
    <message>
        <source>What is kept together: whole utterances or whole speakers.</source>
        <translation>哪些数据不拆开：整条语句或整个说话人。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>kaldi: data and alignment folders; idx: MNIST files.</source>
        <translation>kaldi：数据与对齐文件夹；idx：MNIST 文件。</translation>
    </message>
    <message>
        <source>HMM</source>
        <translation>HMM</translation>
    </message>
    <message>
        <source>Folder with final.mdl, or that file: maps alignments to pdfs.</source>
        <translation>含有 final.mdl 的文件夹，或该文件本身：将对齐映射为 pdf。</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>What the nets learn from.</source>
        <translation>网络学习所用的数据。</translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation>验证数据</translation>
    </message>
    <message>
        <source>What learning is watched on.</source>
        <translation>监控学习过程所用的数据。</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>测试数据</translation>
    </message>
    <message>
        <source>Used once, after training; may be left out.</source>
        <translation>训练后使用一次；可以省略。</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>前端</translation>
    </message>
    <message>
        <source>From what is on disk to what the net sees.</source>
        <translation>从磁盘上的数据到网络所见的输入。</translation>
    </message>
    <message>
        <source>Bad utterances</source>
        <translation>有问题的语句</translation>
    </message>
    <message>
        <source>Utterances whose alignment has another length, whose features are not finite, or whose speaker has no CMVN: refuse stops before training, drop leaves them out with a count.</source>
        <translation>对齐长度不符、特征含非有限值或说话人没有 CMVN 的语句：refuse 在训练前停止，drop 将其略去并计数。</translation>
    </message>
    <message>
        <source>Memory for data</source>
        <translation>数据内存</translation>
    </message>
    <message>
        <source>A corpus whose features fit in this is kept in memory; a larger one is streamed through buffers of this size.</source>
        <translation>特征不超过此大小的语料保存在内存中；更大的语料通过此大小的缓冲区流式读取。</translation>
    </message>
    <message>
        <source>Kaldi recipe</source>
        <translation>Kaldi 配方</translation>
    </message>
    <message>
        <source>MNIST files (IDX)</source>
        <translation>MNIST 文件 (IDX)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Divides the logits of teacher and student before the softmax of the soft loss; higher shows more of how the teacher ranks the wrong classes. Evaluation is always at 1.</source>
        <translation>在软损失的 softmax 之前除教师和学生的 logit；温度越高，越能显示教师如何排列错误类别。评估始终在温度 1 下进行。</translation>
    </message>
    <message>
        <source>Hard weight</source>
        <translation>硬标签权重</translation>
    </message>
    <message>
        <source>Weight w of the alignment&apos;s labels: loss = (1-w) T^2 CE(teacher, student at T) + w CE(label, student).</source>
        <translation>对齐标签的权重 w：损失 = (1-w) T^2 CE(教师, 学生；温度 T) + w CE(标签, 学生)。</translation>
    </message>
    <message>
        <source>Mean of teachers</source>
        <translation>教师的平均方式</translation>
    </message>
    <message>
        <source>arithmetic: mean of the softened posteriors; geometric: softmax of the mean logits over T.</source>
        <translation>arithmetic：软化后的后验概率的均值；geometric：平均 logit 除以 T 后的 softmax。</translation>
    </message>
    <message>
        <source>Teacher weights</source>
        <translation>教师权重</translation>
    </message>
    <message>
        <source>One weight for each teacher; empty means equal. Arithmetic weights are normalised to sum 1, geometric ones are exponents and used as given.</source>
        <translation>每个教师一个权重；留空表示相等。算术权重归一化为总和 1，几何权重是指数，按给定值使用。</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标函数</translation>
    </message>
    <message>
        <source>Soft targets</source>
        <translation>软目标</translation>
    </message>
    <message>
        <source>Largest kept</source>
        <translation>保留的最大项数</translation>
    </message>
    <message>
        <source>Stored soft targets keep this many of the largest probabilities and the mass of the rest. 0 keeps all.</source>
        <translation>存储的软目标保留这么多个最大的概率以及其余部分的总质量。0 表示全部保留。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What the experiment is called in reports.</source>
        <translation>实验在报告中的名称。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>All random numbers follow from it: the same seed gives the same weights.</source>
        <translation>所有随机数均由其决定：相同的种子得到相同的权重。</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Folder that relative paths are taken from; itself relative to this file&apos;s folder.</source>
        <translation>相对路径的起始文件夹；其自身相对于此文件所在的文件夹。</translation>
    </message>
    <message>
        <source>What the model is called; its folder in the run.</source>
        <translation>模型的名称；也是它在运行中的文件夹名。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>Added to the experiment&apos;s seed. Models of equal seed start from the same random numbers.</source>
        <translation>加到实验的种子上。种子相同的模型从相同的随机数开始。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The architecture.</source>
        <translation>网络架构。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>How it learns.</source>
        <translation>学习的方式。</translation>
    </message>
    <message>
        <source>Keras HDF5</source>
        <translation>Keras HDF5</translation>
    </message>
    <message>
        <source>Text weights</source>
        <translation>文本权重</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input on. An empty list is a linear softmax model.</source>
        <translation>从输入开始各隐藏层的单元数。空列表即线性 softmax 模型。</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>The function after each hidden layer.</source>
        <translation>每个隐藏层之后的函数。</translation>
    </message>
    <message>
        <source>Maxout pieces</source>
        <translation>Maxout 片段数</translation>
    </message>
    <message>
        <source>With maxout: how many affine pieces each unit takes the maximum of.</source>
        <translation>使用 maxout 时：每个单元在多少个仿射片段中取最大值。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of hidden units switched off at each training step; kept units are scaled up, so nothing changes at test.</source>
        <translation>每个训练步中关闭的隐藏单元比例；保留的单元会放大，因此测试时没有变化。</translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation>输入 Dropout</translation>
    </message>
    <message>
        <source>Share of input values switched off at each training step.</source>
        <translation>每个训练步中关闭的输入值比例。</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>Normalises each hidden layer over the batch before its activation.</source>
        <translation>在激活之前按批次归一化每个隐藏层。</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>glorot: uniform by fan-in and fan-out; he: normal by fan-in, made for ReLU; normal: a fixed standard deviation (initStd).</source>
        <translation>glorot：按扇入和扇出的均匀分布；he：按扇入的正态分布，为 ReLU 设计；normal：固定标准差 (initStd)。</translation>
    </message>
    <message>
        <source>Initial deviation</source>
        <translation>初始标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the initial weights where the initialiser is normal.</source>
        <translation>初始化方法为 normal 时初始权重的标准差。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>sgd: stochastic gradient descent with momentum; adam: adaptive moments (Kingma, Ba 2015).</source>
        <translation>sgd：带动量的随机梯度下降；adam：自适应矩估计 (Kingma, Ba 2015)。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Step size at the start; the schedule changes it. The loss is a mean over frames.</source>
        <translation>起始步长；会按调度变化。损失为各帧的均值。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Share of the last update that goes into the next (sgd).</source>
        <translation>上一次更新计入下一次更新的比例 (sgd)。</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Looks ahead along the momentum before the gradient is taken (sgd), as Keras does.</source>
        <translation>计算梯度之前先沿动量方向前瞻 (sgd)，与 Keras 相同。</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Decay of the mean of the gradients (adam).</source>
        <translation>梯度均值的衰减系数 (adam)。</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Decay of the mean of the squared gradients (adam).</source>
        <translation>梯度平方均值的衰减系数 (adam)。</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Keeps the division finite (adam).</source>
        <translation>使除法结果保持有限 (adam)。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Adds weightDecay times the weight to its gradient (L2); biases are left alone.</source>
        <translation>将 weightDecay 乘以权重后加到其梯度上 (L2)；偏置不受影响。</translation>
    </message>
    <message>
        <source>Max-norm</source>
        <translation>最大范数</translation>
    </message>
    <message>
        <source>After each update, a unit&apos;s incoming weight vector longer than this is scaled back to it. 0 is off.</source>
        <translation>每次更新后，单元的输入权重向量若长于此值，则缩回到此值。0 表示关闭。</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <source>A gradient whose length over all parameters exceeds this is scaled back to it. 0 is off.</source>
        <translation>全部参数上的梯度长度若超过此值，则缩回到此值。0 表示关闭。</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>constant; plateau: times factor when validation accuracy stops growing; newbob: Kaldi nnet1&apos;s rule on validation loss, with worse epochs rejected; exponential: times factor each epoch; cosine and linear: down to finalRate at the last epoch.</source>
        <translation>constant：恒定；plateau：验证准确率不再提高时乘以 factor；newbob：Kaldi nnet1 基于验证损失的规则，变差的轮次会被舍弃；exponential：每轮乘以 factor；cosine 和 linear：到最后一轮降至 finalRate。</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>What the rate is multiplied by (plateau, newbob, exponential).</source>
        <translation>学习率所乘的系数（plateau、newbob、exponential）。</translation>
    </message>
    <message>
        <source>Improvement threshold</source>
        <translation>改善阈值</translation>
    </message>
    <message>
        <source>plateau: an epoch whose validation frame accuracy (a fraction) gains less than this over the best one lowers the rate.</source>
        <translation>plateau：某轮的验证帧准确率（小数）比最佳轮次的提高小于此值时，降低学习率。</translation>
    </message>
    <message>
        <source>Start halving below</source>
        <translation>开始减半的阈值</translation>
    </message>
    <message>
        <source>newbob: relative improvement of the validation loss below which the rate is multiplied by factor at each further epoch.</source>
        <translation>newbob：验证损失的相对改善低于此值后，学习率在此后每轮乘以 factor。</translation>
    </message>
    <message>
        <source>End halving below</source>
        <translation>结束减半的阈值</translation>
    </message>
    <message>
        <source>newbob: relative improvement, while halving, below which training ends.</source>
        <translation>newbob：减半期间，相对改善低于此值时训练结束。</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>最终学习率</translation>
    </message>
    <message>
        <source>Rate at the very end (cosine, linear); a floor for the others.</source>
        <translation>最终时刻的学习率（cosine、linear）；对其他调度为下限。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>The rate rises from 0 over this many epochs first.</source>
        <translation>学习率先在这么多轮内从 0 上升。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Frames in each update.</source>
        <translation>每次更新所用的帧数。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Passes over the training data, at most.</source>
        <translation>遍历训练数据的最多次数。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心轮数</translation>
    </message>
    <message>
        <source>Training ends after this many epochs in a row without a new best validation accuracy. 0 is off.</source>
        <translation>连续这么多轮没有新的最佳验证准确率后，训练结束。0 表示关闭。</translation>
    </message>
    <message>
        <source>Patience threshold</source>
        <translation>耐心阈值</translation>
    </message>
    <message>
        <source>By how much validation frame accuracy (a fraction) must grow to count as better.</source>
        <translation>验证帧准确率（小数）须提高多少才算更好。</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时间限制</translation>
    </message>
    <message>
        <source>Training of this model ends after the epoch in which this time is over. 0 is off.</source>
        <translation>此模型的训练在超过该时间的那一轮之后结束。0 表示关闭。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Which epoch&apos;s weights become the final ones: the last, or the best by validation frame accuracy.</source>
        <translation>以哪一轮的权重作为最终权重：最后一轮，或验证帧准确率最佳的一轮。</translation>
    </message>
    <message>
        <source>Data folders and alignment folders of a Kaldi recipe.</source>
        <translation>Kaldi 配方的数据文件夹和对齐文件夹。</translation>
    </message>
    <message>
        <source>IDX images</source>
        <translation>IDX 图像</translation>
    </message>
    <message>
        <source>Images and labels in the format of MNIST.</source>
        <translation>MNIST 格式的图像和标签。</translation>
    </message>
    <message>
        <source>Per speaker</source>
        <translation>按说话人</translation>
    </message>
    <message>
        <source>Statistics of each speaker, from cmvn.scp.</source>
        <translation>每个说话人的统计量，取自 cmvn.scp。</translation>
    </message>
    <message>
        <source>Per utterance</source>
        <translation>按语句</translation>
    </message>
    <message>
        <source>Statistics of each utterance by itself.</source>
        <translation>每条语句自身的统计量。</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>One set of statistics for all data.</source>
        <translation>所有数据共用一组统计量。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Features are taken as they are.</source>
        <translation>特征按原样使用。</translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Whole utterances are kept together; speakers may be on both sides.</source>
        <translation>整条语句不拆开；同一说话人可能出现在两边。</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>No speaker is on both sides: harder, and closer to new speakers.</source>
        <translation>没有说话人同时出现在两边：更难，也更接近新说话人的情形。</translation>
    </message>
    <message>
        <source>Refuse to start</source>
        <translation>拒绝开始</translation>
    </message>
    <message>
        <source>Training does not start before they are mended.</source>
        <translation>修正之前不会开始训练。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>They are left out and counted.</source>
        <translation>将其略去并计数。</translation>
    </message>
    <message>
        <source>From labels</source>
        <translation>从标签</translation>
    </message>
    <message>
        <source>Learns from the labels of the alignment only.</source>
        <translation>仅从对齐的标签学习。</translation>
    </message>
    <message>
        <source>From teachers</source>
        <translation>从教师</translation>
    </message>
    <message>
        <source>Learns from its teachers&apos; posteriors and from the labels.</source>
        <translation>从教师的后验概率和标签学习。</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>算术</translation>
    </message>
    <message>
        <source>The mean of the teachers&apos; softened posteriors.</source>
        <translation>教师软化后的后验概率的均值。</translation>
    </message>
    <message>
        <source>Geometric</source>
        <translation>几何</translation>
    </message>
    <message>
        <source>The softmax of the teachers&apos; mean logits, divided by the temperature.</source>
        <translation>教师的平均 logit 除以温度后的 softmax。</translation>
    </message>
    <message>
        <source>Cross entropy with the teachers&apos; posteriors at the temperature.</source>
        <translation>该温度下与教师后验概率的交叉熵。</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>Squared difference of logits of mean zero: the limit for high temperatures.</source>
        <translation>零均值 logit 的平方差：高温极限。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Stored where they are small, live otherwise.</source>
        <translation>数据量小时存储，否则实时计算。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>The teacher runs along with the student.</source>
        <translation>教师与学生同时运行。</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>The teacher&apos;s outputs are written once and used in each epoch.</source>
        <translation>教师的输出只写入一次，供每轮使用。</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>max(0, x)</source>
        <translation>max(0, x)</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>1 / (1 + exp(-x)), between 0 and 1.</source>
        <translation>1 / (1 + exp(-x))，介于 0 和 1 之间。</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Hyperbolic tangent, between -1 and 1.</source>
        <translation>双曲正切，介于 -1 和 1 之间。</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>x times the normal distribution function of x: a smooth ReLU.</source>
        <translation>x 乘以 x 的正态分布函数：平滑的 ReLU。</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>No function at all.</source>
        <translation>不使用任何函数。</translation>
    </message>
    <message>
        <source>Maxout</source>
        <translation>Maxout</translation>
    </message>
    <message>
        <source>The largest of several affine pieces of each unit.</source>
        <translation>每个单元的若干仿射片段中的最大值。</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>Uniform, by the number of inputs and outputs.</source>
        <translation>均匀分布，按输入和输出的数量。</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>Normal, by the number of inputs; made for ReLU.</source>
        <translation>正态分布，按输入的数量；为 ReLU 设计。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正态</translation>
    </message>
    <message>
        <source>Normal with a fixed standard deviation.</source>
        <translation>固定标准差的正态分布。</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Stochastic gradient descent with momentum.</source>
        <translation>带动量的随机梯度下降。</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adaptive moments: a step size of its own for each weight.</source>
        <translation>自适应矩估计：每个权重有各自的步长。</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>The rate stays as it is.</source>
        <translation>学习率保持不变。</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Lowered when validation accuracy stops growing.</source>
        <translation>验证准确率不再提高时降低。</translation>
    </message>
    <message>
        <source>Newbob</source>
        <translation>Newbob</translation>
    </message>
    <message>
        <source>Kaldi&apos;s rule on validation loss; worse epochs are rejected.</source>
        <translation>Kaldi 基于验证损失的规则；变差的轮次会被舍弃。</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Multiplied by the factor after each epoch.</source>
        <translation>每轮之后乘以因子。</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Along half a cosine down to the final rate.</source>
        <translation>沿半个余弦降至最终学习率。</translation>
    </message>
    <message>
        <source>Along a line down to the final rate.</source>
        <translation>沿直线降至最终学习率。</translation>
    </message>
    <message>
        <source>Last epoch</source>
        <translation>最后一轮</translation>
    </message>
    <message>
        <source>The weights after the last epoch.</source>
        <translation>最后一轮之后的权重。</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最佳一轮</translation>
    </message>
    <message>
        <source>The weights of the epoch with the best validation frame accuracy.</source>
        <translation>验证帧准确率最佳的一轮的权重。</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 超出范围</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>必须介于 %1 和 %2 之间</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>必须不小于 %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>必须不大于 %1</translation>
    </message>
    <message>
        <source>must be finite</source>
        <translation>必须是有限值</translation>
    </message>
    <message>
        <source>%1 is no number to work with</source>
        <translation>%1 不是可用于计算的数值</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? one of %2</source>
        <translation>是否想写“%1”？可选值：%2</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>是否想写“%1”？</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>可选值：%1</translation>
    </message>
    <message>
        <source>unknown value &quot;%1&quot;</source>
        <translation>未知的值“%1”</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>未知的键</translation>
    </message>
    <message>
        <source>it belongs in &quot;%1&quot;</source>
        <translation>它应位于“%1”中</translation>
    </message>
    <message>
        <source>it belongs one level up</source>
        <translation>它应位于上一层</translation>
    </message>
    <message>
        <source>known here: %1</source>
        <translation>此处可用：%1</translation>
    </message>
    <message>
        <source>expected true or false, found %1</source>
        <translation>应为 true 或 false，却是 %1</translation>
    </message>
    <message>
        <source>expected a whole number, found %1</source>
        <translation>应为整数，却是 %1</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>应为数值，却是 %1</translation>
    </message>
    <message>
        <source>expected a string in quotes, found %1</source>
        <translation>应为带引号的字符串，却是 %1</translation>
    </message>
    <message>
        <source>expected a list in [ ], found %1</source>
        <translation>应为 [ ] 中的列表，却是 %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>there is nothing to train</source>
        <translation>没有可训练的内容</translation>
    </message>
    <message>
        <source>name at least one model</source>
        <translation>请至少指定一个模型</translation>
    </message>
    <message>
        <source>name the data folder with feats.scp</source>
        <translation>请指定含有 feats.scp 的数据文件夹</translation>
    </message>
    <message>
        <source>name the folder with ali.1.gz, …: labels of each frame come from there</source>
        <translation>请指定含有 ali.1.gz、… 的文件夹：每一帧的标签取自其中</translation>
    </message>
    <message>
        <source>name the folder with final.mdl: it maps alignments to pdfs</source>
        <translation>请指定含有 final.mdl 的文件夹：它将对齐映射为 pdf</translation>
    </message>
    <message>
        <source>name the images file or the folder with the standard names</source>
        <translation>请指定图像文件，或含有标准文件名的文件夹</translation>
    </message>
    <message>
        <source>a set of its own needs data</source>
        <translation>单独的集合需要数据</translation>
    </message>
    <message>
        <source>or leave the test set out</source>
        <translation>或省略测试集</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
    <message>
        <source>each step is applied once</source>
        <translation>每个步骤只应用一次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set but not in the order</source>
        <translation>已设置“%1”，但它不在顺序中</translation>
    </message>
    <message>
        <source>say where it is applied</source>
        <translation>请指定它在何处应用</translation>
    </message>
    <message>
        <source>a model needs a name</source>
        <translation>模型需要名称</translation>
    </message>
    <message>
        <source>each model needs a name of its own</source>
        <translation>每个模型都需要各自的名称</translation>
    </message>
    <message>
        <source>no name for a folder</source>
        <translation>不能用作文件夹名称</translation>
    </message>
    <message>
        <source>longer than %1 bytes</source>
        <translation>长于 %1 字节</translation>
    </message>
    <message>
        <source>a name cannot begin with &quot;%1&quot;</source>
        <translation>名称不能以“%1”开头</translation>
    </message>
    <message>
        <source>a name cannot begin or end with a space</source>
        <translation>名称不能以空格开头或结尾</translation>
    </message>
    <message>
        <source>a name cannot hold control characters</source>
        <translation>名称不能包含控制字符</translation>
    </message>
    <message>
        <source>a name cannot hold &quot;%1&quot;</source>
        <translation>名称不能包含“%1”</translation>
    </message>
    <message>
        <source>letters, digits, - _ . and = do</source>
        <translation>可以使用字母、数字、- _ . 和 =</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be swept</source>
        <translation>“%1”不能扫描取值</translation>
    </message>
    <message>
        <source>swept twice</source>
        <translation>重复扫描</translation>
    </message>
    <message>
        <source>put all values in one list</source>
        <translation>请将所有值放入一个列表</translation>
    </message>
    <message>
        <source>a distilled model needs teachers</source>
        <translation>蒸馏模型需要教师</translation>
    </message>
    <message>
        <source>name a model of this experiment, or a model file</source>
        <translation>请指定此实验中的模型，或模型文件</translation>
    </message>
    <message>
        <source>teachers in a circle: %1</source>
        <translation>教师形成循环：%1</translation>
    </message>
    <message>
        <source>one of them must learn without the others</source>
        <translation>其中之一必须不依赖其他模型学习</translation>
    </message>
    <message>
        <source>all weights are zero</source>
        <translation>所有权重均为零</translation>
    </message>
    <message>
        <source>one at least must be above 0</source>
        <translation>至少有一个必须大于 0</translation>
    </message>
    <message>
        <source>Initial bias</source>
        <translation>初始偏置</translation>
    </message>
    <message>
        <source>Middle of the initial biases of hidden layers. Kaldi&apos;s nnet1 takes -2 for sigmoid nets, which start out sparse so.</source>
        <translation>隐藏层初始偏置的中心值。Kaldi 的 nnet1 对 sigmoid 网络取 -2，使其从稀疏状态开始。</translation>
    </message>
    <message>
        <source>Bias range</source>
        <translation>偏置范围</translation>
    </message>
    <message>
        <source>Width of the range around it that initial biases of hidden layers are drawn from, evenly. Kaldi&apos;s nnet1 takes 4 for sigmoid nets.</source>
        <translation>以该中心值为中点、均匀抽取隐藏层初始偏置的范围宽度。Kaldi 的 nnet1 对 sigmoid 网络取 4。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>What matrix products are computed in. bfloat16 is about twice as fast where the processor has it; sums, weights and updates stay float32. Where it has not, float32 is used and said so.</source>
        <translation>计算矩阵乘积所用的精度。在处理器支持时，bfloat16 约快一倍；求和、权重和更新仍为 float32。不支持时使用 float32，并给出提示。</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>Single precision throughout.</source>
        <translation>全程单精度。</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>Products in bfloat16, sums and weights in float32: faster where the processor has it.</source>
        <translation>乘积用 bfloat16，求和与权重用 float32：在处理器支持时更快。</translation>
    </message>
    <message>
        <source>Classes left out</source>
        <translation>略去的类别</translation>
    </message>
    <message>
        <source>Numbers of classes (pdfs) whose frames this model never sees in training.</source>
        <translation>类别 (pdf) 的编号，此模型在训练中从不见到这些类别的帧。</translation>
    </message>
    <message>
        <source>Classes kept</source>
        <translation>保留的类别</translation>
    </message>
    <message>
        <source>Numbers of the only classes (pdfs) whose frames this model sees in training; empty for all.</source>
        <translation>类别 (pdf) 的编号，此模型在训练中只见到这些类别的帧；留空表示全部。</translation>
    </message>
    <message>
        <source>Share of what is left that is learned from, drawn by the experiment&apos;s seed: the same for every model.</source>
        <translation>剩余数据中用于学习的比例，按实验的种子抽取：对每个模型都相同。</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>抽取单位</translation>
    </message>
    <message>
        <source>What the share is drawn from: whole utterances or single frames.</source>
        <translation>按什么抽取该比例：整条语句或单个帧。</translation>
    </message>
    <message>
        <source>Unlabelled data</source>
        <translation>无标签数据</translation>
    </message>
    <message>
        <source>A further data folder without alignments. Its frames are learned from soft targets alone.</source>
        <translation>另一个没有对齐的数据文件夹。其中的帧只从软目标学习。</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>偏置校正</translation>
    </message>
    <message>
        <source>What is done for classes that were left out; what a share happens not to draw stays as it is. frequencies: their output biases are moved until their mean posteriors on validation data are their frequencies in the training data; test: moved together to the best accuracy on the test set, as the paper did, so that its test accuracy is no longer that of unseen data; none.</source>
        <translation>对被排除类别的处理；按比例抽取时偶然未抽到的类别保持不变。frequencies：移动其输出偏置，直到它们在验证数据上的平均后验概率等于在训练数据中的频率；test：如论文那样，将其一起移动到测试集准确率最高处，因此其测试准确率不再是未见数据上的准确率；none：不处理。</translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation>加权方式</translation>
    </message>
    <message>
        <source>given: by the teacher weights; fitted: the weights that give the mean of the teachers the lowest cross entropy on validation data (arithmetic: sum 1; geometric: exponents from 0 on).</source>
        <translation>given：使用教师权重；fitted：使教师均值在验证数据上的交叉熵最低的权重（arithmetic：总和为 1；geometric：不小于 0 的指数）。</translation>
    </message>
    <message>
        <source>Calibrate teachers</source>
        <translation>校准教师</translation>
    </message>
    <message>
        <source>Divides each teacher&apos;s logits by the temperature that gives it the lowest cross entropy on validation data (Guo et al. 2017), before anything else. Shown on images and text; no evidence on acoustic models.</source>
        <translation>在其他处理之前，将每个教师的 logit 除以使其在验证数据上交叉熵最低的温度 (Guo et al. 2017)。已在图像和文本上得到验证；在声学模型上没有证据。</translation>
    </message>
    <message>
        <source>soft: cross entropy at the temperature; logits: squared difference of zero-mean logits, its limit for high temperatures (shown on images; no evidence on acoustic models); conditional: soft where the teacher decides as the label, else the label (Meng et al. 2019, shown on acoustic models).</source>
        <translation>soft：该温度下的交叉熵；logits：零均值 logit 的平方差，即其高温极限（已在图像上得到验证；在声学模型上没有证据）；conditional：教师的判决与标签相同时用 soft，否则用标签（Meng et al. 2019，已在声学模型上得到验证）。</translation>
    </message>
    <message>
        <source>Final temperature</source>
        <translation>最终温度</translation>
    </message>
    <message>
        <source>The temperature moves evenly from epoch to epoch, to this one in the last of the epochs planned; 0 keeps it. Annealing it was shown on images and text (Jafari et al. 2021); no evidence on acoustic models.</source>
        <translation>温度逐轮均匀变化，在计划的最后一轮达到此值；0 表示保持不变。温度退火已在图像和文本上得到验证 (Jafari et al. 2021)；在声学模型上没有证据。</translation>
    </message>
    <message>
        <source>Confidence weight</source>
        <translation>置信度权重</translation>
    </message>
    <message>
        <source>How much a frame&apos;s soft loss is lowered where its teacher is unsure: times exp(-c H / log K), H the entropy of the teacher&apos;s posterior, K the number of classes (after Dehghani et al. 2018). Shown on text; no evidence on acoustic models. 0 is off.</source>
        <translation>在教师不确定的帧上，软损失降低多少：乘以 exp(-c H / log K)，H 为教师后验概率的熵，K 为类别数（依据 Dehghani et al. 2018）。已在文本上得到验证；在声学模型上没有证据。0 表示关闭。</translation>
    </message>
    <message>
        <source>live: the teacher runs along and sees what the student sees; stored: its outputs for the frames as they are (unjittered) are written once and reused; auto: stored where they are small and nothing is jittered.</source>
        <translation>live：教师与学生同时运行，并看到学生所见的输入；stored：教师对原样（无抖动）的帧的输出只写入一次并重复使用；auto：数据量小且没有抖动时存储。</translation>
    </message>
    <message>
        <source>Clustering</source>
        <translation>聚类</translation>
    </message>
    <message>
        <source>How classes become sets, by the covariance of the generalist&apos;s predictions. kmeans: online k-means on its columns; pairs: the two sets that covary most are joined, again and again; given: the sets below.</source>
        <translation>如何按通用模型预测的协方差将类别分成类别集。kmeans：对其各列进行在线 k-means；pairs：反复合并协方差最大的两个类别集；given：下方的类别集。</translation>
    </message>
    <message>
        <source>Set size</source>
        <translation>类别集大小</translation>
    </message>
    <message>
        <source>Classes of each set: those nearest to each cluster, so that sets may overlap. 0: the clusters themselves, each class in one of them.</source>
        <translation>每个类别集的类别数：取最接近各聚类的类别，因此类别集可能重叠。0：即聚类本身，每个类别属于其中一个。</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>类别集</translation>
    </message>
    <message>
        <source>With clustering given: one text a set, class numbers and ranges (&quot;0 4 10-19&quot;). sets.json of an earlier run holds such texts.</source>
        <translation>聚类为 given 时：每个类别集一段文本，写明类别编号和范围 (&quot;0 4 10-19&quot;)。以前运行的 sets.json 含有这样的文本。</translation>
    </message>
    <message>
        <source>Special share</source>
        <translation>集内比例</translation>
    </message>
    <message>
        <source>Share of the training frames that are of the set&apos;s own classes; the rest is drawn from all other frames. Afterwards the logits are corrected for it.</source>
        <translation>训练帧中属于该集自身类别的比例；其余从所有其他帧中抽取。之后据此校正 logit。</translation>
    </message>
    <message>
        <source>Most probable</source>
        <translation>最可能的类别数</translation>
    </message>
    <message>
        <source>A specialist is asked where its set holds one of this many most probable classes of the generalist.</source>
        <translation>当专家的类别集含有通用模型最可能的这么多个类别之一时，才询问该专家。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>dustbin: the set&apos;s classes and one output for all others; full: all classes, those outside the set held by the generalist&apos;s soft targets (the paper&apos;s section 6.1: proposed there, not evaluated).</source>
        <translation>dustbin：该集的类别，加上代表所有其他类别的一个输出；full：所有类别，集外类别由通用模型的软目标保持（论文 6.1 节：仅提出，未评估）。</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Trains the same net on hard labels beside each distilled model that has no such net to be held against.</source>
        <translation>对每个没有对照网络的蒸馏模型，另外用硬标签训练一个相同的网络。</translation>
    </message>
    <message>
        <source>hard: learns from the alignment&apos;s labels; distilled: learns from its teachers as well; specialists: each starts from the generalist and learns to tell some classes apart.</source>
        <translation>hard：从对齐的标签学习；distilled：同时向教师学习；specialists：每个都从通用模型开始，学习区分一部分类别。</translation>
    </message>
    <message>
        <source>Trains this many members that differ in their seed only: NAME.1, NAME.2, … Of specialists: the number of class sets.</source>
        <translation>训练这么多个仅种子不同的成员：NAME.1、NAME.2、… 对于专家：类别集的数量。</translation>
    </message>
    <message>
        <source>Generalist</source>
        <translation>通用模型</translation>
    </message>
    <message>
        <source>The model that knows all classes: its predictions say which are confused, specialists start from its weights and answer together with it.</source>
        <translation>了解所有类别的模型：其预测表明哪些类别会被混淆，专家从它的权重开始，并与它共同作答。</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>How the classes are divided, learned and asked for.</source>
        <translation>类别如何划分、学习和询问。</translation>
    </message>
    <message>
        <source>Transfer set</source>
        <translation>迁移集</translation>
    </message>
    <message>
        <source>What part of the training data it learns from.</source>
        <translation>它从训练数据的哪一部分学习。</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>nats/frame</source>
        <translation>奈特/帧</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>SGD with momentum 0.9, batch 100, last epoch; no choice was made on test errors within a run.</source>
        <translation>动量 0.9 的 SGD，批大小 100，取最后一轮；运行中未依据测试错误作任何选择。</translation>
    </message>
    <message>
        <source>test errors</source>
        <translation>测试错误</translation>
    </message>
    <message>
        <source>MNIST teacher</source>
        <translation>MNIST 教师</translation>
    </message>
    <message>
        <source>784-1200-1200-10 ReLU, all 60,000 images, dropout and max-norm, images jittered by up to two pixels each way</source>
        <translation>784-1200-1200-10 ReLU，全部 60,000 幅图像，Dropout 与最大范数，图像在各方向最多抖动两个像素</translation>
    </message>
    <message>
        <source>67 test errors</source>
        <translation>67 个测试错误</translation>
    </message>
    <message>
        <source>Dropout 0.2 of the inputs and 0.5 of the hidden units, max-norm 3, He initialisation, rate 0.03 with cosine decay, momentum 0.9, batch 100.</source>
        <translation>输入 Dropout 0.2，隐藏单元 Dropout 0.5，最大范数 3，He 初始化，学习率 0.03 并按余弦衰减，动量 0.9，批大小 100。</translation>
    </message>
    <message>
        <source>Small net on hard labels</source>
        <translation>用硬标签训练的小型网络</translation>
    </message>
    <message>
        <source>784-800-800-10 ReLU, no regularisation</source>
        <translation>784-800-800-10 ReLU，无正则化</translation>
    </message>
    <message>
        <source>146 test errors</source>
        <translation>146 个测试错误</translation>
    </message>
    <message>
        <source>He initialisation, rate 0.1 with linear decay, momentum 0.9, batch 100.</source>
        <translation>He 初始化，学习率 0.1 并线性衰减，动量 0.9，批大小 100。</translation>
    </message>
    <message>
        <source>Small net distilled</source>
        <translation>蒸馏的小型网络</translation>
    </message>
    <message>
        <source>As M2, soft targets of M1 at temperature 20, no jitter</source>
        <translation>同 M2，使用温度 20 下 M1 的软目标，无抖动</translation>
    </message>
    <message>
        <source>74 test errors</source>
        <translation>74 个测试错误</translation>
    </message>
    <message>
        <source>Hard weight 0.5, initial weights of standard deviation 0.01, rate 0.3 held by a gradient clipped to length 0.5 and three epochs of warm-up, linear decay.</source>
        <translation>硬标签权重 0.5，初始权重标准差 0.01，学习率 0.3（由裁剪到长度 0.5 的梯度和三轮预热保持稳定），线性衰减。</translation>
    </message>
    <message>
        <source>of the teacher&apos;s gain kept</source>
        <translation>保留的教师增益</translation>
    </message>
    <message>
        <source>Temperature and width</source>
        <translation>温度与宽度</translation>
    </message>
    <message>
        <source>Students of different widths at different temperatures</source>
        <translation>不同宽度的学生，采用不同温度</translation>
    </message>
    <message>
        <source>300 units a layer or more: all temperatures above 8 alike; 30 units: 2.5 to 4 clearly best</source>
        <translation>每层 300 个单元或更多：高于 8 的温度结果都相近；30 个单元：2.5 至 4 明显最佳</translation>
    </message>
    <message>
        <source>Widths 30, 300 and 800; temperatures 1, 2, 2.5, 4, 8 and 20; hard weight 0.5, initial weights of standard deviation 0.01, rate 0.05 with linear decay.</source>
        <translation>宽度 30、300 和 800；温度 1、2、2.5、4、8 和 20；硬标签权重 0.5，初始权重标准差 0.01，学习率 0.05 并线性衰减。</translation>
    </message>
    <message>
        <source>of which on threes</source>
        <translation>其中数字 3</translation>
    </message>
    <message>
        <source>No threes in the transfer set</source>
        <translation>迁移集中没有数字 3</translation>
    </message>
    <message>
        <source>As M3, all threes left out of the transfer set</source>
        <translation>同 M3，迁移集中略去所有的 3</translation>
    </message>
    <message>
        <source>206 test errors, of which 133 on the 1010 threes</source>
        <translation>206 个测试错误，其中 133 个出现在 1010 个 3 上</translation>
    </message>
    <message>
        <source>No threes, bias of the 3 raised</source>
        <translation>没有数字 3，提高 3 的偏置</translation>
    </message>
    <message>
        <source>The net of M5, bias of class 3 raised by 3.5, tuned on the test set</source>
        <translation>M5 的网络，类别 3 的偏置提高 3.5，在测试集上调整</translation>
    </message>
    <message>
        <source>109 test errors, of which 14 on threes</source>
        <translation>109 个测试错误，其中 14 个出现在 3 上</translation>
    </message>
    <message>
        <source>The bias follows from class frequencies on training data; the test set is not looked at.</source>
        <translation>偏置由训练数据中的类别频率得出；不查看测试集。</translation>
    </message>
    <message>
        <source>Only sevens and eights in the transfer set</source>
        <translation>迁移集中只有数字 7 和 8</translation>
    </message>
    <message>
        <source>As M3, only sevens and eights in the transfer set</source>
        <translation>同 M3，迁移集中只有 7 和 8</translation>
    </message>
    <message>
        <source>47.3 % test errors</source>
        <translation>47.3 % 的测试错误</translation>
    </message>
    <message>
        <source>Sevens and eights, their biases lowered</source>
        <translation>数字 7 和 8，降低其偏置</translation>
    </message>
    <message>
        <source>The net of M7, biases of 7 and 8 lowered by 7.6, tuned on the test set</source>
        <translation>M7 的网络，7 和 8 的偏置降低 7.6，在测试集上调整</translation>
    </message>
    <message>
        <source>13.2 % test errors</source>
        <translation>13.2 % 的测试错误</translation>
    </message>
    <message>
        <source>The biases follow from class frequencies on training data; the test set is not looked at.</source>
        <translation>各偏置由训练数据中的类别频率得出；不查看测试集。</translation>
    </message>
    <message>
        <source>needs MNIST&apos;s files</source>
        <translation>需要 MNIST 的文件</translation>
    </message>
    <message>
        <source>needs a Kaldi recipe</source>
        <translation>需要 Kaldi 配方</translation>
    </message>
    <message>
        <source>Acoustic model</source>
        <translation>声学模型</translation>
    </message>
    <message>
        <source>8 x 2560 ReLU, 14,000 pdfs, 26 frames of 40 mel bands, 2,000 hours</source>
        <translation>8 x 2560 ReLU，14,000 个 pdf，40 个梅尔频带的 26 帧，2,000 小时</translation>
    </message>
    <message>
        <source>58.9 % of frames, 10.9 % word errors</source>
        <translation>58.9 % 的帧，10.9 % 的词错误</translation>
    </message>
    <message>
        <source>4 x 1024 ReLU on the corpus at hand, dropout 0.1 of the inputs and 0.3 of the hidden units; the mean of five nets stands for one.</source>
        <translation>在现有语料上使用 4 x 1024 ReLU，输入 Dropout 0.1，隐藏单元 Dropout 0.3；以五个网络的均值代表一个网络。</translation>
    </message>
    <message>
        <source>Word errors need a decoder and are not measured.</source>
        <translation>词错误需要解码器，因此不测量。</translation>
    </message>
    <message>
        <source>frames right</source>
        <translation>正确的帧</translation>
    </message>
    <message>
        <source>cross entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>10 nets as in S1 that differ in their seeds</source>
        <translation>10 个与 S1 相同、仅种子不同的网络</translation>
    </message>
    <message>
        <source>61.1 % of frames, 10.7 % word errors</source>
        <translation>61.1 % 的帧，10.7 % 的词错误</translation>
    </message>
    <message>
        <source>Five nets, arithmetic mean of their posteriors.</source>
        <translation>五个网络，取其后验概率的算术均值。</translation>
    </message>
    <message>
        <source>Distilled single net</source>
        <translation>蒸馏的单个网络</translation>
    </message>
    <message>
        <source>A net as in S1 taught by S2; temperatures 1, 2, 5 and 10 tried, hard weight 0.5</source>
        <translation>与 S1 相同的网络，由 S2 教授；尝试温度 1、2、5 和 10，硬标签权重 0.5</translation>
    </message>
    <message>
        <source>60.8 % of frames, 10.7 % word errors; more than 80 % of the ensemble&apos;s gain kept</source>
        <translation>60.8 % 的帧，10.7 % 的词错误；保留了集成增益的 80 % 以上</translation>
    </message>
    <message>
        <source>Temperatures 1, 2 and 4; the best on validation data counts. Beside the net of the teacher&apos;s size a small one of 2 x 256.</source>
        <translation>温度 1、2 和 4；以验证数据上最佳者为准。除与教师同样大小的网络外，还有一个 2 x 256 的小型网络。</translation>
    </message>
    <message>
        <source>The control is the small net on hard labels, plain and with dropout of 0.1, 0.2 or 0.3, the best of them on validation data.</source>
        <translation>对照为用硬标签训练的小型网络：一个不带 Dropout，另一个带 0.1、0.2 或 0.3 的 Dropout，取其中在验证数据上最佳者。</translation>
    </message>
    <message>
        <source>same size, from the ensemble</source>
        <translation>同样大小，向集成学习</translation>
    </message>
    <message>
        <source>same size: of the ensemble&apos;s gain kept</source>
        <translation>同样大小：保留的集成增益</translation>
    </message>
    <message>
        <source>small, hard labels</source>
        <translation>小型，硬标签</translation>
    </message>
    <message>
        <source>small, hard labels, dropout tuned</source>
        <translation>小型，硬标签，已调 Dropout</translation>
    </message>
    <message>
        <source>small, from one teacher</source>
        <translation>小型，向一个教师学习</translation>
    </message>
    <message>
        <source>small, from the ensemble</source>
        <translation>小型，向集成学习</translation>
    </message>
    <message>
        <source>small: of the ensemble&apos;s gain kept</source>
        <translation>小型：保留的集成增益</translation>
    </message>
    <message>
        <source>small, hard labels: cross entropy</source>
        <translation>小型，硬标签：交叉熵</translation>
    </message>
    <message>
        <source>small, hard labels, dropout tuned: cross entropy</source>
        <translation>小型，硬标签，已调 Dropout：交叉熵</translation>
    </message>
    <message>
        <source>small, from the ensemble: cross entropy</source>
        <translation>小型，向集成学习：交叉熵</translation>
    </message>
    <message>
        <source>A net for 15,000 classes of images (JFT)</source>
        <translation>用于 15,000 个图像类别的网络 (JFT)</translation>
    </message>
    <message>
        <source>25.0 % of images right</source>
        <translation>25.0 % 的图像正确</translation>
    </message>
    <message>
        <source>Generalist and specialists</source>
        <translation>通用模型与专家</translation>
    </message>
    <message>
        <source>61 specialists of 300 classes and a dustbin class each</source>
        <translation>61 个专家，各有 300 个类别和一个垃圾箱类</translation>
    </message>
    <message>
        <source>26.1 % of images right</source>
        <translation>26.1 % 的图像正确</translation>
    </message>
    <message>
        <source>gain over the generalist</source>
        <translation>相对于通用模型的增益</translation>
    </message>
    <message>
        <source>Gain by the number of covering specialists</source>
        <translation>增益与覆盖专家的数量</translation>
    </message>
    <message>
        <source>As J2, by how many specialists have the right class in their set</source>
        <translation>同 J2，按类别集中含有正确类别的专家数量划分</translation>
    </message>
    <message>
        <source>The gain grows with the number of covering specialists</source>
        <translation>增益随覆盖专家的数量增加</translation>
    </message>
    <message>
        <source>Eight specialists of overlapping class sets found by k-means on the corpus at hand, each class in two of them on average.</source>
        <translation>在现有语料上用 k-means 得到的八个类别集相互重叠的专家，每个类别平均属于其中两个。</translation>
    </message>
    <message>
        <source>4 x 1024 ReLU without dropout, so that soft targets alone regularise.</source>
        <translation>不带 Dropout 的 4 x 1024 ReLU，使软目标成为唯一的正则化。</translation>
    </message>
    <message>
        <source>training frames right</source>
        <translation>正确的训练帧</translation>
    </message>
    <message>
        <source>All data, hard labels</source>
        <translation>全部数据，硬标签</translation>
    </message>
    <message>
        <source>The net of S1 on all data</source>
        <translation>使用全部数据的 S1 网络</translation>
    </message>
    <message>
        <source>63.4 % of training frames, 58.9 % of test frames</source>
        <translation>63.4 % 的训练帧，58.9 % 的测试帧</translation>
    </message>
    <message>
        <source>A small share of the data, hard labels</source>
        <translation>小部分数据，硬标签</translation>
    </message>
    <message>
        <source>3 % of the data, early stopping</source>
        <translation>3 % 的数据，提前停止</translation>
    </message>
    <message>
        <source>67.3 % of training frames, 44.5 % of test frames</source>
        <translation>67.3 % 的训练帧，44.5 % 的测试帧</translation>
    </message>
    <message>
        <source>3 % of the utterances, 10 % where the corpus has fewer than 20,000; the best epoch on validation data counts.</source>
        <translation>3 % 的语句，语料少于 20,000 条时为 10 %；以验证数据上最佳的一轮为准。</translation>
    </message>
    <message>
        <source>A small share of the data, soft targets</source>
        <translation>小部分数据，软目标</translation>
    </message>
    <message>
        <source>The same 3 %, soft targets of R1, no early stopping</source>
        <translation>相同的 3 %，R1 的软目标，不提前停止</translation>
    </message>
    <message>
        <source>65.4 % of training frames, 57.0 % of test frames</source>
        <translation>65.4 % 的训练帧，57.0 % 的测试帧</translation>
    </message>
    <message>
        <source>SGD with momentum 0.9, batch 256, He initialisation, rate 0.05 with linear decay.</source>
        <translation>动量 0.9 的 SGD，批大小 256，He 初始化，学习率 0.05 并线性衰减。</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Each training image is moved by up to this many whole pixels, right or left and up or down, anew in each epoch; what comes in is 0. Validation and test images stay as they are. Images only (idx).</source>
        <translation>每轮重新将每幅训练图像左右和上下移动最多这么多个整像素；移入的部分为 0。验证和测试图像保持不变。仅用于图像 (idx)。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Share of the label&apos;s weight that is spread over all classes in the loss (Szegedy et al. 2016). Shown on images; no evidence on acoustic models.</source>
        <translation>损失中标签的权重分摊到所有类别的比例 (Szegedy et al. 2016)。已在图像上得到验证；在声学模型上没有证据。</translation>
    </message>
    <message>
        <source>Watch the test set</source>
        <translation>监控测试集</translation>
    </message>
    <message>
        <source>Measures test accuracy after each epoch too, for curves beside the training accuracy. Nothing is ever chosen by it.</source>
        <translation>每轮之后也测量测试准确率，用于在训练准确率旁绘制曲线。不会据此作任何选择。</translation>
    </message>
    <message>
        <source>Each starts from a generalist and learns to tell some classes apart.</source>
        <translation>每个都从通用模型开始，学习区分一部分类别。</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Single frames are drawn.</source>
        <translation>抽取单个帧。</translation>
    </message>
    <message>
        <source>Biases stay as they were learned.</source>
        <translation>偏置保持学习所得的值。</translation>
    </message>
    <message>
        <source>By frequencies</source>
        <translation>按频率</translation>
    </message>
    <message>
        <source>Mean posteriors of missing classes are brought to their frequencies in training.</source>
        <translation>使缺失类别的平均后验概率等于其在训练中的频率。</translation>
    </message>
    <message>
        <source>Tuned on test data</source>
        <translation>在测试数据上调整</translation>
    </message>
    <message>
        <source>As the paper did: its test accuracy is then no longer that of unseen data.</source>
        <translation>如论文那样：其测试准确率不再是未见数据上的准确率。</translation>
    </message>
    <message>
        <source>k-means</source>
        <translation>k-means</translation>
    </message>
    <message>
        <source>Online k-means on the covariance of the generalist&apos;s predictions.</source>
        <translation>对通用模型预测的协方差进行在线 k-means。</translation>
    </message>
    <message>
        <source>Greedy pairs</source>
        <translation>贪心配对</translation>
    </message>
    <message>
        <source>The two sets that covary most are joined, again and again.</source>
        <translation>反复合并协方差最大的两个类别集。</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>The sets are given by hand.</source>
        <translation>类别集由手工指定。</translation>
    </message>
    <message>
        <source>With dustbin</source>
        <translation>带垃圾箱类</translation>
    </message>
    <message>
        <source>The classes of the set, and one output for all others.</source>
        <translation>该集的类别，以及代表所有其他类别的一个输出。</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>All classes, those outside the set held by the generalist&apos;s soft targets.</source>
        <translation>所有类别，集外类别由通用模型的软目标保持。</translation>
    </message>
    <message>
        <source>The weights that are named, or equal ones.</source>
        <translation>所指定的权重，未指定则相等。</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>The weights that serve validation data best.</source>
        <translation>在验证数据上效果最好的权重。</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>条件式</translation>
    </message>
    <message>
        <source>The teachers&apos; posteriors where they are right, the label where they are not.</source>
        <translation>教师正确时用其后验概率，不正确时用标签。</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>个类别</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>needs %1 classes or more, and there are %2</source>
        <translation>需要至少 %1 个类别，现有 %2 个</translation>
    </message>
    <message>
        <source>classes of %1 specialists</source>
        <translation>由 %1 个专家覆盖的类别</translation>
    </message>
    <message>
        <source>same size, T = %1</source>
        <translation>相同大小，T = %1</translation>
    </message>
    <message>
        <source>small, T = %1</source>
        <translation>小型，T = %1</translation>
    </message>
    <message>
        <source>%1, T = %2</source>
        <translation>%1，T = %2</translation>
    </message>
    <message>
        <source>%1, hard</source>
        <translation>%1，硬标签</translation>
    </message>
    <message>
        <source>is no experiment of the paper</source>
        <translation>不是论文中的实验</translation>
    </message>
    <message>
        <source>retort paper --list names them</source>
        <translation>用 retort paper --list 列出它们</translation>
    </message>
    <message>
        <source>retort paper --list says what each needs</source>
        <translation>用 retort paper --list 查看每个实验的需求</translation>
    </message>
    <message>
        <source>%1: is damaged: %2</source>
        <translation>%1：已损坏：%2</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>已损坏：%1</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>没有文件夹 %1</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1：无法读取：%2</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>has %1 labels for the %2 images of %3</source>
        <translation>有 %1 个标签，而 %3 有 %2 张图像</translation>
    </message>
    <message>
        <source>has no feats.scp</source>
        <translation>没有 feats.scp</translation>
    </message>
    <message>
        <source>holds no utterances</source>
        <translation>不含任何语句</translation>
    </message>
    <message>
        <source>has no utt2spk, which CMVN by speaker needs</source>
        <translation>没有按说话人做 CMVN 所需的 utt2spk</translation>
    </message>
    <message>
        <source>holds no statistics</source>
        <translation>不含任何统计量</translation>
    </message>
    <message>
        <source>has no cmvn.scp</source>
        <translation>没有 cmvn.scp</translation>
    </message>
    <message>
        <source>features are %1 wide after the front end, those of the training set %2</source>
        <translation>经前端处理后特征为 %1 维，而训练集为 %2 维</translation>
    </message>
    <message>
        <source>utterance %1 has %2 labels and %3 frames</source>
        <translation>语句 %1 有 %2 个标签和 %3 帧</translation>
    </message>
    <message>
        <source>none of the first aligned utterances has features in %1: %2, …</source>
        <translation>前几条已对齐的语句在 %1 中都没有特征：%2，…</translation>
    </message>
    <message>
        <source>no utterance can be used</source>
        <translation>没有可用的语句</translation>
    </message>
    <message>
        <source>has %1 classes, the training set %2</source>
        <translation>有 %1 个类别，而训练集有 %2 个</translation>
    </message>
    <message>
        <source>the training set has a single %1, so nothing can be kept for validation</source>
        <translation>训练集只有一个单位（%1），无法留出验证部分</translation>
    </message>
    <message>
        <source>has utterances that cannot be used</source>
        <translation>含有不可用的语句</translation>
    </message>
    <message>
        <source>name the folder that the recipe runs from</source>
        <translation>请指定运行配方的文件夹</translation>
    </message>
    <message>
        <source>check the path and its permissions</source>
        <translation>请检查路径及其权限</translation>
    </message>
    <message>
        <source>do the files belong together?</source>
        <translation>这些文件是否配套？</translation>
    </message>
    <message>
        <source>relative folders are taken from the recipe folder</source>
        <translation>相对文件夹以配方文件夹为起点</translation>
    </message>
    <message>
        <source>name a Kaldi data folder with features, such as data/train</source>
        <translation>请指定含有特征的 Kaldi 数据文件夹，例如 data/train</translation>
    </message>
    <message>
        <source>compute features first</source>
        <translation>请先计算特征</translation>
    </message>
    <message>
        <source>make it, or set cmvn to utterance or none</source>
        <translation>请创建它，或将 cmvn 设为 utterance 或 none</translation>
    </message>
    <message>
        <source>run compute_cmvn_stats.sh, or set cmvn to utterance or none</source>
        <translation>请运行 compute_cmvn_stats.sh，或将 cmvn 设为 utterance 或 none</translation>
    </message>
    <message>
        <source>run compute_cmvn_stats.sh</source>
        <translation>请运行 compute_cmvn_stats.sh</translation>
    </message>
    <message>
        <source>make the features of both sets in one way</source>
        <translation>请用同一种方式生成两个集合的特征</translation>
    </message>
    <message>
        <source>align these features again, or set inputs.badUtterances to &quot;drop&quot;</source>
        <translation>请重新对齐这些特征，或将 inputs.badUtterances 设为 &quot;drop&quot;</translation>
    </message>
    <message>
        <source>do data and alignment folder belong together?</source>
        <translation>数据文件夹与对齐文件夹是否配套？</translation>
    </message>
    <message>
        <source>take them out of its feats.scp</source>
        <translation>请将它们从其 feats.scp 中删除</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相等</translation>
    </message>
    <message>
        <source>As M3, but soft targets only (hard weight 0).</source>
        <translation>同 M3，但仅用软目标（硬标签权重 0）。</translation>
    </message>
    <message>
        <source>As M3, but soft targets only (hard weight 0) and 100 epochs: there are a fifth of the images.</source>
        <translation>同 M3，但仅用软目标（硬标签权重 0），并训练 100 轮：图像只有五分之一。</translation>
    </message>
    <message>
        <source>Temperature 2, soft targets only, gradients clipped to length 1, two epochs of warm-up; the last epoch counts.</source>
        <translation>温度 2，仅用软目标，梯度长度限制为 1，预热 2 轮；以最后一轮为准。</translation>
    </message>
    <message>
        <source>the number of rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>the number of columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>the number of topology entries</source>
        <translation>拓扑条目数</translation>
    </message>
    <message>
        <source>the number of log probabilities</source>
        <translation>对数概率数</translation>
    </message>
    <message>
        <source>the type of an object</source>
        <translation>对象的类型</translation>
    </message>
    <message>
        <source>the header of a compressed matrix</source>
        <translation>压缩矩阵的头部</translation>
    </message>
    <message>
        <source>a compressed matrix</source>
        <translation>压缩矩阵</translation>
    </message>
    <message>
        <source>an integer vector</source>
        <translation>整数向量</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>the matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>the compressed matrix</source>
        <translation>该压缩矩阵</translation>
    </message>
    <message>
        <source>log probabilities</source>
        <translation>对数概率</translation>
    </message>
    <message>
        <source>the data of a compressed matrix</source>
        <translation>压缩矩阵的数据</translation>
    </message>
    <message>
        <source>the data of a matrix</source>
        <translation>矩阵的数据</translation>
    </message>
    <message>
        <source>the data of a vector</source>
        <translation>向量的数据</translation>
    </message>
    <message>
        <source>the length of a vector</source>
        <translation>向量的长度</translation>
    </message>
    <message>
        <source>the length of an integer vector</source>
        <translation>整数向量的长度</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a transition&apos;s destination</source>
        <translation>转移目标</translation>
    </message>
    <message>
        <source>a transition&apos;s probability</source>
        <translation>转移概率</translation>
    </message>
    <message>
        <source>an HMM state</source>
        <translation>HMM 状态</translation>
    </message>
    <message>
        <source>an HMM state&apos;s number</source>
        <translation>HMM 状态编号</translation>
    </message>
    <message>
        <source>a pdf class</source>
        <translation>pdf 类</translation>
    </message>
    <message>
        <source>a phone</source>
        <translation>音素</translation>
    </message>
    <message>
        <source>a pdf</source>
        <translation>pdf</translation>
    </message>
    <message>
        <source>values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>layer %1: weights</source>
        <translation>第 %1 层的权重</translation>
    </message>
    <message>
        <source>layer %1: biases</source>
        <translation>第 %1 层的偏置</translation>
    </message>
    <message>
        <source>layer %1: batch normalisation</source>
        <translation>第 %1 层的批归一化</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>batch normalisation (layer %1)</source>
        <translation>批归一化（第 %1 层）</translation>
    </message>
    <message>
        <source>activation %1 (layer %2)</source>
        <translation>激活函数 %1（第 %2 层）</translation>
    </message>
    <message>
        <source>activation %1 before the first affine layer</source>
        <translation>首个仿射层之前的激活函数 %1</translation>
    </message>
    <message>
        <source>maxout before the first affine layer</source>
        <translation>首个仿射层之前的 maxout</translation>
    </message>
    <message>
        <source>a net of so many layers</source>
        <translation>层数如此之多的网络</translation>
    </message>
    <message>
        <source>%1; pdfs without any: %2</source>
        <translation>%1，没有数据的 pdf：%2</translation>
    </message>
    <message>
        <source>%1; classes without any: %2</source>
        <translation>%1，没有数据的类别：%2</translation>
    </message>
    <message>
        <source>%1, and %2 unlabelled frames</source>
        <translation>%1以及 %2 个无标签帧</translation>
    </message>
    <message>
        <source>%1, and %2 unlabelled images</source>
        <translation>%1以及 %2 张无标签图像</translation>
    </message>
    <message>
        <source>%1 of %2 frames (%3 %) in %4 of %5 utterances</source>
        <translation>%2 帧中的 %1 帧（%3 %，%5 条语句中的 %4 条）</translation>
    </message>
    <message>
        <source>%1 of %2 images (%3 %)</source>
        <translation>%2 张图像中的 %1 张（%3 %）</translation>
    </message>
    <message>
        <source>; their mean is no better than one of them</source>
        <translation>；其均值并不优于其中之一</translation>
    </message>
    <message>
        <source>; their mean gains %1 points over one, and the last member still paid</source>
        <translation>；其均值比单个高 %1 个百分点，且最后一个成员仍有收益</translation>
    </message>
    <message>
        <source>; their mean gains %1 points over one, %2 of %3 members bring 95 % of that: more hardly pay</source>
        <translation>；其均值比单个高 %1 个百分点，%3 个成员中的 %2 个带来其中的 95 %：再多几乎没有收益</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <translation>以字节顺序标记（BOM）开头</translation>
    </message>
    <message>
        <source>save it as plain UTF-8 without BOM</source>
        <translation>请保存为不带 BOM 的 UTF-8</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>an archive? then name it as ark:FILE</source>
        <translation>是存档吗？那么请写成 ark:文件</translation>
    </message>
    <message>
        <source>blank line</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>请将其删除</translation>
    </message>
    <message>
        <source>key %1 stands here a second time</source>
        <translation>键 %1 在此处重复出现</translation>
    </message>
    <message>
        <source>key %1 comes a second time</source>
        <translation>键 %1 再次出现</translation>
    </message>
    <message>
        <source>keys must be unique</source>
        <translation>键必须唯一</translation>
    </message>
    <message>
        <source>no file after the key: %1</source>
        <translation>键之后没有文件：%1</translation>
    </message>
    <message>
        <source>each line is KEY FILE[:OFFSET]</source>
        <translation>每行格式为：键 文件[:偏移]</translation>
    </message>
    <message>
        <source>a command, which is never run: %1</source>
        <translation>命令不会被执行：%1</translation>
    </message>
    <message>
        <source>write its output to a file and name that here</source>
        <translation>请将其输出写入文件，并在此指定该文件</translation>
    </message>
    <message>
        <source>a range that cannot be read: %1</source>
        <translation>无法读取的范围：%1</translation>
    </message>
    <message>
        <source>a range without its closing bracket: %1</source>
        <translation>范围缺少右括号：%1</translation>
    </message>
    <message>
        <source>standard input cannot be read here: %1</source>
        <translation>此处不能读取标准输入：%1</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>请指定文件</translation>
    </message>
    <message>
        <source>a table where a file is expected: %1</source>
        <translation>应为文件，却是表：%1</translation>
    </message>
    <message>
        <source>name the file and offset alone</source>
        <translation>请只指定文件和偏移</translation>
    </message>
    <message>
        <source>an offset that no file can have: %1</source>
        <translation>任何文件都不可能有的偏移：%1</translation>
    </message>
    <message>
        <source>a negative offset: %1</source>
        <translation>偏移为负：%1</translation>
    </message>
    <message>
        <source>no file before the offset: %1</source>
        <translation>偏移之前没有文件：%1</translation>
    </message>
    <message>
        <source>[%1] is no range</source>
        <translation>[%1] 不是范围</translation>
    </message>
    <message>
        <source>write [first:last] or [first:last,first:last], counted from 0</source>
        <translation>请写成 [首:末] 或 [首:末,首:末]，从 0 计</translation>
    </message>
    <message>
        <source>range [%1] ends before it begins</source>
        <translation>范围 [%1] 的终点早于起点</translation>
    </message>
    <message>
        <source>range %1 lies outside the %2 rows</source>
        <translation>范围 %1 超出 %2 行</translation>
    </message>
    <message>
        <source>range %1 lies outside the %2 columns</source>
        <translation>范围 %1 超出 %2 列</translation>
    </message>
    <message>
        <source>holds no entries</source>
        <translation>没有条目</translation>
    </message>
    <message>
        <source>was it written to the end? an empty table has nothing to read</source>
        <translation>是否已完整写入？空表没有可读的内容</translation>
    </message>
    <message>
        <source>expected a key, found a zero byte</source>
        <translation>应为键，却是零字节</translation>
    </message>
    <message>
        <source>is this an archive? a file without keys is named without ark:</source>
        <translation>这是存档吗？没有键的文件不写 ark:</translation>
    </message>
    <message>
        <source>expected a key, found thousands of bytes without white space</source>
        <translation>应为键，却有数千字节没有空白</translation>
    </message>
    <message>
        <source>is this an archive?</source>
        <translation>这是存档吗？</translation>
    </message>
    <message>
        <source>the file ends after the key %1</source>
        <translation>文件在键 %1 之后结束</translation>
    </message>
    <message>
        <source>it was cut short: copy or make it again</source>
        <translation>文件被截断：请重新复制或生成</translation>
    </message>
    <message>
        <source>expected a space after the key %1</source>
        <translation>键 %1 之后应有空格</translation>
    </message>
    <message>
        <source>utterance %1 stands here a second time</source>
        <translation>语句 %1 在此处重复出现</translation>
    </message>
    <message>
        <source>speaker %1 stands here a second time</source>
        <translation>说话人 %1 在此处重复出现</translation>
    </message>
    <message>
        <source>each may stand in one line only</source>
        <translation>每个只能出现在一行中</translation>
    </message>
    <message>
        <source>%1 fields, expected 2</source>
        <translation>有 %1 个字段，应为 2 个</translation>
    </message>
    <message>
        <source>each line is UTTERANCE SPEAKER</source>
        <translation>每行格式为：语句 说话人</translation>
    </message>
    <message>
        <source>a speaker without utterances</source>
        <translation>说话人没有语句</translation>
    </message>
    <message>
        <source>each line is SPEAKER UTTERANCE UTTERANCE …</source>
        <translation>每行格式为：说话人 语句 语句 …</translation>
    </message>
    <message>
        <source>option %1 has no value that fits</source>
        <translation>选项 %1 没有合适的值</translation>
    </message>
    <message>
        <source>expected a number of jobs, found %1</source>
        <translation>应为作业数，实际为 %1</translation>
    </message>
    <message>
        <source>no such alignment folder</source>
        <translation>没有此对齐文件夹</translation>
    </message>
    <message>
        <source>job %1 stands here twice: %2 and %3</source>
        <translation>作业 %1 出现两次：%2 和 %3</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>请删除其中之一</translation>
    </message>
    <message>
        <source>no alignments (ali.1.gz, ali.2.gz, …) in this folder</source>
        <translation>此文件夹中没有对齐（ali.1.gz、ali.2.gz、…）</translation>
    </message>
    <message>
        <source>name the folder that align_si.sh wrote</source>
        <translation>请指定 align_si.sh 写出的文件夹</translation>
    </message>
    <message>
        <source>%1 is missing, though there is %2</source>
        <translation>缺少 %1，但有 %2</translation>
    </message>
    <message>
        <source>did a job of the alignment fail?</source>
        <translation>是否有对齐作业失败？</translation>
    </message>
    <message>
        <source>num_jobs says %1, but there are ali.1 to ali.%2</source>
        <translation>num_jobs 为 %1，但有 ali.1 到 ali.%2</translation>
    </message>
    <message>
        <source>remove the files of an older alignment</source>
        <translation>请删除旧对齐的文件</translation>
    </message>
    <message>
        <source>utterance %1 is aligned a second time, as in %2</source>
        <translation>语句 %1 被重复对齐，另见 %2</translation>
    </message>
    <message>
        <source>files of different alignments in one folder?</source>
        <translation>一个文件夹中有不同对齐的文件？</translation>
    </message>
    <message>
        <source>bytes that are no gzip data follow the end of the gzip data</source>
        <translation>gzip 数据结束后还有非 gzip 数据的字节</translation>
    </message>
    <message>
        <source>pack the file again</source>
        <translation>请重新压缩该文件</translation>
    </message>
    <message>
        <source>the gzip data are cut short</source>
        <translation>gzip 数据被截断</translation>
    </message>
    <message>
        <source>copy or make the file again</source>
        <translation>请重新复制或生成该文件</translation>
    </message>
    <message>
        <source>the gzip data are damaged: %1</source>
        <translation>gzip 数据已损坏：%1</translation>
    </message>
    <message>
        <source>the file ends inside %1</source>
        <translation>文件在%1中间结束</translation>
    </message>
    <message>
        <source>%1 of %2 bytes is more than the %3 that a gzip file of this size may hold</source>
        <translation>%1（%2 字节）超过此大小的 gzip 文件可容纳的 %3 字节</translation>
    </message>
    <message>
        <source>the file is damaged, or packs nothing but repetition: unpack it first</source>
        <translation>文件已损坏，或压缩的全是重复内容：请先解压</translation>
    </message>
    <message>
        <source>%1 would take %2 bytes, but only %3 are left</source>
        <translation>%1需要 %2 字节，但只剩 %3 字节</translation>
    </message>
    <message>
        <source>the file is damaged or was cut short</source>
        <translation>文件已损坏或被截断</translation>
    </message>
    <message>
        <source>cannot go back in a gzip file</source>
        <translation>gzip 文件中不能后退</translation>
    </message>
    <message>
        <source>unpack it with gunzip first</source>
        <translation>请先用 gunzip 解压</translation>
    </message>
    <message>
        <source>offset %1 lies beyond the end of the file, which has %2 bytes</source>
        <translation>偏移 %1 超出文件末尾，文件有 %2 字节</translation>
    </message>
    <message>
        <source>offset %1 lies beyond the end of the file</source>
        <translation>偏移 %1 超出文件末尾</translation>
    </message>
    <message>
        <source>CMVN statistics of %1 x %2, expected 2 x (dimensions + 1)</source>
        <translation>CMVN 统计量为 %1 x %2，应为 2 x（维数 + 1）</translation>
    </message>
    <message>
        <source>CMVN statistics hold NaN or infinity</source>
        <translation>CMVN 统计量含有 NaN 或无穷</translation>
    </message>
    <message>
        <source>compute them again (compute_cmvn_stats.sh)</source>
        <translation>请重新计算（compute_cmvn_stats.sh）</translation>
    </message>
    <message>
        <source>CMVN statistics of no frames</source>
        <translation>CMVN 统计量没有任何帧</translation>
    </message>
    <message>
        <source>CMVN statistics of one row, which have no variances</source>
        <translation>CMVN 统计量只有一行，没有方差</translation>
    </message>
    <message>
        <source>CMVN statistics of %1 dimensions for features of %2</source>
        <translation>CMVN 统计量为 %1 维，而特征为 %2 维</translation>
    </message>
    <message>
        <source>CMVN statistics of %1 frames</source>
        <translation>CMVN 统计量的帧数为 %1</translation>
    </message>
    <message>
        <source>at least one frame is needed</source>
        <translation>至少需要一帧</translation>
    </message>
    <message>
        <source>are features and statistics of the same kind? compute the statistics again</source>
        <translation>特征与统计量是否为同一类型？请重新计算统计量</translation>
    </message>
    <message>
        <source>switch normVars off or compute them again</source>
        <translation>请关闭 normVars 或重新计算</translation>
    </message>
    <message>
        <source>unknown kind of compressed matrix</source>
        <translation>未知的压缩矩阵类型</translation>
    </message>
    <message>
        <source>known are CM, CM2 and CM3</source>
        <translation>已知类型有 CM、CM2 和 CM3</translation>
    </message>
    <message>
        <source>a compressed matrix of %1 x %2 is not possible</source>
        <translation>不可能有 %1 x %2 的压缩矩阵</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>deltas need an order of 0 or more and a window of 1 or more</source>
        <translation>差分的阶数须不小于 0，窗口须不小于 1</translation>
    </message>
    <message>
        <source>an utterance without frames cannot be spliced</source>
        <translation>没有帧的语句无法拼接上下文</translation>
    </message>
    <message>
        <source>a splice needs contexts of 0 or more frames</source>
        <translation>拼接的上下文须不少于 0 帧</translation>
    </message>
    <message>
        <source>a transform does not fit the features</source>
        <translation>变换与特征不符</translation>
    </message>
    <message>
        <source>a range of columns on a vector</source>
        <translation>对向量使用了列范围</translation>
    </message>
    <message>
        <source>a range where a whole matrix is expected</source>
        <translation>应为整个矩阵，却指定了范围</translation>
    </message>
    <message>
        <source>a range on an integer vector</source>
        <translation>对整数向量使用了范围</translation>
    </message>
    <message>
        <source>a zero byte without the &apos;B&apos; of a binary object</source>
        <translation>零字节之后没有二进制对象的 &apos;B&apos;</translation>
    </message>
    <message>
        <source>the file is damaged, or the offset is wrong</source>
        <translation>文件已损坏，或偏移有误</translation>
    </message>
    <message>
        <source>expected a type such as FM, DM, CM, FV or DV and a space, found %1</source>
        <translation>应为 FM、DM、CM、FV 或 DV 等类型加空格，实际为 %1</translation>
    </message>
    <message>
        <source>expected a 4-byte integer for %1, found size %2</source>
        <translation>%1应为 4 字节整数，实际大小为 %2</translation>
    </message>
    <message>
        <source>a matrix of %1 x %2 is not possible</source>
        <translation>不可能有 %1 x %2 的矩阵</translation>
    </message>
    <message>
        <source>a vector, expected a matrix</source>
        <translation>是向量，应为矩阵</translation>
    </message>
    <message>
        <source>expected a matrix (FM, DM, CM, CM2 or CM3), found type %1</source>
        <translation>应为矩阵（FM、DM、CM、CM2 或 CM3），实际类型为 %1</translation>
    </message>
    <message>
        <source>a vector of length %1 is not possible</source>
        <translation>不可能有长度为 %1 的向量</translation>
    </message>
    <message>
        <source>an integer vector of length %1 is not possible</source>
        <translation>不可能有长度为 %1 的整数向量</translation>
    </message>
    <message>
        <source>element %1 of an integer vector is not marked as a 4-byte integer</source>
        <translation>整数向量的第 %1 个元素未标记为 4 字节整数</translation>
    </message>
    <message>
        <source>the file ends where integers are expected</source>
        <translation>应有整数处文件结束</translation>
    </message>
    <message>
        <source>expected an integer of 32 bits, found %1</source>
        <translation>应为 32 位整数，实际为 %1</translation>
    </message>
    <message>
        <source>integers, expected a matrix</source>
        <translation>是整数，应为矩阵</translation>
    </message>
    <message>
        <source>a matrix, expected a vector on one line</source>
        <translation>是矩阵，应为单行向量</translation>
    </message>
    <message>
        <source>integers, expected a vector of numbers with decimals</source>
        <translation>是整数，应为小数向量</translation>
    </message>
    <message>
        <source>expected a vector (FV or DV), found type %1</source>
        <translation>应为向量（FV 或 DV），实际类型为 %1</translation>
    </message>
    <message>
        <source>numbers with decimals, expected an integer vector</source>
        <translation>是小数，应为整数向量</translation>
    </message>
    <message>
        <source>expected one integer, found %1</source>
        <translation>应为一个整数，实际有 %1 个</translation>
    </message>
    <message>
        <source>expected &apos;[&apos;, found a number</source>
        <translation>应为 &apos;[&apos;，实际为数字</translation>
    </message>
    <message>
        <source>an integer vector in text? then say --ints</source>
        <translation>是文本整数向量吗？那么请指定 --ints</translation>
    </message>
    <message>
        <source>expected a word, found thousands of bytes without white space</source>
        <translation>应为单词，却有数千字节没有空白</translation>
    </message>
    <message>
        <source>the file ends where a matrix or vector is expected</source>
        <translation>应有矩阵或向量处文件结束</translation>
    </message>
    <message>
        <source>expected &apos;[&apos;, found %1</source>
        <translation>应为 &apos;[&apos;，实际为 %1</translation>
    </message>
    <message>
        <source>is this an integer vector, or an offset that points to no object?</source>
        <translation>这是整数向量，还是偏移未指向任何对象？</translation>
    </message>
    <message>
        <source>expected white space after &apos;[&apos;</source>
        <translation>&apos;[&apos; 之后应有空白</translation>
    </message>
    <message>
        <source>row %1 has %2 numbers, the rows before have %3</source>
        <translation>第 %1 行有 %2 个数，前面各行有 %3 个</translation>
    </message>
    <message>
        <source>the file ends before &apos;]&apos;</source>
        <translation>文件在 &apos;]&apos; 之前结束</translation>
    </message>
    <message>
        <source>expected a number, found more than %1 characters without white space, %2 and so on</source>
        <translation>应为数字，却有超过 %1 个字符没有空白：%2 等</translation>
    </message>
    <message>
        <source>is white space between numbers missing?</source>
        <translation>数字之间是否缺少空白？</translation>
    </message>
    <message>
        <source>topology of phone %1: a transition to state %2 of %3</source>
        <translation>音素 %1 的拓扑：转移到状态 %2，共 %3 个状态</translation>
    </message>
    <message>
        <source>topology of phone %1: a transition of probability %2</source>
        <translation>音素 %1 的拓扑：转移概率为 %2</translation>
    </message>
    <message>
        <source>a topology entry without phones or states</source>
        <translation>拓扑条目没有音素或状态</translation>
    </message>
    <message>
        <source>phone %1 in the topology, expected 1 or more</source>
        <translation>拓扑中的音素 %1，应不小于 1</translation>
    </message>
    <message>
        <source>phone %1 stands in the topology twice</source>
        <translation>音素 %1 在拓扑中出现了两次</translation>
    </message>
    <message>
        <source>phone %1 has no topology</source>
        <translation>音素 %1 没有拓扑</translation>
    </message>
    <message>
        <source>phone %1 in the topology</source>
        <translation>拓扑中的音素 %1</translation>
    </message>
    <message>
        <source>phone %1 has topology entry %2 of %3</source>
        <translation>音素 %1 的拓扑条目为 %2，共 %3 个</translation>
    </message>
    <message>
        <source>%1 topology entries</source>
        <translation>%1 个拓扑条目</translation>
    </message>
    <message>
        <source>HMM state %1 of phone %2, which has %3</source>
        <translation>音素 %2 的 HMM 状态 %1，而它有 %3 个状态</translation>
    </message>
    <message>
        <source>HMM state %1 of phone %2 has no pdf class</source>
        <translation>音素 %2 的 HMM 状态 %1 没有 pdf 类</translation>
    </message>
    <message>
        <source>HMM state %1, expected %2: states must stand in order</source>
        <translation>HMM 状态 %1，应为 %2：状态必须按顺序排列</translation>
    </message>
    <message>
        <source>unexpected in an HMM state: %1</source>
        <translation>HMM 状态中有意外内容：%1</translation>
    </message>
    <message>
        <source>pdf %1 of phone %2 is not possible</source>
        <translation>音素 %2 不可能有 pdf %1</translation>
    </message>
    <message>
        <source>a model without transitions</source>
        <translation>模型没有转移</translation>
    </message>
    <message>
        <source>%1 log probabilities, expected %2 (one for each transition-id and one unused)</source>
        <translation>有 %1 个对数概率，应为 %2 个（每个 transition-id 一个，另有一个未使用）</translation>
    </message>
    <message>
        <source>the model is damaged</source>
        <translation>模型已损坏</translation>
    </message>
    <message>
        <source>log probability %1 of transition-id %2 is not possible</source>
        <translation>transition-id %2 不可能有对数概率 %1</translation>
    </message>
    <message>
        <source>transition-id %1, but the model has 1 to %2</source>
        <translation>transition-id 为 %1，而模型只有 1 到 %2</translation>
    </message>
    <message>
        <source>are alignment and model (final.mdl) of the same folder?</source>
        <translation>对齐与模型（final.mdl）是否来自同一文件夹？</translation>
    </message>
    <message>
        <source>is this a Kaldi model?</source>
        <translation>这是 Kaldi 模型吗？</translation>
    </message>
    <message>
        <source>expected a token and a space</source>
        <translation>应为标记加空格</translation>
    </message>
    <message>
        <source>expected a 4-byte integer: %1</source>
        <translation>应为 4 字节整数：%1</translation>
    </message>
    <message>
        <source>expected an integer (%1), found %2</source>
        <translation>应为整数（%1），实际为 %2</translation>
    </message>
    <message>
        <source>expected a number (%1), found %2</source>
        <translation>应为数字（%1），实际为 %2</translation>
    </message>
    <message>
        <source>expected a 4-byte number: %1</source>
        <translation>应为 4 字节数字：%1</translation>
    </message>
    <message>
        <source>expected 4-byte integers: %1</source>
        <translation>应为 4 字节整数序列：%1</translation>
    </message>
    <message>
        <source>expected a vector</source>
        <translation>应为向量</translation>
    </message>
    <message>
        <source>the model is damaged, or no Kaldi model</source>
        <translation>模型已损坏，或不是 Kaldi 模型</translation>
    </message>
    <message>
        <source>the number of topology entries is %1</source>
        <translation>拓扑条目数为 %1</translation>
    </message>
    <message>
        <source>the number of log probabilities is %1</source>
        <translation>对数概率数为 %1</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>应为 %1，实际为 %2</translation>
    </message>
    <message>
        <source>expected a phone&apos;s number, found %1</source>
        <translation>应为音素编号，实际为 %1</translation>
    </message>
    <message>
        <source>expected a Kaldi model (final.mdl) that begins with its transition model</source>
        <translation>应为以转移模型开头的 Kaldi 模型（final.mdl）</translation>
    </message>
    <message>
        <source>%1 hold a value that is NaN or infinite</source>
        <translation>%1含有 NaN 或无穷值</translation>
    </message>
    <message>
        <source>the training that wrote this file had diverged</source>
        <translation>写出此文件的训练已发散</translation>
    </message>
    <message>
        <source>has no affine layer</source>
        <translation>没有仿射层</translation>
    </message>
    <message>
        <source>expected a feed-forward net of dense layers</source>
        <translation>应为由全连接层组成的前馈网络</translation>
    </message>
    <message>
        <source>%1 takes %2 inputs, the layer before gives %3</source>
        <translation>%1有 %2 个输入，而前一层给出 %3 个</translation>
    </message>
    <message>
        <source>%1 has %2 units but %3 biases</source>
        <translation>%1有 %2 个单元，却有 %3 个偏置</translation>
    </message>
    <message>
        <source>%1: maxout of %2 pieces over %3 units</source>
        <translation>%1：在 %3 个单元上使用 %2 个片段的 maxout</translation>
    </message>
    <message>
        <source>%1: batch normalisation of %2 units over %3</source>
        <translation>%1：在 %3 个单元上对 %2 个单元做批归一化</translation>
    </message>
    <message>
        <source>%1: batch normalisation with variance %2 and epsilon %3</source>
        <translation>%1：批归一化的方差为 %2，epsilon 为 %3</translation>
    </message>
    <message>
        <source>a variance is never negative</source>
        <translation>方差不会为负</translation>
    </message>
    <message>
        <source>%1: dropout rate %2</source>
        <translation>%1：dropout 率为 %2</translation>
    </message>
    <message>
        <source>expected 0 or more and less than 1</source>
        <translation>应不小于 0 且小于 1</translation>
    </message>
    <message>
        <source>unknown activation &quot;%1&quot;</source>
        <translation>未知激活函数“%1”</translation>
    </message>
    <message>
        <source>is a folder without final.h5</source>
        <translation>是不含 final.h5 的文件夹</translation>
    </message>
    <message>
        <source>give a model file, or the folder of a model whose training has finished</source>
        <translation>请指定模型文件，或已完成训练的模型的文件夹</translation>
    </message>
    <message>
        <source>is empty, expected a model</source>
        <translation>为空，应为模型</translation>
    </message>
    <message>
        <source>is no model of a format that can be read; its first bytes are not those of %1</source>
        <translation>不是可读取格式的模型；其开头字节不属于 %1</translation>
    </message>
    <message>
        <source>a Keras 3 .keras archive cannot be read yet: save it as .h5 with model.save(&quot;model.h5&quot;)</source>
        <translation>暂不能读取 Keras 3 的 .keras 存档：请用 model.save(&quot;model.h5&quot;) 保存为 .h5</translation>
    </message>
    <message>
        <source>Kaldi nnet1 and nnet3 files cannot be read yet: convert the network to Keras HDF5</source>
        <translation>暂不能读取 Kaldi 的 nnet1 和 nnet3 文件：请将网络转换为 Keras HDF5</translation>
    </message>
    <message>
        <source>%1 cannot say %2</source>
        <translation>%1 无法表示：%2</translation>
    </message>
    <message>
        <source>choose another format</source>
        <translation>请选择其他格式</translation>
    </message>
    <message>
        <source>the last activation is %1, expected softmax or linear</source>
        <translation>最后的激活函数是 %1，应为 softmax 或 linear</translation>
    </message>
    <message>
        <source>posteriors can be had only from a net that ends in softmax or in logits</source>
        <translation>只有以 softmax 或 logits 结尾的网络才能给出后验概率</translation>
    </message>
    <message>
        <source>the HDF5 library fails on it</source>
        <translation>HDF5 库无法处理它</translation>
    </message>
    <message>
        <source>the file is damaged: save or copy it again</source>
        <translation>文件已损坏：请重新保存或复制</translation>
    </message>
    <message>
        <source>is no HDF5 file that can be opened: %1</source>
        <translation>不是可以打开的 HDF5 文件：%1</translation>
    </message>
    <message>
        <source>is no HDF5 file that can be opened</source>
        <translation>不是可以打开的 HDF5 文件</translation>
    </message>
    <message>
        <source>it may have been cut short while it was written or copied: copy or save it again</source>
        <translation>可能在写入或复制时被截断：请重新复制或保存</translation>
    </message>
    <message>
        <source>is a soft or external link, which is not followed</source>
        <translation>是软链接或外部链接，不会跟随</translation>
    </message>
    <message>
        <source>repack the file so that it holds its own data (h5repack, or load and save it in Keras)</source>
        <translation>请重新打包文件，使其包含自己的数据（h5repack，或在 Keras 中加载并保存）</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>claims %1 texts, more than the file can hold</source>
        <translation>声称有 %1 个文本，超过文件所能容纳</translation>
    </message>
    <message>
        <source>claims more texts than the file can hold</source>
        <translation>声称的文本数超过文件所能容纳</translation>
    </message>
    <message>
        <source>holds %1 texts, expected one</source>
        <translation>含有 %1 个文本，应为一个</translation>
    </message>
    <message>
        <source>is not in the file, though the file&apos;s own lists name it: %1</source>
        <translation>文件自身的列表提到它，但文件中没有：%1</translation>
    </message>
    <message>
        <source>is not in the file, though the file&apos;s own lists name it</source>
        <translation>文件自身的列表提到它，但文件中没有</translation>
    </message>
    <message>
        <source>is not in the file, though layer_names names it</source>
        <translation>layer_names 提到它，但文件中没有</translation>
    </message>
    <message>
        <source>is not in the file: %1</source>
        <translation>文件中没有：%1</translation>
    </message>
    <message>
        <source>is not in the file</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>has no attribute %1</source>
        <translation>没有属性 %1</translation>
    </message>
    <message>
        <source>is not a dataset</source>
        <translation>不是数据集</translation>
    </message>
    <message>
        <source>does not hold floating-point numbers</source>
        <translation>不含浮点数</translation>
    </message>
    <message>
        <source>claims the shape [%1] but %2 bytes are stored in a file of %3</source>
        <translation>声称形状为 [%1]，但在 %3 的文件中存有 %2 字节</translation>
    </message>
    <message>
        <source>the file is damaged: save it again</source>
        <translation>文件已损坏：请重新保存</translation>
    </message>
    <message>
        <source>takes its data from other datasets, which is not followed</source>
        <translation>数据取自其他数据集，不会跟随</translation>
    </message>
    <message>
        <source>takes its data from another file, which is not followed</source>
        <translation>数据取自其他文件，不会跟随</translation>
    </message>
    <message>
        <source>repack the file</source>
        <translation>请重新打包文件</translation>
    </message>
    <message>
        <source>element %1 is %2, expected a finite number</source>
        <translation>元素 %1 为 %2，应为有限数</translation>
    </message>
    <message>
        <source>training diverged before this file was saved: take an earlier epoch</source>
        <translation>此文件保存之前训练已发散：请使用较早的一轮</translation>
    </message>
    <message>
        <source>has no model_config, so it does not say the layers</source>
        <translation>没有 model_config，因此不知道各层</translation>
    </message>
    <message>
        <source>give a file of a full model</source>
        <translation>请给出完整模型的文件</translation>
    </message>
    <message>
        <source>holds weights only, and the models beside it that fit disagree on the activations (%1 and %2)</source>
        <translation>只含权重，而旁边相符的模型激活函数不一致（%1 和 %2）</translation>
    </message>
    <message>
        <source>say which one with --architecture FILE</source>
        <translation>请用 --architecture 文件 指明是哪一个</translation>
    </message>
    <message>
        <source>holds weights only: which activations lie between them is not said, and no model beside it fits</source>
        <translation>只含权重：未说明其间的激活函数，旁边也没有相符的模型</translation>
    </message>
    <message>
        <source>give the full model or its to_json file with --architecture FILE</source>
        <translation>请用 --architecture 文件 给出完整模型或其 to_json 文件</translation>
    </message>
    <message>
        <source>the model is of class &apos;%1&apos;, expected Sequential or a functional Model</source>
        <translation>模型的类是“%1”，应为 Sequential 或函数式 Model</translation>
    </message>
    <message>
        <source>the list of layers is no list</source>
        <translation>层列表不是列表</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: its activation is not one of Keras&apos; own by name</source>
        <translation>层“%1”：其激活函数不是 Keras 自带的命名函数</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: activation &apos;%2&apos; is not known here</source>
        <translation>层“%1”：此处不认识激活函数“%2”</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: has no units</source>
        <translation>层“%1”：没有单元</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: dropout rate %2 is outside 0 to 1</source>
        <translation>层“%1”：dropout 率 %2 不在 0 到 1 之间</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: only channels_last without keepdims can be read</source>
        <translation>层“%1”：只能读取不带 keepdims 的 channels_last</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: layers of class &apos;%2&apos; cannot be read</source>
        <translation>层“%1”：无法读取“%2”类的层</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: a ReLU with limit, slope or threshold cannot be read</source>
        <translation>层“%1”：无法读取带上限、斜率或阈值的 ReLU</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: a softmax over another axis cannot be read</source>
        <translation>层“%1”：无法读取沿其他轴的 softmax</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: normalises in a way that cannot be read</source>
        <translation>层“%1”：无法读取此归一化方式</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: epsilon %2 is not usable</source>
        <translation>层“%1”：epsilon %2 不可用</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: the name occurs twice</source>
        <translation>层“%1”：名称出现了两次</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: is named as an input, but is not in the list of layers</source>
        <translation>层“%1”：被列为输入，但不在层列表中</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: the layers form a ring</source>
        <translation>层“%1”：各层形成环</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: has several inputs; only a plain chain of layers can be read</source>
        <translation>层“%1”：有多个输入；只能读取简单的层链</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: comes after a softmax; only the last activation may be one</source>
        <translation>层“%1”：位于 softmax 之后；只有最后的激活函数可以是 softmax</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: comes after a Reshape; only GlobalMaxPooling1D (maxout) can be read there</source>
        <translation>层“%1”：位于 Reshape 之后；此处只能读取 GlobalMaxPooling1D（maxout）</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: a Flatten between layers cannot be read</source>
        <translation>层“%1”：无法读取层间的 Flatten</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: a Reshape of %2 units to [%3] cannot be read</source>
        <translation>层“%1”：无法读取从 %2 个单元到 [%3] 的 Reshape</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: GlobalMaxPooling1D is known only after a Reshape (maxout)</source>
        <translation>层“%1”：GlobalMaxPooling1D 只能位于 Reshape 之后（maxout）</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: %2</source>
        <translation>层“%1”：%2</translation>
    </message>
    <message>
        <source>only feed-forward nets of Dense, Activation, Dropout and BatchNormalization can be read</source>
        <translation>只能读取由 Dense、Activation、Dropout 和 BatchNormalization 组成的前馈网络</translation>
    </message>
    <message>
        <source>the model has several outputs, expected one</source>
        <translation>模型有多个输出，应为一个</translation>
    </message>
    <message>
        <source>the model branches; only a plain chain of layers can be read</source>
        <translation>模型有分支；只能读取简单的层链</translation>
    </message>
    <message>
        <source>is not the JSON of a Keras model: %1</source>
        <translation>不是 Keras 模型的 JSON：%1</translation>
    </message>
    <message>
        <source>save the model again</source>
        <translation>请重新保存模型</translation>
    </message>
    <message>
        <source>is a Keras 3 weights file, which does not say the layers</source>
        <translation>是 Keras 3 的权重文件，不含各层信息</translation>
    </message>
    <message>
        <source>give the full model or its to_json file with --architecture FILE, or save it with model.save(&quot;model.h5&quot;)</source>
        <translation>请用 --architecture 文件 给出完整模型或其 to_json 文件，或用 model.save(&quot;model.h5&quot;) 保存</translation>
    </message>
    <message>
        <source>is an HDF5 file, but no Keras model: it has no layer_names</source>
        <translation>是 HDF5 文件，但不是 Keras 模型：没有 layer_names</translation>
    </message>
    <message>
        <source>is laid out as a full model but has no model_config</source>
        <translation>结构是完整模型，但没有 model_config</translation>
    </message>
    <message>
        <source>the file is damaged; with --architecture FILE its weights can be read</source>
        <translation>文件已损坏；用 --architecture 文件 可以读取其权重</translation>
    </message>
    <message>
        <source>ends in a Reshape</source>
        <translation>以 Reshape 结尾</translation>
    </message>
    <message>
        <source>has the shape [%1], expected [%2]</source>
        <translation>形状为 [%1]，应为 [%2]</translation>
    </message>
    <message>
        <source>the weights do not fit the architecture</source>
        <translation>权重与架构不符</translation>
    </message>
    <message>
        <source>holds a variance that is not positive</source>
        <translation>含有非正的方差</translation>
    </message>
    <message>
        <source>holds weights of %1 layers, its architecture has %2</source>
        <translation>含有 %1 层的权重，而其架构有 %2 层</translation>
    </message>
    <message>
        <source>claims %1 x %2 weights, but only %3 bytes follow</source>
        <translation>声称有 %1 x %2 个权重，但后面只有 %3 字节</translation>
    </message>
    <message>
        <source>the file is cut short or damaged: convert it again</source>
        <translation>文件被截断或已损坏：请重新转换</translation>
    </message>
    <message>
        <source>&apos;%1&apos; follows a softmax; only the last activation may be one</source>
        <translation>“%1”位于 softmax 之后；只有最后的激活函数可以是 softmax</translation>
    </message>
    <message>
        <source>the layer takes %1 inputs, the one before gives %2</source>
        <translation>该层有 %1 个输入，而前一层给出 %2 个</translation>
    </message>
    <message>
        <source>expected %1 or an activation such as &lt;relu&gt;</source>
        <translation>应为 %1 或 &lt;relu&gt; 之类的激活函数</translation>
    </message>
    <message>
        <source>%1 does not fit the %2 units before it</source>
        <translation>%1 与之前的 %2 个单元不符</translation>
    </message>
    <message>
        <source>activation &apos;%1&apos; is not known here</source>
        <translation>此处不认识激活函数“%1”</translation>
    </message>
    <message>
        <source>&apos;%1…&apos; is too long for a word or number</source>
        <translation>“%1…”太长，不是单词或数字</translation>
    </message>
    <message>
        <source>the file ends, expected &apos;%1&apos;</source>
        <translation>文件结束，应为“%1”</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, expected the number of %2</source>
        <translation>实际为“%1”，应为 %2 的数目</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, expected number %2 of %3</source>
        <translation>实际为“%1”，应为第 %2 个数，共 %3 个</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, expected &apos;%2&apos;</source>
        <translation>实际为“%1”，应为“%2”</translation>
    </message>
    <message>
        <source>the file ends after %1 of %2 numbers</source>
        <translation>文件在第 %1 个数之后结束，应有 %2 个</translation>
    </message>
    <message>
        <source>number %1 of %2 is &apos;%3&apos;, expected a finite float32</source>
        <translation>第 %1 个数（共 %2 个）为“%3”，应为有限的 float32</translation>
    </message>
    <message>
        <source>the models differ in shape: %1 inputs and %2 outputs against %3 and %4</source>
        <translation>模型形状不同：%1 个输入和 %2 个输出，对比 %3 和 %4</translation>
    </message>
    <message>
        <source>is the mean of several nets, which no single model file can hold</source>
        <translation>是多个网络的均值，单个模型文件无法容纳</translation>
    </message>
    <message>
        <source>are several nets and their generalist, which no single model file can hold</source>
        <translation>是多个网络及其通用模型，单个模型文件无法容纳</translation>
    </message>
    <message>
        <source>export its members, or a student of it</source>
        <translation>请导出其成员，或向其学习的学生</translation>
    </message>
    <message>
        <source>no file is named to write to</source>
        <translation>没有指定要写入的文件</translation>
    </message>
    <message>
        <source>is the model&apos;s own file</source>
        <translation>是模型自己的文件</translation>
    </message>
    <message>
        <source>name another one</source>
        <translation>请指定另一个</translation>
    </message>
    <message>
        <source>number %1 cannot be read</source>
        <translation>无法读取第 %1 个数</translation>
    </message>
    <message>
        <source>expected log priors, probabilities or counts, one for each output</source>
        <translation>应为对数先验、概率或计数，每个输出一个</translation>
    </message>
    <message>
        <source>holds no priors</source>
        <translation>不含先验</translation>
    </message>
    <message>
        <source>holds numbers below and above 0 (%1 and %2)</source>
        <translation>含有小于 0 和大于 0 的数（%1 和 %2）</translation>
    </message>
    <message>
        <source>log priors are none above 0, probabilities and counts none below</source>
        <translation>对数先验不大于 0，概率和计数不小于 0</translation>
    </message>
    <message>
        <source>its numbers sum to %1: neither probabilities nor counts</source>
        <translation>各数之和为 %1：既不是概率也不是计数</translation>
    </message>
    <message>
        <source>its numbers sum to %1</source>
        <translation>各数之和为 %1</translation>
    </message>
    <message>
        <source>probabilities sum to 1; write counts as a Kaldi vector, [ 3 0 1 ]</source>
        <translation>概率之和为 1；计数请写成 Kaldi 向量 [ 3 0 1 ]</translation>
    </message>
    <message>
        <source>holds a NaN</source>
        <translation>含有 NaN</translation>
    </message>
    <message>
        <source>holds %1 priors, the model has %2 outputs</source>
        <translation>含有 %1 个先验，而模型有 %2 个输出</translation>
    </message>
    <message>
        <source>take the priors of the alignments that the model was trained on</source>
        <translation>请使用训练该模型所用对齐的先验</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>cannot be synced to disk: %1</source>
        <translation>无法同步到磁盘：%1</translation>
    </message>
    <message>
        <source>is %1, more than the %2 expected of such a file</source>
        <translation>大小为 %1，超过此类文件应有的 %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>is a folder, expected a file</source>
        <translation>是文件夹，应为文件</translation>
    </message>
    <message>
        <source>no such folder: %1</source>
        <translation>没有此文件夹：%1</translation>
    </message>
    <message>
        <source>%1 is a file, expected a folder</source>
        <translation>%1 是文件，应为文件夹</translation>
    </message>
    <message>
        <source>is a file, expected a folder</source>
        <translation>是文件，应为文件夹</translation>
    </message>
    <message>
        <source>cannot be put in place: %1</source>
        <translation>无法放到目标位置：%1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>cannot be written any more</source>
        <translation>无法再写入</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>cannot be created: %1</source>
        <translation>无法创建：%1</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>无法创建</translation>
    </message>
    <message>
        <source>cannot be listed: %1</source>
        <translation>无法列出：%1</translation>
    </message>
    <message>
        <source>cannot be looked into: %1</source>
        <translation>无法查看其内容：%1</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>无法创建：%1</translation>
    </message>
    <message>
        <source>is the disk full or failing?</source>
        <translation>磁盘是否已满或有故障？</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation>请检查其权限</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>请检查路径</translation>
    </message>
    <message>
        <source>check the path, and from which folder relative paths are taken</source>
        <translation>请检查路径，以及相对路径以哪个文件夹为起点</translation>
    </message>
    <message>
        <source>make it first, or choose another</source>
        <translation>请先创建它，或选择另一个</translation>
    </message>
    <message>
        <source>choose another place, or remove the file</source>
        <translation>请选择其他位置，或删除该文件</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>请选择其他位置</translation>
    </message>
    <message>
        <source>is the disk full, the folder writable?</source>
        <translation>磁盘是否已满，文件夹是否可写？</translation>
    </message>
    <message>
        <source>choose a folder you can write to</source>
        <translation>请选择可写入的文件夹</translation>
    </message>
    <message>
        <source>choose a folder that you can read and write</source>
        <translation>请选择可读写的文件夹</translation>
    </message>
    <message>
        <source>free some space, then run again</source>
        <translation>请腾出空间后重新运行</translation>
    </message>
    <message>
        <source>set TMPDIR to a folder that can be written</source>
        <translation>请将 TMPDIR 设为可写的文件夹</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>write the data to a file first</source>
        <translation>请先将数据写入文件</translation>
    </message>
    <message>
        <source>%1 problems in all</source>
        <translation>共 %1 个问题</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>not enough memory for this model</source>
        <translation>内存不足，无法处理此模型</translation>
    </message>
    <message>
        <source>a smaller inputs.memory, batch or network needs less</source>
        <translation>减小 inputs.memory、批或网络可减少所需内存</translation>
    </message>
    <message>
        <source>unexpected failure: %1</source>
        <translation>意外错误：%1</translation>
    </message>
    <message>
        <source>cannot start %1 threads</source>
        <translation>无法启动 %1 个线程</translation>
    </message>
    <message>
        <source>use fewer</source>
        <translation>请减少数量</translation>
    </message>
    <message>
        <source>is the disk full?</source>
        <translation>磁盘是否已满？</translation>
    </message>
    <message>
        <source>all %1 epochs done</source>
        <translation>已完成全部 %1 轮</translation>
    </message>
    <message>
        <source>no better frame accuracy for %1 epochs (best: %2 in epoch %3)</source>
        <translation>%1 轮内帧准确率没有提高（最佳：%2，第 %3 轮）</translation>
    </message>
    <message>
        <source>time limit of %1 hours</source>
        <translation>达到 %1 小时的时间限制</translation>
    </message>
    <message>
        <source>the loss is %1 at step %2 of epoch %3; a lower learning rate, warm-up or clipNorm may help</source>
        <translation>损失在第 %3 轮第 %2 步为 %1；降低学习率、预热或 clipNorm 可能有帮助</translation>
    </message>
    <message>
        <source>the loss diverges: %1 at step %2 of epoch %3, %4 at the start; a lower learning rate, warm-up or clipNorm may help</source>
        <translation>损失发散：第 %3 轮第 %2 步为 %1，开始时为 %4；降低学习率、预热或 clipNorm 可能有帮助</translation>
    </message>
    <message>
        <source>weights or loss are NaN or infinite after epoch %1; a lower learning rate, warm-up or clipNorm may help</source>
        <translation>第 %1 轮之后权重或损失为 NaN 或无穷；降低学习率、预热或 clipNorm 可能有帮助</translation>
    </message>
    <message>
        <source>the checkpoint is of another net</source>
        <translation>检查点属于另一个网络</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>delete the model&apos;s folder to train it anew</source>
        <translation>请删除模型的文件夹以重新训练</translation>
    </message>
    <message>
        <source>its teacher %1 could not be trained</source>
        <translation>其教师 %1 无法训练</translation>
    </message>
    <message>
        <source>is no model of this experiment</source>
        <translation>不是此实验中的模型</translation>
    </message>
    <message>
        <source>holds %1 bytes where a checkpoint saw %2</source>
        <translation>有 %1 字节，而检查点时为 %2 字节</translation>
    </message>
    <message>
        <source>does not hold what the checkpoint of %1 saw</source>
        <translation>不含 %1 的检查点时的内容</translation>
    </message>
    <message>
        <source>the run folder was changed; start the run anew in another folder</source>
        <translation>运行文件夹已被改动；请在另一个文件夹中重新开始运行</translation>
    </message>
    <message>
        <source>start the run anew in another folder</source>
        <translation>请在另一个文件夹中重新开始运行</translation>
    </message>
    <message>
        <source>start a new run in another folder</source>
        <translation>请在另一个文件夹中开始新的运行</translation>
    </message>
    <message>
        <source>has changed since this run began</source>
        <translation>自此运行开始以来已改变</translation>
    </message>
    <message>
        <source>is no longer read, but was when this run began</source>
        <translation>此运行开始时读取过，现在不再读取</translation>
    </message>
    <message>
        <source>is not empty and holds no run (it has %1)</source>
        <translation>不为空，也不含运行（其中有 %1）</translation>
    </message>
    <message>
        <source>choose a new folder for --out</source>
        <translation>请为 --out 选择新文件夹</translation>
    </message>
    <message>
        <source>another run is at work here (process %1)</source>
        <translation>此处有另一个运行正在进行（进程 %1）</translation>
    </message>
    <message>
        <source>another run is at work here</source>
        <translation>此处有另一个运行正在进行</translation>
    </message>
    <message>
        <source>wait for it, stop it, or choose another --out</source>
        <translation>请等待其结束、将其停止，或选择另一个 --out</translation>
    </message>
    <message>
        <source>is no experiment: %1</source>
        <translation>不是实验：%1</translation>
    </message>
    <message>
        <source>belongs to another experiment: %1</source>
        <translation>属于另一个实验：%1</translation>
    </message>
    <message>
        <source>holds a run of this experiment already</source>
        <translation>已有此实验的运行</translation>
    </message>
    <message>
        <source>go on with it by --resume, or choose a new folder for --out</source>
        <translation>请用 --resume 继续，或为 --out 选择新文件夹</translation>
    </message>
    <message>
        <source>is no run folder: it holds neither run.json nor journal.jsonl</source>
        <translation>不是运行文件夹：既没有 run.json，也没有 journal.jsonl</translation>
    </message>
    <message>
        <source>name the --out folder of retort run</source>
        <translation>请指定 retort run 的 --out 文件夹</translation>
    </message>
    <message>
        <source>unknown event &quot;%1&quot;</source>
        <translation>未知事件“%1”</translation>
    </message>
    <message>
        <source>was the run made by a newer version?</source>
        <translation>该运行是否由较新的版本生成？</translation>
    </message>
    <message>
        <source>is no event: its values have no names</source>
        <translation>不是事件：其值没有名称</translation>
    </message>
    <message>
        <source>is no event: %1</source>
        <translation>不是事件：%1</translation>
    </message>
    <message>
        <source>is no results file: %1</source>
        <translation>不是结果文件：%1</translation>
    </message>
    <message>
        <source>is no results file</source>
        <translation>不是结果文件</translation>
    </message>
    <message>
        <source>is no row of results: %1</source>
        <translation>不是结果行：%1</translation>
    </message>
    <message>
        <source>the two models were evaluated on different utterances</source>
        <translation>两个模型是在不同的语句上评估的</translation>
    </message>
    <message>
        <source>there are no frames to compare on</source>
        <translation>没有可比较的帧</translation>
    </message>
    <message>
        <source>the last layer has no biases to correct</source>
        <translation>最后一层没有可校正的偏置</translation>
    </message>
    <message>
        <source>oneDNN refused a matrix product</source>
        <translation>oneDNN 拒绝了一次矩阵乘法</translation>
    </message>
    <message>
        <source>run with --blas openblas</source>
        <translation>请用 --blas openblas 运行</translation>
    </message>
    <message>
        <source>is not empty and holds no board</source>
        <translation>不为空，也不含面板</translation>
    </message>
    <message>
        <source>holds a board already</source>
        <translation>已有面板</translation>
    </message>
    <message>
        <source>soft targets</source>
        <translation>软目标</translation>
    </message>
    <message>
        <source>finding sets of classes</source>
        <translation>正在寻找类别集</translation>
    </message>
    <message>
        <source>fitting the dustbin</source>
        <translation>正在拟合垃圾箱类</translation>
    </message>
    <message>
        <source>checking train data</source>
        <translation>正在检查训练数据</translation>
    </message>
    <message>
        <source>checking validation data</source>
        <translation>正在检查验证数据</translation>
    </message>
    <message>
        <source>checking test data</source>
        <translation>正在检查测试数据</translation>
    </message>
    <message>
        <source>comparing with %1</source>
        <translation>正在与 %1 比较</translation>
    </message>
    <message>
        <source>adding the members of %1</source>
        <translation>正在加入 %1 的成员</translation>
    </message>
    <message>
        <source>evaluating %1</source>
        <translation>正在评估 %1</translation>
    </message>
    <message>
        <source>this processor has no bfloat16 instructions: float32 is used</source>
        <translation>此处理器没有 bfloat16 指令：使用 float32</translation>
    </message>
    <message>
        <source>final.txt is left out: its layout has no words for %1</source>
        <translation>略去 final.txt：其格式无法表示：%1</translation>
    </message>
    <message>
        <source>learns from %1; class frequencies moved by %2 nats (KL)</source>
        <translation>从%1学习；类别频率变动 %2 奈特（KL）</translation>
    </message>
    <message>
        <source>learns %1 classes (%2) on %3 of their frames and %4 of others an epoch</source>
        <translation>学习 %1 个类别（%2），每轮使用其中 %3 帧和其他 %4 帧</translation>
    </message>
    <message>
        <source>soft targets are computed as training goes on: stored they would take %1</source>
        <translation>软目标在训练过程中计算：若存储需要 %1</translation>
    </message>
    <message>
        <source>soft targets are stored: %1 for %2 frames, the %3 largest of %4 and %5 % mass of the rest; loss by rounding: KL %6 nats a frame</source>
        <translation>软目标已存储：%2 帧占 %1，保留 %4 个中最大的 %3 个，其余质量占 %5 %；舍入损失：KL 每帧 %6 奈特</translation>
    </message>
    <message>
        <source>soft targets are stored: %1 for %2 frames; loss by rounding: KL %3 nats a frame</source>
        <translation>软目标已存储：%2 帧占 %1；舍入损失：KL 每帧 %3 奈特</translation>
    </message>
    <message>
        <source>biases of %1 class that was missing in training are moved by %2: tuned on the test set, so the test accuracy is not that of unseen data</source>
        <translation>训练中缺失的 %1 个类别，其偏置移动 %2：在测试集上调整，因此测试准确率不是未见数据上的准确率</translation>
    </message>
    <message>
        <source>biases of %1 class that was missing in training are moved by %2: to their frequencies in the training data</source>
        <translation>训练中缺失的 %1 个类别，其偏置移动 %2：调至其在训练数据中的频率</translation>
    </message>
    <message>
        <source>biases of %1 classes that were missing in training are moved by %2: tuned on the test set, so the test accuracy is not that of unseen data</source>
        <translation>训练中缺失的 %1 个类别，它们的偏置移动 %2：在测试集上调整，因此测试准确率不是未见数据上的准确率</translation>
    </message>
    <message>
        <source>biases of %1 classes that were missing in training are moved by %2: to their frequencies in the training data</source>
        <translation>训练中缺失的 %1 个类别，它们的偏置移动 %2：调至其在训练数据中的频率</translation>
    </message>
    <message>
        <source>two members decide %1 % of validation frames differently%2</source>
        <translation>两个成员在 %1 % 的验证帧上判定不同%2</translation>
    </message>
    <message>
        <source>two members decide %1 % of test frames differently%2</source>
        <translation>两个成员在 %1 % 的测试帧上判定不同%2</translation>
    </message>
    <message>
        <source>%1 was %2 and is now %3: weights may differ in their last bits</source>
        <translation>%1 原为 %2，现为 %3：权重的末尾几位可能不同</translation>
    </message>
    <message>
        <source>%1 holds weights only; its activations were taken from %2 beside it, whose layers have the same names and shapes</source>
        <translation>%1 只含权重；其激活函数取自旁边的 %2，两者的层名称和形状相同</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>这不是 JSON：%1</translation>
    </message>
    <message>
        <source>JSON with // comments is expected: check commas, quotes and braces there</source>
        <translation>应为带 // 注释的 JSON：请检查该处的逗号、引号和括号</translation>
    </message>
    <message>
        <source>nested more than %1 deep</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>this is no experiment file</source>
        <translation>这不是实验文件</translation>
    </message>
    <message>
        <source>this key is given twice</source>
        <translation>此键出现了两次</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>请保留其中一个</translation>
    </message>
    <message>
        <source>a share of the training data and a set of its own at once</source>
        <translation>同时指定了训练数据的一部分和单独的集合</translation>
    </message>
    <message>
        <source>write either { fraction, by } or { data, alignments }</source>
        <translation>请写 { fraction, by } 或 { data, alignments } 之一</translation>
    </message>
    <message>
        <source>expected a list of models [ {…}, {…} ]</source>
        <translation>应为模型列表 [ {…}, {…} ]</translation>
    </message>
    <message>
        <source>an experiment is a JSON object {…}</source>
        <translation>实验是一个 JSON 对象 {…}</translation>
    </message>
    <message>
        <source>`retort new` writes one</source>
        <translation>可用 `retort new` 生成</translation>
    </message>
    <message>
        <source>unknown format %1</source>
        <translation>未知格式 %1</translation>
    </message>
    <message>
        <source>the file must say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>文件必须包含 &quot;format&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>expected a list of teachers</source>
        <translation>应为教师列表</translation>
    </message>
    <message>
        <source>write [&quot;teacher&quot;, &quot;path/model.h5&quot;, {&quot;posteriors&quot;: &quot;path/post.scp&quot;}]</source>
        <translation>请写成 [&quot;teacher&quot;, &quot;path/model.h5&quot;, {&quot;posteriors&quot;: &quot;path/post.scp&quot;}]</translation>
    </message>
    <message>
        <source>expected a name, a file or {&quot;posteriors&quot;: &quot;path&quot;}</source>
        <translation>应为名称、文件或 {&quot;posteriors&quot;: &quot;path&quot;}</translation>
    </message>
    <message>
        <source>expected an object {…}, found %1</source>
        <translation>应为对象 {…}，实际为 %1</translation>
    </message>
    <message>
        <source>copies and sweeps make more than %1 models</source>
        <translation>副本与扫描产生的模型超过 %1 个</translation>
    </message>
    <message>
        <source>sweep fewer values at once</source>
        <translation>请减少一次扫描的取值</translation>
    </message>
    <message>
        <source>belongs to distillation, and this model learns from hard labels</source>
        <translation>属于蒸馏，而此模型从硬标签学习</translation>
    </message>
    <message>
        <source>set &quot;kind&quot;: &quot;distilled&quot;, or take the key out</source>
        <translation>请设置 &quot;kind&quot;: &quot;distilled&quot;，或删除此键</translation>
    </message>
    <message>
        <source>a sweep without values</source>
        <translation>扫描没有取值</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already a name of %2</source>
        <translation>“%1”已是 %2 的名称</translation>
    </message>
    <message>
        <source>two points of its sweep are both called &quot;%1&quot;</source>
        <translation>其扫描中有两个点都名为“%1”</translation>
    </message>
    <message>
        <source>take one of the two values out</source>
        <translation>请删除两个取值之一</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a teacher twice</source>
        <translation>“%1”两次被列为教师</translation>
    </message>
    <message>
        <source>name each teacher once; &quot;weights&quot; weighs them</source>
        <translation>每个教师只列一次；用 &quot;weights&quot; 加权</translation>
    </message>
    <message>
        <source>%1 weights, expected %2</source>
        <translation>有 %1 个权重，应为 %2 个</translation>
    </message>
    <message>
        <source>or leave &quot;weights&quot; empty for equal ones</source>
        <translation>或将 &quot;weights&quot; 留空以使用相等权重</translation>
    </message>
    <message>
        <source>an empty name</source>
        <translation>名称为空</translation>
    </message>
    <message>
        <source>a posterior archive is not written as a string</source>
        <translation>后验概率存档不能写成字符串</translation>
    </message>
    <message>
        <source>write {&quot;posteriors&quot;: &quot;%1&quot;}</source>
        <translation>请写成 {&quot;posteriors&quot;: &quot;%1&quot;}</translation>
    </message>
    <message>
        <source>there is no model &quot;%1&quot;</source>
        <translation>没有模型“%1”</translation>
    </message>
    <message>
        <source>a model file of that name is written &quot;./%1&quot;</source>
        <translation>该名称的模型文件应写成 &quot;./%1&quot;</translation>
    </message>
    <message>
        <source>a model as a whole cannot be swept</source>
        <translation>不能扫描整个模型</translation>
    </message>
    <message>
        <source>sweep a value inside it</source>
        <translation>请扫描其中的某个取值</translation>
    </message>
    <message>
        <source>write a model of its own for each</source>
        <translation>请为每个取值单独写一个模型</translation>
    </message>
    <message>
        <source>this sweep has no list of values</source>
        <translation>此扫描没有取值列表</translation>
    </message>
    <message>
        <source>write {&quot;sweep&quot;: [1, 2, 4]} with at least one value and nothing beside it</source>
        <translation>请写成 {&quot;sweep&quot;: [1, 2, 4]}，至少一个取值，且不含其他内容</translation>
    </message>
    <message>
        <source>a sweep inside a sweep</source>
        <translation>扫描中嵌套了扫描</translation>
    </message>
    <message>
        <source>sweep the inner value by itself: sweeps combine, each value with each</source>
        <translation>请单独扫描内层取值：多个扫描会两两组合</translation>
    </message>
    <message>
        <source>only values inside &quot;models&quot; can be swept</source>
        <translation>只能扫描 &quot;models&quot; 内的取值</translation>
    </message>
    <message>
        <source>for different inputs write different experiments</source>
        <translation>不同的输入请写成不同的实验</translation>
    </message>
    <message>
        <source>the name &quot;%1…&quot; of a sweep point is longer than %2 bytes</source>
        <translation>扫描点的名称“%1…”长于 %2 字节</translation>
    </message>
    <message>
        <source>sweep fewer or shorter values</source>
        <translation>请减少或缩短扫描的取值</translation>
    </message>
    <message>
        <source>weights are given, and are to be fitted</source>
        <translation>既给出了权重，又要求拟合权重</translation>
    </message>
    <message>
        <source>leave one of &quot;weights&quot; and &quot;weighting&quot; out</source>
        <translation>请省略 &quot;weights&quot; 或 &quot;weighting&quot; 之一</translation>
    </message>
    <message>
        <source>an archive of posteriors cannot be fitted</source>
        <translation>后验概率存档无法拟合</translation>
    </message>
    <message>
        <source>leave the key out</source>
        <translation>请省略此键</translation>
    </message>
    <message>
        <source>there is no validation data to fit on</source>
        <translation>没有可用于拟合的验证数据</translation>
    </message>
    <message>
        <source>keep some: inputs.validation</source>
        <translation>请留出一部分：inputs.validation</translation>
    </message>
    <message>
        <source>logits are matched without a temperature</source>
        <translation>匹配 logits 时不使用温度</translation>
    </message>
    <message>
        <source>rows cut to the largest few cannot follow a changing temperature</source>
        <translation>只保留最大若干项的行无法跟随变化的温度</translation>
    </message>
    <message>
        <source>set it to 0</source>
        <translation>请设为 0</translation>
    </message>
    <message>
        <source>the stored arithmetic mean of several teachers cannot follow a changing temperature</source>
        <translation>存储的多个教师的算术平均无法跟随变化的温度</translation>
    </message>
    <message>
        <source>take &quot;live&quot;, or the geometric mean</source>
        <translation>请使用 &quot;live&quot; 或几何平均</translation>
    </message>
    <message>
        <source>newbob judges by the validation loss, which a changing temperature moves</source>
        <translation>newbob 依据验证损失判断，而变化的温度会改变该损失</translation>
    </message>
    <message>
        <source>take another schedule</source>
        <translation>请使用其他调度</translation>
    </message>
    <message>
        <source>only images can be jittered, and source %1 has none</source>
        <translation>只有图像可以抖动，而来源 %1 没有图像</translation>
    </message>
    <message>
        <source>there is no test set to tune on</source>
        <translation>没有可用于调整的测试集</translation>
    </message>
    <message>
        <source>there is no test set to watch</source>
        <translation>没有可观察的测试集</translation>
    </message>
    <message>
        <source>name one: inputs.test</source>
        <translation>请指定：inputs.test</translation>
    </message>
    <message>
        <source>only soft targets can be learned from unlabelled data, and this model has no teachers</source>
        <translation>从无标签数据只能学习软目标，而此模型没有教师</translation>
    </message>
    <message>
        <source>source %1 has no unlabelled data</source>
        <translation>来源 %1 没有无标签数据</translation>
    </message>
    <message>
        <source>take the key out</source>
        <translation>请删除此键</translation>
    </message>
    <message>
        <source>specialists need a generalist</source>
        <translation>专家需要一个通用模型</translation>
    </message>
    <message>
        <source>name a model of this experiment</source>
        <translation>请指定此实验中的模型</translation>
    </message>
    <message>
        <source>the generalist is a model of this experiment</source>
        <translation>通用模型是此实验中的模型</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are specialists themselves</source>
        <translation>“%1”本身就是专家</translation>
    </message>
    <message>
        <source>name a model that knows all classes</source>
        <translation>请指定掌握全部类别的模型</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2 models, and specialists start from the weights of one</source>
        <translation>“%1”是 %2 个模型，而专家只从一个模型的权重开始</translation>
    </message>
    <message>
        <source>name one of them: &quot;%1&quot;</source>
        <translation>请指定其中之一：“%1”</translation>
    </message>
    <message>
        <source>sets are named, but clustering %1 finds its own</source>
        <translation>给出了类别集，但 clustering %1 会自行寻找</translation>
    </message>
    <message>
        <source>set &quot;clustering&quot;: &quot;given&quot;, or take the sets out</source>
        <translation>请设置 &quot;clustering&quot;: &quot;given&quot;，或删除类别集</translation>
    </message>
    <message>
        <source>given sets have their own size</source>
        <translation>给定的类别集有各自的大小</translation>
    </message>
    <message>
        <source>clustering given needs sets</source>
        <translation>clustering given 需要类别集</translation>
    </message>
    <message>
        <source>write one text a set: [&quot;0 4 9&quot;, &quot;3 5 8&quot;]</source>
        <translation>每个类别集写一个文本：[&quot;0 4 9&quot;, &quot;3 5 8&quot;]</translation>
    </message>
    <message>
        <source>%1 copies for %2 sets</source>
        <translation>%1 个副本对应 %2 个类别集</translation>
    </message>
    <message>
        <source>each set has one specialist: set it to %1</source>
        <translation>每个类别集对应一个专家：请设为 %1</translation>
    </message>
    <message>
        <source>an empty set</source>
        <translation>类别集为空</translation>
    </message>
    <message>
        <source>write class numbers and ranges: &quot;0 4 10-19&quot;</source>
        <translation>请写类别编号和范围：&quot;0 4 10-19&quot;</translation>
    </message>
    <message>
        <source>specialists teach together with their generalist alone, and &quot;%1&quot; has other teachers beside them</source>
        <translation>专家只能与其通用模型一起教学，而“%1”旁边还有其他教师</translation>
    </message>
    <message>
        <source>leave the other teachers out</source>
        <translation>请去掉其他教师</translation>
    </message>
    <message>
        <source>a specialist knows only its own classes: %1 of &quot;%2&quot; cannot teach without the others</source>
        <translation>专家只了解自己的类别：“%2”中的 %1 个不能脱离其余专家教学</translation>
    </message>
    <message>
        <source>name &quot;%1&quot;</source>
        <translation>请指定“%1”</translation>
    </message>
    <message>
        <source>specialists and their generalist are no weighted mean</source>
        <translation>专家及其通用模型不是加权平均</translation>
    </message>
    <message>
        <source>leave &quot;weights&quot; empty</source>
        <translation>请将 &quot;weights&quot; 留空</translation>
    </message>
    <message>
        <source>set it to &quot;given&quot;</source>
        <translation>请设为 &quot;given&quot;</translation>
    </message>
    <message>
        <source>specialists and their generalist cannot be calibrated as one</source>
        <translation>专家及其通用模型不能作为一个整体校准</translation>
    </message>
    <message>
        <source>set it to false</source>
        <translation>请设为 false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class number or range</source>
        <translation>“%1”不是类别编号或范围</translation>
    </message>
    <message>
        <source>the range &quot;%1&quot; runs backwards</source>
        <translation>范围“%1”前后颠倒</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>请写 %1</translation>
    </message>
    <message>
        <source>more classes than there can be</source>
        <translation>类别数超出可能的范围</translation>
    </message>
    <message>
        <source>name each class once</source>
        <translation>每个类别只列一次</translation>
    </message>
    <message>
        <source>class %1 is there twice</source>
        <translation>类别 %1 出现了两次</translation>
    </message>
    <message>
        <source>class %1 of %2 classes, counted from 0</source>
        <translation>类别 %1 超出 %2 个类别的范围（从 0 计）</translation>
    </message>
    <message>
        <source>the last class is %1</source>
        <translation>最后一个类别是 %1</translation>
    </message>
    <message>
        <source>holds all classes, and none is left for the dustbin</source>
        <translation>包含全部类别，没有剩余类别归入垃圾箱</translation>
    </message>
    <message>
        <source>leave some out</source>
        <translation>请去掉一些</translation>
    </message>
    <message>
        <source>%1 clusters of %2 classes with training frames: a set needs two</source>
        <translation>%1 个簇对应 %2 个有训练帧的类别：每个类别集需要两个</translation>
    </message>
    <message>
        <source>%1 clusters of %2 classes: a set needs two</source>
        <translation>%1 个簇对应 %2 个类别：每个类别集需要两个</translation>
    </message>
    <message>
        <source>set it to %1 or less</source>
        <translation>请设为 %1 或更小</translation>
    </message>
    <message>
        <source>%1 of %2 classes: none is left for the dustbin</source>
        <translation>%2 个类别中占 %1 个：没有剩余类别归入垃圾箱</translation>
    </message>
    <message>
        <source>the covariance of %1 classes takes %2 of memory, %3 are available</source>
        <translation>%1 个类别的协方差需要 %2 内存，可用 %3</translation>
    </message>
    <message>
        <source>give the sets by hand: &quot;clustering&quot;: &quot;given&quot;</source>
        <translation>请手工给出类别集：&quot;clustering&quot;: &quot;given&quot;</translation>
    </message>
    <message>
        <source>no frame is of the classes %1</source>
        <translation>没有属于类别 %1 的帧</translation>
    </message>
    <message>
        <source>no frame is outside the classes %1</source>
        <translation>没有类别 %1 以外的帧</translation>
    </message>
    <message>
        <source>give the set other classes</source>
        <translation>请给该类别集指定其他类别</translation>
    </message>
    <message>
        <source>a specialist of %1 inputs and %2 outputs does not fit its %3 classes and a generalist of %4 inputs and %5 outputs</source>
        <translation>有 %1 个输入和 %2 个输出的专家，与其 %3 个类别以及有 %4 个输入和 %5 个输出的通用模型不符</translation>
    </message>
    <message>
        <source>does not end in an affine layer</source>
        <translation>不以仿射层结尾</translation>
    </message>
    <message>
        <source>its output must be logits of the classes</source>
        <translation>其输出必须是各类别的 logits</translation>
    </message>
    <message>
        <source>a specialist&apos;s set holds some of the classes, not none and not all</source>
        <translation>专家的类别集应包含部分类别，不能为空，也不能是全部</translation>
    </message>
    <message>
        <source>is no specialist of this experiment</source>
        <translation>不是此实验中的专家</translation>
    </message>
    <message>
        <source>sets.json holds %1 sets, none for %2</source>
        <translation>sets.json 含有 %1 个类别集，没有 %2 的类别集</translation>
    </message>
    <message>
        <source>delete the specialists&apos; folders to train them anew</source>
        <translation>请删除专家的文件夹以重新训练</translation>
    </message>
    <message>
        <source>is no file of class sets</source>
        <translation>不是类别集文件</translation>
    </message>
    <message>
        <source>there is no class %1: they are 0 to %2</source>
        <translation>没有类别 %1：范围是 0 到 %2</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>请将其删除</translation>
    </message>
    <message>
        <source>nothing is left to learn from</source>
        <translation>没有剩余数据可供学习</translation>
    </message>
    <message>
        <source>keep more classes</source>
        <translation>请保留更多类别</translation>
    </message>
    <message>
        <source>takes %1 inputs and gives %2 outputs, the data %3 and %4</source>
        <translation>有 %1 个输入和 %2 个输出，而数据为 %3 和 %4</translation>
    </message>
    <message>
        <source>a teacher needs the front end and the pdfs of this experiment</source>
        <translation>教师需要与此实验相同的前端和 pdf</translation>
    </message>
    <message>
        <source>a posterior archive teaches alone</source>
        <translation>后验概率存档只能单独教学</translation>
    </message>
    <message>
        <source>nets of %1 inputs and %2 outputs, and of %3 and %4, cannot teach together</source>
        <translation>有 %1 个输入和 %2 个输出的网络，与有 %3 个输入和 %4 个输出的网络不能一起教学</translation>
    </message>
    <message>
        <source>%1 weights for %2 nets</source>
        <translation>%1 个权重对应 %2 个网络</translation>
    </message>
    <message>
        <source>give one for each teacher</source>
        <translation>请为每个教师给出一个</translation>
    </message>
    <message>
        <source>weights sum to 0</source>
        <translation>权重之和为 0</translation>
    </message>
    <message>
        <source>there is no labelled validation data to fit teachers on</source>
        <translation>没有可用于拟合教师的有标签验证数据</translation>
    </message>
    <message>
        <source>frame %1 of utterance %2 is no posterior: it has negative values</source>
        <translation>语句 %2 的第 %1 帧不是后验概率：含有负值</translation>
    </message>
    <message>
        <source>frame %1 of utterance %2 is no posterior: it sums to %3</source>
        <translation>语句 %2 的第 %1 帧不是后验概率：总和为 %3</translation>
    </message>
    <message>
        <source>write posteriors, not their logarithms or likelihoods</source>
        <translation>请写入后验概率，而不是其对数或似然</translation>
    </message>
    <message>
        <source>posteriors of utterance %1 are %2 x %3, expected %4 frames x %5 pdfs</source>
        <translation>语句 %1 的后验概率为 %2 x %3，应为 %4 帧 x %5 个 pdf</translation>
    </message>
    <message>
        <source>make them from the same features and final.mdl</source>
        <translation>请用相同的特征和 final.mdl 生成</translation>
    </message>
    <message>
        <source>lacks %1 of %2 utterances, such as %3</source>
        <translation>%2 条语句中缺少 %1 条，例如 %3</translation>
    </message>
    <message>
        <source>make posteriors of the whole training set, validation utterances included</source>
        <translation>请生成整个训练集的后验概率，包括验证语句</translation>
    </message>
    <message>
        <source>soft targets would take %1, %2 are free</source>
        <translation>软目标需要 %1，可用空间 %2</translation>
    </message>
    <message>
        <source>set topK (20 largest are often enough), or targets to &quot;live&quot;</source>
        <translation>请设置 topK（通常最大的 20 个就够），或将 targets 设为 &quot;live&quot;</translation>
    </message>
    <message>
        <source>a row names a class out of range</source>
        <translation>有一行指向超出范围的类别</translation>
    </message>
    <message>
        <source>delete the store and run again</source>
        <translation>请删除存储的软目标后重新运行</translation>
    </message>
    <message>
        <source>is the disk full? set topK, or targets to &quot;live&quot;</source>
        <translation>磁盘是否已满？请设置 topK，或将 targets 设为 &quot;live&quot;</translation>
    </message>
    <message>
        <source>delete it and run again</source>
        <translation>请将其删除后重新运行</translation>
    </message>
    <message>
        <source>is too short to be a store of soft targets</source>
        <translation>太短，不是存储的软目标</translation>
    </message>
    <message>
        <source>is no finished store of soft targets</source>
        <translation>软目标尚未存储完成</translation>
    </message>
    <message>
        <source>has a damaged index</source>
        <translation>索引已损坏</translation>
    </message>
    <message>
        <source>holds no soft targets of utterance %1</source>
        <translation>不含语句 %1 的软目标</translation>
    </message>
    <message>
        <source>was it deleted while the run used it?</source>
        <translation>运行使用它时是否被删除？</translation>
    </message>
    <message>
        <source>there are no soft targets of %1 frames for utterance %2</source>
        <translation>语句 %2 没有 %1 帧的软目标</translation>
    </message>
    <message>
        <source>make the posteriors from the same features</source>
        <translation>请用相同的特征生成后验概率</translation>
    </message>
    <message>
        <source>changed while it was being read</source>
        <translation>读取期间发生了变化</translation>
    </message>
    <message>
        <source>there are no images to jitter</source>
        <translation>没有可抖动的图像</translation>
    </message>
    <message>
        <source>an empty matrix as transform</source>
        <translation>变换矩阵为空</translation>
    </message>
    <message>
        <source>step &apos;%1&apos; is not known</source>
        <translation>未知步骤“%1”</translation>
    </message>
    <message>
        <source>known are cmvn, deltas, splice, transform</source>
        <translation>已知步骤有 cmvn、deltas、splice、transform</translation>
    </message>
    <message>
        <source>step &apos;%1&apos; stands twice</source>
        <translation>步骤“%1”出现了两次</translation>
    </message>
    <message>
        <source>step &apos;%1&apos; is asked for but left out</source>
        <translation>需要步骤“%1”，但顺序中没有它</translation>
    </message>
    <message>
        <source>name it, or switch it off</source>
        <translation>请将其加入，或将其关闭</translation>
    </message>
    <message>
        <source>CMVN per %1 needs a data folder</source>
        <translation>%1 方式的 CMVN 需要数据文件夹</translation>
    </message>
    <message>
        <source>name one, or take utterance or none</source>
        <translation>请指定一个，或使用 utterance 或 none</translation>
    </message>
    <message>
        <source>no CMVN statistics</source>
        <translation>没有 CMVN 统计量</translation>
    </message>
    <message>
        <source>no statistics in it</source>
        <translation>其中没有统计量</translation>
    </message>
    <message>
        <source>utterance %1 has no speaker</source>
        <translation>语句 %1 没有说话人</translation>
    </message>
    <message>
        <source>add its line: UTTERANCE SPEAKER</source>
        <translation>请添加一行：语句 说话人</translation>
    </message>
    <message>
        <source>speaker %1 (utterance %2) has no CMVN statistics</source>
        <translation>说话人 %1（语句 %2）没有 CMVN 统计量</translation>
    </message>
    <message>
        <source>run compute_cmvn_stats.sh, or set cmvn to utterance</source>
        <translation>请运行 compute_cmvn_stats.sh，或将 cmvn 设为 utterance</translation>
    </message>
    <message>
        <source>utterance %1 has no CMVN statistics</source>
        <translation>语句 %1 没有 CMVN 统计量</translation>
    </message>
    <message>
        <source>a transform of %1 columns does not fit frames of %2 values</source>
        <translation>%1 列的变换与 %2 个值的帧不符</translation>
    </message>
    <message>
        <source>does the order of the steps fit the recipe?</source>
        <translation>步骤的顺序是否符合配方？</translation>
    </message>
    <message>
        <source>%1 utterances cannot be used: %2</source>
        <translation>%1 条语句不可用：%2</translation>
    </message>
    <message>
        <source>they are left out</source>
        <translation>它们将被略去</translation>
    </message>
    <message>
        <source>see the first: mend it or set inputs.badUtterances to &quot;drop&quot;</source>
        <translation>请看第一条：修正它，或将 inputs.badUtterances 设为 &quot;drop&quot;</translation>
    </message>
    <message>
        <source>%1 utterances cannot be read: %2</source>
        <translation>%1 条语句无法读取：%2</translation>
    </message>
    <message>
        <source>make these features again, or remove their lines</source>
        <translation>请重新生成这些特征，或删除其所在行</translation>
    </message>
    <message>
        <source>%1 utterances whose alignment has another number of frames than their features: %2</source>
        <translation>%1 条语句的对齐与特征帧数不同：%2</translation>
    </message>
    <message>
        <source>%1 transition-ids that the model does not have: %2</source>
        <translation>%1 条语句含有模型中没有的 transition-id：%2</translation>
    </message>
    <message>
        <source>%1 has transition-ids 1 to %2; use the final.mdl of the alignments&apos; own folder</source>
        <translation>%1 的 transition-id 为 1 到 %2；请使用对齐所在文件夹中的 final.mdl</translation>
    </message>
    <message>
        <source>no utterance of the %1 set can be used</source>
        <translation>集合 %1 中没有可用的语句</translation>
    </message>
    <message>
        <source>align both sets with the same final.mdl</source>
        <translation>请用同一个 final.mdl 对齐两个集合</translation>
    </message>
    <message>
        <source>split by utterance, or give a validation set</source>
        <translation>请按语句划分，或给出验证集</translation>
    </message>
    <message>
        <source>the features of utterance %1 hold a value that is NaN or infinite</source>
        <translation>语句 %1 的特征含有 NaN 或无穷值</translation>
    </message>
    <message>
        <source>make the features again, or set inputs.badUtterances to &quot;drop&quot;</source>
        <translation>请重新生成特征，或将 inputs.badUtterances 设为 &quot;drop&quot;</translation>
    </message>
    <message>
        <source>the features of utterance %1 are not finite after the front end</source>
        <translation>语句 %1 的特征经前端处理后不是有限值</translation>
    </message>
    <message>
        <source>look at the CMVN statistics and at features.transform</source>
        <translation>请检查 CMVN 统计量和 features.transform</translation>
    </message>
    <message>
        <source>utterance %1 is aligned a second time</source>
        <translation>语句 %1 被重复对齐</translation>
    </message>
    <message>
        <source>alignments of two runs may lie in one folder</source>
        <translation>一个文件夹中可能有两次运行的对齐</translation>
    </message>
    <message>
        <source>has no %1, plain or .gz</source>
        <translation>没有 %1，无论是原文件还是 .gz</translation>
    </message>
    <message>
        <source>name a folder with the MNIST files, or images and labels file</source>
        <translation>请指定含有 MNIST 文件的文件夹，或图像文件和标签文件</translation>
    </message>
    <message>
        <source>starts with %1, expected 0x00000801 (labels) or 0x00000803 (images): unsigned bytes of rank 1 to 3</source>
        <translation>以 %1 开头，应为 0x00000801（标签）或 0x00000803（图像）：秩为 1 到 3 的无符号字节</translation>
    </message>
    <message>
        <source>starts with %1, expected 0x00000803: images of unsigned bytes</source>
        <translation>以 %1 开头，应为 0x00000803：无符号字节的图像</translation>
    </message>
    <message>
        <source>is it an IDX file?</source>
        <translation>这是 IDX 文件吗？</translation>
    </message>
    <message>
        <source>claims a size of %1</source>
        <translation>声称大小为 %1</translation>
    </message>
    <message>
        <source>goes on after its last value</source>
        <translation>最后一个值之后还有数据</translation>
    </message>
    <message>
        <source>no utterances</source>
        <translation>没有语句</translation>
    </message>
    <message>
        <source>there is no final.mdl at %1</source>
        <translation>%1 处没有 final.mdl</translation>
    </message>
    <message>
        <source>name the folder of the model that made the alignments</source>
        <translation>请指定生成这些对齐的模型所在的文件夹</translation>
    </message>
    <message>
        <source>name the folder with its alignments, ali.1.gz, ali.2.gz, …</source>
        <translation>请指定其对齐所在的文件夹：ali.1.gz、ali.2.gz、…</translation>
    </message>
    <message>
        <source>a test set needs both, or leave both out</source>
        <translation>测试集需要两者，否则请都省略</translation>
    </message>
    <message>
        <source>%1 has no feats.scp</source>
        <translation>%1 没有 feats.scp</translation>
    </message>
    <message>
        <source>says --norm-vars=true with --norm-means=false: variances cannot be normalised without means</source>
        <translation>含有 --norm-vars=true 和 --norm-means=false：不归一化均值就不能归一化方差</translation>
    </message>
    <message>
        <source>apply-cmvn refuses this too; write the options that the features were made with</source>
        <translation>apply-cmvn 也会拒绝；请写入生成特征时所用的选项</translation>
    </message>
    <message>
        <source>there is no set &quot;%1&quot;</source>
        <translation>没有集合“%1”</translation>
    </message>
    <message>
        <source>has no data</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>choose a data folder for it</source>
        <translation>请为其选择数据文件夹</translation>
    </message>
    <message>
        <source>there is no image %1</source>
        <translation>没有图像 %1</translation>
    </message>
    <message>
        <source>there is no utterance %1</source>
        <translation>没有语句 %1</translation>
    </message>
    <message>
        <source>has no frames</source>
        <translation>没有帧</translation>
    </message>
    <message>
        <source>takes %1 inputs, the front end gives %2</source>
        <translation>有 %1 个输入，而前端给出 %2 个</translation>
    </message>
    <message>
        <source>a model needs the front end that it was trained with</source>
        <translation>模型需要与训练时相同的前端</translation>
    </message>
    <message>
        <source>frame %1 of utterance %2 holds a value that is NaN or infinite</source>
        <translation>语句 %2 的第 %1 帧含有 NaN 或无穷值</translation>
    </message>
    <message>
        <source>make these features again</source>
        <translation>请重新生成这些特征</translation>
    </message>
    <message>
        <source>the output for utterance %1 is not finite</source>
        <translation>语句 %1 的输出不是有限值</translation>
    </message>
    <message>
        <source>are the features scaled as in training?</source>
        <translation>特征的尺度是否与训练时一致？</translation>
    </message>
    <message>
        <source>holds neither MNIST&apos;s files nor a Kaldi recipe with data and alignments</source>
        <translation>既没有 MNIST 文件，也没有含数据和对齐的 Kaldi 配方</translation>
    </message>
    <message>
        <source>name the folder of the IDX files, a recipe&apos;s folder, or an experiment file</source>
        <translation>请指定 IDX 文件所在的文件夹、配方文件夹或实验文件</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>name MNIST&apos;s folder, a recipe&apos;s folder, or an experiment file</source>
        <translation>请指定 MNIST 文件夹、配方文件夹或实验文件</translation>
    </message>
    <message>
        <source>the number of transition states</source>
        <translation>转移状态数</translation>
    </message>
    <message>
        <source>the number of transition states is %1</source>
        <translation>转移状态数为 %1</translation>
    </message>
    <message>
        <source>the number of HMM states</source>
        <translation>HMM 状态数</translation>
    </message>
    <message>
        <source>the number of transitions</source>
        <translation>转移数</translation>
    </message>
    <message>
        <source>the phones of the topology</source>
        <translation>拓扑中的音素表</translation>
    </message>
    <message>
        <source>the topology of each phone</source>
        <translation>各音素的拓扑</translation>
    </message>
    <message>
        <source>the number of HMM states is %1</source>
        <translation>HMM 状态数为 %1</translation>
    </message>
    <message>
        <source>the number of transitions is %1</source>
        <translation>转移数为 %1</translation>
    </message>
    <message>
        <source>the phones of the topology is %1</source>
        <translation>拓扑中的音素表的值为 %1</translation>
    </message>
    <message>
        <source>the topology of each phone is %1</source>
        <translation>各音素的拓扑的值为 %1</translation>
    </message>
    <message>
        <source>another format</source>
        <translation>格式不同</translation>
    </message>
    <message>
        <source>wrong number of arrays</source>
        <translation>数组个数有误</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>校验和有误</translation>
    </message>
    <message>
        <source>%1 (%2 labels, %3 frames)</source>
        <translation>%1（%2 个标签，%3 帧）</translation>
    </message>
    <message>
        <source>%1 (%2 x %3, expected %4 frames x %5 pdfs)</source>
        <translation>%1（%2 x %3，应为 %4 帧 x %5 个 pdf）</translation>
    </message>
    <message>
        <source>%1 (one an entry) or %2 (one a member)</source>
        <translation>%1 个（每项一个）或 %2 个（每个成员一个）</translation>
    </message>
    <message>
        <source>the validation loss hardly falls any more (newbob)</source>
        <translation>验证损失几乎不再下降（newbob）</translation>
    </message>
    <message>
        <source>%1 has no bfloat16 products</source>
        <translation>%1 没有 bfloat16 乘法</translation>
    </message>
    <message>
        <source>use float32</source>
        <translation>请使用 float32</translation>
    </message>
    <message>
        <source>fitted on validation data: calibrating temperatures of the teachers %1; weights of the teachers %2</source>
        <translation>在验证数据上拟合：教师的校准温度 %1；教师的权重 %2</translation>
    </message>
    <message>
        <source>fitted on validation data: calibrating temperatures of the teachers %1</source>
        <translation>在验证数据上拟合：教师的校准温度 %1</translation>
    </message>
    <message>
        <source>fitted on validation data: weights of the teachers %1</source>
        <translation>在验证数据上拟合：教师的权重 %1</translation>
    </message>
    <message>
        <source>belongs to distillation; specialists learn from labels, starting from their generalist</source>
        <translation>属于蒸馏；专家从其通用模型开始，从标签学习</translation>
    </message>
    <message>
        <source>specialists have the network of their generalist</source>
        <translation>专家使用其通用模型的网络</translation>
    </message>
    <message>
        <source>specialists learn from all training data</source>
        <translation>专家从全部训练数据学习</translation>
    </message>
    <message>
        <source>belongs to specialists</source>
        <translation>属于专家</translation>
    </message>
    <message>
        <source>set &quot;kind&quot;: &quot;specialists&quot;, or take the key out</source>
        <translation>请设置 &quot;kind&quot;: &quot;specialists&quot;，或删除此键</translation>
    </message>
    <message>
        <source>no JSON value</source>
        <translation>不是 JSON 值</translation>
    </message>
    <message>
        <source>unknown objective &quot;%1&quot;</source>
        <translation>未知目标函数“%1”</translation>
    </message>
    <message>
        <source>%1 utterances have posteriors of another shape: %2</source>
        <translation>%1 条语句的后验概率形状不同：%2</translation>
    </message>
    <message>
        <source>%1 of %2 utterances have no posteriors: %3</source>
        <translation>%2 条语句中有 %1 条没有后验概率：%3</translation>
    </message>
    <message>
        <source>gave fewer frames than it has</source>
        <translation>给出的帧数少于应有的帧数</translation>
    </message>
    <message>
        <source>contexts and orders of the front end must not be negative</source>
        <translation>前端的上下文和阶数不能为负</translation>
    </message>
    <message>
        <source>CMVN per &apos;%1&apos; is not known</source>
        <translation>未知的 CMVN 方式“%1”</translation>
    </message>
    <message>
        <source>speaker, utterance, global or none</source>
        <translation>speaker、utterance、global 或 none</translation>
    </message>
    <message>
        <source>%1 utterances are in the training data as well: %2</source>
        <translation>%1 条语句也在训练数据中：%2</translation>
    </message>
    <message>
        <source>leave them out of the unlabelled data</source>
        <translation>请将它们从无标签数据中去掉</translation>
    </message>
    <message>
        <source>%1 utterances whose features have another width than the first: %2</source>
        <translation>%1 条语句的特征维数与第一条不同：%2</translation>
    </message>
    <message>
        <source>make the features of the set in one way</source>
        <translation>请用同一种方式生成该集合的特征</translation>
    </message>
    <message>
        <source>%1 utterances without frames: %2</source>
        <translation>%1 条语句没有帧：%2</translation>
    </message>
    <message>
        <source>%1 utterances that utt2spk does not name: %2</source>
        <translation>%1 条语句不在 utt2spk 中：%2</translation>
    </message>
    <message>
        <source>complete the file</source>
        <translation>请补全该文件</translation>
    </message>
    <message>
        <source>%1 utterance has no alignment and is left out</source>
        <translation>%1 条语句没有对齐，将被略去</translation>
    </message>
    <message>
        <source>%1 utterances have no alignment and are left out</source>
        <translation>%1 条语句没有对齐，将被略去</translation>
    </message>
    <message>
        <source>alignment may have failed for them; Kaldi&apos;s recipes leave them out too</source>
        <translation>它们的对齐可能失败了；Kaldi 的配方也会略去它们</translation>
    </message>
    <message>
        <source>%1 aligned utterance has no features in %2</source>
        <translation>%1 条已对齐的语句在 %2 中没有特征</translation>
    </message>
    <message>
        <source>%1 aligned utterances have no features in %2</source>
        <translation>%1 条已对齐的语句在 %2 中没有特征</translation>
    </message>
    <message>
        <source>relative folders are taken from %1</source>
        <translation>相对文件夹以 %1 为起点</translation>
    </message>
    <message>
        <source>train, validation or test</source>
        <translation>train、validation 或 test</translation>
    </message>
    <message>
        <source>a trial of reading it does not come to an end</source>
        <translation>试读无法结束</translation>
    </message>
    <message>
        <source>is its disk slow or away? try again</source>
        <translation>磁盘是否很慢或不可用？请重试</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>How much a specialist&apos;s divergence counts in the sum that is minimised, beside the generalist&apos;s 1. The paper has 1; less trusts specialists less.</source>
        <translation>在被最小化的和中，专家的散度相对于通用模型的 1 所占的权重。论文中为 1；越小表示越不信任专家。</translation>
    </message>
    <message>
        <source>given: the weight above. fitted: that of 0, 1/16, 1/8, 1/4, 1/2 and 1 with which most frames of the validation data are right, the smaller where two are alike; with 0 the generalist answers alone, so specialists that do not help do no harm.</source>
        <translation>given：使用上面的权重；fitted：在 0、1/16、1/8、1/4、1/2 和 1 中取使验证数据上判断正确的帧最多的一个，相同时取较小者；为 0 时只由通用模型回答，因此没有帮助的专家也不会造成损害。</translation>
    </message>
    <message>
        <source>Eight specialists of disjoint class sets found by k-means on the corpus at hand. The generalist is a net as in S1: one without dropout knows its training data by heart, and its specialists learn nothing for others.</source>
        <translation>八个类别集互不相交的专家，由 k-means 在现有语料上得到。通用模型与 S1 中的网络相同：没有 dropout 的网络会死记训练数据，其专家学不到对其他数据有用的东西。</translation>
    </message>
    <message>
        <source>Specialists learn for three epochs at a tenth of the generalist&apos;s rate; their weight, 1 in the paper, is fitted on validation data, so that they do no harm.</source>
        <translation>专家以通用模型十分之一的学习率学习三个轮次；其权重（论文中为 1）在验证数据上拟合，因此不会造成损害。</translation>
    </message>
</context>
<context>
    <name>retort::ui::AboutDialog</name>
    <message>
        <source>About Retort</source>
        <translation>关于 Retort</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Matrix library</source>
        <translation>矩阵库</translation>
    </message>
    <message>
        <source>Matrix kernels</source>
        <translation>矩阵内核</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>&lt;p&gt;Retort is free software: you may pass it on and change it under the GNU General Public License, version 3 or, at your choice, any later version. It comes without any warranty.&lt;/p&gt;&lt;p&gt;It is built on free software of others:&lt;/p&gt;</source>
        <translation>&lt;p&gt;Retort 是自由软件：您可以依据 GNU 通用公共许可证第 3 版或（由您选择）任何更新的版本分发和修改它。它不提供任何担保。&lt;/p&gt;&lt;p&gt;它基于他人的自由软件构建：&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Retort&lt;/h2&gt;&lt;p&gt;A workbench for knowledge distillation of acoustic models.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Retort&lt;/h2&gt;&lt;p&gt;声学模型知识蒸馏工作台。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>retort::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>An empty experiment</source>
        <translation>空白实验</translation>
    </message>
    <message>
        <source>New from re&amp;cipe…</source>
        <translation>从配方新建(&amp;C)…</translation>
    </message>
    <message>
        <source>An experiment for a Kaldi recipe folder: data and alignments in it are found by themselves</source>
        <translation>针对 Kaldi 配方文件夹的实验：自动查找其中的数据和对齐</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>An experiment file</source>
        <translation>实验文件</translation>
    </message>
    <message>
        <source>Open r&amp;un…</source>
        <translation>打开运行(&amp;U)…</translation>
    </message>
    <message>
        <source>The folder of a run: its curves and results are shown as they were</source>
        <translation>运行的文件夹：按当时的样子显示其曲线和结果</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>A small corpus and an experiment that trains in a minute</source>
        <translation>一个小型语料和一个一分钟即可训练完的实验</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>Forgets the files of this list; the files stay</source>
        <translation>忘记此列表中的文件；文件本身保留</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Writes the experiment file</source>
        <translation>写入实验文件</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Writes the experiment to another file</source>
        <translation>将实验写入另一个文件</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes trained models in other formats</source>
        <translation>以其他格式写入训练好的模型</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Closes the program; a run is stopped with a checkpoint first</source>
        <translation>关闭程序；正在进行的运行会先写入检查点再停止</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Trains the models of the experiment</source>
        <translation>训练实验中的模型</translation>
    </message>
    <message>
        <source>S&amp;top and save</source>
        <translation>停止并保存(&amp;T)</translation>
    </message>
    <message>
        <source>Writes a checkpoint and ends; the run can be resumed later</source>
        <translation>写入检查点并结束；以后可以继续该运行</translation>
    </message>
    <message>
        <source>&amp;Resume run</source>
        <translation>继续运行(&amp;R)</translation>
    </message>
    <message>
        <source>Goes on with the run that is shown, from its last checkpoint</source>
        <translation>从最近的检查点继续所显示的运行</translation>
    </message>
    <message>
        <source>Open run &amp;folder</source>
        <translation>打开运行文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the files of the run in the file manager</source>
        <translation>在文件管理器中显示运行的文件</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>报告(&amp;P)</translation>
    </message>
    <message>
        <source>Opens the report of the run in the browser</source>
        <translation>在浏览器中打开运行的报告</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>配置(&amp;S)</translation>
    </message>
    <message>
        <source>Inputs, models and distillation</source>
        <translation>输入、模型和蒸馏</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>监控(&amp;M)</translation>
    </message>
    <message>
        <source>Curves and state of the models</source>
        <translation>模型的曲线和状态</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>并排显示结果</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Models as files</source>
        <translation>将模型导出为文件</translation>
    </message>
    <message>
        <source>&amp;Log and problems</source>
        <translation>日志与问题(&amp;L)</translation>
    </message>
    <message>
        <source>Messages of the run, and problems of the experiment</source>
        <translation>运行的消息，以及实验的问题</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>The window without frame</source>
        <translation>无边框的窗口</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop says</source>
        <translation>按桌面设置使用浅色或深色</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>浅色背景上的深色文字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>深色背景上的浅色文字</translation>
    </message>
    <message>
        <source>Help on this &amp;page</source>
        <translation>此页的帮助(&amp;P)</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>此页的用途</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Click on a control to read what it means</source>
        <translation>单击控件以阅读其含义</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All shortcuts in a list</source>
        <translation>列出所有快捷键</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Licences of Retort and of what it is built on</source>
        <translation>Retort 及其所用软件的许可证</translation>
    </message>
    <message>
        <source>&amp;About Retort</source>
        <translation>关于 Retort(&amp;A)</translation>
    </message>
    <message>
        <source>Versions, processor and matrix kernels</source>
        <translation>版本、处理器和矩阵内核</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>Takes the last edit back</source>
        <translation>撤回上一次编辑</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>再次执行被撤回的编辑</translation>
    </message>
    <message>
        <source>Resum&amp;e</source>
        <translation>继续(&amp;E)</translation>
    </message>
    <message>
        <source>Goes on with the run</source>
        <translation>继续该运行</translation>
    </message>
    <message>
        <source>Paus&amp;e</source>
        <translation>暂停(&amp;E)</translation>
    </message>
    <message>
        <source>Lets the run rest after the step at work; nothing is lost</source>
        <translation>当前步完成后暂停运行；不会丢失任何内容</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>论文(&amp;P)</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments: published figures against ours</source>
        <translation>论文的实验：公布值与复现值对比</translation>
    </message>
</context>
<context>
    <name>retort::ui::BarCanvas</name>
    <message>
        <source>%1: %2</source>
        <comment>axis: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>尚无可绘制的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1. Bar chart of %n categories: %2. The axis goes from %3 to %4.</source>
        <translation>
            <numerusform>%1。%n 个类别的条形图：%2。坐标轴范围为 %3 至 %4。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::BoardModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The paper states: %1.</source>
        <translation>论文所述：%1。</translation>
    </message>
    <message>
        <source>The paper reports: %1.</source>
        <translation>论文报告：%1。</translation>
    </message>
    <message>
        <source>Chosen here: %1</source>
        <translation>此处选定：%1</translation>
    </message>
    <message>
        <source>Not on these data: %1.</source>
        <translation>无法用于这些数据：%1。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>复现值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>retort::ui::BoardTable</name>
    <message>
        <source>Published figures against ours</source>
        <translation>公布值与复现值对比</translation>
    </message>
</context>
<context>
    <name>retort::ui::Chart</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>A chart is written as PNG, SVG or CSV.</source>
        <translation>图表可写为 PNG、SVG 或 CSV。</translation>
    </message>
    <message>
        <source>Let the name end in .png, .svg or .csv.</source>
        <translation>文件名须以 .png、.svg 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The newest %1 rows; the CSV file has all samples.</source>
        <translation>最新的 %1 行；CSV 文件包含全部样本。</translation>
    </message>
</context>
<context>
    <name>retort::ui::ChartControls</name>
    <message>
        <source>&amp;Loss:</source>
        <translation>损失(&amp;L)：</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>soft part</source>
        <translation>软部分</translation>
    </message>
    <message>
        <source>hard part</source>
        <translation>硬部分</translation>
    </message>
    <message>
        <source>Part of the loss</source>
        <translation>损失的部分</translation>
    </message>
    <message>
        <source>What the upper chart shows: the whole training objective, its soft part (against the teachers&apos; posteriors) or its hard part (against the alignment), in nats per frame.</source>
        <translation>上方图表显示的内容：整个训练目标、其软部分（相对于教师的后验概率）或其硬部分（相对于对齐），单位为奈特每帧。</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>Show training curves</source>
        <translation>显示训练曲线</translation>
    </message>
    <message>
        <source>Means over the newest steps, with dropout as in training.</source>
        <translation>最近若干步的均值，与训练时一样带 Dropout。</translation>
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>Show validation curves</source>
        <translation>显示验证曲线</translation>
    </message>
    <message>
        <source>On the validation set, after each epoch.</source>
        <translation>每轮之后在验证集上的值。</translation>
    </message>
    <message>
        <source>Learning r&amp;ate</source>
        <translation>学习率(&amp;A)</translation>
    </message>
    <message>
        <source>Show the learning rate</source>
        <translation>显示学习率</translation>
    </message>
    <message>
        <source>A third chart with the learning rate of each step.</source>
        <translation>第三个图表，显示每一步的学习率。</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>横轴(&amp;B)：</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>wall time</source>
        <translation>实际时间</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Step: updates of the weights. Epoch: passes over the training data. Wall time: since the run began, interruptions not counted.</source>
        <translation>步：权重的更新次数。轮：遍历训练数据的次数。实际时间：自运行开始起，不计中断时间。</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>对数(&amp;G)</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>Logarithmic axis for losses and learning rate.</source>
        <translation>损失和学习率使用对数坐标轴。</translation>
    </message>
    <message>
        <source>&amp;Smoothing:</source>
        <translation>平滑(&amp;S)：</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Weight of the past in the moving average that is drawn; the raw curve stays visible, faint.</source>
        <translation>所绘移动平均中过去值的权重；原始曲线仍以浅色显示。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Show all of the curves, and follow new points (Home).</source>
        <translation>显示全部曲线并跟随新的点 (Home)。</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>以表格显示图表</translation>
    </message>
    <message>
        <source>The figures of all charts as tables.</source>
        <translation>以表格显示所有图表的数值。</translation>
    </message>
    <message>
        <source>O&amp;ther runs</source>
        <translation>其他运行(&amp;T)</translation>
    </message>
    <message>
        <source>Lay other runs over this one</source>
        <translation>将其他运行叠加到此运行上</translation>
    </message>
    <message>
        <source>Curves of other open runs in the same charts.</source>
        <translation>在相同图表中显示其他已打开运行的曲线。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Show curves of the watched test set</source>
        <translation>显示所监控测试集的曲线</translation>
    </message>
    <message>
        <source>On the test set after each epoch, of models that are told to watch it. Nothing is decided by it: neither when training ends nor which weights are kept.</source>
        <translation>在设为监控测试集的模型上，每轮之后于测试集上的值。它不影响任何决定：既不影响训练何时结束，也不影响保留哪些权重。</translation>
    </message>
</context>
<context>
    <name>retort::ui::ChartShell</name>
    <message>
        <source>Figures of the chart</source>
        <translation>图表的数值</translation>
    </message>
    <message>
        <source>%1: figures of the chart</source>
        <translation>%1：图表的数值</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>The chart was not saved: %1</source>
        <translation>图表未保存：%1</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>复制行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>另存为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>另存为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>Save all &amp;figures as CSV…</source>
        <translation>将全部数值另存为 CSV(&amp;F)…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>显示为表格(&amp;T)</translation>
    </message>
    <message>
        <source>Writing %1: %2</source>
        <comment>file, size so far</comment>
        <translation>正在写入 %1：%2</translation>
    </message>
    <message>
        <source>The figures are in %1.</source>
        <translation>数值在 %1 中。</translation>
    </message>
</context>
<context>
    <name>retort::ui::ChartStack</name>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>time, s</source>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>time, min</source>
        <translation>时间（分钟）</translation>
    </message>
    <message>
        <source>time, h</source>
        <translation>时间（小时）</translation>
    </message>
    <message>
        <source>Loss, soft part (nats per frame)</source>
        <translation>损失，软部分（奈特每帧）</translation>
    </message>
    <message>
        <source>Loss, hard part (nats per frame)</source>
        <translation>损失，硬部分（奈特每帧）</translation>
    </message>
    <message>
        <source>Loss (nats per frame)</source>
        <translation>损失（奈特每帧）</translation>
    </message>
    <message>
        <source>nats per frame</source>
        <translation>奈特每帧</translation>
    </message>
    <message>
        <source>Frame accuracy</source>
        <translation>帧准确率</translation>
    </message>
    <message>
        <source>frame accuracy</source>
        <translation>帧准确率</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
</context>
<context>
    <name>retort::ui::ChoiceMenus</name>
    <message>
        <source>%1%2 — %3</source>
        <comment>number in the list, file name, folder</comment>
        <translation>%1%2 — %3</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>retort::ui::CompareCharts</name>
    <message>
        <source>Test frame accuracy against size</source>
        <translation>测试帧准确率与大小</translation>
    </message>
    <message>
        <source>Validation frame accuracy against size</source>
        <translation>验证帧准确率与大小</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Frame accuracy (%)</source>
        <translation>帧准确率 (%)</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Select a model in the table to see what it confuses, or two to see how they differ.</source>
        <translation>在表格中选择一个模型以查看它混淆了什么，或选择两个以查看它们的差异。</translation>
    </message>
    <message>
        <source>Confusions of %1</source>
        <translation>%1 的混淆</translation>
    </message>
    <message>
        <source>Confusions: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation>混淆：%1 − %2</translation>
    </message>
    <message>
        <source>The evaluation is not known (yet): confusions come with it.</source>
        <translation>评估结果（尚）不可用：混淆会随评估一同给出。</translation>
    </message>
    <message>
        <source>This run&apos;s evaluations do not keep confusions by phone: it was made by an older version.</source>
        <translation>此运行的评估没有保存音素混淆：它由较旧的版本生成。</translation>
    </message>
    <message>
        <source>The two models were evaluated with different phones.</source>
        <translation>这两个模型是用不同的音素评估的。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Aligned phone</source>
        <translation>对齐的音素</translation>
    </message>
    <message>
        <source>Decided class</source>
        <translation>判决的类别</translation>
    </message>
    <message>
        <source>Decided phone</source>
        <translation>判决的音素</translation>
    </message>
    <message>
        <source>Difference of shares</source>
        <translation>比例之差</translation>
    </message>
    <message>
        <source>Share of the row</source>
        <translation>占该行的比例</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Difference (points)</source>
        <translation>差值（百分点）</translation>
    </message>
    <message>
        <source>Select a model in the table to see where it gains.</source>
        <translation>在表格中选择一个模型以查看它在何处有增益。</translation>
    </message>
    <message>
        <source>There is no baseline to compare with: choose one above the table.</source>
        <translation>没有可比较的基线：请在表格上方选择一个。</translation>
    </message>
    <message>
        <source>%1 is the baseline itself: select another model.</source>
        <translation>%1 本身就是基线：请选择其他模型。</translation>
    </message>
    <message>
        <source>The evaluation is not known (yet): gains come with it.</source>
        <translation>评估结果（尚）不可用：增益会随评估一同给出。</translation>
    </message>
    <message>
        <source>Gain per class: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation>各类别的增益：%1 − %2</translation>
    </message>
    <message>
        <source>Gain per phone: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation>各音素的增益：%1 − %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>音素</translation>
    </message>
    <message>
        <source>This run&apos;s evaluations do not keep accuracies by phone: it was made by an older version.</source>
        <translation>此运行的评估没有保存各音素的准确率：它由较旧的版本生成。</translation>
    </message>
    <message>
        <source>Gain per speaker: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation>各说话人的增益：%1 − %2</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>The speakers are not known: the data do not name them, or the run was made by an older version.</source>
        <translation>说话人未知：数据没有给出说话人，或该运行由较旧的版本生成。</translation>
    </message>
    <message>
        <source>No model has an accuracy on this set.</source>
        <translation>没有模型在此集合上有准确率。</translation>
    </message>
    <message>
        <source>&amp;Difference against the baseline</source>
        <translation>与基线之差(&amp;D)</translation>
    </message>
    <message>
        <source>Shares of the selected model minus those of its baseline, instead of the model&apos;s own.</source>
        <translation>所选模型的比例减去其基线的比例，而不是模型自身的比例。</translation>
    </message>
    <message>
        <source>Difference against the baseline</source>
        <translation>与基线之差</translation>
    </message>
    <message>
        <source>Charts of the selected model</source>
        <translation>所选模型的图表</translation>
    </message>
    <message>
        <source>Gain per phone</source>
        <translation>各音素的增益</translation>
    </message>
    <message>
        <source>Gain per speaker</source>
        <translation>各说话人的增益</translation>
    </message>
</context>
<context>
    <name>retort::ui::CompareControls</name>
    <message>
        <source>%1 (%2)</source>
        <comment>model and its run</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>基线(&amp;B)</translation>
    </message>
    <message>
        <source>hard net of the same architecture</source>
        <translation>相同架构的硬标签网络</translation>
    </message>
    <message>
        <source>What the models are compared with. By itself: for a student, the net of its architecture that was trained on the alignments alone (the mean of copies); for others, the first baseline.</source>
        <translation>模型的比较对象。默认情况下：对于学生，为仅从对齐训练的同架构网络（副本的均值）；对于其他模型，为第一个基线。</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>数据集(&amp;O)</translation>
    </message>
    <message>
        <source>test set</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>validation set</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>The set that cross entropy, ECE, difference, verdict and chart are about.</source>
        <translation>交叉熵、ECE、差值、结论和图表所针对的集合。</translation>
    </message>
    <message>
        <source>Set that figures are about</source>
        <translation>数值所针对的集合</translation>
    </message>
    <message>
        <source>all roles</source>
        <translation>所有角色</translation>
    </message>
    <message>
        <source>Only rows of this role.</source>
        <translation>仅显示此角色的行。</translation>
    </message>
    <message>
        <source>Role to show</source>
        <translation>要显示的角色</translation>
    </message>
    <message>
        <source>Filter by name or network</source>
        <translation>按名称或网络筛选</translation>
    </message>
    <message>
        <source>Only rows whose model, run or network has this text.</source>
        <translation>仅显示模型、运行或网络中含有此文本的行。</translation>
    </message>
</context>
<context>
    <name>retort::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Export the selected models</source>
        <translation>导出所选模型</translation>
    </message>
    <message>
        <source>Better and worse: the 95 % interval of the difference in frame accuracy, by paired bootstrap over utterances (1000 draws), lies on one side of 0.</source>
        <translation>更好和更差：帧准确率差值的 95 % 区间完全位于 0 的一侧，由按语句的配对自助法（抽样 1000 次）得出。</translation>
    </message>
    <message>
        <source>No run is open: the models of a run are compared here as they are trained.</source>
        <translation>没有打开的运行：运行的模型训练完成后会在此处比较。</translation>
    </message>
    <message>
        <source>Set &amp;up a run</source>
        <translation>配置运行(&amp;U)</translation>
    </message>
    <message>
        <source>The run is being read.</source>
        <translation>正在读取运行。</translation>
    </message>
    <message>
        <source>The first results come when %1 is done.</source>
        <translation>%1 完成后会有第一批结果。</translation>
    </message>
    <message>
        <source>Watch it on the &amp;Monitor page</source>
        <translation>在“监控”页上观察(&amp;M)</translation>
    </message>
    <message>
        <source>The first results come when the first model is done.</source>
        <translation>第一个模型完成后会有第一批结果。</translation>
    </message>
    <message>
        <source>This run has ended without results.</source>
        <translation>此运行已结束，没有结果。</translation>
    </message>
    <message>
        <source>This run has ended without results: %1</source>
        <translation>此运行已结束，没有结果：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model and its run</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>%1 的均值</translation>
    </message>
    <message>
        <source>Writes the selected models, or the students where none is selected, in the formats of other programs. Of an ensemble, its members.</source>
        <translation>以其他程序的格式写入所选模型；未选择时写入学生。对于集成，写入其成员。</translation>
    </message>
    <message>
        <source>Select a model to be exported.</source>
        <translation>请选择要导出的模型。</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>将表格另存为 CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <translation>表格已写入 %1。</translation>
    </message>
    <message>
        <source>The table could not be written: %1</source>
        <translation>无法写入表格：%1</translation>
    </message>
</context>
<context>
    <name>retort::ui::CompareTable</name>
    <message>
        <source>Compared models</source>
        <translation>比较的模型</translation>
    </message>
    <message>
        <source>Every evaluated model and ensemble with its figures and its verdict against the baseline.</source>
        <translation>每个已评估的模型和集成，及其数值和相对于基线的结论。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Use as &amp;baseline</source>
        <translation>用作基线(&amp;B)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy table as CS&amp;V</source>
        <translation>将表格复制为 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save table as CSV…</source>
        <translation>将表格另存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
</context>
<context>
    <name>retort::ui::ComparisonModel</name>
    <message>
        <source>There is no baseline to compare with: no model was trained on the alignments alone with nobody learning from it. Choose another model as the baseline.</source>
        <translation>没有可比较的基线：没有仅从对齐训练且无模型向其学习的模型。请选择其他模型作为基线。</translation>
    </message>
    <message>
        <source>The model or its baseline was not evaluated on this set.</source>
        <translation>该模型或其基线没有在此集合上评估。</translation>
    </message>
    <message>
        <source>Hits by utterance, which a verdict needs, are kept of the test set only.</source>
        <translation>得出结论所需的逐语句正确帧数仅为测试集保存。</translation>
    </message>
    <message>
        <source>Hits by utterance, which a verdict needs, are not known of this model and its baseline.</source>
        <translation>该模型及其基线没有得出结论所需的逐语句正确帧数。</translation>
    </message>
    <message>
        <source>The verdict is being computed.</source>
        <translation>正在计算结论。</translation>
    </message>
    <message>
        <source>The model and its baseline were evaluated on different utterances.</source>
        <translation>该模型与其基线是在不同的语句上评估的。</translation>
    </message>
    <message>
        <source>%1 ±%2</source>
        <translation>%1 ±%2</translation>
    </message>
    <message>
        <source>%1 [%2, %3]</source>
        <comment>difference [lower, upper end of its interval]</comment>
        <translation>%1 [%2, %3]</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>baseline</source>
        <comment>verdict</comment>
        <translation>基线</translation>
    </message>
    <message>
        <source>The others are compared with this model.</source>
        <translation>其他模型与此模型比较。</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>与 %1 比较。</translation>
    </message>
    <message>
        <source>Compared with the mean of %1.</source>
        <translation>与 %1 的均值比较。</translation>
    </message>
    <message>
        <source>Only students have a teacher to agree with.</source>
        <translation>只有学生才有可与之一致的教师。</translation>
    </message>
    <message>
        <source>Its teacher is %1.</source>
        <translation>其教师为 %1。</translation>
    </message>
    <message>
        <source>Of the gain of %1.</source>
        <translation>相对于 %1 的增益。</translation>
    </message>
    <message>
        <source>Only of students.</source>
        <translation>仅针对学生。</translation>
    </message>
    <message>
        <source>Not known: the run has no hard net of the student&apos;s architecture, or the teacher is no better than it.</source>
        <translation>未知：该运行没有与学生同架构的硬标签网络，或教师并不比它更好。</translation>
    </message>
    <message>
        <source>Only of models with copies.</source>
        <translation>仅针对有副本的模型。</translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s).</source>
        <translation>
            <numerusform>基于 %n 个种子。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The verdict is about the mean of %n copies.</source>
        <translation>
            <numerusform>该判定针对 %n 个副本的均值。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::CurveText</name>
    <message>
        <source>%1, validation</source>
        <translation>%1，验证</translation>
    </message>
    <message>
        <source>%1, training</source>
        <translation>%1，训练</translation>
    </message>
    <message>
        <source>%1, test (only watched)</source>
        <translation>%1，测试（仅监控）</translation>
    </message>
</context>
<context>
    <name>retort::ui::DetailsTabs</name>
    <message>
        <source>Change %1</source>
        <translation>更改%1</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>各类别的图像数</translation>
    </message>
    <message>
        <source>Frames of each pdf</source>
        <translation>各 pdf 的帧数</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>pdf</source>
        <translation>pdf</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Labels are counted when all inputs are right.</source>
        <translation>所有输入正确后才会统计标签。</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题 (%1)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>One utterance before and after the front end, with its phones.</source>
        <translation>一条语句在前端处理前后的样子及其音素。</translation>
    </message>
    <message>
        <source>How often each label occurs in the training set.</source>
        <translation>每个标签在训练集中出现的次数。</translation>
    </message>
    <message>
        <source>Rarer settings of the front end and of how data is read.</source>
        <translation>前端以及数据读取方式的较少用的设置。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>retort::ui::DistillationTab</name>
    <message>
        <source>Change temperature</source>
        <translation>更改温度</translation>
    </message>
    <message>
        <source>Change hard weight</source>
        <translation>更改硬标签权重</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改%1</translation>
    </message>
    <message>
        <source>Write the values to try as a list: 1, 2, 4. An empty list tries one value.</source>
        <translation>以列表写出要尝试的值：1, 2, 4。空列表则只尝试一个值。</translation>
    </message>
    <message>
        <source>Sweep over values</source>
        <translation>扫描多个值</translation>
    </message>
    <message>
        <source>Take one value</source>
        <translation>取一个值</translation>
    </message>
    <message>
        <source>Values to try</source>
        <translation>要尝试的值</translation>
    </message>
    <message>
        <source>Divides the logits of teacher and student before the softmax of the soft loss; higher shows more of how the teacher ranks the wrong classes.</source>
        <translation>在软损失的 softmax 之前除教师和学生的 logit；温度越高，越能显示教师如何排列错误类别。</translation>
    </message>
    <message>
        <source>Temperatures to try in turn, a student each: 1, 2, 4. Empty: the one on the left.</source>
        <translation>依次尝试的温度，每个对应一个学生：1, 2, 4。留空：使用左侧的值。</translation>
    </message>
    <message>
        <source>Temperatures to try</source>
        <translation>要尝试的温度</translation>
    </message>
    <message>
        <source>Hard &amp;weight</source>
        <translation>硬标签权重(&amp;W)</translation>
    </message>
    <message>
        <source>Weight of the alignment&apos;s labels beside the teacher&apos;s posteriors: 0 is the teacher alone, 1 the labels alone.</source>
        <translation>相对于教师后验概率，对齐标签的权重：0 表示只用教师，1 表示只用标签。</translation>
    </message>
    <message>
        <source>Hard weights to try in turn, a student each: 0, 0.5, 1. Empty: the one on the left.</source>
        <translation>依次尝试的硬标签权重，每个对应一个学生：0, 0.5, 1。留空：使用左侧的值。</translation>
    </message>
    <message>
        <source>Hard weights to try</source>
        <translation>要尝试的硬标签权重</translation>
    </message>
    <message>
        <source>1, 2, 4</source>
        <translation>1, 2, 4</translation>
    </message>
    <message>
        <source>0, 0.5, 1</source>
        <translation>0, 0.5, 1</translation>
    </message>
    <message>
        <source>Temperat&amp;ure</source>
        <translation>温度(&amp;U)</translation>
    </message>
</context>
<context>
    <name>retort::ui::Document</name>
    <message>
        <source>untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>retort::ui::EmptyRun</name>
    <message>
        <source>No run is open. Set up an experiment and start it, or open the folder of an old run.</source>
        <translation>没有打开的运行。请配置实验并开始，或打开以前运行的文件夹。</translation>
    </message>
    <message>
        <source>&amp;Set up an experiment</source>
        <translation>配置实验(&amp;S)</translation>
    </message>
    <message>
        <source>Choose inputs and models, then start.</source>
        <translation>选择输入和模型，然后开始。</translation>
    </message>
</context>
<context>
    <name>retort::ui::EmptySetup</name>
    <message>
        <source>The demo is being made.</source>
        <translation>正在生成演示。</translation>
    </message>
    <message>
        <source>An experiment begins with a recipe: a folder with features and alignments. Choose it, or drop it here.</source>
        <translation>实验从配方开始：一个含有特征和对齐的文件夹。请选择它，或将其拖放到此处。</translation>
    </message>
    <message>
        <source>&amp;Choose recipe folder…</source>
        <translation>选择配方文件夹(&amp;C)…</translation>
    </message>
    <message>
        <source>Finds data and alignments in the folder and takes them.</source>
        <translation>查找文件夹中的数据和对齐并采用。</translation>
    </message>
    <message>
        <source>Opens an experiment over a small made-up corpus, ready to run.</source>
        <translation>打开一个使用小型人造语料的实验，可直接运行。</translation>
    </message>
    <message>
        <source>&amp;Open the demo</source>
        <translation>打开演示(&amp;O)</translation>
    </message>
</context>
<context>
    <name>retort::ui::ExperimentModelsModel</name>
    <message numerus="yes">
        <source>%1 (%n settings)</source>
        <translation>
            <numerusform>%1（%n 项设置）</numerusform>
        </translation>
    </message>
    <message>
        <source>student, teaches</source>
        <translation>学生，也作教师</translation>
    </message>
    <message>
        <source>student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>~ %1</source>
        <translation>~ %1</translation>
    </message>
    <message>
        <source>Double-click or F2 renames the model; students that learn from it follow.</source>
        <translation>双击或按 F2 可重命名模型；向它学习的学生会随之更新。</translation>
    </message>
    <message>
        <source>Learns from its teachers and from the alignment&apos;s labels.</source>
        <translation>向教师以及对齐的标签学习。</translation>
    </message>
    <message>
        <source>Learns from the alignment&apos;s labels alone.</source>
        <translation>仅从对齐的标签学习。</translation>
    </message>
    <message>
        <source>Inputs, hidden layers and outputs of the net.</source>
        <translation>网络的输入、隐藏层和输出。</translation>
    </message>
    <message>
        <source>Weights and biases of one copy.</source>
        <translation>一个副本的权重和偏置。</translation>
    </message>
    <message>
        <source>Memory that training one copy takes.</source>
        <translation>训练一个副本所占的内存。</translation>
    </message>
    <message>
        <source>Forecast of one epoch of one copy on this machine.</source>
        <translation>在此机器上一个副本训练一轮的预计时间。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>每轮</translation>
    </message>
    <message>
        <source>specialists</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Start from their generalist and learn to tell some classes apart.</source>
        <translation>从通用模型出发，学习区分某些类别。</translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportGrid</name>
    <message>
        <source>Models and formats to export</source>
        <translation>要导出的模型和格式</translation>
    </message>
    <message>
        <source>Space ticks or unticks the selected cells.</source>
        <translation>空格键可勾选或取消勾选所选单元格。</translation>
    </message>
    <message>
        <source>&amp;Copy outcome</source>
        <translation>复制结果(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>勾选或取消勾选(&amp;T)</translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportGridModel</name>
    <message>
        <source>writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>written, %1</source>
        <translation>已写入，%1</translation>
    </message>
    <message>
        <source>equal, %1</source>
        <translation>一致，%1</translation>
    </message>
    <message>
        <source>equal to %1, %2</source>
        <comment>largest difference, size</comment>
        <translation>一致（差 %1），%2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 已写入。</translation>
    </message>
    <message>
        <source>%1 was written and read back: on random frames its log posteriors differ from the model&apos;s by %2 at most.</source>
        <translation>%1 已写入并读回：在随机帧上，其对数后验概率与模型的最多相差 %2。</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 未写入：%2</translation>
    </message>
    <message>
        <source>%1 was not written: the export was cancelled.</source>
        <translation>%1 未写入：导出已取消。</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Ticks every format.</source>
        <translation>勾选所有格式。</translation>
    </message>
    <message>
        <source>Ticks every model.</source>
        <translation>勾选所有模型。</translation>
    </message>
    <message>
        <source>%1 is there already. Tick “Replace existing files” to overwrite it, or choose another folder.</source>
        <translation>%1 已经存在。请勾选“替换已有文件”以覆盖它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <comment>model, format, state</comment>
        <translation>%1 导出为 %2：%3</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Files named %1</source>
        <translation>文件命名为 %1</translation>
    </message>
    <message>
        <source>MODEL</source>
        <comment>place of a model&apos;s name</comment>
        <translation>模型名</translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportOutcome</name>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the files in the file manager.</source>
        <translation>在文件管理器中显示文件。</translation>
    </message>
    <message>
        <source>Copy &amp;paths</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Copies the paths of the written files, a line each.</source>
        <translation>复制所写文件的路径，每行一个。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written, read back and compared.</source>
        <translation>
            <numerusform>%n 个文件已写入、读回并比较。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written.</source>
        <translation>
            <numerusform>%n 个文件无法写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model and why it failed</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cancelled.</source>
        <translation>
            <numerusform>%n 个文件已取消。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportPage</name>
    <message>
        <source>The paths were copied.</source>
        <translation>路径已复制。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Models of this run with final weights, and the formats they can be written in. Each file is read back and compared with the model.</source>
        <translation>此运行中具有最终权重的模型，以及它们可写成的格式。每个文件都会读回并与模型比较。</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Export the ticked models</source>
        <translation>导出勾选的模型</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Files that are not yet begun are left out.</source>
        <translation>尚未开始的文件将略去。</translation>
    </message>
    <message>
        <source>MODEL</source>
        <comment>place of a model&apos;s name</comment>
        <translation>模型名</translation>
    </message>
    <message>
        <source>Files are named %1.</source>
        <translation>文件命名为 %1。</translation>
    </message>
    <message>
        <source>No run is open: models are exported here as soon as they are trained.</source>
        <translation>没有打开的运行：模型训练完成后即可在此处导出。</translation>
    </message>
    <message>
        <source>Set &amp;up a run</source>
        <translation>配置运行(&amp;U)</translation>
    </message>
    <message>
        <source>The run is being read.</source>
        <translation>正在读取运行。</translation>
    </message>
    <message>
        <source>This run has no models.</source>
        <translation>此运行没有模型。</translation>
    </message>
    <message>
        <source>No model has final weights yet.</source>
        <translation>尚无具有最终权重的模型。</translation>
    </message>
    <message>
        <source>What is ticked is there already: tick “Replace existing files”, or choose another folder.</source>
        <translation>勾选的内容已经存在：请勾选“替换已有文件”，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Tick what is to be written.</source>
        <translation>请勾选要写入的内容。</translation>
    </message>
    <message>
        <source>Writes the ticked files.</source>
        <translation>写入勾选的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to be written.</source>
        <translation>
            <numerusform>将写入 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exist already and are left alone.</source>
        <translation>
            <numerusform>%n 个文件已经存在，不作改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are being written and compared.</source>
        <translation>正在写入并比较文件。</translation>
    </message>
</context>
<context>
    <name>retort::ui::FieldRow</name>
    <message>
        <source>&amp;Reset to default (empty)</source>
        <translation>恢复为默认值（空）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset to default (%1)</source>
        <translation>恢复为默认值 (%1)(&amp;R)</translation>
    </message>
</context>
<context>
    <name>retort::ui::FieldStatus</name>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the whole text.</source>
        <translation>复制全部文本。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Click to see and copy this.</source>
        <translation>单击以查看并复制。</translation>
    </message>
</context>
<context>
    <name>retort::ui::FileCommands</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1”有未保存的更改。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what could not be done, and why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose a recipe folder</source>
        <translation>选择配方文件夹</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>打开实验</translation>
    </message>
    <message>
        <source>Experiments (*.json)</source>
        <translation>实验 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was opened with %n problems. They stand beside their fields.</source>
        <translation>
            <numerusform>“%1”已打开，有 %n 个问题。问题显示在相应字段旁。</numerusform>
        </translation>
    </message>
    <message>
        <source>The experiment could not be opened</source>
        <translation>无法打开实验</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>打开运行的文件夹</translation>
    </message>
    <message>
        <source>The experiment could not be saved</source>
        <translation>无法保存实验</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>保存实验</translation>
    </message>
</context>
<context>
    <name>retort::ui::FrontEndRow</name>
    <message>
        <source>Change CMVN</source>
        <translation>更改 CMVN</translation>
    </message>
    <message>
        <source>Change variance normalisation</source>
        <translation>更改方差归一化</translation>
    </message>
    <message>
        <source>Change deltas</source>
        <translation>更改差分</translation>
    </message>
    <message>
        <source>Change splice</source>
        <translation>更改拼帧</translation>
    </message>
    <message>
        <source>by speaker</source>
        <translation>按说话人</translation>
    </message>
    <message>
        <source>by utterance</source>
        <translation>按语句</translation>
    </message>
    <message>
        <source>global</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>no CMVN</source>
        <translation>无 CMVN</translation>
    </message>
    <message>
        <source>CMVN</source>
        <translation>CMVN</translation>
    </message>
    <message>
        <source>Cepstral mean and variance normalisation: whose statistics are taken.</source>
        <translation>倒谱均值方差归一化：采用谁的统计量。</translation>
    </message>
    <message>
        <source>Normalise variances</source>
        <translation>归一化方差</translation>
    </message>
    <message>
        <source>Scales each dimension to variance 1 as well.</source>
        <translation>同时将每一维缩放到方差为 1。</translation>
    </message>
    <message>
        <source>deltas</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Deltas</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Order of the time derivatives appended to each frame.</source>
        <translation>附加到每一帧的时间导数的阶数。</translation>
    </message>
    <message>
        <source>splice</source>
        <translation>拼帧</translation>
    </message>
    <message>
        <source>Context before, in frames</source>
        <translation>上文帧数</translation>
    </message>
    <message>
        <source>Frames before the current one that the net sees.</source>
        <translation>网络所见的当前帧之前的帧数。</translation>
    </message>
    <message>
        <source>Context after, in frames</source>
        <translation>下文帧数</translation>
    </message>
    <message>
        <source>Frames after the current one that the net sees.</source>
        <translation>网络所见的当前帧之后的帧数。</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>方差</translation>
    </message>
</context>
<context>
    <name>retort::ui::GroupTab</name>
    <message>
        <source>Change %1</source>
        <translation>更改%1</translation>
    </message>
</context>
<context>
    <name>retort::ui::HeatCanvas</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>尚无可绘制的内容。</translation>
    </message>
    <message>
        <source>%1. Heat map of %2 rows and %3 columns; values from %4 to %5.</source>
        <translation>%1。%2 行 %3 列的热图；值从 %4 到 %5。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>retort::ui::HelpDialog</name>
    <message>
        <source>Help: Set up</source>
        <translation>帮助：配置</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Set up&lt;/h3&gt;&lt;p&gt;Choose or drop a Kaldi recipe folder. Data and alignment folders in it are offered; each choice is checked in the background, and beside the field stands what was found or what is wrong.&lt;/p&gt;&lt;p&gt;The table of models lists teachers, baselines and students; below it are the layers, the training and the distillation of the model that is selected.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Temperature&lt;/b&gt; flattens the teacher&apos;s posterior: at 1 it is as the teacher gives it, above 1 the small probabilities gain weight, and the student sees which classes the teacher finds alike. &lt;b&gt;Hard weight&lt;/b&gt; is the share of the alignment&apos;s own labels in the loss.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Start&lt;/b&gt; trains everything in an order in which each model comes after its teachers.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;配置&lt;/h3&gt;&lt;p&gt;选择或拖放一个 Kaldi 配方文件夹。程序会列出其中的数据和对齐文件夹；每项选择都在后台检查，字段旁会显示找到的内容或存在的问题。&lt;/p&gt;&lt;p&gt;模型表格列出教师、基线和学生；其下方是所选模型的层、训练和蒸馏设置。&lt;/p&gt;&lt;p&gt;&lt;b&gt;温度&lt;/b&gt;使教师的后验概率变平缓：为 1 时即教师给出的原样，大于 1 时小概率的权重增加，学生便能看到教师认为哪些类别相似。&lt;b&gt;硬标签权重&lt;/b&gt;是对齐自身的标签在损失中所占的比例。&lt;/p&gt;&lt;p&gt;&lt;b&gt;开始&lt;/b&gt;会训练所有模型，其顺序保证每个模型都排在它的教师之后。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help: Monitor</source>
        <translation>帮助：监控</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Monitor&lt;/h3&gt;&lt;p&gt;Loss and frame accuracy of all models while they train. Each model keeps its colour, dash and marker everywhere.&lt;/p&gt;&lt;p&gt;The wheel zooms, a rubber band zooms in, Shift with the mouse moves, a double click or Home fits. The crosshair names the nearest points. The context menu copies or saves the chart, or shows its figures as a table.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Space&lt;/b&gt; pauses and resumes. &lt;b&gt;Stop&lt;/b&gt; writes a checkpoint; the run can be resumed later, to the same bits.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;监控&lt;/h3&gt;&lt;p&gt;所有模型在训练期间的损失和帧准确率。每个模型在各处都保持自己的颜色、线型和标记。&lt;/p&gt;&lt;p&gt;滚轮可缩放，拖出选框可放大，按住 Shift 并拖动鼠标可平移，双击或按 Home 键可显示全部。十字线会指出最近的点。上下文菜单可复制或保存图表，或以表格显示其数值。&lt;/p&gt;&lt;p&gt;&lt;b&gt;空格键&lt;/b&gt;可暂停和继续。&lt;b&gt;停止&lt;/b&gt;会写入检查点；以后可以继续该运行，结果逐位相同。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help: Compare</source>
        <translation>帮助：比较</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Compare&lt;/h3&gt;&lt;p&gt;Models appear here as soon as they are evaluated. Choose the baseline against which the others are judged: better, worse or no difference, by a paired bootstrap over utterances.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gain kept&lt;/b&gt; is the share of the teacher&apos;s advantage over the baseline that the student has kept. &lt;b&gt;ECE&lt;/b&gt; is the expected calibration error: how far confidence and accuracy are apart.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;比较&lt;/h3&gt;&lt;p&gt;模型评估完成后即出现在此处。请选择用来评判其他模型的基线：更好、更差或无差异，由按语句的配对自助法得出。&lt;/p&gt;&lt;p&gt;&lt;b&gt;增益保留&lt;/b&gt;是教师相对于基线的优势中学生所保留的比例。&lt;b&gt;ECE&lt;/b&gt; 是期望校准误差：置信度与准确率相差多少。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help: Export</source>
        <translation>帮助：导出</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Export&lt;/h3&gt;&lt;p&gt;Tick models and formats, choose a folder, and press &lt;b&gt;Export&lt;/b&gt;. Every file is read back and its posteriors on random frames are compared with the model&apos;s: the largest difference stands in its cell.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;导出&lt;/h3&gt;&lt;p&gt;勾选模型和格式，选择文件夹，然后按&lt;b&gt;导出&lt;/b&gt;。每个文件都会读回，并在随机帧上将其后验概率与模型的相比较：最大差异显示在其单元格中。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>关闭打开的内容</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Help: Paper</source>
        <translation>帮助：论文</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Paper&lt;/h3&gt;&lt;p&gt;Repeats the experiments of Hinton, Vinyals and Dean, “Distilling the Knowledge in a Neural Network”. Choose the folder of MNIST&apos;s files (M1 to M8) or of a Kaldi recipe (S, J and R), tick experiments, and press &lt;b&gt;Start&lt;/b&gt;. A row&apos;s tip says what the paper states and what was chosen here.&lt;/p&gt;&lt;p&gt;Each seed trains everything anew; the table shows mean and standard deviation. What is there already stays: Start goes on after a stop, and with more experiments or seeds.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;论文&lt;/h3&gt;&lt;p&gt;重复 Hinton、Vinyals 和 Dean 的“Distilling the Knowledge in a Neural Network”中的实验。请选择 MNIST 文件（M1 至 M8）或 Kaldi 配方（S、J 和 R）的文件夹，勾选实验，然后按&lt;b&gt;开始&lt;/b&gt;。行的工具提示说明论文所述的内容以及此处选定的内容。&lt;/p&gt;&lt;p&gt;每个种子都会重新训练全部模型；表格显示均值和标准差。已有的结果会保留：停止之后，或增加实验或种子之后，“开始”会接着进行。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>retort::ui::InputsPanel</name>
    <message>
        <source>Change HMM</source>
        <translation>更改 HMM</translation>
    </message>
    <message>
        <source>Change training data</source>
        <translation>更改训练数据</translation>
    </message>
    <message>
        <source>Change validation data</source>
        <translation>更改验证数据</translation>
    </message>
    <message>
        <source>Change test data</source>
        <translation>更改测试数据</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>更改来源</translation>
    </message>
    <message>
        <source>Change validation share</source>
        <translation>更改验证比例</translation>
    </message>
    <message>
        <source>Change recipe</source>
        <translation>更改配方</translation>
    </message>
    <message>
        <source>Choose the recipe folder</source>
        <translation>选择配方文件夹</translation>
    </message>
    <message>
        <source>The recipe folder is being looked through.</source>
        <translation>正在查看配方文件夹。</translation>
    </message>
    <message>
        <source>The inputs are being checked.</source>
        <translation>正在检查输入。</translation>
    </message>
    <message>
        <source>The inputs are being checked: %1</source>
        <translation>正在检查输入：%1</translation>
    </message>
    <message>
        <source>beside the images</source>
        <translation>与图像在一起</translation>
    </message>
    <message>
        <source>no test set</source>
        <translation>无测试集</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Front en&amp;d</source>
        <translation>前端(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Chooses the recipe folder. Dropping it here does the same.</source>
        <translation>选择配方文件夹。将文件夹拖放到此处效果相同。</translation>
    </message>
    <message>
        <source>Recipe folder</source>
        <translation>配方文件夹</translation>
    </message>
    <message>
        <source>Choose or drop a recipe folder</source>
        <translation>选择或拖放配方文件夹</translation>
    </message>
    <message>
        <source>Kaldi</source>
        <translation>Kaldi</translation>
    </message>
    <message>
        <source>IDX images</source>
        <translation>IDX 图像</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>来源类型</translation>
    </message>
    <message>
        <source>Kaldi: data and alignment folders. IDX: image and label files, as those of MNIST.</source>
        <translation>Kaldi：数据与对齐文件夹。IDX：图像与标签文件，如 MNIST 的文件。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share kept for validation, in percent</source>
        <translation>留作验证的比例（百分比）</translation>
    </message>
    <message>
        <source>Share of the training data kept for validation, drawn by the seed; 0 for none.</source>
        <translation>训练数据中留作验证的比例，按种子抽取；0 表示不留。</translation>
    </message>
    <message>
        <source>of the utterances</source>
        <translation>的语句</translation>
    </message>
    <message>
        <source>of the speakers</source>
        <translation>的说话人</translation>
    </message>
    <message>
        <source>a set of its own</source>
        <translation>单独的集合</translation>
    </message>
    <message>
        <source>Where validation data comes from</source>
        <translation>验证数据的来源</translation>
    </message>
    <message>
        <source>What is kept together: whole utterances or whole speakers; or a set of its own.</source>
        <translation>哪些数据不拆开：整条语句或整个说话人；或使用单独的集合。</translation>
    </message>
    <message>
        <source>Kaldi data folder with feats.scp, utt2spk and cmvn.scp.</source>
        <translation>含有 feats.scp、utt2spk 和 cmvn.scp 的 Kaldi 数据文件夹。</translation>
    </message>
    <message>
        <source>Folder with ali.1.gz, ali.2.gz, …</source>
        <translation>文件夹：ali.1.gz、ali.2.gz、…</translation>
    </message>
    <message>
        <source>HMM folder</source>
        <translation>HMM 文件夹</translation>
    </message>
    <message>
        <source>Folder with final.mdl, or that file: maps alignments to pdfs.</source>
        <translation>含有 final.mdl 的文件夹，或该文件本身：将对齐映射为 pdf。</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Alignments of the training data</source>
        <translation>训练数据的对齐</translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation>验证数据</translation>
    </message>
    <message>
        <source>Alignments of the validation data</source>
        <translation>验证数据的对齐</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>测试数据</translation>
    </message>
    <message>
        <source>Alignments of the test data</source>
        <translation>测试数据的对齐</translation>
    </message>
    <message>
        <source>Reci&amp;pe</source>
        <translation>配方(&amp;P)</translation>
    </message>
    <message>
        <source>H&amp;MM</source>
        <translation>HMM(&amp;M)</translation>
    </message>
    <message>
        <source>Trai&amp;n</source>
        <translation>训练(&amp;N)</translation>
    </message>
    <message>
        <source>V&amp;alidate</source>
        <translation>验证(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>of the images</source>
        <translation>的图像</translation>
    </message>
</context>
<context>
    <name>retort::ui::LayersModel</name>
    <message>
        <source>Units of this layer, 1 to 65536.</source>
        <translation>此层的单元数，1 至 65536。</translation>
    </message>
    <message>
        <source>Weights and biases that lead into this layer.</source>
        <translation>通向此层的权重和偏置。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
</context>
<context>
    <name>retort::ui::LineCanvas</name>
    <message>
        <source>smoothed, weight %1</source>
        <translation>平滑，权重 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of 0 or less left out</source>
        <translation>
            <numerusform>略去 %n 个小于或等于 0 的值</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>尚无可绘制的内容。</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>curve: y at x</comment>
        <translation>%1：%3 处为 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. Line chart of %n curve(s). Latest values: %2.</source>
        <translation>
            <numerusform>%1。%n 条曲线的折线图。最新值：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>axis: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>raw %1</source>
        <translation>原始值 %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>an x value</comment>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>A click shows it again.</source>
        <translation>单击可再次显示。</translation>
    </message>
    <message>
        <source>A click on its line hides it.</source>
        <translation>单击其线条可将其隐藏。</translation>
    </message>
    <message>
        <source>A click on its name brings it forward.</source>
        <translation>单击其名称可将其置于前面。</translation>
    </message>
</context>
<context>
    <name>retort::ui::LogModel</name>
    <message>
        <source>Failure: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Time of work since the run began; interruptions are not counted.</source>
        <translation>自运行开始起的工作时间；不计中断时间。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>retort::ui::LogPanel</name>
    <message>
        <source>&amp;Problems</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Problems (%n)</source>
        <translation>
            <numerusform>问题 (%n)(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>Messages of the run</source>
        <translation>运行的消息</translation>
    </message>
    <message>
        <source>Problems of the experiment</source>
        <translation>实验的问题</translation>
    </message>
    <message>
        <source>Double click shows the page Set up, where it can be mended</source>
        <translation>双击可显示“配置”页，在那里可以修正</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>retort::ui::MainWindow</name>
    <message>
        <source>Retort — %1[*]</source>
        <translation>Retort — %1[*]</translation>
    </message>
    <message>
        <source>Retort — %1[*] ● %2</source>
        <comment>document, what the run does</comment>
        <translation>Retort — %1[*] ● %2</translation>
    </message>
    <message>
        <source>%1 is not there. Was it moved or renamed?</source>
        <translation>%1 不存在。是否已移动或重命名？</translation>
    </message>
    <message>
        <source>%1 is neither an experiment file (.json), nor a recipe folder, nor the folder of a run.</source>
        <translation>%1 既不是实验文件 (.json)，也不是配方文件夹或运行的文件夹。</translation>
    </message>
</context>
<context>
    <name>retort::ui::ModelEditor</name>
    <message>
        <source>Change copies</source>
        <translation>更改副本数</translation>
    </message>
    <message>
        <source>No model is selected.</source>
        <translation>未选择模型。</translation>
    </message>
    <message>
        <source>What the model learns from</source>
        <translation>模型学习的来源</translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation>副本数(&amp;I)</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>Trains this many members that differ in their random numbers only. Together they teach as one.</source>
        <translation>训练这么多个仅随机数不同的成员。它们共同作为一个教师。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>蒸馏</translation>
    </message>
    <message>
        <source>Change what the model learns from</source>
        <translation>更改模型的学习来源</translation>
    </message>
    <message>
        <source>S&amp;ets</source>
        <translation>类别集数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Labels are those of the alignment; from teachers means distillation, from their posteriors as well.</source>
        <translation>标签指对齐的标签；“从教师”指蒸馏，同时从教师的后验概率学习。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>What part of the training data the model learns from.</source>
        <translation>模型从训练数据的哪一部分学习。</translation>
    </message>
</context>
<context>
    <name>retort::ui::ModelTable</name>
    <message>
        <source>Columns as at first</source>
        <translation>恢复初始的列</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Hide curves</source>
        <translation>隐藏曲线(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;how curves</source>
        <translation>显示曲线(&amp;H)</translation>
    </message>
    <message>
        <source>Show &amp;only this</source>
        <translation>仅显示此项(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>复制名称(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>另存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Models of the run</source>
        <translation>运行的模型</translation>
    </message>
</context>
<context>
    <name>retort::ui::ModelsPanel</name>
    <message>
        <source>Add teacher</source>
        <translation>添加教师</translation>
    </message>
    <message>
        <source>Add baseline</source>
        <translation>添加基线</translation>
    </message>
    <message>
        <source>Add student</source>
        <translation>添加学生</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>%1 was removed. Undo brings it back.</source>
        <translation>%1 已移除。撤销可将其恢复。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Rename model</source>
        <translation>重命名模型</translation>
    </message>
    <message>
        <source>There is a model named %1 already; the name was kept.</source>
        <translation>已有名为 %1 的模型；名称保持不变。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Adds a large net that others learn from: 4 layers of 1024 units, three copies.</source>
        <translation>添加一个供其他模型学习的大型网络：4 层，每层 1024 个单元，三个副本。</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Adds a net like the student&apos;s that learns from the alignment alone, to compare with.</source>
        <translation>添加一个与学生相同但仅从对齐学习的网络，用于比较。</translation>
    </message>
    <message>
        <source>student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Adds a small net that learns from all teachers.</source>
        <translation>添加一个向所有教师学习的小型网络。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Adds a copy of the model under a name of its own.</source>
        <translation>以新的名称添加该模型的复制品。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes the model out of the experiment.</source>
        <translation>将模型从实验中移除。</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Moves the model up in the list.</source>
        <translation>在列表中将模型上移。</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Moves the model down in the list.</source>
        <translation>在列表中将模型下移。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Renames the model; students that learn from it follow.</source>
        <translation>重命名模型；向它学习的学生会随之更新。</translation>
    </message>
    <message>
        <source>Add specialists</source>
        <translation>添加专家</translation>
    </message>
    <message>
        <source>specialists</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Adds nets that start from a trained one and each learn to tell some classes apart.</source>
        <translation>添加若干网络，它们从一个训练好的网络开始，各自学习区分一部分类别。</translation>
    </message>
</context>
<context>
    <name>retort::ui::MonitorPage</name>
    <message>
        <source>Monitor</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>The run was refused: nothing was trained. What is wrong, and what to do:</source>
        <translation>运行被拒绝：没有进行任何训练。问题及解决方法：</translation>
    </message>
    <message>
        <source>The run was refused: %1</source>
        <translation>运行被拒绝：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>run, when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 could not be opened: no program for folders is known.</source>
        <translation>无法打开 %1：没有已知的文件夹打开程序。</translation>
    </message>
</context>
<context>
    <name>retort::ui::NetworkDrawing</name>
    <message>
        <source>batch normalisation</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>dropout %1</source>
        <translation>Dropout %1</translation>
    </message>
    <message>
        <source>input dropout %1</source>
        <translation>输入 Dropout %1</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>Drawing of the network</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>Inputs, hidden layers and outputs: %1.</source>
        <translation>输入、隐藏层和输出：%1。</translation>
    </message>
</context>
<context>
    <name>retort::ui::NetworkTab</name>
    <message>
        <source>Change layer width</source>
        <translation>更改层宽</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改%1</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>添加层</translation>
    </message>
    <message>
        <source>Remove layer</source>
        <translation>移除层</translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation>移动层</translation>
    </message>
    <message>
        <source>Change layers</source>
        <translation>更改各层</translation>
    </message>
    <message>
        <source>Hidden &amp;layers</source>
        <translation>隐藏层(&amp;L)</translation>
    </message>
    <message>
        <source>Hidden layers as text</source>
        <translation>隐藏层（文本）</translation>
    </message>
    <message>
        <source>none: a linear softmax model</source>
        <translation>无：线性 softmax 模型</translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input on: 4x1024, or 1024 512 256.</source>
        <translation>从输入开始各隐藏层的单元数：4x1024，或 1024 512 256。</translation>
    </message>
    <message>
        <source>Write layers as 4x1024 or as 1024 512 256, each of 1 to 65536 units.</source>
        <translation>请将各层写作 4x1024 或 1024 512 256，每层 1 至 65536 个单元。</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Add a layer below the selected one</source>
        <translation>在所选层下方添加一层</translation>
    </message>
    <message>
        <source>Remove the selected layer</source>
        <translation>移除所选层</translation>
    </message>
    <message>
        <source>Move the layer towards the inputs</source>
        <translation>将该层移向输入</translation>
    </message>
    <message>
        <source>Move the layer towards the outputs</source>
        <translation>将该层移向输出</translation>
    </message>
</context>
<context>
    <name>retort::ui::PaperPage</name>
    <message>
        <source>Folder of MNIST&apos;s files or of a recipe</source>
        <translation>MNIST 文件或配方的文件夹</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>The experiments of Hinton, Vinyals and Dean, “Distilling the Knowledge in a Neural Network”, repeated: published figures against ours. A row&apos;s tip says what was stated and what was chosen.</source>
        <translation>重复 Hinton、Vinyals 和 Dean 的“Distilling the Knowledge in a Neural Network”中的实验：公布值与复现值对比。行的工具提示说明论文所述的内容以及选定的内容。</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>Folder of MNIST&apos;s files, or of a Kaldi recipe</source>
        <translation>MNIST 文件或 Kaldi 配方的文件夹</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>选择数据文件夹</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>种子数(&amp;E)</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>种子的数量</translation>
    </message>
    <message>
        <source>Everything is trained this many times with other random numbers; the table shows mean and spread.</source>
        <translation>全部模型以不同的随机数训练这么多次；表格显示均值和离散程度。</translation>
    </message>
    <message>
        <source>&amp;Quick</source>
        <translation>快速(&amp;Q)</translation>
    </message>
    <message>
        <source>A tenth of the epochs: a look at everything, not the figures.</source>
        <translation>十分之一的轮数：用于大致查看全部实验，不能得出正式的数值。</translation>
    </message>
    <message>
        <source>Training accuracy, %</source>
        <translation>训练准确率 (%)</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Curves are drawn here while models are trained.</source>
        <translation>模型训练期间，曲线会绘制在此处。</translation>
    </message>
    <message>
        <source>Progress of all experiments</source>
        <translation>所有实验的进度</translation>
    </message>
    <message>
        <source>Open re&amp;port</source>
        <translation>打开报告(&amp;P)</translation>
    </message>
    <message>
        <source>The page to send to a colleague, in the browser</source>
        <translation>在浏览器中打开可发给同事的页面</translation>
    </message>
    <message>
        <source>S&amp;top and save</source>
        <translation>停止并保存(&amp;T)</translation>
    </message>
    <message>
        <source>Writes a checkpoint; Start goes on from there.</source>
        <translation>写入检查点；“开始”会从该处继续。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Make the ticked experiments</source>
        <translation>进行勾选的实验</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>✓ images</source>
        <translation>✓ 图像</translation>
    </message>
    <message numerus="yes">
        <source>✓ speech, %n utterance(s)</source>
        <translation>
            <numerusform>✓ 语音，%n 条语句</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of MNIST&apos;s files or of a recipe.</source>
        <translation>请选择 MNIST 文件或配方的文件夹。</translation>
    </message>
    <message>
        <source>The data are being looked at.</source>
        <translation>正在查看数据。</translation>
    </message>
    <message>
        <source>These data cannot be used.</source>
        <translation>这些数据无法使用。</translation>
    </message>
    <message>
        <source>A run is at work. Wait for it, or stop it.</source>
        <translation>有运行正在进行。请等待其结束，或将其停止。</translation>
    </message>
    <message>
        <source>Tick the experiments that are to be made.</source>
        <translation>请勾选要进行的实验。</translation>
    </message>
    <message>
        <source>Trains what the ticked experiments need; what is there already stays.</source>
        <translation>训练勾选的实验所需的模型；已有的结果会保留。</translation>
    </message>
    <message>
        <source>Stopping after a checkpoint.</source>
        <translation>写入检查点后停止。</translation>
    </message>
    <message>
        <source>Seed %1 of %2</source>
        <comment>progress</comment>
        <translation>第 %1 个种子，共 %2 个</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Done. The figures are in %1.</source>
        <translation>已完成。数值在 %1 中。</translation>
    </message>
    <message>
        <source>Stopped; Start goes on.</source>
        <translation>已停止；“开始”会接着进行。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>retort::ui::PathCombo</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>retort::ui::PathControl</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Opens a dialog to choose a folder.</source>
        <translation>打开用于选择文件夹的对话框。</translation>
    </message>
    <message>
        <source>Opens a dialog to choose a file.</source>
        <translation>打开用于选择文件的对话框。</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
</context>
<context>
    <name>retort::ui::PreviewPanel</name>
    <message>
        <source>The utterance is being read.</source>
        <translation>正在读取语句。</translation>
    </message>
    <message>
        <source>An utterance is shown here as soon as there are inputs.</source>
        <translation>有了输入后，此处会显示一条语句。</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message numerus="yes">
        <source>%n frames, %1 s</source>
        <translation>
            <numerusform>%n 帧，%1 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, speaker %2</source>
        <translation>%1，说话人 %2</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>帧 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>音素 %1</translation>
    </message>
    <message>
        <source>pdf %1</source>
        <translation>pdf %1</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Set of the utterance</source>
        <translation>语句所属的集合</translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Type a part of a name to find an utterance.</source>
        <translation>键入名称的一部分以查找语句。</translation>
    </message>
    <message>
        <source>Previous utterance</source>
        <translation>上一条语句</translation>
    </message>
    <message>
        <source>Next utterance</source>
        <translation>下一条语句</translation>
    </message>
    <message>
        <source>Features on disk</source>
        <translation>磁盘上的特征</translation>
    </message>
    <message>
        <source>After the front end</source>
        <translation>前端处理之后</translation>
    </message>
    <message>
        <source>What lies under the cursor. A click on a frame shows a teacher&apos;s posterior of it below Distillation.</source>
        <translation>光标下的内容。单击某一帧，会在“蒸馏”下方显示教师对该帧的后验概率。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, label %3</source>
        <translation>%1 × %2 像素，标签 %3</translation>
    </message>
</context>
<context>
    <name>retort::ui::ProblemLines</name>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is wrong – what to do</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>retort::ui::ProblemsModel</name>
    <message numerus="yes">
        <source>%n more problems</source>
        <translation>
            <numerusform>还有 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>解决方法</translation>
    </message>
</context>
<context>
    <name>retort::ui::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunActions</name>
    <message>
        <source>Progress of the check</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>Stop and sa&amp;ve</source>
        <translation>停止并保存(&amp;V)</translation>
    </message>
    <message>
        <source>Write a checkpoint and end the run; it can be resumed later.</source>
        <translation>写入检查点并结束运行；以后可以继续。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Hold training after the step at work (Space). Other programs get the processors.</source>
        <translation>当前步完成后暂停训练（空格键）。处理器让给其他程序。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Go on training (Space).</source>
        <translation>继续训练（空格键）。</translation>
    </message>
    <message>
        <source>&amp;Resume run</source>
        <translation>继续运行(&amp;R)</translation>
    </message>
    <message>
        <source>Another run is at work: wait for its end, or stop it first.</source>
        <translation>另一个运行正在进行：请等待其结束，或先将其停止。</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint, in the same folder.</source>
        <translation>在同一文件夹中从最近的检查点继续。</translation>
    </message>
    <message>
        <source>Back to &amp;Set up</source>
        <translation>返回“配置”(&amp;S)</translation>
    </message>
    <message>
        <source>Mend the inputs there, and start again.</source>
        <translation>在那里修正输入，然后重新开始。</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunCommands</name>
    <message>
        <source>%1 can be resumed when the run under way has ended: one run trains at a time.</source>
        <translation>当前运行结束后可以继续 %1：一次只训练一个运行。</translation>
    </message>
    <message>
        <source>%1 has nothing left to train.</source>
        <translation>%1 没有剩余的训练内容。</translation>
    </message>
    <message>
        <source>%1 could not be opened. Is it there, and is there a program for it?</source>
        <translation>无法打开 %1。它是否存在，是否有可打开它的程序？</translation>
    </message>
    <message>
        <source>%1 has no report yet: it is written when the run ends.</source>
        <translation>%1 尚无报告：报告在运行结束时写入。</translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation>删除运行</translation>
    </message>
    <message>
        <source>Delete the run “%1” with its models?</source>
        <translation>删除运行“%1”及其模型？</translation>
    </message>
    <message>
        <source>The folder goes to the bin:
%1</source>
        <translation>该文件夹将移到回收站：
%1</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>%1 could not be moved to the bin. Delete the folder in the file manager.</source>
        <translation>无法将 %1 移到回收站。请在文件管理器中删除该文件夹。</translation>
    </message>
    <message>
        <source>The last session ended with unsaved changes of “%1”.</source>
        <translation>上次会话结束时“%1”有未保存的更改。</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>The run in “%1” was interrupted. It can go on from its last checkpoint.</source>
        <translation>“%1”中的运行被中断。它可以从最近的检查点继续。</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>继续(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>暂不(&amp;N)</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>有运行正在进行</translation>
    </message>
    <message>
        <source>“%1” is training.</source>
        <translation>“%1”正在训练。</translation>
    </message>
    <message>
        <source>Stopping writes a checkpoint; the run can be resumed later to the same result.</source>
        <translation>停止会写入检查点；以后可以继续该运行，并得到相同的结果。</translation>
    </message>
    <message>
        <source>&amp;Stop and save, then close</source>
        <translation>停止并保存，然后关闭(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>继续训练(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunTableModel</name>
    <message>
        <source>teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>epoch of epochs</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Training
loss</source>
        <translation>训练
损失</translation>
    </message>
    <message>
        <source>Validation
loss</source>
        <translation>验证
损失</translation>
    </message>
    <message>
        <source>Learning
rate</source>
        <translation>学习
率</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>帧/秒</translation>
    </message>
    <message>
        <source>Time
left</source>
        <translation>剩余
时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Model; its check box shows and hides its curves.</source>
        <translation>模型；其复选框可显示和隐藏它的曲线。</translation>
    </message>
    <message>
        <source>Teacher: others learn from it. Baseline: learns from labels alone. Student: learns from teachers.</source>
        <translation>教师：供其他模型学习。基线：仅从标签学习。学生：向教师学习。</translation>
    </message>
    <message>
        <source>What happens to the model now.</source>
        <translation>模型当前的情况。</translation>
    </message>
    <message>
        <source>Epoch at work, of those planned. An epoch is one pass over the training data.</source>
        <translation>正在进行的轮次及计划的轮数。一轮即遍历一次训练数据。</translation>
    </message>
    <message>
        <source>Training objective in nats per frame: of the newest steps while it runs, then the last epoch&apos;s mean.</source>
        <translation>训练目标，单位为奈特每帧：运行期间为最近若干步的值，之后为最后一轮的均值。</translation>
    </message>
    <message>
        <source>The same objective on the validation set, after the last epoch.</source>
        <translation>最后一轮之后，验证集上的同一目标。</translation>
    </message>
    <message>
        <source>Learning rate of the newest step.</source>
        <translation>最近一步的学习率。</translation>
    </message>
    <message>
        <source>Training frames per second.</source>
        <translation>每秒训练的帧数。</translation>
    </message>
    <message>
        <source>Forecast from the speed so far, if all planned epochs are needed.</source>
        <translation>按目前速度的预计，假定需要全部计划的轮数。</translation>
    </message>
    <message>
        <source>Why training ended or failed.</source>
        <translation>训练结束或失败的原因。</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Validation
acc., %</source>
        <translation>验证
准确率 %</translation>
    </message>
    <message>
        <source>Validation frame accuracy in percent: share of validation frames whose most probable pdf is that of the alignment.</source>
        <translation>以百分比表示的验证帧准确率：最可能的 pdf 与对齐的 pdf 相同的验证帧所占比例。</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>waiting for data</source>
        <translation>等待数据</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>part of the time, percent</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Time
goes to</source>
        <translation>时间
用于</translation>
    </message>
    <message>
        <source>matrix products</source>
        <translation>矩阵乘积</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>打包</translation>
    </message>
    <message>
        <source>elementwise</source>
        <translation>逐元素</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>What the threads&apos; time went to in the last epoch&apos;s training steps: matrix products, packing their operands, activations and dropout (elementwise), the loss, the update of the weights, waiting for data, waiting for each other (idle).</source>
        <translation>上一轮训练步骤中各线程的时间用在哪里：矩阵乘积、操作数打包、激活与 dropout（逐元素）、损失、权重更新、等待数据、相互等待（空闲）。</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunText</name>
    <message>
        <source>Running: %1 of %2 models done, %3 % of the work.</source>
        <translation>运行中：%2 个模型中已完成 %1 个，完成工作量的 %3 %。</translation>
    </message>
    <message>
        <source>Running: %1 of %2 models done, %3 % of the work, %4 left.</source>
        <translation>运行中：%2 个模型中已完成 %1 个，完成工作量的 %3 %，剩余 %4。</translation>
    </message>
    <message>
        <source>Another program trains this run; here it is only watched.</source>
        <translation>另一个程序正在训练此运行；此处仅供观察。</translation>
    </message>
    <message>
        <source>The run folder is being read…</source>
        <translation>正在读取运行文件夹…</translation>
    </message>
    <message>
        <source>The inputs are being checked: %1 %.</source>
        <translation>正在检查输入：%1 %。</translation>
    </message>
    <message>
        <source>The inputs are being checked: %1 % (%2).</source>
        <translation>正在检查输入：%1 % (%2)。</translation>
    </message>
    <message>
        <source>Pausing: the step at work is being ended…</source>
        <translation>正在暂停：正在完成当前步…</translation>
    </message>
    <message>
        <source>Paused with %1 % of the work done. Space goes on.</source>
        <translation>已暂停，完成工作量的 %1 %。按空格键继续。</translation>
    </message>
    <message>
        <source>Stopping: a checkpoint is being written…</source>
        <translation>正在停止：正在写入检查点…</translation>
    </message>
    <message numerus="yes">
        <source>Finished after %1; %n models failed.</source>
        <translation>
            <numerusform>已完成，用时 %1；%n 个模型失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished after %1. The Compare page shows how good the models are.</source>
        <translation>已完成，用时 %1。“比较”页显示模型的优劣。</translation>
    </message>
    <message>
        <source>Stopped. It can be resumed where it was.</source>
        <translation>已停止。可以从停止处继续。</translation>
    </message>
    <message>
        <source>Stopped. It cannot be resumed, only looked at.</source>
        <translation>已停止。无法继续，只能查看。</translation>
    </message>
    <message>
        <source>The run was refused: nothing was trained.</source>
        <translation>运行被拒绝：没有进行任何训练。</translation>
    </message>
    <message>
        <source>Failed. It can be resumed from its last checkpoint.</source>
        <translation>失败。可以从最近的检查点继续。</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>失败。</translation>
    </message>
    <message>
        <source>The inputs are being checked; curves begin with the first steps.</source>
        <translation>正在检查输入；曲线从最初的若干步开始。</translation>
    </message>
    <message>
        <source>No model shown here learns from soft targets yet.</source>
        <translation>此处显示的模型尚无从软目标学习的。</translation>
    </message>
    <message>
        <source>Curves begin with the first steps.</source>
        <translation>曲线从最初的若干步开始。</translation>
    </message>
    <message>
        <source>No steps were recorded.</source>
        <translation>没有记录任何步。</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>运行失败。</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>运行失败：%1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>model, reason</comment>
        <translation>%1 失败：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n models failed. The first was %1: %2</source>
        <translation>
            <numerusform>%n 个模型失败。第一个是 %1：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::RunTrouble</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>The inputs have %n oddities.</source>
        <translation>
            <numerusform>输入中有 %n 处异常。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::RunsButton</name>
    <message>
        <source>%1, %2</source>
        <comment>name and time of a run</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>运行(&amp;U)</translation>
    </message>
    <message>
        <source>Open runs whose models stand in the table. The current run always does.</source>
        <translation>打开其模型显示在表格中的运行。当前运行始终在表格中。</translation>
    </message>
    <message>
        <source>Runs in the table</source>
        <translation>表格中的运行</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunsView</name>
    <message>
        <source>Run %1, %2</source>
        <translation>运行 %1，%2</translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <comment>name, state and folder of a run</comment>
        <translation>%1
%2
%3</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The runs that are open, newest first. A click shows one on Monitor, Compare and Export.</source>
        <translation>已打开的运行，最新的在前。单击可在“监控”、“比较”和“导出”页中显示。</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export models…</source>
        <translation>导出模型(&amp;E)…</translation>
    </message>
    <message>
        <source>Open re&amp;port</source>
        <translation>打开报告(&amp;P)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>从列表中移除(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete run…</source>
        <translation>删除运行(&amp;D)…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>start and state of a run</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>retort::ui::ScatterCanvas</name>
    <message numerus="yes">
        <source>%n point(s) have no place here</source>
        <translation>
            <numerusform>%n 个点无法在此显示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>from</source>
        <comment>low end of an interval</comment>
        <translation>起</translation>
    </message>
    <message>
        <source>to</source>
        <comment>high end of an interval</comment>
        <translation>止</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>尚无可绘制的内容。</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>curve: y at x</comment>
        <translation>%1：%3 处为 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n point(s): %2.</source>
        <translation>
            <numerusform>%1。%n 个点：%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::SetupPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n problems in all)</source>
        <translation>
            <numerusform>%1（共 %n 个问题）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>retort::ui::Sidebar</name>
    <message>
        <source>Set up</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Inputs, models and distillation (%1)</source>
        <translation>输入、模型和蒸馏 (%1)</translation>
    </message>
    <message>
        <source>Curves and state of the models (%1)</source>
        <translation>模型的曲线和状态 (%1)</translation>
    </message>
    <message>
        <source>Results side by side (%1)</source>
        <translation>并排显示结果 (%1)</translation>
    </message>
    <message>
        <source>Models as files (%1)</source>
        <translation>将模型导出为文件 (%1)</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>页面：%1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>None yet. Start one on the page Set up.</source>
        <translation>尚无。请在“配置”页上开始一个。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments: published figures against ours (%1)</source>
        <translation>论文的实验：公布值与复现值对比 (%1)</translation>
    </message>
</context>
<context>
    <name>retort::ui::SpecForm</name>
    <message>
        <source>Between %1 and %2.</source>
        <translation>介于 %1 和 %2 之间。</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>不小于 %1。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>不大于 %1。</translation>
    </message>
    <message>
        <source>This list is too long.</source>
        <translation>此列表过长。</translation>
    </message>
    <message>
        <source>“%1” is no whole number. Write a list such as 1024, 1024.</source>
        <translation>“%1”不是整数。请写出如 1024, 1024 的列表。</translation>
    </message>
    <message>
        <source>“%1” is no number. Write a list such as 1, 2, 4.</source>
        <translation>“%1”不是数值。请写出如 1, 2, 4 的列表。</translation>
    </message>
    <message>
        <source>A quotation mark is missing or not in its place.</source>
        <translation>引号缺失或位置不对。</translation>
    </message>
    <message>
        <source>“%1” is not known here. Did you mean “%2”?</source>
        <translation>“%1”在此处未知。是否想写“%2”？</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation>“%1”在此处未知。可用的有：%2。</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message numerus="yes">
        <source>More settings (%n changed)</source>
        <translation>
            <numerusform>更多设置（已更改 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Hides the settings that are seldom changed.</source>
        <translation>隐藏很少更改的设置。</translation>
    </message>
    <message>
        <source>Shows the settings that are seldom changed.</source>
        <translation>显示很少更改的设置。</translation>
    </message>
</context>
<context>
    <name>retort::ui::SpecialistsTab</name>
    <message>
        <source>Choose the generalist</source>
        <translation>选择通用模型</translation>
    </message>
    <message>
        <source>Change the sets</source>
        <translation>更改类别集</translation>
    </message>
    <message>
        <source>Sets of a run</source>
        <translation>运行的类别集</translation>
    </message>
    <message>
        <source>Class sets (sets.json);;All files (*)</source>
        <translation>类别集 (sets.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Take the sets of a run</source>
        <translation>采用运行的类别集</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) were taken. They can be edited now.</source>
        <translation>
            <numerusform>已采用 %n 个类别集。现在可以编辑。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sets, one a line</source>
        <translation>类别集，每行一个(&amp;S)</translation>
    </message>
    <message>
        <source>The sets are found when the generalist is trained. Those of a run can be edited.</source>
        <translation>通用模型训练完成后会得出类别集。运行的类别集可以编辑。</translation>
    </message>
    <message>
        <source>&amp;Generalist</source>
        <translation>通用模型(&amp;G)</translation>
    </message>
    <message>
        <source>The model that knows all classes. Specialists start from its weights, and answer together with it.</source>
        <translation>了解所有类别的模型。专家从它的权重开始，并与它共同作答。</translation>
    </message>
    <message>
        <source>Generalist</source>
        <translation>通用模型</translation>
    </message>
    <message>
        <source>Sets of classes</source>
        <translation>类别集</translation>
    </message>
    <message>
        <source>0 4 9
3 5 8
10-19</source>
        <translation>0 4 9
3 5 8
10-19</translation>
    </message>
    <message>
        <source>Class numbers and ranges; a line for each specialist.</source>
        <translation>类别编号和范围；每个专家一行。</translation>
    </message>
    <message>
        <source>From a run…</source>
        <translation>从运行…</translation>
    </message>
    <message>
        <source>Takes the sets that a run has found, so that they can be edited.</source>
        <translation>采用某个运行得出的类别集，以便编辑。</translation>
    </message>
</context>
<context>
    <name>retort::ui::StartBar</name>
    <message>
        <source>about %1, %2 on disk</source>
        <translation>约 %1，磁盘占用 %2</translation>
    </message>
    <message>
        <source>Where the run is written: %1</source>
        <translation>运行的写入位置：%1</translation>
    </message>
    <message>
        <source>Trains all models, one after the other.</source>
        <translation>依次训练所有模型。</translation>
    </message>
    <message>
        <source>Run f&amp;older</source>
        <translation>运行文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>运行的文件夹</translation>
    </message>
    <message>
        <source>Forecast for all models on this machine, and what weights and soft targets take on disk.</source>
        <translation>在此机器上训练所有模型的预计时间，以及权重和软目标占用的磁盘空间。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>开始运行</translation>
    </message>
</context>
<context>
    <name>retort::ui::StatusPanel</name>
    <message>
        <source>No run yet</source>
        <translation>尚无运行</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行的进度</translation>
    </message>
    <message>
        <source>Progress over all models of the run</source>
        <translation>运行中所有模型的总进度</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume (Space)</source>
        <translation>继续（空格键）</translation>
    </message>
    <message>
        <source>Pause after the step at work (Space)</source>
        <translation>当前步完成后暂停（空格键）</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>停止并保存</translation>
    </message>
    <message>
        <source>Stop and save: writes a checkpoint; the run can be resumed later</source>
        <translation>停止并保存：写入检查点；以后可以继续该运行</translation>
    </message>
    <message numerus="yes">
        <source>Log · %n errors</source>
        <translation>
            <numerusform>日志 · %n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log · %n warnings</source>
        <translation>
            <numerusform>日志 · %n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log and problems</source>
        <translation>日志与问题</translation>
    </message>
    <message>
        <source>Messages of the run, and problems of the experiment (%1)</source>
        <translation>运行的消息，以及实验的问题 (%1)</translation>
    </message>
</context>
<context>
    <name>retort::ui::Strip</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind: text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Closes this message (Esc).</source>
        <translation>关闭此消息 (Esc)。</translation>
    </message>
</context>
<context>
    <name>retort::ui::TargetRow</name>
    <message>
        <source>Folder for exported models</source>
        <translation>导出模型的文件夹</translation>
    </message>
    <message>
        <source>Say in which folder the files are to be written.</source>
        <translation>请指定要写入文件的文件夹。</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from the root.</source>
        <translation>请给出从根目录开始的完整文件夹路径。</translation>
    </message>
    <message>
        <source>%1 is a file: choose a folder.</source>
        <translation>%1 是文件：请选择文件夹。</translation>
    </message>
    <message>
        <source>Nothing may be written in %1: choose another folder.</source>
        <translation>无法在 %1 中写入：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Where the files are written. It is made if it is not there.</source>
        <translation>文件的写入位置。若不存在则会创建。</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder for exported models</source>
        <translation>选择导出模型的文件夹</translation>
    </message>
    <message>
        <source>&amp;Replace existing files</source>
        <translation>替换已有文件(&amp;R)</translation>
    </message>
    <message>
        <source>Replace existing files</source>
        <translation>替换已有文件</translation>
    </message>
    <message>
        <source>Otherwise a file that is there already is left alone.</source>
        <translation>否则已经存在的文件不作改动。</translation>
    </message>
</context>
<context>
    <name>retort::ui::TeachersList</name>
    <message numerus="yes">
        <source>%1 (mean of %n copies)</source>
        <translation>
            <numerusform>%1（%n 个副本的均值）</numerusform>
        </translation>
    </message>
    <message>
        <source>It learns from this model itself.</source>
        <translation>它本身就向此模型学习。</translation>
    </message>
    <message>
        <source>%1 (posteriors)</source>
        <translation>%1（后验概率）</translation>
    </message>
    <message>
        <source>Unticking it takes it off the list.</source>
        <translation>取消勾选会将其从列表中移除。</translation>
    </message>
    <message>
        <source>Change teachers</source>
        <translation>更改教师</translation>
    </message>
    <message>
        <source>Add a teacher&apos;s file</source>
        <translation>添加教师文件</translation>
    </message>
    <message>
        <source>Teachers (*.h5 *.hdf5 *.keras *.ark *.scp)</source>
        <translation>教师 (*.h5 *.hdf5 *.keras *.ark *.scp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Add teacher file</source>
        <translation>添加教师文件</translation>
    </message>
    <message>
        <source>Teachers of the student</source>
        <translation>学生的教师</translation>
    </message>
    <message>
        <source>The student learns from the mean of all ticked models.</source>
        <translation>学生向所有勾选模型的均值学习。</translation>
    </message>
    <message>
        <source>Adds a teacher that is trained already: a Keras HDF5 model, or a Kaldi archive of its posteriors.</source>
        <translation>添加已训练好的教师：Keras HDF5 模型，或其后验概率的 Kaldi 归档。</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>%1 (with their generalist)</source>
        <comment>specialists</comment>
        <translation>%1（含其通用模型）</translation>
    </message>
</context>
<context>
    <name>retort::ui::TemperaturePicture</name>
    <message>
        <source>T = %1</source>
        <translation>T = %1</translation>
    </message>
    <message>
        <source>Posterior of one frame</source>
        <translation>一帧的后验概率</translation>
    </message>
    <message>
        <source>Class (pdf), likeliest first</source>
        <translation>类别 (pdf)，最可能的在前</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>No posterior yet.</source>
        <translation>尚无后验概率。</translation>
    </message>
    <message>
        <source>Entropy %1 nats; effective number of classes %2 of %3.</source>
        <translation>熵为 %1 奈特；有效类别数为 %2，共 %3 个。</translation>
    </message>
    <message>
        <source>The effective number of classes is exp(entropy): as many classes of equal probability would be as uncertain.</source>
        <translation>有效类别数为 exp(熵)：这么多个等概率的类别具有同样的不确定性。</translation>
    </message>
    <message>
        <source>An example, until a teacher is trained; then a frame clicked in the preview.</source>
        <translation>训练出教师之前为示例；之后为在预览中单击的帧。</translation>
    </message>
    <message>
        <source>Posterior of %1, frame %2</source>
        <comment>model</comment>
        <translation>%1 的后验概率，第 %2 帧</translation>
    </message>
    <message>
        <source>Posterior of %1, %2 frame %3</source>
        <comment>model, utterance, frame</comment>
        <translation>%1 的后验概率，%2 第 %3 帧</translation>
    </message>
</context>
<context>
    <name>retort::ui::TextControl</name>
    <message>
        <source>Write a number here.</source>
        <translation>请在此处写入数值。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数值。</translation>
    </message>
    <message>
        <source>Write a whole number here.</source>
        <translation>请在此处写入整数。</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
</context>
<context>
    <name>retort::ui::ToggleControl</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>retort::ui::TrainingTab</name>
    <message>
        <source>Change %1</source>
        <translation>更改%1</translation>
    </message>
</context>
<context>
    <name>retort::ui::ValueText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>retort::ui::WindowText</name>
    <message>
        <source>loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>剩余 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>剩余 %1 小时 %2 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>剩余 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>running %1 of %2</source>
        <translation>运行中，第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>%1 · checking the inputs</source>
        <translation>%1 · 正在检查输入</translation>
    </message>
    <message>
        <source>%1 · reading the run folder</source>
        <translation>%1 · 正在读取运行文件夹</translation>
    </message>
    <message>
        <source>%1 · writing a checkpoint</source>
        <translation>%1 · 正在写入检查点</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a run and what it does</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>epoch %1/%2</source>
        <translation>第 %1/%2 轮</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 幅图像/秒</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 帧/秒</translation>
    </message>
    <message numerus="yes">
        <source>%1 is finished; %n of its models failed. The table on the Monitor page says why.</source>
        <translation>
            <numerusform>%1 已完成；其中 %n 个模型失败。原因见“监控”页的表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <translation>%1 已完成。</translation>
    </message>
    <message>
        <source>%1 is stopped and can be resumed.</source>
        <translation>%1 已停止，可以继续。</translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <translation>%1 未开始：%2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 失败：%2</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>running %1 to %2 of %3</source>
        <comment>places of models trained side by side</comment>
        <translation>运行中，第 %1 至 %2 个，共 %3 个</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what runs, time left</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>retort::ui::Workspace</name>
    <message>
        <source>It ended by an error that its folder does not name. Resume it to see whether the cause is gone.</source>
        <translation>它因某个错误结束，其文件夹没有记录该错误。请继续运行，看原因是否已消除。</translation>
    </message>
    <message>
        <source>A run is at work. Stop it or wait for its end to start another.</source>
        <translation>有运行正在进行。要开始另一个，请将其停止或等待其结束。</translation>
    </message>
    <message>
        <source>No training data are chosen. Choose a recipe folder, or open the demo experiment.</source>
        <translation>未选择训练数据。请选择配方文件夹，或打开演示实验。</translation>
    </message>
    <message>
        <source>There is no model to train. Add one to the list of models.</source>
        <translation>没有要训练的模型。请在模型列表中添加一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) stand in the way of a start. Each is shown beside its setting.</source>
        <translation>
            <numerusform>有 %n 个问题妨碍开始。每个问题都显示在相应设置旁。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover unsaved edits</source>
        <translation>恢复未保存的编辑</translation>
    </message>
    <message>
        <source>holds no class sets</source>
        <translation>不含类别集</translation>
    </message>
    <message>
        <source>choose sets.json in the folder of specialists that a run has trained</source>
        <translation>请选择某个运行所训练的专家的文件夹中的 sets.json</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments are being made. Stop them or wait for their end to start a run.</source>
        <translation>正在进行论文的实验。要开始运行，请将其停止或等待其结束。</translation>
    </message>
</context>
<context>
    <name>workbench</name>
    <message>
        <source>A workbench for knowledge distillation of acoustic models.</source>
        <translation>声学模型知识蒸馏工作台。</translation>
    </message>
    <message>
        <source>Experiment file, recipe folder or folder of a run.</source>
        <translation>实验文件、配方文件夹或运行的文件夹。</translation>
    </message>
    <message>
        <source>Language of the texts: de, en, es, fr, ja or zh_CN.</source>
        <translation>文本的语言：de、en、es、fr、ja 或 zh_CN。</translation>
    </message>
    <message>
        <source>Appearance: system, light or dark.</source>
        <translation>外观：system、light 或 dark。</translation>
    </message>
    <message>
        <source>Threads of training; all processors without it.</source>
        <translation>训练的线程数；不给出则使用所有处理器。</translation>
    </message>
    <message>
        <source>Folder for settings and state instead of the user&apos;s.</source>
        <translation>用于设置和状态的文件夹，代替用户的文件夹。</translation>
    </message>
    <message>
        <source>As on the first start; nothing is kept.</source>
        <translation>如同首次启动；不保存任何内容。</translation>
    </message>
    <message>
        <source>Writes a picture of each page into the folder, and ends.</source>
        <translation>将每一页的图片写入该文件夹，然后结束。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>窗口大小，例如 1280x800。</translation>
    </message>
    <message>
        <source>Measures the window while it trains; one JSON object a line.</source>
        <translation>在训练期间对窗口进行测量；每行一个 JSON 对象。</translation>
    </message>
    <message>
        <source>With --bench: length of the measurement.</source>
        <translation>与 --bench 一起使用：测量的时长。</translation>
    </message>
    <message>
        <source>With --bench: refresh, figures or gaps; all without it.</source>
        <translation>与 --bench 一起使用：refresh、figures 或 gaps；不给出则全部都测。</translation>
    </message>
</context>
</TS>
