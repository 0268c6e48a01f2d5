<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Name of the model or ensemble.</source>
        <translation>モデルまたはアンサンブルの名前です。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run that the model belongs to.</source>
        <translation>モデルが属する実行です。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Teacher: others learn from it. Baseline: learns from the alignments alone, and nobody learns from it. Student: learns from teachers. Ensemble: the mean of several teachers.</source>
        <translation>教師モデル: 他のモデルの学習元になります。ベースライン: アラインメントのみから学習し、他のモデルの学習元にはなりません。生徒モデル: 教師モデルから学習します。アンサンブル: 複数の教師モデルの平均です。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Sizes of the hidden layers, and their activation.</source>
        <translation>隠れ層の大きさと活性化関数です。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター数</translation>
    </message>
    <message>
        <source>Trainable numbers: weights and biases. Of an ensemble, of all members.</source>
        <translation>学習可能な数値 (重みとバイアス) の個数です。アンサンブルでは全メンバーの合計です。</translation>
    </message>
    <message>
        <source>Size
MB</source>
        <translation>サイズ
MB</translation>
    </message>
    <message>
        <source>Size of the parameters, four bytes each, in millions of bytes.</source>
        <translation>パラメーターのサイズです。1 個 4 バイトとし、100 万バイト単位で表します。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Passes over the training data.</source>
        <translation>学習データを通した回数です。</translation>
    </message>
    <message>
        <source>Validation
accuracy %</source>
        <translation>検証
正解率 %</translation>
    </message>
    <message>
        <source>Frame accuracy on the validation set: share of frames whose most probable pdf is that of the alignment.</source>
        <translation>検証セットでのフレーム正解率: 最も確率の高い pdf がアラインメントの pdf と一致するフレームの割合です。</translation>
    </message>
    <message>
        <source>Test
accuracy %</source>
        <translation>テスト
正解率 %</translation>
    </message>
    <message>
        <source>Frame accuracy on the test set: share of frames whose most probable pdf is that of the alignment. After ±: half the width of its 95 % interval, by bootstrap over utterances.</source>
        <translation>テストセットでのフレーム正解率: 最も確率の高い pdf がアラインメントの pdf と一致するフレームの割合です。± の後は 95 % 信頼区間の幅の半分で、発話単位のブートストラップによります。</translation>
    </message>
    <message>
        <source>Cross
entropy</source>
        <translation>交差
エントロピー</translation>
    </message>
    <message>
        <source>Mean of −log of the posterior of the aligned pdf, in nats a frame. Less is better.</source>
        <translation>アラインメントの pdf の事後確率の −log の平均で、単位は nat/フレームです。小さいほど良い値です。</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>Expected calibration error: how far the posteriors of the decisions are from the share of right ones, in 15 bins. Less is better.</source>
        <translation>期待較正誤差: 判定の事後確率と実際の正解の割合とのずれを 15 個のビンで求めたものです。小さいほど良い値です。</translation>
    </message>
    <message>
        <source>Agrees with
teacher %</source>
        <translation>教師モデル
との一致 %</translation>
    </message>
    <message>
        <source>Share of frames on which the student decides as its teacher does, right or wrong.</source>
        <translation>正誤にかかわらず、生徒モデルが教師モデルと同じ判定をしたフレームの割合です。</translation>
    </message>
    <message>
        <source>Gain
kept %</source>
        <translation>向上の
保持 %</translation>
    </message>
    <message>
        <source>Share of the teacher&apos;s gain in accuracy over the hard net of the student&apos;s architecture that the student keeps.</source>
        <translation>生徒モデルと同じ構造をハードラベルで学習したネットワークに対する教師モデルの正解率の向上のうち、生徒モデルが保持している割合です。</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>フレーム/秒</translation>
    </message>
    <message>
        <source>Frames a second in the forward pass, on the machine of the run.</source>
        <translation>実行したマシンでの順伝播の 1 秒あたりのフレーム数です。</translation>
    </message>
    <message>
        <source>Difference
points</source>
        <translation>差
ポイント</translation>
    </message>
    <message>
        <source>Frame accuracy minus that of the baseline, in percentage points. In brackets its 95 % interval, by paired bootstrap over utterances.</source>
        <translation>フレーム正解率からベースラインのフレーム正解率を引いた値で、パーセントポイントで表します。角括弧内は 95 % 信頼区間で、発話単位の対応ありブートストラップによります。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Better or worse than the baseline where the 95 % interval of the difference lies on one side of 0 (paired bootstrap over utterances).</source>
        <translation>差の 95 % 信頼区間が 0 の片側だけにある場合に、ベースラインより良いか悪いかを示します (発話単位の対応ありブートストラップ)。</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>教師モデル</translation>
    </message>
    <message>
        <source>ensemble</source>
        <translation>アンサンブル</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>student</source>
        <translation>生徒モデル</translation>
    </message>
    <message>
        <source>Over
seeds %</source>
        <translation>シード間
正解率 %</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the accuracy over copies that differ in their seed only.</source>
        <translation>シードだけが異なるコピーにわたる、正解率の平均と標準偏差です。</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>スペシャリスト</translation>
    </message>
</context>
<context>
    <name>ExportRows</name>
    <message>
        <source>The mean of several nets is no single file: export its members.</source>
        <translation>複数のネットワークの平均は 1 つのファイルになりません。メンバーをエクスポートしてください。</translation>
    </message>
    <message>
        <source>This name cannot be a file name.</source>
        <translation>この名前はファイル名に使えません。</translation>
    </message>
    <message>
        <source>Its final weights are not in the run&apos;s folder any more.</source>
        <translation>最終的な重みが実行フォルダーにもうありません。</translation>
    </message>
    <message>
        <source>Its training failed: %1</source>
        <translation>学習に失敗しました: %1</translation>
    </message>
    <message>
        <source>Is being trained: it can be exported when it is done.</source>
        <translation>学習中です。完了するとエクスポートできます。</translation>
    </message>
    <message>
        <source>Is not trained yet.</source>
        <translation>まだ学習されていません。</translation>
    </message>
</context>
<context>
    <name>InputFindings</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n 画像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterances</source>
        <translation>
            <numerusform>%n 発話</numerusform>
        </translation>
    </message>
    <message>
        <source>dim %1</source>
        <translation>%1 次元</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>話者 %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pdfs</source>
        <translation>
            <numerusform>pdf %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inputs</source>
        <translation>
            <numerusform>入力 %n 次元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n フレーム</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterances without alignment, left out</source>
        <translation>
            <numerusform>アラインメントのない発話 %n 件を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alignments without features, left out</source>
        <translation>
            <numerusform>特徴量のないアラインメント %n 件を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad utterances, left out</source>
        <translation>
            <numerusform>不良な発話 %n 件を除外</numerusform>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
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
        <translation>ケプストラム平均・分散正規化: どの統計量を使うかを決めます (cmvn.scp から取得します。utterance と global では、ない場合に計算します)。</translation>
    </message>
    <message>
        <source>Normalise variances</source>
        <translation>分散を正規化</translation>
    </message>
    <message>
        <source>Scales each dimension to variance 1 as well.</source>
        <translation>各次元の分散も 1 になるようにスケーリングします。</translation>
    </message>
    <message>
        <source>Deltas</source>
        <translation>デルタ</translation>
    </message>
    <message>
        <source>Order of the time derivatives appended to each frame.</source>
        <translation>各フレームに付加する時間微分の次数です。</translation>
    </message>
    <message>
        <source>Delta window</source>
        <translation>デルタの窓幅</translation>
    </message>
    <message>
        <source>Frames each side that a derivative is taken over.</source>
        <translation>微分の計算に使う前後それぞれのフレーム数です。</translation>
    </message>
    <message>
        <source>Context before</source>
        <translation>前のコンテキスト</translation>
    </message>
    <message>
        <source>Frames before the current one that the net sees.</source>
        <translation>ネットワークに入力する、現在のフレームより前のフレーム数です。</translation>
    </message>
    <message>
        <source>Context after</source>
        <translation>後のコンテキスト</translation>
    </message>
    <message>
        <source>Frames after the current one that the net sees.</source>
        <translation>ネットワークに入力する、現在のフレームより後のフレーム数です。</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>A matrix file (final.mat of LDA) applied to each frame; empty for none.</source>
        <translation>各フレームに適用する行列ファイル (LDA の final.mat) です。空の場合は適用しません。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>The order in which the steps are applied.</source>
        <translation>各ステップを適用する順序です。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Kaldi data folder with feats.scp, utt2spk and cmvn.scp.</source>
        <translation>feats.scp、utt2spk、cmvn.scp を含む Kaldi のデータフォルダーです。</translation>
    </message>
    <message>
        <source>Alignments</source>
        <translation>アラインメント</translation>
    </message>
    <message>
        <source>Folder with ali.1.gz, ali.2.gz, …</source>
        <translation>フォルダー: ali.1.gz、ali.2.gz、…</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Share of the training data kept for validation, drawn by the seed; 0 for none.</source>
        <translation>学習データのうち検証用に取り分ける割合です。シードに従って抽出します。0 の場合は取り分けません。</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>分割単位</translation>
    </message>
    <message>
        <source>What is kept together: whole utterances or whole speakers.</source>
        <translation>まとめて扱う単位です。発話ごとか話者ごとかを指定します。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>kaldi: data and alignment folders; idx: MNIST files.</source>
        <translation>kaldi: データとアラインメントのフォルダー、idx: MNIST のファイル。</translation>
    </message>
    <message>
        <source>HMM</source>
        <translation>HMM</translation>
    </message>
    <message>
        <source>Folder with final.mdl, or that file: maps alignments to pdfs.</source>
        <translation>final.mdl を含むフォルダー、またはそのファイルです。アラインメントを pdf に対応付けます。</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>What the nets learn from.</source>
        <translation>ネットワークが学習に使うデータです。</translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation>検証データ</translation>
    </message>
    <message>
        <source>What learning is watched on.</source>
        <translation>学習の様子を確認するためのデータです。</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>テストデータ</translation>
    </message>
    <message>
        <source>Used once, after training; may be left out.</source>
        <translation>学習後に一度だけ使います。省略できます。</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>前処理</translation>
    </message>
    <message>
        <source>From what is on disk to what the net sees.</source>
        <translation>ディスク上のデータからネットワークへの入力を作る処理です。</translation>
    </message>
    <message>
        <source>Bad utterances</source>
        <translation>不正な発話</translation>
    </message>
    <message>
        <source>Utterances whose alignment has another length, whose features are not finite, or whose speaker has no CMVN: refuse stops before training, drop leaves them out with a count.</source>
        <translation>アラインメントの長さが異なる発話、特徴量に有限でない値がある発話、または話者の CMVN がない発話の扱いです。refuse は学習の前に停止し、drop は除外してその数を示します。</translation>
    </message>
    <message>
        <source>Memory for data</source>
        <translation>データ用メモリー</translation>
    </message>
    <message>
        <source>A corpus whose features fit in this is kept in memory; a larger one is streamed through buffers of this size.</source>
        <translation>特徴量がこのサイズに収まるコーパスはメモリーに保持します。それより大きいものはこのサイズのバッファーを通して順次読み込みます。</translation>
    </message>
    <message>
        <source>Kaldi recipe</source>
        <translation>Kaldi レシピ</translation>
    </message>
    <message>
        <source>MNIST files (IDX)</source>
        <translation>MNIST ファイル (IDX)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Divides the logits of teacher and student before the softmax of the soft loss; higher shows more of how the teacher ranks the wrong classes. Evaluation is always at 1.</source>
        <translation>ソフト損失の softmax の前に、教師モデルと生徒モデルのロジットを割る値です。高いほど、教師モデルが誤りのクラスをどう順位付けするかがよく現れます。評価は常に 1 で行います。</translation>
    </message>
    <message>
        <source>Hard weight</source>
        <translation>ハードラベルの重み</translation>
    </message>
    <message>
        <source>Weight w of the alignment&apos;s labels: loss = (1-w) T^2 CE(teacher, student at T) + w CE(label, student).</source>
        <translation>アラインメントのラベルの重み w: loss = (1-w) T^2 CE(teacher, student at T) + w CE(label, student)。</translation>
    </message>
    <message>
        <source>Mean of teachers</source>
        <translation>教師モデルの平均</translation>
    </message>
    <message>
        <source>arithmetic: mean of the softened posteriors; geometric: softmax of the mean logits over T.</source>
        <translation>arithmetic: 温度で平滑化した事後確率の平均、geometric: 平均ロジットを T で割ったものの softmax。</translation>
    </message>
    <message>
        <source>Teacher weights</source>
        <translation>教師モデルの重み</translation>
    </message>
    <message>
        <source>One weight for each teacher; empty means equal. Arithmetic weights are normalised to sum 1, geometric ones are exponents and used as given.</source>
        <translation>教師モデルごとに 1 つの重みを指定します。空の場合は均等です。算術平均の重みは合計が 1 になるように正規化されます。幾何平均の重みは指数で、そのまま使われます。</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目的関数</translation>
    </message>
    <message>
        <source>Soft targets</source>
        <translation>ソフトターゲット</translation>
    </message>
    <message>
        <source>Largest kept</source>
        <translation>保持する上位の数</translation>
    </message>
    <message>
        <source>Stored soft targets keep this many of the largest probabilities and the mass of the rest. 0 keeps all.</source>
        <translation>保存するソフトターゲットでは、確率の大きいものからこの個数と、残りの確率の合計を保持します。0 の場合はすべて保持します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What the experiment is called in reports.</source>
        <translation>レポートで使われる実験の名前です。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>All random numbers follow from it: the same seed gives the same weights.</source>
        <translation>すべての乱数はこの値から決まります。シードが同じなら重みも同じになります。</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Folder that relative paths are taken from; itself relative to this file&apos;s folder.</source>
        <translation>相対パスの基準となるフォルダーです。このフォルダー自体は、このファイルのあるフォルダーからの相対パスで指定します。</translation>
    </message>
    <message>
        <source>What the model is called; its folder in the run.</source>
        <translation>モデルの名前です。実行内のフォルダー名にもなります。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー数</translation>
    </message>
    <message>
        <source>Added to the experiment&apos;s seed. Models of equal seed start from the same random numbers.</source>
        <translation>実験のシードに加算します。シードが等しいモデルは同じ乱数から始まります。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>The architecture.</source>
        <translation>ネットワークの構造です。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>How it learns.</source>
        <translation>学習の方法です。</translation>
    </message>
    <message>
        <source>Keras HDF5</source>
        <translation>Keras HDF5</translation>
    </message>
    <message>
        <source>Text weights</source>
        <translation>テキスト形式の重み</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隠れ層</translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input on. An empty list is a linear softmax model.</source>
        <translation>入力側から順に、各隠れ層のユニット数です。空のリストは線形 softmax モデルになります。</translation>
    </message>
    <message>
        <source>units</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>The function after each hidden layer.</source>
        <translation>各隠れ層の後に適用する関数です。</translation>
    </message>
    <message>
        <source>Maxout pieces</source>
        <translation>Maxout の断片数</translation>
    </message>
    <message>
        <source>With maxout: how many affine pieces each unit takes the maximum of.</source>
        <translation>Maxout の場合に、各ユニットが最大値をとるアフィン変換の数です。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ドロップアウト</translation>
    </message>
    <message>
        <source>Share of hidden units switched off at each training step; kept units are scaled up, so nothing changes at test.</source>
        <translation>学習の各ステップで無効にする隠れユニットの割合です。残るユニットを拡大するため、テスト時には何も変わりません。</translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation>入力ドロップアウト</translation>
    </message>
    <message>
        <source>Share of input values switched off at each training step.</source>
        <translation>学習の各ステップで無効にする入力値の割合です。</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>バッチ正規化</translation>
    </message>
    <message>
        <source>Normalises each hidden layer over the batch before its activation.</source>
        <translation>各隠れ層を、活性化関数の前にバッチ全体で正規化します。</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>重みの初期値</translation>
    </message>
    <message>
        <source>glorot: uniform by fan-in and fan-out; he: normal by fan-in, made for ReLU; normal: a fixed standard deviation (initStd).</source>
        <translation>glorot: ファンインとファンアウトに基づく一様分布、he: ファンインに基づく正規分布で ReLU 向け、normal: 標準偏差が固定の正規分布 (initStd)。</translation>
    </message>
    <message>
        <source>Initial deviation</source>
        <translation>初期値の標準偏差</translation>
    </message>
    <message>
        <source>Standard deviation of the initial weights where the initialiser is normal.</source>
        <translation>初期化方法が normal の場合の、重みの初期値の標準偏差です。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>オプティマイザー</translation>
    </message>
    <message>
        <source>sgd: stochastic gradient descent with momentum; adam: adaptive moments (Kingma, Ba 2015).</source>
        <translation>sgd: モメンタム付き確率的勾配降下法、adam: 適応的モーメント (Kingma, Ba 2015)。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Step size at the start; the schedule changes it. The loss is a mean over frames.</source>
        <translation>開始時のステップサイズです。スケジュールに従って変化します。損失はフレームにわたる平均です。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>モメンタム</translation>
    </message>
    <message>
        <source>Share of the last update that goes into the next (sgd).</source>
        <translation>前回の更新量のうち次の更新に引き継ぐ割合です (sgd)。</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Looks ahead along the momentum before the gradient is taken (sgd), as Keras does.</source>
        <translation>Keras と同様に、モメンタムに沿って先読みしてから勾配を求めます (sgd)。</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>ベータ 1</translation>
    </message>
    <message>
        <source>Decay of the mean of the gradients (adam).</source>
        <translation>勾配の平均の減衰率です (adam)。</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>ベータ 2</translation>
    </message>
    <message>
        <source>Decay of the mean of the squared gradients (adam).</source>
        <translation>勾配の二乗の平均の減衰率です (adam)。</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>イプシロン</translation>
    </message>
    <message>
        <source>Keeps the division finite (adam).</source>
        <translation>除算の結果を有限に保ちます (adam)。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>Adds weightDecay times the weight to its gradient (L2); biases are left alone.</source>
        <translation>重みに weightDecay を掛けた値を勾配に加えます (L2)。バイアスには適用しません。</translation>
    </message>
    <message>
        <source>Max-norm</source>
        <translation>最大ノルム</translation>
    </message>
    <message>
        <source>After each update, a unit&apos;s incoming weight vector longer than this is scaled back to it. 0 is off.</source>
        <translation>更新のたびに、ユニットへの入力重みベクトルの長さがこの値を超えていれば、この値まで縮小します。0 で無効になります。</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>勾配クリッピング</translation>
    </message>
    <message>
        <source>A gradient whose length over all parameters exceeds this is scaled back to it. 0 is off.</source>
        <translation>全パラメーターにわたる勾配の長さがこの値を超えると、この値まで縮小します。0 で無効になります。</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>学習率スケジュール</translation>
    </message>
    <message>
        <source>constant; plateau: times factor when validation accuracy stops growing; newbob: Kaldi nnet1&apos;s rule on validation loss, with worse epochs rejected; exponential: times factor each epoch; cosine and linear: down to finalRate at the last epoch.</source>
        <translation>constant: 一定、plateau: 検証正解率が伸びなくなったら factor を掛ける、newbob: 検証損失に基づく Kaldi nnet1 の規則で、悪化したエポックは破棄する、exponential: エポックごとに factor を掛ける、cosine と linear: 最後のエポックで finalRate になるまで下げる。</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>係数</translation>
    </message>
    <message>
        <source>What the rate is multiplied by (plateau, newbob, exponential).</source>
        <translation>学習率に掛ける値です (plateau、newbob、exponential)。</translation>
    </message>
    <message>
        <source>Improvement threshold</source>
        <translation>改善のしきい値</translation>
    </message>
    <message>
        <source>plateau: an epoch whose validation frame accuracy (a fraction) gains less than this over the best one lowers the rate.</source>
        <translation>plateau: 検証フレーム正解率 (0~1 の比率) の最良値からの伸びがこの値より小さいエポックがあると、学習率を下げます。</translation>
    </message>
    <message>
        <source>Start halving below</source>
        <translation>減衰開始のしきい値</translation>
    </message>
    <message>
        <source>newbob: relative improvement of the validation loss below which the rate is multiplied by factor at each further epoch.</source>
        <translation>newbob: 検証損失の相対的な改善がこの値を下回ると、以降のエポックごとに学習率に factor を掛けます。</translation>
    </message>
    <message>
        <source>End halving below</source>
        <translation>減衰終了のしきい値</translation>
    </message>
    <message>
        <source>newbob: relative improvement, while halving, below which training ends.</source>
        <translation>newbob: 減衰中に相対的な改善がこの値を下回ると、学習を終了します。</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>最終学習率</translation>
    </message>
    <message>
        <source>Rate at the very end (cosine, linear); a floor for the others.</source>
        <translation>最後の時点の学習率です (cosine、linear)。その他では下限になります。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <source>The rate rises from 0 over this many epochs first.</source>
        <translation>最初に、このエポック数をかけて学習率を 0 から上げます。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Frames in each update.</source>
        <translation>1 回の更新に使うフレーム数です。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Passes over the training data, at most.</source>
        <translation>学習データを通す回数の上限です。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>改善を待つエポック数</translation>
    </message>
    <message>
        <source>Training ends after this many epochs in a row without a new best validation accuracy. 0 is off.</source>
        <translation>検証正解率の最良値がこの数のエポックだけ続けて更新されないと、学習を終了します。0 で無効になります。</translation>
    </message>
    <message>
        <source>Patience threshold</source>
        <translation>改善待ちのしきい値</translation>
    </message>
    <message>
        <source>By how much validation frame accuracy (a fraction) must grow to count as better.</source>
        <translation>改善とみなすために必要な検証フレーム正解率 (0~1 の比率) の伸びです。</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>時間制限</translation>
    </message>
    <message>
        <source>Training of this model ends after the epoch in which this time is over. 0 is off.</source>
        <translation>この時間が過ぎたエポックの終わりで、このモデルの学習を終了します。0 で無効になります。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>採用する重み</translation>
    </message>
    <message>
        <source>Which epoch&apos;s weights become the final ones: the last, or the best by validation frame accuracy.</source>
        <translation>どのエポックの重みを最終的な重みにするかを指定します。最後のエポック、または検証フレーム正解率が最良のエポックです。</translation>
    </message>
    <message>
        <source>Data folders and alignment folders of a Kaldi recipe.</source>
        <translation>Kaldi レシピのデータフォルダーとアラインメントフォルダーです。</translation>
    </message>
    <message>
        <source>IDX images</source>
        <translation>IDX 画像</translation>
    </message>
    <message>
        <source>Images and labels in the format of MNIST.</source>
        <translation>MNIST 形式の画像とラベルです。</translation>
    </message>
    <message>
        <source>Per speaker</source>
        <translation>話者ごと</translation>
    </message>
    <message>
        <source>Statistics of each speaker, from cmvn.scp.</source>
        <translation>cmvn.scp にある話者ごとの統計量です。</translation>
    </message>
    <message>
        <source>Per utterance</source>
        <translation>発話ごと</translation>
    </message>
    <message>
        <source>Statistics of each utterance by itself.</source>
        <translation>発話ごとに個別に求めた統計量です。</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>One set of statistics for all data.</source>
        <translation>全データに共通の 1 組の統計量です。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Features are taken as they are.</source>
        <translation>特徴量をそのまま使います。</translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation>発話</translation>
    </message>
    <message>
        <source>Whole utterances are kept together; speakers may be on both sides.</source>
        <translation>発話を分割せずに扱います。同じ話者が両側に含まれることがあります。</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>話者</translation>
    </message>
    <message>
        <source>No speaker is on both sides: harder, and closer to new speakers.</source>
        <translation>同じ話者が両側に含まれることはありません。より難しく、未知の話者の条件に近くなります。</translation>
    </message>
    <message>
        <source>Refuse to start</source>
        <translation>開始を拒否</translation>
    </message>
    <message>
        <source>Training does not start before they are mended.</source>
        <translation>修正されるまで学習を開始しません。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>They are left out and counted.</source>
        <translation>除外し、その数を数えます。</translation>
    </message>
    <message>
        <source>From labels</source>
        <translation>ラベルから</translation>
    </message>
    <message>
        <source>Learns from the labels of the alignment only.</source>
        <translation>アラインメントのラベルのみから学習します。</translation>
    </message>
    <message>
        <source>From teachers</source>
        <translation>教師モデルから</translation>
    </message>
    <message>
        <source>Learns from its teachers&apos; posteriors and from the labels.</source>
        <translation>教師モデルの事後確率とラベルから学習します。</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>算術平均</translation>
    </message>
    <message>
        <source>The mean of the teachers&apos; softened posteriors.</source>
        <translation>教師モデルの、温度で平滑化した事後確率の平均です。</translation>
    </message>
    <message>
        <source>Geometric</source>
        <translation>幾何平均</translation>
    </message>
    <message>
        <source>The softmax of the teachers&apos; mean logits, divided by the temperature.</source>
        <translation>教師モデルの平均ロジットを温度で割ったものの softmax です。</translation>
    </message>
    <message>
        <source>Cross entropy with the teachers&apos; posteriors at the temperature.</source>
        <translation>設定した温度での、教師モデルの事後確率との交差エントロピーです。</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>ロジット</translation>
    </message>
    <message>
        <source>Squared difference of logits of mean zero: the limit for high temperatures.</source>
        <translation>平均を 0 にしたロジットの二乗差で、高温での極限に当たります。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Stored where they are small, live otherwise.</source>
        <translation>小さい場合は保存し、それ以外はその場で計算します。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>その場で計算</translation>
    </message>
    <message>
        <source>The teacher runs along with the student.</source>
        <translation>教師モデルを生徒モデルと同時に動かします。</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The teacher&apos;s outputs are written once and used in each epoch.</source>
        <translation>教師モデルの出力を一度書き出し、各エポックで使います。</translation>
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
        <translation>シグモイド</translation>
    </message>
    <message>
        <source>1 / (1 + exp(-x)), between 0 and 1.</source>
        <translation>1 / (1 + exp(-x))。値は 0 から 1 の間です。</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Hyperbolic tangent, between -1 and 1.</source>
        <translation>双曲線正接です。値は -1 から 1 の間です。</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>x times the normal distribution function of x: a smooth ReLU.</source>
        <translation>x に x の正規分布関数を掛けた、滑らかな ReLU です。</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>No function at all.</source>
        <translation>関数を適用しません。</translation>
    </message>
    <message>
        <source>Maxout</source>
        <translation>Maxout</translation>
    </message>
    <message>
        <source>The largest of several affine pieces of each unit.</source>
        <translation>各ユニットの複数のアフィン変換のうち最大の値です。</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>Uniform, by the number of inputs and outputs.</source>
        <translation>入力数と出力数に基づく一様分布です。</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>Normal, by the number of inputs; made for ReLU.</source>
        <translation>入力数に基づく正規分布です。ReLU 向けです。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正規分布</translation>
    </message>
    <message>
        <source>Normal with a fixed standard deviation.</source>
        <translation>標準偏差が固定の正規分布です。</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Stochastic gradient descent with momentum.</source>
        <translation>モメンタム付き確率的勾配降下法です。</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adaptive moments: a step size of its own for each weight.</source>
        <translation>適応的モーメント: 重みごとに固有のステップサイズを使います。</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>The rate stays as it is.</source>
        <translation>学習率は変化しません。</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>プラトー</translation>
    </message>
    <message>
        <source>Lowered when validation accuracy stops growing.</source>
        <translation>検証正解率が伸びなくなったら下げます。</translation>
    </message>
    <message>
        <source>Newbob</source>
        <translation>Newbob</translation>
    </message>
    <message>
        <source>Kaldi&apos;s rule on validation loss; worse epochs are rejected.</source>
        <translation>検証損失に基づく Kaldi の規則です。悪化したエポックは破棄します。</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Multiplied by the factor after each epoch.</source>
        <translation>エポックが終わるたびに係数を掛けます。</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>コサイン</translation>
    </message>
    <message>
        <source>Along half a cosine down to the final rate.</source>
        <translation>コサインの半周期に沿って最終学習率まで下げます。</translation>
    </message>
    <message>
        <source>Along a line down to the final rate.</source>
        <translation>直線に沿って最終学習率まで下げます。</translation>
    </message>
    <message>
        <source>Last epoch</source>
        <translation>最後のエポック</translation>
    </message>
    <message>
        <source>The weights after the last epoch.</source>
        <translation>最後のエポックの後の重みです。</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最良のエポック</translation>
    </message>
    <message>
        <source>The weights of the epoch with the best validation frame accuracy.</source>
        <translation>検証フレーム正解率が最良のエポックの重みです。</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 は範囲外です</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>%1 以上 %2 以下でなければなりません</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>%1 以上でなければなりません</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>%1 以下でなければなりません</translation>
    </message>
    <message>
        <source>must be finite</source>
        <translation>有限の値でなければなりません</translation>
    </message>
    <message>
        <source>%1 is no number to work with</source>
        <translation>%1 は計算に使える数値ではありません</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? one of %2</source>
        <translation>&quot;%1&quot; の間違いではありませんか? 使える値: %2</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>&quot;%1&quot; の間違いではありませんか?</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>使える値: %1</translation>
    </message>
    <message>
        <source>unknown value &quot;%1&quot;</source>
        <translation>不明な値 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>不明なキー</translation>
    </message>
    <message>
        <source>it belongs in &quot;%1&quot;</source>
        <translation>&quot;%1&quot; の中に置くものです</translation>
    </message>
    <message>
        <source>it belongs one level up</source>
        <translation>1 つ上の階層に置くものです</translation>
    </message>
    <message>
        <source>known here: %1</source>
        <translation>ここで使えるもの: %1</translation>
    </message>
    <message>
        <source>expected true or false, found %1</source>
        <translation>true または false が必要ですが、%1 が見つかりました</translation>
    </message>
    <message>
        <source>expected a whole number, found %1</source>
        <translation>整数が必要ですが、%1 が見つかりました</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>数値が必要ですが、%1 が見つかりました</translation>
    </message>
    <message>
        <source>expected a string in quotes, found %1</source>
        <translation>引用符で囲んだ文字列が必要ですが、%1 が見つかりました</translation>
    </message>
    <message>
        <source>expected a list in [ ], found %1</source>
        <translation>[ ] で囲んだリストが必要ですが、%1 が見つかりました</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>指定されていません</translation>
    </message>
    <message>
        <source>there is nothing to train</source>
        <translation>学習するものがありません</translation>
    </message>
    <message>
        <source>name at least one model</source>
        <translation>モデルを少なくとも 1 つ指定してください</translation>
    </message>
    <message>
        <source>name the data folder with feats.scp</source>
        <translation>feats.scp を含むデータフォルダーを指定してください</translation>
    </message>
    <message>
        <source>name the folder with ali.1.gz, …: labels of each frame come from there</source>
        <translation>ali.1.gz、… を含むフォルダーを指定してください。各フレームのラベルはそこから読み込まれます</translation>
    </message>
    <message>
        <source>name the folder with final.mdl: it maps alignments to pdfs</source>
        <translation>final.mdl を含むフォルダーを指定してください。アラインメントを pdf に対応付けるために使います</translation>
    </message>
    <message>
        <source>name the images file or the folder with the standard names</source>
        <translation>画像ファイル、または標準の名前のファイルを含むフォルダーを指定してください</translation>
    </message>
    <message>
        <source>a set of its own needs data</source>
        <translation>独立したセットにはデータが必要です</translation>
    </message>
    <message>
        <source>or leave the test set out</source>
        <translation>またはテストセットを省略してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>&quot;%1&quot; が 2 回あります</translation>
    </message>
    <message>
        <source>each step is applied once</source>
        <translation>各ステップは 1 回だけ適用されます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set but not in the order</source>
        <translation>&quot;%1&quot; が設定されていますが、順序に含まれていません</translation>
    </message>
    <message>
        <source>say where it is applied</source>
        <translation>どこで適用するかを指定してください</translation>
    </message>
    <message>
        <source>a model needs a name</source>
        <translation>モデルには名前が必要です</translation>
    </message>
    <message>
        <source>each model needs a name of its own</source>
        <translation>各モデルには固有の名前が必要です</translation>
    </message>
    <message>
        <source>no name for a folder</source>
        <translation>フォルダー名に使えません</translation>
    </message>
    <message>
        <source>longer than %1 bytes</source>
        <translation>%1 バイトを超えています</translation>
    </message>
    <message>
        <source>a name cannot begin with &quot;%1&quot;</source>
        <translation>名前を &quot;%1&quot; で始めることはできません</translation>
    </message>
    <message>
        <source>a name cannot begin or end with a space</source>
        <translation>名前の先頭や末尾に空白は使えません</translation>
    </message>
    <message>
        <source>a name cannot hold control characters</source>
        <translation>名前に制御文字は使えません</translation>
    </message>
    <message>
        <source>a name cannot hold &quot;%1&quot;</source>
        <translation>名前に &quot;%1&quot; は使えません</translation>
    </message>
    <message>
        <source>letters, digits, - _ . and = do</source>
        <translation>英数字と - _ . = が使えます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be swept</source>
        <translation>&quot;%1&quot; はスイープできません</translation>
    </message>
    <message>
        <source>swept twice</source>
        <translation>2 回スイープされています</translation>
    </message>
    <message>
        <source>put all values in one list</source>
        <translation>すべての値を 1 つのリストにまとめてください</translation>
    </message>
    <message>
        <source>a distilled model needs teachers</source>
        <translation>蒸留するモデルには教師モデルが必要です</translation>
    </message>
    <message>
        <source>name a model of this experiment, or a model file</source>
        <translation>この実験のモデル、またはモデルファイルを指定してください</translation>
    </message>
    <message>
        <source>teachers in a circle: %1</source>
        <translation>教師モデルが循環しています: %1</translation>
    </message>
    <message>
        <source>one of them must learn without the others</source>
        <translation>そのうちの 1 つは他のモデルなしで学習しなければなりません</translation>
    </message>
    <message>
        <source>all weights are zero</source>
        <translation>重みがすべて 0 です</translation>
    </message>
    <message>
        <source>one at least must be above 0</source>
        <translation>少なくとも 1 つは 0 より大きくなければなりません</translation>
    </message>
    <message>
        <source>Initial bias</source>
        <translation>バイアスの初期値</translation>
    </message>
    <message>
        <source>Middle of the initial biases of hidden layers. Kaldi&apos;s nnet1 takes -2 for sigmoid nets, which start out sparse so.</source>
        <translation>隠れ層のバイアスの初期値の中心です。Kaldi の nnet1 ではシグモイドのネットワークに -2 を使い、疎な状態から学習を始めます。</translation>
    </message>
    <message>
        <source>Bias range</source>
        <translation>バイアスの範囲</translation>
    </message>
    <message>
        <source>Width of the range around it that initial biases of hidden layers are drawn from, evenly. Kaldi&apos;s nnet1 takes 4 for sigmoid nets.</source>
        <translation>隠れ層のバイアスの初期値を一様に抽出する、中心の周りの範囲の幅です。Kaldi の nnet1 ではシグモイドのネットワークに 4 を使います。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>演算精度</translation>
    </message>
    <message>
        <source>What matrix products are computed in. bfloat16 is about twice as fast where the processor has it; sums, weights and updates stay float32. Where it has not, float32 is used and said so.</source>
        <translation>行列積の計算に使う精度です。bfloat16 は、プロセッサーが対応していれば約 2 倍速くなります。総和、重み、更新は float32 のままです。対応していない場合は float32 を使い、その旨を表示します。</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>Single precision throughout.</source>
        <translation>すべて単精度で計算します。</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>Products in bfloat16, sums and weights in float32: faster where the processor has it.</source>
        <translation>行列積は bfloat16、和と重みは float32 で計算します。対応するプロセッサーではより高速です。</translation>
    </message>
    <message>
        <source>Classes left out</source>
        <translation>除外するクラス</translation>
    </message>
    <message>
        <source>Numbers of classes (pdfs) whose frames this model never sees in training.</source>
        <translation>このモデルの学習にフレームを使わないクラス (pdf) の番号です。</translation>
    </message>
    <message>
        <source>Classes kept</source>
        <translation>残すクラス</translation>
    </message>
    <message>
        <source>Numbers of the only classes (pdfs) whose frames this model sees in training; empty for all.</source>
        <translation>このモデルの学習にフレームを使うクラス (pdf) の番号です。空の場合はすべて使います。</translation>
    </message>
    <message>
        <source>Share of what is left that is learned from, drawn by the experiment&apos;s seed: the same for every model.</source>
        <translation>残ったデータのうち学習に使う割合です。実験のシードに従って抽出し、どのモデルでも同じになります。</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>抽出単位</translation>
    </message>
    <message>
        <source>What the share is drawn from: whole utterances or single frames.</source>
        <translation>抽出する単位です。発話ごとか個々のフレームかを指定します。</translation>
    </message>
    <message>
        <source>Unlabelled data</source>
        <translation>ラベルなしデータ</translation>
    </message>
    <message>
        <source>A further data folder without alignments. Its frames are learned from soft targets alone.</source>
        <translation>アラインメントのない追加のデータフォルダーです。そのフレームはソフトターゲットのみから学習します。</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>バイアス補正</translation>
    </message>
    <message>
        <source>What is done for classes that were left out; what a share happens not to draw stays as it is. frequencies: their output biases are moved until their mean posteriors on validation data are their frequencies in the training data; test: moved together to the best accuracy on the test set, as the paper did, so that its test accuracy is no longer that of unseen data; none.</source>
        <translation>除外したクラスの扱いです。割合の抽選でたまたま選ばれなかったクラスはそのままです。frequencies: 検証データでの平均事後確率が学習データでの頻度に等しくなるまで、それらの出力バイアスを動かします。test: 論文と同様に、テストセットでの正解率が最良になるようにまとめて動かします。このため、テスト正解率は未知のデータに対するものではなくなります。none: 何もしません。</translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation>重み付け</translation>
    </message>
    <message>
        <source>given: by the teacher weights; fitted: the weights that give the mean of the teachers the lowest cross entropy on validation data (arithmetic: sum 1; geometric: exponents from 0 on).</source>
        <translation>given: 教師モデルの重みを使います。fitted: 教師モデルの平均の、検証データでの交差エントロピーが最小になる重みを使います (arithmetic: 合計 1、geometric: 0 以上の指数)。</translation>
    </message>
    <message>
        <source>Calibrate teachers</source>
        <translation>教師モデルを較正</translation>
    </message>
    <message>
        <source>Divides each teacher&apos;s logits by the temperature that gives it the lowest cross entropy on validation data (Guo et al. 2017), before anything else. Shown on images and text; no evidence on acoustic models.</source>
        <translation>他の処理に先立ち、各教師モデルのロジットを、検証データでの交差エントロピーが最小になる温度で割ります (Guo et al. 2017)。画像とテキストで効果が示されています。音響モデルでの裏付けはありません。</translation>
    </message>
    <message>
        <source>soft: cross entropy at the temperature; logits: squared difference of zero-mean logits, its limit for high temperatures (shown on images; no evidence on acoustic models); conditional: soft where the teacher decides as the label, else the label (Meng et al. 2019, shown on acoustic models).</source>
        <translation>soft: 設定した温度での交差エントロピー、logits: 平均を 0 にしたロジットの二乗差で、高温での極限に当たります (画像で効果が示されています。音響モデルでの裏付けはありません)、conditional: 教師モデルの判定がラベルと一致する場合は soft、それ以外はラベル (Meng et al. 2019、音響モデルで効果が示されています)。</translation>
    </message>
    <message>
        <source>Final temperature</source>
        <translation>最終温度</translation>
    </message>
    <message>
        <source>The temperature moves evenly from epoch to epoch, to this one in the last of the epochs planned; 0 keeps it. Annealing it was shown on images and text (Jafari et al. 2021); no evidence on acoustic models.</source>
        <translation>温度をエポックごとに均等に動かし、予定の最後のエポックでこの値にします。0 の場合は変化しません。温度のアニーリングは画像とテキストで効果が示されています (Jafari et al. 2021)。音響モデルでの裏付けはありません。</translation>
    </message>
    <message>
        <source>Confidence weight</source>
        <translation>確信度の重み</translation>
    </message>
    <message>
        <source>How much a frame&apos;s soft loss is lowered where its teacher is unsure: times exp(-c H / log K), H the entropy of the teacher&apos;s posterior, K the number of classes (after Dehghani et al. 2018). Shown on text; no evidence on acoustic models. 0 is off.</source>
        <translation>教師モデルの確信が低いフレームで、ソフト損失をどれだけ下げるかです。exp(-c H / log K) を掛けます。H は教師モデルの事後確率のエントロピー、K はクラス数です (Dehghani et al. 2018 に基づく)。テキストで効果が示されています。音響モデルでの裏付けはありません。0 で無効になります。</translation>
    </message>
    <message>
        <source>live: the teacher runs along and sees what the student sees; stored: its outputs for the frames as they are (unjittered) are written once and reused; auto: stored where they are small and nothing is jittered.</source>
        <translation>live: 教師モデルを同時に動かし、生徒モデルと同じ入力を与えます。stored: フレームそのまま (ジッターなし) に対する教師モデルの出力を一度書き出して再利用します。auto: 小さく、ジッターもない場合は保存します。</translation>
    </message>
    <message>
        <source>Clustering</source>
        <translation>クラスタリング</translation>
    </message>
    <message>
        <source>How classes become sets, by the covariance of the generalist&apos;s predictions. kmeans: online k-means on its columns; pairs: the two sets that covary most are joined, again and again; given: the sets below.</source>
        <translation>ジェネラリストの予測の共分散に基づいて、クラスを集合に分ける方法です。kmeans: 共分散の列に対するオンライン k-means、pairs: 共分散が最も大きい 2 つの集合を繰り返し併合、given: 下で指定した集合。</translation>
    </message>
    <message>
        <source>Set size</source>
        <translation>集合の大きさ</translation>
    </message>
    <message>
        <source>Classes of each set: those nearest to each cluster, so that sets may overlap. 0: the clusters themselves, each class in one of them.</source>
        <translation>各集合のクラス数です。各クラスターに最も近いクラスを選ぶため、集合は重なることがあります。0: クラスターそのもので、各クラスはいずれか 1 つに属します。</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>With clustering given: one text a set, class numbers and ranges (&quot;0 4 10-19&quot;). sets.json of an earlier run holds such texts.</source>
        <translation>クラスタリングが given の場合: 集合ごとに 1 つのテキストで、クラスの番号と範囲 (&quot;0 4 10-19&quot;) を指定します。以前の実行の sets.json にこのようなテキストがあります。</translation>
    </message>
    <message>
        <source>Special share</source>
        <translation>集合内の割合</translation>
    </message>
    <message>
        <source>Share of the training frames that are of the set&apos;s own classes; the rest is drawn from all other frames. Afterwards the logits are corrected for it.</source>
        <translation>学習フレームのうち、集合自身のクラスに属するものの割合です。残りは他のすべてのフレームから抽出します。後でその分だけロジットを補正します。</translation>
    </message>
    <message>
        <source>Most probable</source>
        <translation>上位のクラス数</translation>
    </message>
    <message>
        <source>A specialist is asked where its set holds one of this many most probable classes of the generalist.</source>
        <translation>ジェネラリストで最も確率の高いこの数のクラスのいずれかが集合に含まれる場合に、そのスペシャリストを使います。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>dustbin: the set&apos;s classes and one output for all others; full: all classes, those outside the set held by the generalist&apos;s soft targets (the paper&apos;s section 6.1: proposed there, not evaluated).</source>
        <translation>dustbin: 集合のクラスと、他のすべてのクラスに対する 1 つの出力、full: すべてのクラス。集合外のクラスはジェネラリストのソフトターゲットで保持します (論文の 6.1 節: 提案されていますが、評価されていません)。</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>対照</translation>
    </message>
    <message>
        <source>Trains the same net on hard labels beside each distilled model that has no such net to be held against.</source>
        <translation>比較対象となるネットワークのない蒸留モデルごとに、同じネットワークをハードラベルでも学習します。</translation>
    </message>
    <message>
        <source>hard: learns from the alignment&apos;s labels; distilled: learns from its teachers as well; specialists: each starts from the generalist and learns to tell some classes apart.</source>
        <translation>hard: アラインメントのラベルから学習します。distilled: 教師モデルからも学習します。specialists: それぞれがジェネラリストから始め、一部のクラスを見分けることを学習します。</translation>
    </message>
    <message>
        <source>Trains this many members that differ in their seed only: NAME.1, NAME.2, … Of specialists: the number of class sets.</source>
        <translation>シードだけが異なるメンバーをこの数だけ学習します: NAME.1、NAME.2、… スペシャリストの場合はクラス集合の数です。</translation>
    </message>
    <message>
        <source>Generalist</source>
        <translation>ジェネラリスト</translation>
    </message>
    <message>
        <source>The model that knows all classes: its predictions say which are confused, specialists start from its weights and answer together with it.</source>
        <translation>すべてのクラスを知るモデルです。その予測から混同されるクラスがわかります。スペシャリストはその重みから始め、ジェネラリストとともに判定します。</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>スペシャリスト</translation>
    </message>
    <message>
        <source>How the classes are divided, learned and asked for.</source>
        <translation>クラスの分割、学習、使用の方法です。</translation>
    </message>
    <message>
        <source>Transfer set</source>
        <translation>転移セット</translation>
    </message>
    <message>
        <source>What part of the training data it learns from.</source>
        <translation>学習データのうち学習に使う部分です。</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>nats/frame</source>
        <translation>nat/フレーム</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>SGD with momentum 0.9, batch 100, last epoch; no choice was made on test errors within a run.</source>
        <translation>モメンタム 0.9 の SGD、バッチ 100、最後のエポック。実行内でテスト誤りに基づく選択は行っていません。</translation>
    </message>
    <message>
        <source>test errors</source>
        <translation>テスト誤り</translation>
    </message>
    <message>
        <source>MNIST teacher</source>
        <translation>MNIST の教師モデル</translation>
    </message>
    <message>
        <source>784-1200-1200-10 ReLU, all 60,000 images, dropout and max-norm, images jittered by up to two pixels each way</source>
        <translation>784-1200-1200-10 ReLU、全 60,000 画像、ドロップアウトと最大ノルム、画像に各方向最大 2 ピクセルのジッター</translation>
    </message>
    <message>
        <source>67 test errors</source>
        <translation>テスト誤り 67 個</translation>
    </message>
    <message>
        <source>Dropout 0.2 of the inputs and 0.5 of the hidden units, max-norm 3, He initialisation, rate 0.03 with cosine decay, momentum 0.9, batch 100.</source>
        <translation>ドロップアウトは入力 0.2、隠れユニット 0.5、最大ノルム 3、He 初期化、学習率 0.03 でコサイン減衰、モメンタム 0.9、バッチ 100。</translation>
    </message>
    <message>
        <source>Small net on hard labels</source>
        <translation>ハードラベルで学習した小さなネットワーク</translation>
    </message>
    <message>
        <source>784-800-800-10 ReLU, no regularisation</source>
        <translation>784-800-800-10 ReLU、正則化なし</translation>
    </message>
    <message>
        <source>146 test errors</source>
        <translation>テスト誤り 146 個</translation>
    </message>
    <message>
        <source>He initialisation, rate 0.1 with linear decay, momentum 0.9, batch 100.</source>
        <translation>He 初期化、学習率 0.1 で線形減衰、モメンタム 0.9、バッチ 100。</translation>
    </message>
    <message>
        <source>Small net distilled</source>
        <translation>蒸留した小さなネットワーク</translation>
    </message>
    <message>
        <source>As M2, soft targets of M1 at temperature 20, no jitter</source>
        <translation>M2 と同じ、温度 20 での M1 のソフトターゲット、ジッターなし</translation>
    </message>
    <message>
        <source>74 test errors</source>
        <translation>テスト誤り 74 個</translation>
    </message>
    <message>
        <source>Hard weight 0.5, initial weights of standard deviation 0.01, rate 0.3 held by a gradient clipped to length 0.5 and three epochs of warm-up, linear decay.</source>
        <translation>ハードラベルの重み 0.5、重みの初期値の標準偏差 0.01、学習率 0.3 (長さ 0.5 の勾配クリッピングと 3 エポックのウォームアップで安定化)、線形減衰。</translation>
    </message>
    <message>
        <source>of the teacher&apos;s gain kept</source>
        <translation>教師モデルの向上の保持</translation>
    </message>
    <message>
        <source>Temperature and width</source>
        <translation>温度と幅</translation>
    </message>
    <message>
        <source>Students of different widths at different temperatures</source>
        <translation>さまざまな温度での、さまざまな幅の生徒モデル</translation>
    </message>
    <message>
        <source>300 units a layer or more: all temperatures above 8 alike; 30 units: 2.5 to 4 clearly best</source>
        <translation>1 層 300 ユニット以上: 8 を超える温度はすべて同程度、30 ユニット: 2.5 から 4 が明らかに最良</translation>
    </message>
    <message>
        <source>Widths 30, 300 and 800; temperatures 1, 2, 2.5, 4, 8 and 20; hard weight 0.5, initial weights of standard deviation 0.01, rate 0.05 with linear decay.</source>
        <translation>幅は 30、300、800、温度は 1、2、2.5、4、8、20。ハードラベルの重み 0.5、重みの初期値の標準偏差 0.01、学習率 0.05 で線形減衰。</translation>
    </message>
    <message>
        <source>of which on threes</source>
        <translation>うち 3 の画像</translation>
    </message>
    <message>
        <source>No threes in the transfer set</source>
        <translation>転移セットに 3 なし</translation>
    </message>
    <message>
        <source>As M3, all threes left out of the transfer set</source>
        <translation>M3 と同じ、転移セットからすべての 3 を除外</translation>
    </message>
    <message>
        <source>206 test errors, of which 133 on the 1010 threes</source>
        <translation>テスト誤り 206 個、うち 1010 個の 3 で 133 個</translation>
    </message>
    <message>
        <source>No threes, bias of the 3 raised</source>
        <translation>3 なし、3 のバイアスを引き上げ</translation>
    </message>
    <message>
        <source>The net of M5, bias of class 3 raised by 3.5, tuned on the test set</source>
        <translation>M5 のネットワーク、クラス 3 のバイアスを 3.5 引き上げ、テストセットで調整</translation>
    </message>
    <message>
        <source>109 test errors, of which 14 on threes</source>
        <translation>テスト誤り 109 個、うち 3 で 14 個</translation>
    </message>
    <message>
        <source>The bias follows from class frequencies on training data; the test set is not looked at.</source>
        <translation>バイアスは学習データのクラス頻度から求めます。テストセットは参照しません。</translation>
    </message>
    <message>
        <source>Only sevens and eights in the transfer set</source>
        <translation>転移セットは 7 と 8 のみ</translation>
    </message>
    <message>
        <source>As M3, only sevens and eights in the transfer set</source>
        <translation>M3 と同じ、転移セットは 7 と 8 のみ</translation>
    </message>
    <message>
        <source>47.3 % test errors</source>
        <translation>テスト誤り 47.3 %</translation>
    </message>
    <message>
        <source>Sevens and eights, their biases lowered</source>
        <translation>7 と 8、それらのバイアスを引き下げ</translation>
    </message>
    <message>
        <source>The net of M7, biases of 7 and 8 lowered by 7.6, tuned on the test set</source>
        <translation>M7 のネットワーク、7 と 8 のバイアスを 7.6 引き下げ、テストセットで調整</translation>
    </message>
    <message>
        <source>13.2 % test errors</source>
        <translation>テスト誤り 13.2 %</translation>
    </message>
    <message>
        <source>The biases follow from class frequencies on training data; the test set is not looked at.</source>
        <translation>バイアスは学習データのクラス頻度から求めます。テストセットは参照しません。</translation>
    </message>
    <message>
        <source>needs MNIST&apos;s files</source>
        <translation>MNIST のファイルが必要</translation>
    </message>
    <message>
        <source>needs a Kaldi recipe</source>
        <translation>Kaldi レシピが必要</translation>
    </message>
    <message>
        <source>Acoustic model</source>
        <translation>音響モデル</translation>
    </message>
    <message>
        <source>8 x 2560 ReLU, 14,000 pdfs, 26 frames of 40 mel bands, 2,000 hours</source>
        <translation>8 x 2560 ReLU、pdf 14,000 個、40 メル帯域の 26 フレーム、2,000 時間</translation>
    </message>
    <message>
        <source>58.9 % of frames, 10.9 % word errors</source>
        <translation>フレームの 58.9 %、単語誤り 10.9 %</translation>
    </message>
    <message>
        <source>4 x 1024 ReLU on the corpus at hand, dropout 0.1 of the inputs and 0.3 of the hidden units; the mean of five nets stands for one.</source>
        <translation>使用するコーパスで 4 x 1024 ReLU、ドロップアウトは入力 0.1、隠れユニット 0.3。5 つのネットワークの平均を 1 つのネットワークの値とします。</translation>
    </message>
    <message>
        <source>Word errors need a decoder and are not measured.</source>
        <translation>単語誤りにはデコーダーが必要なため、測定しません。</translation>
    </message>
    <message>
        <source>frames right</source>
        <translation>正解フレーム</translation>
    </message>
    <message>
        <source>cross entropy</source>
        <translation>交差エントロピー</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>アンサンブル</translation>
    </message>
    <message>
        <source>10 nets as in S1 that differ in their seeds</source>
        <translation>シードが異なる S1 と同じネットワーク 10 個</translation>
    </message>
    <message>
        <source>61.1 % of frames, 10.7 % word errors</source>
        <translation>フレームの 61.1 %、単語誤り 10.7 %</translation>
    </message>
    <message>
        <source>Five nets, arithmetic mean of their posteriors.</source>
        <translation>5 つのネットワーク、事後確率の算術平均。</translation>
    </message>
    <message>
        <source>Distilled single net</source>
        <translation>蒸留した単一のネットワーク</translation>
    </message>
    <message>
        <source>A net as in S1 taught by S2; temperatures 1, 2, 5 and 10 tried, hard weight 0.5</source>
        <translation>S2 を教師モデルとする S1 と同じネットワーク。温度 1、2、5、10 を試行、ハードラベルの重み 0.5</translation>
    </message>
    <message>
        <source>60.8 % of frames, 10.7 % word errors; more than 80 % of the ensemble&apos;s gain kept</source>
        <translation>フレームの 60.8 %、単語誤り 10.7 %。アンサンブルの向上の 80 % 超を保持</translation>
    </message>
    <message>
        <source>Temperatures 1, 2 and 4; the best on validation data counts. Beside the net of the teacher&apos;s size a small one of 2 x 256.</source>
        <translation>温度は 1、2、4 で、検証データで最良のものを採用します。教師モデルと同サイズのネットワークのほかに、2 x 256 の小さなネットワークも使います。</translation>
    </message>
    <message>
        <source>The control is the small net on hard labels, plain and with dropout of 0.1, 0.2 or 0.3, the best of them on validation data.</source>
        <translation>対照はハードラベルで学習した小さなネットワークです。ドロップアウトなしのものと、ドロップアウト 0.1、0.2、0.3 のうち検証データで最良のものを使います。</translation>
    </message>
    <message>
        <source>same size, from the ensemble</source>
        <translation>同サイズ、アンサンブルから</translation>
    </message>
    <message>
        <source>same size: of the ensemble&apos;s gain kept</source>
        <translation>同サイズ: アンサンブルの向上の保持</translation>
    </message>
    <message>
        <source>small, hard labels</source>
        <translation>小、ハードラベル</translation>
    </message>
    <message>
        <source>small, hard labels, dropout tuned</source>
        <translation>小、ハードラベル、ドロップアウト調整</translation>
    </message>
    <message>
        <source>small, from one teacher</source>
        <translation>小、1 つの教師モデルから</translation>
    </message>
    <message>
        <source>small, from the ensemble</source>
        <translation>小、アンサンブルから</translation>
    </message>
    <message>
        <source>small: of the ensemble&apos;s gain kept</source>
        <translation>小: アンサンブルの向上の保持</translation>
    </message>
    <message>
        <source>small, hard labels: cross entropy</source>
        <translation>小、ハードラベル: 交差エントロピー</translation>
    </message>
    <message>
        <source>small, hard labels, dropout tuned: cross entropy</source>
        <translation>小、ハードラベル、ドロップアウト調整: 交差エントロピー</translation>
    </message>
    <message>
        <source>small, from the ensemble: cross entropy</source>
        <translation>小、アンサンブルから: 交差エントロピー</translation>
    </message>
    <message>
        <source>A net for 15,000 classes of images (JFT)</source>
        <translation>画像の 15,000 クラスのためのネットワーク (JFT)</translation>
    </message>
    <message>
        <source>25.0 % of images right</source>
        <translation>画像の 25.0 % が正解</translation>
    </message>
    <message>
        <source>Generalist and specialists</source>
        <translation>ジェネラリストとスペシャリスト</translation>
    </message>
    <message>
        <source>61 specialists of 300 classes and a dustbin class each</source>
        <translation>それぞれ 300 クラスと 1 つのダストビンクラスを持つスペシャリスト 61 個</translation>
    </message>
    <message>
        <source>26.1 % of images right</source>
        <translation>画像の 26.1 % が正解</translation>
    </message>
    <message>
        <source>gain over the generalist</source>
        <translation>ジェネラリストに対する向上</translation>
    </message>
    <message>
        <source>Gain by the number of covering specialists</source>
        <translation>カバーするスペシャリストの数と向上</translation>
    </message>
    <message>
        <source>As J2, by how many specialists have the right class in their set</source>
        <translation>J2 と同じ、正解クラスを集合に含むスペシャリストの数別</translation>
    </message>
    <message>
        <source>The gain grows with the number of covering specialists</source>
        <translation>カバーするスペシャリストの数とともに向上が増加</translation>
    </message>
    <message>
        <source>Eight specialists of overlapping class sets found by k-means on the corpus at hand, each class in two of them on average.</source>
        <translation>手元のコーパスで k-means により求めた、重なり合うクラス集合のスペシャリスト 8 個。各クラスは平均して 2 個に含まれます。</translation>
    </message>
    <message>
        <source>4 x 1024 ReLU without dropout, so that soft targets alone regularise.</source>
        <translation>ソフトターゲットだけが正則化として働くように、ドロップアウトなしの 4 x 1024 ReLU。</translation>
    </message>
    <message>
        <source>training frames right</source>
        <translation>正解学習フレーム</translation>
    </message>
    <message>
        <source>All data, hard labels</source>
        <translation>全データ、ハードラベル</translation>
    </message>
    <message>
        <source>The net of S1 on all data</source>
        <translation>全データでの S1 のネットワーク</translation>
    </message>
    <message>
        <source>63.4 % of training frames, 58.9 % of test frames</source>
        <translation>学習フレームの 63.4 %、テストフレームの 58.9 %</translation>
    </message>
    <message>
        <source>A small share of the data, hard labels</source>
        <translation>データの一部、ハードラベル</translation>
    </message>
    <message>
        <source>3 % of the data, early stopping</source>
        <translation>データの 3 %、早期終了</translation>
    </message>
    <message>
        <source>67.3 % of training frames, 44.5 % of test frames</source>
        <translation>学習フレームの 67.3 %、テストフレームの 44.5 %</translation>
    </message>
    <message>
        <source>3 % of the utterances, 10 % where the corpus has fewer than 20,000; the best epoch on validation data counts.</source>
        <translation>発話の 3 %。コーパスの発話が 20,000 未満の場合は 10 %。検証データで最良のエポックを採用します。</translation>
    </message>
    <message>
        <source>A small share of the data, soft targets</source>
        <translation>データの一部、ソフトターゲット</translation>
    </message>
    <message>
        <source>The same 3 %, soft targets of R1, no early stopping</source>
        <translation>同じ 3 %、R1 のソフトターゲット、早期終了なし</translation>
    </message>
    <message>
        <source>65.4 % of training frames, 57.0 % of test frames</source>
        <translation>学習フレームの 65.4 %、テストフレームの 57.0 %</translation>
    </message>
    <message>
        <source>SGD with momentum 0.9, batch 256, He initialisation, rate 0.05 with linear decay.</source>
        <translation>モメンタム 0.9 の SGD、バッチ 256、He 初期化、学習率 0.05 で線形減衰。</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>ジッター</translation>
    </message>
    <message>
        <source>Each training image is moved by up to this many whole pixels, right or left and up or down, anew in each epoch; what comes in is 0. Validation and test images stay as they are. Images only (idx).</source>
        <translation>各学習画像を、エポックごとに新たに、左右と上下にこの数までの整数ピクセルだけ動かします。空いた部分は 0 になります。検証画像とテスト画像は変化しません。画像 (idx) のみに適用されます。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>ラベル平滑化</translation>
    </message>
    <message>
        <source>Share of the label&apos;s weight that is spread over all classes in the loss (Szegedy et al. 2016). Shown on images; no evidence on acoustic models.</source>
        <translation>損失において、ラベルの重みのうち全クラスに分散させる割合です (Szegedy et al. 2016)。画像で効果が示されています。音響モデルでの裏付けはありません。</translation>
    </message>
    <message>
        <source>Watch the test set</source>
        <translation>テストセットを監視</translation>
    </message>
    <message>
        <source>Measures test accuracy after each epoch too, for curves beside the training accuracy. Nothing is ever chosen by it.</source>
        <translation>各エポックの後にテスト正解率も測定し、学習正解率と並べて曲線に表示します。これに基づく選択は一切行いません。</translation>
    </message>
    <message>
        <source>Each starts from a generalist and learns to tell some classes apart.</source>
        <translation>それぞれがジェネラリストから始め、一部のクラスを見分けることを学習します。</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Single frames are drawn.</source>
        <translation>個々のフレームを抽出します。</translation>
    </message>
    <message>
        <source>Biases stay as they were learned.</source>
        <translation>バイアスは学習されたままです。</translation>
    </message>
    <message>
        <source>By frequencies</source>
        <translation>頻度に合わせる</translation>
    </message>
    <message>
        <source>Mean posteriors of missing classes are brought to their frequencies in training.</source>
        <translation>学習に含まれないクラスの平均事後確率を、学習データでの頻度に合わせます。</translation>
    </message>
    <message>
        <source>Tuned on test data</source>
        <translation>テストデータで調整</translation>
    </message>
    <message>
        <source>As the paper did: its test accuracy is then no longer that of unseen data.</source>
        <translation>論文と同様です。テスト正解率は未知のデータに対するものではなくなります。</translation>
    </message>
    <message>
        <source>k-means</source>
        <translation>k-means</translation>
    </message>
    <message>
        <source>Online k-means on the covariance of the generalist&apos;s predictions.</source>
        <translation>ジェネラリストの予測の共分散に対するオンライン k-means です。</translation>
    </message>
    <message>
        <source>Greedy pairs</source>
        <translation>貪欲な併合</translation>
    </message>
    <message>
        <source>The two sets that covary most are joined, again and again.</source>
        <translation>共分散が最も大きい 2 つの集合を繰り返し併合します。</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>The sets are given by hand.</source>
        <translation>集合を手動で指定します。</translation>
    </message>
    <message>
        <source>With dustbin</source>
        <translation>ダストビンあり</translation>
    </message>
    <message>
        <source>The classes of the set, and one output for all others.</source>
        <translation>集合のクラスと、他のすべてのクラスに対する 1 つの出力です。</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>すべてのクラス</translation>
    </message>
    <message>
        <source>All classes, those outside the set held by the generalist&apos;s soft targets.</source>
        <translation>すべてのクラスです。集合外のクラスはジェネラリストのソフトターゲットで保持します。</translation>
    </message>
    <message>
        <source>The weights that are named, or equal ones.</source>
        <translation>指定した重みです。指定がない場合は均等です。</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>当てはめ</translation>
    </message>
    <message>
        <source>The weights that serve validation data best.</source>
        <translation>検証データに最も適した重みです。</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>条件付き</translation>
    </message>
    <message>
        <source>The teachers&apos; posteriors where they are right, the label where they are not.</source>
        <translation>教師モデルが正しい場合はその事後確率、正しくない場合はラベルを使います。</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>needs %1 classes or more, and there are %2</source>
        <translation>%1 クラス以上が必要ですが、%2 クラスしかありません</translation>
    </message>
    <message>
        <source>classes of %1 specialists</source>
        <translation>%1 個のスペシャリストが扱うクラス</translation>
    </message>
    <message>
        <source>same size, T = %1</source>
        <translation>同じサイズ、T = %1</translation>
    </message>
    <message>
        <source>small, T = %1</source>
        <translation>小、T = %1</translation>
    </message>
    <message>
        <source>%1, T = %2</source>
        <translation>%1、T = %2</translation>
    </message>
    <message>
        <source>%1, hard</source>
        <translation>%1、ハードラベル</translation>
    </message>
    <message>
        <source>is no experiment of the paper</source>
        <translation>論文の実験ではありません</translation>
    </message>
    <message>
        <source>retort paper --list names them</source>
        <translation>retort paper --list で一覧を表示できます</translation>
    </message>
    <message>
        <source>retort paper --list says what each needs</source>
        <translation>必要なものは retort paper --list で確認できます</translation>
    </message>
    <message>
        <source>%1: is damaged: %2</source>
        <translation>%1: 壊れています: %2</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>壊れています: %1</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>フォルダー %1 がありません</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: 読み込めません: %2</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>読み込めません: %1</translation>
    </message>
    <message>
        <source>has %1 labels for the %2 images of %3</source>
        <translation>ラベルが %1 個ありますが、%3 の画像は %2 枚です</translation>
    </message>
    <message>
        <source>has no feats.scp</source>
        <translation>feats.scp がありません</translation>
    </message>
    <message>
        <source>holds no utterances</source>
        <translation>発話が含まれていません</translation>
    </message>
    <message>
        <source>has no utt2spk, which CMVN by speaker needs</source>
        <translation>話者ごとの CMVN に必要な utt2spk がありません</translation>
    </message>
    <message>
        <source>holds no statistics</source>
        <translation>統計量が含まれていません</translation>
    </message>
    <message>
        <source>has no cmvn.scp</source>
        <translation>cmvn.scp がありません</translation>
    </message>
    <message>
        <source>features are %1 wide after the front end, those of the training set %2</source>
        <translation>前処理後の特徴量は %1 次元ですが、学習セットでは %2 次元です</translation>
    </message>
    <message>
        <source>utterance %1 has %2 labels and %3 frames</source>
        <translation>発話 %1 にはラベルが %2 個、フレームが %3 個あります</translation>
    </message>
    <message>
        <source>none of the first aligned utterances has features in %1: %2, …</source>
        <translation>アラインメントのある先頭の発話は、どれも %1 に特徴量がありません: %2、…</translation>
    </message>
    <message>
        <source>no utterance can be used</source>
        <translation>使える発話がありません</translation>
    </message>
    <message>
        <source>has %1 classes, the training set %2</source>
        <translation>クラスが %1 個ですが、学習セットでは %2 個です</translation>
    </message>
    <message>
        <source>the training set has a single %1, so nothing can be kept for validation</source>
        <translation>学習セットの単位 (%1) が 1 つしかないため、検証用に取り分けられません</translation>
    </message>
    <message>
        <source>has utterances that cannot be used</source>
        <translation>使えない発話が含まれています</translation>
    </message>
    <message>
        <source>name the folder that the recipe runs from</source>
        <translation>レシピを実行するフォルダーを指定してください</translation>
    </message>
    <message>
        <source>check the path and its permissions</source>
        <translation>パスとアクセス権を確認してください</translation>
    </message>
    <message>
        <source>do the files belong together?</source>
        <translation>ファイルの組み合わせは正しいですか?</translation>
    </message>
    <message>
        <source>relative folders are taken from the recipe folder</source>
        <translation>相対フォルダーはレシピフォルダーを基準にします</translation>
    </message>
    <message>
        <source>name a Kaldi data folder with features, such as data/train</source>
        <translation>data/train など、特徴量を含む Kaldi データフォルダーを指定してください</translation>
    </message>
    <message>
        <source>compute features first</source>
        <translation>先に特徴量を計算してください</translation>
    </message>
    <message>
        <source>make it, or set cmvn to utterance or none</source>
        <translation>作成するか、cmvn を utterance または none にしてください</translation>
    </message>
    <message>
        <source>run compute_cmvn_stats.sh, or set cmvn to utterance or none</source>
        <translation>compute_cmvn_stats.sh を実行するか、cmvn を utterance または none にしてください</translation>
    </message>
    <message>
        <source>run compute_cmvn_stats.sh</source>
        <translation>compute_cmvn_stats.sh を実行してください</translation>
    </message>
    <message>
        <source>make the features of both sets in one way</source>
        <translation>両方のセットの特徴量を同じ方法で作成してください</translation>
    </message>
    <message>
        <source>align these features again, or set inputs.badUtterances to &quot;drop&quot;</source>
        <translation>この特徴量をアラインし直すか、inputs.badUtterances を &quot;drop&quot; にしてください</translation>
    </message>
    <message>
        <source>do data and alignment folder belong together?</source>
        <translation>データフォルダーとアラインメントフォルダーの組み合わせは正しいですか?</translation>
    </message>
    <message>
        <source>take them out of its feats.scp</source>
        <translation>その feats.scp から取り除いてください</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>等しい</translation>
    </message>
    <message>
        <source>As M3, but soft targets only (hard weight 0).</source>
        <translation>M3 と同じ。ただしソフトターゲットのみ（ハードラベルの重み 0）。</translation>
    </message>
    <message>
        <source>As M3, but soft targets only (hard weight 0) and 100 epochs: there are a fifth of the images.</source>
        <translation>M3 と同じ。ただしソフトターゲットのみ（ハードラベルの重み 0）で、画像が 5 分の 1 のため 100 エポック。</translation>
    </message>
    <message>
        <source>Temperature 2, soft targets only, gradients clipped to length 1, two epochs of warm-up; the last epoch counts.</source>
        <translation>温度 2、ソフトターゲットのみ、勾配の長さを 1 に制限、ウォームアップ 2 エポック。最後のエポックを採用します。</translation>
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
        <translation>トポロジー項目の数</translation>
    </message>
    <message>
        <source>the number of log probabilities</source>
        <translation>対数確率の数</translation>
    </message>
    <message>
        <source>the type of an object</source>
        <translation>オブジェクトの型</translation>
    </message>
    <message>
        <source>the header of a compressed matrix</source>
        <translation>圧縮行列のヘッダー</translation>
    </message>
    <message>
        <source>a compressed matrix</source>
        <translation>圧縮行列</translation>
    </message>
    <message>
        <source>an integer vector</source>
        <translation>整数ベクトル</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>the matrix</source>
        <translation>行列</translation>
    </message>
    <message>
        <source>the compressed matrix</source>
        <translation>この圧縮行列</translation>
    </message>
    <message>
        <source>log probabilities</source>
        <translation>対数確率</translation>
    </message>
    <message>
        <source>the data of a compressed matrix</source>
        <translation>圧縮行列のデータ</translation>
    </message>
    <message>
        <source>the data of a matrix</source>
        <translation>行列のデータ</translation>
    </message>
    <message>
        <source>the data of a vector</source>
        <translation>ベクトルのデータ</translation>
    </message>
    <message>
        <source>the length of a vector</source>
        <translation>ベクトルの長さ</translation>
    </message>
    <message>
        <source>the length of an integer vector</source>
        <translation>整数ベクトルの長さ</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a transition&apos;s destination</source>
        <translation>遷移先</translation>
    </message>
    <message>
        <source>a transition&apos;s probability</source>
        <translation>遷移確率</translation>
    </message>
    <message>
        <source>an HMM state</source>
        <translation>HMM 状態</translation>
    </message>
    <message>
        <source>an HMM state&apos;s number</source>
        <translation>HMM 状態の番号</translation>
    </message>
    <message>
        <source>a pdf class</source>
        <translation>pdf クラス</translation>
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
        <translation>値</translation>
    </message>
    <message>
        <source>layer %1: weights</source>
        <translation>層 %1 の重み</translation>
    </message>
    <message>
        <source>layer %1: biases</source>
        <translation>層 %1 のバイアス</translation>
    </message>
    <message>
        <source>layer %1: batch normalisation</source>
        <translation>層 %1 のバッチ正規化</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>層 %1</translation>
    </message>
    <message>
        <source>batch normalisation (layer %1)</source>
        <translation>バッチ正規化 (層 %1)</translation>
    </message>
    <message>
        <source>activation %1 (layer %2)</source>
        <translation>活性化関数 %1 (層 %2)</translation>
    </message>
    <message>
        <source>activation %1 before the first affine layer</source>
        <translation>最初のアフィン層より前の活性化関数 %1</translation>
    </message>
    <message>
        <source>maxout before the first affine layer</source>
        <translation>最初のアフィン層より前の Maxout</translation>
    </message>
    <message>
        <source>a net of so many layers</source>
        <translation>この数の層を持つネットワーク</translation>
    </message>
    <message>
        <source>%1; pdfs without any: %2</source>
        <translation>%1、データのない pdf: %2</translation>
    </message>
    <message>
        <source>%1; classes without any: %2</source>
        <translation>%1、データのないクラス: %2</translation>
    </message>
    <message>
        <source>%1, and %2 unlabelled frames</source>
        <translation>%1 とラベルなしの %2 フレーム</translation>
    </message>
    <message>
        <source>%1, and %2 unlabelled images</source>
        <translation>%1 とラベルなしの画像 %2 枚</translation>
    </message>
    <message>
        <source>%1 of %2 frames (%3 %) in %4 of %5 utterances</source>
        <translation>%2 フレーム中 %1 フレーム (%3 %)、%5 発話中 %4 発話</translation>
    </message>
    <message>
        <source>%1 of %2 images (%3 %)</source>
        <translation>画像 %2 枚中 %1 枚 (%3 %)</translation>
    </message>
    <message>
        <source>; their mean is no better than one of them</source>
        <translation>。平均は 1 つのメンバーと変わりません</translation>
    </message>
    <message>
        <source>; their mean gains %1 points over one, and the last member still paid</source>
        <translation>。平均は 1 つのメンバーより %1 ポイント高く、最後のメンバーにもまだ効果がありました</translation>
    </message>
    <message>
        <source>; their mean gains %1 points over one, %2 of %3 members bring 95 % of that: more hardly pay</source>
        <translation>。平均は 1 つのメンバーより %1 ポイント高く、その 95 % は %3 個中 %2 個で得られます。それ以上の効果はわずかです</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>デバイスに空き容量がありません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <translation>バイト順マーク (BOM) で始まっています</translation>
    </message>
    <message>
        <source>save it as plain UTF-8 without BOM</source>
        <translation>BOM なしの UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>an archive? then name it as ark:FILE</source>
        <translation>アーカイブですか? その場合は ark:ファイル と指定してください</translation>
    </message>
    <message>
        <source>blank line</source>
        <translation>空行です</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>削除してください</translation>
    </message>
    <message>
        <source>key %1 stands here a second time</source>
        <translation>キー %1 がここに再び現れます</translation>
    </message>
    <message>
        <source>key %1 comes a second time</source>
        <translation>キー %1 が再び現れました</translation>
    </message>
    <message>
        <source>keys must be unique</source>
        <translation>キーは一意でなければなりません</translation>
    </message>
    <message>
        <source>no file after the key: %1</source>
        <translation>キーの後にファイルがありません: %1</translation>
    </message>
    <message>
        <source>each line is KEY FILE[:OFFSET]</source>
        <translation>各行は「キー ファイル[:オフセット]」です</translation>
    </message>
    <message>
        <source>a command, which is never run: %1</source>
        <translation>コマンドは実行されません: %1</translation>
    </message>
    <message>
        <source>write its output to a file and name that here</source>
        <translation>出力をファイルに書き出し、そのファイルを指定してください</translation>
    </message>
    <message>
        <source>a range that cannot be read: %1</source>
        <translation>範囲を読み取れません: %1</translation>
    </message>
    <message>
        <source>a range without its closing bracket: %1</source>
        <translation>範囲の閉じ括弧がありません: %1</translation>
    </message>
    <message>
        <source>standard input cannot be read here: %1</source>
        <translation>ここでは標準入力を読み込めません: %1</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>ファイルを指定してください</translation>
    </message>
    <message>
        <source>a table where a file is expected: %1</source>
        <translation>ファイルが必要な場所にテーブルがあります: %1</translation>
    </message>
    <message>
        <source>name the file and offset alone</source>
        <translation>ファイルとオフセットだけを指定してください</translation>
    </message>
    <message>
        <source>an offset that no file can have: %1</source>
        <translation>あり得ないオフセットです: %1</translation>
    </message>
    <message>
        <source>a negative offset: %1</source>
        <translation>オフセットが負です: %1</translation>
    </message>
    <message>
        <source>no file before the offset: %1</source>
        <translation>オフセットの前にファイルがありません: %1</translation>
    </message>
    <message>
        <source>[%1] is no range</source>
        <translation>[%1] は範囲ではありません</translation>
    </message>
    <message>
        <source>write [first:last] or [first:last,first:last], counted from 0</source>
        <translation>[最初:最後] または [最初:最後,最初:最後] と書いてください (0 から数えます)</translation>
    </message>
    <message>
        <source>range [%1] ends before it begins</source>
        <translation>範囲 [%1] の終わりが始まりより前です</translation>
    </message>
    <message>
        <source>range %1 lies outside the %2 rows</source>
        <translation>範囲 %1 が %2 行の外です</translation>
    </message>
    <message>
        <source>range %1 lies outside the %2 columns</source>
        <translation>範囲 %1 が %2 列の外です</translation>
    </message>
    <message>
        <source>holds no entries</source>
        <translation>項目がありません</translation>
    </message>
    <message>
        <source>was it written to the end? an empty table has nothing to read</source>
        <translation>最後まで書き込まれましたか? 空のテーブルには読むものがありません</translation>
    </message>
    <message>
        <source>expected a key, found a zero byte</source>
        <translation>キーが必要ですが、ゼロバイトがありました</translation>
    </message>
    <message>
        <source>is this an archive? a file without keys is named without ark:</source>
        <translation>アーカイブですか? キーのないファイルは ark: なしで指定します</translation>
    </message>
    <message>
        <source>expected a key, found thousands of bytes without white space</source>
        <translation>キーが必要ですが、空白のない数千バイトがありました</translation>
    </message>
    <message>
        <source>is this an archive?</source>
        <translation>アーカイブですか?</translation>
    </message>
    <message>
        <source>the file ends after the key %1</source>
        <translation>キー %1 の後でファイルが終わっています</translation>
    </message>
    <message>
        <source>it was cut short: copy or make it again</source>
        <translation>途中で切れています。コピーまたは作成し直してください</translation>
    </message>
    <message>
        <source>expected a space after the key %1</source>
        <translation>キー %1 の後に空白が必要です</translation>
    </message>
    <message>
        <source>utterance %1 stands here a second time</source>
        <translation>発話 %1 がここに再び現れます</translation>
    </message>
    <message>
        <source>speaker %1 stands here a second time</source>
        <translation>話者 %1 がここに再び現れます</translation>
    </message>
    <message>
        <source>each may stand in one line only</source>
        <translation>それぞれ 1 行にしか書けません</translation>
    </message>
    <message>
        <source>%1 fields, expected 2</source>
        <translation>フィールドが %1 個ありますが、2 個必要です</translation>
    </message>
    <message>
        <source>each line is UTTERANCE SPEAKER</source>
        <translation>各行は「発話 話者」です</translation>
    </message>
    <message>
        <source>a speaker without utterances</source>
        <translation>発話のない話者です</translation>
    </message>
    <message>
        <source>each line is SPEAKER UTTERANCE UTTERANCE …</source>
        <translation>各行は次の形式です: 話者 発話 発話 …</translation>
    </message>
    <message>
        <source>option %1 has no value that fits</source>
        <translation>オプション %1 の値が不正です</translation>
    </message>
    <message>
        <source>expected a number of jobs, found %1</source>
        <translation>ジョブ数が必要ですが、%1 がありました</translation>
    </message>
    <message>
        <source>no such alignment folder</source>
        <translation>アラインメントフォルダーがありません</translation>
    </message>
    <message>
        <source>job %1 stands here twice: %2 and %3</source>
        <translation>ジョブ %1 が 2 つあります: %2 と %3</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>どちらかを削除してください</translation>
    </message>
    <message>
        <source>no alignments (ali.1.gz, ali.2.gz, …) in this folder</source>
        <translation>このフォルダーにアラインメント (ali.1.gz、ali.2.gz、…) がありません</translation>
    </message>
    <message>
        <source>name the folder that align_si.sh wrote</source>
        <translation>align_si.sh が書き出したフォルダーを指定してください</translation>
    </message>
    <message>
        <source>%1 is missing, though there is %2</source>
        <translation>%2 はありますが、%1 がありません</translation>
    </message>
    <message>
        <source>did a job of the alignment fail?</source>
        <translation>アラインメントのジョブが失敗していませんか?</translation>
    </message>
    <message>
        <source>num_jobs says %1, but there are ali.1 to ali.%2</source>
        <translation>num_jobs は %1 ですが、ali.1 から ali.%2 まであります</translation>
    </message>
    <message>
        <source>remove the files of an older alignment</source>
        <translation>古いアラインメントのファイルを削除してください</translation>
    </message>
    <message>
        <source>utterance %1 is aligned a second time, as in %2</source>
        <translation>発話 %1 のアラインメントが %2 にもあります</translation>
    </message>
    <message>
        <source>files of different alignments in one folder?</source>
        <translation>異なるアラインメントのファイルが 1 つのフォルダーにありませんか?</translation>
    </message>
    <message>
        <source>bytes that are no gzip data follow the end of the gzip data</source>
        <translation>gzip データの終わりの後に、gzip データではないバイトが続いています</translation>
    </message>
    <message>
        <source>pack the file again</source>
        <translation>ファイルを圧縮し直してください</translation>
    </message>
    <message>
        <source>the gzip data are cut short</source>
        <translation>gzip データが途中で切れています</translation>
    </message>
    <message>
        <source>copy or make the file again</source>
        <translation>ファイルをコピーまたは作成し直してください</translation>
    </message>
    <message>
        <source>the gzip data are damaged: %1</source>
        <translation>gzip データが壊れています: %1</translation>
    </message>
    <message>
        <source>the file ends inside %1</source>
        <translation>%1の途中でファイルが終わっています</translation>
    </message>
    <message>
        <source>%1 of %2 bytes is more than the %3 that a gzip file of this size may hold</source>
        <translation>%1 (%2 バイト) は、この大きさの gzip ファイルに入り得る %3 バイトを超えています</translation>
    </message>
    <message>
        <source>the file is damaged, or packs nothing but repetition: unpack it first</source>
        <translation>ファイルが壊れているか、繰り返しだけを圧縮しています。先に展開してください</translation>
    </message>
    <message>
        <source>%1 would take %2 bytes, but only %3 are left</source>
        <translation>%1には %2 バイト必要ですが、残りは %3 バイトです</translation>
    </message>
    <message>
        <source>the file is damaged or was cut short</source>
        <translation>ファイルが壊れているか、途中で切れています</translation>
    </message>
    <message>
        <source>cannot go back in a gzip file</source>
        <translation>gzip ファイル内では戻れません</translation>
    </message>
    <message>
        <source>unpack it with gunzip first</source>
        <translation>先に gunzip で展開してください</translation>
    </message>
    <message>
        <source>offset %1 lies beyond the end of the file, which has %2 bytes</source>
        <translation>オフセット %1 はファイルの終わり (%2 バイト) を超えています</translation>
    </message>
    <message>
        <source>offset %1 lies beyond the end of the file</source>
        <translation>オフセット %1 はファイルの終わりを超えています</translation>
    </message>
    <message>
        <source>CMVN statistics of %1 x %2, expected 2 x (dimensions + 1)</source>
        <translation>CMVN 統計量が %1 x %2 ですが、2 x (次元数 + 1) が必要です</translation>
    </message>
    <message>
        <source>CMVN statistics hold NaN or infinity</source>
        <translation>CMVN 統計量に NaN または無限大があります</translation>
    </message>
    <message>
        <source>compute them again (compute_cmvn_stats.sh)</source>
        <translation>計算し直してください (compute_cmvn_stats.sh)</translation>
    </message>
    <message>
        <source>CMVN statistics of no frames</source>
        <translation>フレームのない CMVN 統計量です</translation>
    </message>
    <message>
        <source>CMVN statistics of one row, which have no variances</source>
        <translation>CMVN 統計量が 1 行だけで、分散がありません</translation>
    </message>
    <message>
        <source>CMVN statistics of %1 dimensions for features of %2</source>
        <translation>%2 次元の特徴量に対して CMVN 統計量は %1 次元です</translation>
    </message>
    <message>
        <source>CMVN statistics of %1 frames</source>
        <translation>CMVN 統計量のフレーム数が %1 です</translation>
    </message>
    <message>
        <source>at least one frame is needed</source>
        <translation>フレームが 1 つ以上必要です</translation>
    </message>
    <message>
        <source>are features and statistics of the same kind? compute the statistics again</source>
        <translation>特徴量と統計量は同じ種類ですか? 統計量を計算し直してください</translation>
    </message>
    <message>
        <source>switch normVars off or compute them again</source>
        <translation>normVars をオフにするか、計算し直してください</translation>
    </message>
    <message>
        <source>unknown kind of compressed matrix</source>
        <translation>圧縮行列の種類が不明です</translation>
    </message>
    <message>
        <source>known are CM, CM2 and CM3</source>
        <translation>使えるのは CM、CM2、CM3 です</translation>
    </message>
    <message>
        <source>a compressed matrix of %1 x %2 is not possible</source>
        <translation>%1 x %2 の圧縮行列はあり得ません</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>ファイルが壊れています</translation>
    </message>
    <message>
        <source>deltas need an order of 0 or more and a window of 1 or more</source>
        <translation>デルタには 0 以上の次数と 1 以上の窓が必要です</translation>
    </message>
    <message>
        <source>an utterance without frames cannot be spliced</source>
        <translation>フレームのない発話にはコンテキストを付けられません</translation>
    </message>
    <message>
        <source>a splice needs contexts of 0 or more frames</source>
        <translation>コンテキストには 0 以上のフレーム数が必要です</translation>
    </message>
    <message>
        <source>a transform does not fit the features</source>
        <translation>変換が特徴量に合いません</translation>
    </message>
    <message>
        <source>a range of columns on a vector</source>
        <translation>ベクトルに列の範囲が指定されています</translation>
    </message>
    <message>
        <source>a range where a whole matrix is expected</source>
        <translation>行列全体が必要な場所に範囲が指定されています</translation>
    </message>
    <message>
        <source>a range on an integer vector</source>
        <translation>整数ベクトルに範囲が指定されています</translation>
    </message>
    <message>
        <source>a zero byte without the &apos;B&apos; of a binary object</source>
        <translation>ゼロバイトの後に、バイナリーオブジェクトの &apos;B&apos; がありません</translation>
    </message>
    <message>
        <source>the file is damaged, or the offset is wrong</source>
        <translation>ファイルが壊れているか、オフセットが間違っています</translation>
    </message>
    <message>
        <source>expected a type such as FM, DM, CM, FV or DV and a space, found %1</source>
        <translation>FM、DM、CM、FV、DV などの型と空白が必要ですが、%1 がありました</translation>
    </message>
    <message>
        <source>expected a 4-byte integer for %1, found size %2</source>
        <translation>%1には 4 バイト整数が必要ですが、サイズ %2 がありました</translation>
    </message>
    <message>
        <source>a matrix of %1 x %2 is not possible</source>
        <translation>%1 x %2 の行列はあり得ません</translation>
    </message>
    <message>
        <source>a vector, expected a matrix</source>
        <translation>ベクトルですが、行列が必要です</translation>
    </message>
    <message>
        <source>expected a matrix (FM, DM, CM, CM2 or CM3), found type %1</source>
        <translation>行列 (FM、DM、CM、CM2、CM3) が必要ですが、型 %1 がありました</translation>
    </message>
    <message>
        <source>a vector of length %1 is not possible</source>
        <translation>長さ %1 のベクトルはあり得ません</translation>
    </message>
    <message>
        <source>an integer vector of length %1 is not possible</source>
        <translation>長さ %1 の整数ベクトルはあり得ません</translation>
    </message>
    <message>
        <source>element %1 of an integer vector is not marked as a 4-byte integer</source>
        <translation>整数ベクトルの要素 %1 に 4 バイト整数の印がありません</translation>
    </message>
    <message>
        <source>the file ends where integers are expected</source>
        <translation>整数が必要な場所でファイルが終わっています</translation>
    </message>
    <message>
        <source>expected an integer of 32 bits, found %1</source>
        <translation>32 ビット整数が必要ですが、%1 がありました</translation>
    </message>
    <message>
        <source>integers, expected a matrix</source>
        <translation>整数ですが、行列が必要です</translation>
    </message>
    <message>
        <source>a matrix, expected a vector on one line</source>
        <translation>行列ですが、1 行のベクトルが必要です</translation>
    </message>
    <message>
        <source>integers, expected a vector of numbers with decimals</source>
        <translation>整数ですが、小数のベクトルが必要です</translation>
    </message>
    <message>
        <source>expected a vector (FV or DV), found type %1</source>
        <translation>ベクトル (FV、DV) が必要ですが、型 %1 がありました</translation>
    </message>
    <message>
        <source>numbers with decimals, expected an integer vector</source>
        <translation>小数ですが、整数ベクトルが必要です</translation>
    </message>
    <message>
        <source>expected one integer, found %1</source>
        <translation>整数が 1 つ必要ですが、%1 個ありました</translation>
    </message>
    <message>
        <source>expected &apos;[&apos;, found a number</source>
        <translation>&apos;[&apos; が必要ですが、数値がありました</translation>
    </message>
    <message>
        <source>an integer vector in text? then say --ints</source>
        <translation>テキストの整数ベクトルですか? その場合は --ints を指定してください</translation>
    </message>
    <message>
        <source>expected a word, found thousands of bytes without white space</source>
        <translation>単語が必要ですが、空白のない数千バイトがありました</translation>
    </message>
    <message>
        <source>the file ends where a matrix or vector is expected</source>
        <translation>行列またはベクトルが必要な場所でファイルが終わっています</translation>
    </message>
    <message>
        <source>expected &apos;[&apos;, found %1</source>
        <translation>&apos;[&apos; が必要ですが、%1 がありました</translation>
    </message>
    <message>
        <source>is this an integer vector, or an offset that points to no object?</source>
        <translation>整数ベクトル、またはオブジェクトを指していないオフセットではありませんか?</translation>
    </message>
    <message>
        <source>expected white space after &apos;[&apos;</source>
        <translation>&apos;[&apos; の後に空白が必要です</translation>
    </message>
    <message>
        <source>row %1 has %2 numbers, the rows before have %3</source>
        <translation>行 %1 には数値が %2 個ありますが、それまでの行は %3 個です</translation>
    </message>
    <message>
        <source>the file ends before &apos;]&apos;</source>
        <translation>&apos;]&apos; の前でファイルが終わっています</translation>
    </message>
    <message>
        <source>expected a number, found more than %1 characters without white space, %2 and so on</source>
        <translation>数値が必要ですが、空白のない %1 文字以上がありました (%2 など)</translation>
    </message>
    <message>
        <source>is white space between numbers missing?</source>
        <translation>数値の間の空白が抜けていませんか?</translation>
    </message>
    <message>
        <source>topology of phone %1: a transition to state %2 of %3</source>
        <translation>音素 %1 のトポロジー: %3 状態に対して状態 %2 への遷移があります</translation>
    </message>
    <message>
        <source>topology of phone %1: a transition of probability %2</source>
        <translation>音素 %1 のトポロジー: 遷移確率が %2 です</translation>
    </message>
    <message>
        <source>a topology entry without phones or states</source>
        <translation>音素または状態のないトポロジー項目です</translation>
    </message>
    <message>
        <source>phone %1 in the topology, expected 1 or more</source>
        <translation>トポロジーの音素が %1 ですが、1 以上が必要です</translation>
    </message>
    <message>
        <source>phone %1 stands in the topology twice</source>
        <translation>音素 %1 がトポロジーに 2 回あります</translation>
    </message>
    <message>
        <source>phone %1 has no topology</source>
        <translation>音素 %1 にトポロジーがありません</translation>
    </message>
    <message>
        <source>phone %1 in the topology</source>
        <translation>トポロジーの音素が %1 です</translation>
    </message>
    <message>
        <source>phone %1 has topology entry %2 of %3</source>
        <translation>音素 %1 のトポロジー項目が %3 個中の %2 番です</translation>
    </message>
    <message>
        <source>%1 topology entries</source>
        <translation>トポロジー項目が %1 個です</translation>
    </message>
    <message>
        <source>HMM state %1 of phone %2, which has %3</source>
        <translation>音素 %2 の HMM 状態 %1 がありますが、状態は %3 個です</translation>
    </message>
    <message>
        <source>HMM state %1 of phone %2 has no pdf class</source>
        <translation>音素 %2 の HMM 状態 %1 に pdf クラスがありません</translation>
    </message>
    <message>
        <source>HMM state %1, expected %2: states must stand in order</source>
        <translation>HMM 状態 %1 ですが、%2 が必要です。状態は順番どおりでなければなりません</translation>
    </message>
    <message>
        <source>unexpected in an HMM state: %1</source>
        <translation>HMM 状態の中に予期しないものがあります: %1</translation>
    </message>
    <message>
        <source>pdf %1 of phone %2 is not possible</source>
        <translation>音素 %2 の pdf %1 はあり得ません</translation>
    </message>
    <message>
        <source>a model without transitions</source>
        <translation>遷移のないモデルです</translation>
    </message>
    <message>
        <source>%1 log probabilities, expected %2 (one for each transition-id and one unused)</source>
        <translation>対数確率が %1 個ですが、%2 個必要です (transition-id ごとに 1 個と未使用の 1 個)</translation>
    </message>
    <message>
        <source>the model is damaged</source>
        <translation>モデルが壊れています</translation>
    </message>
    <message>
        <source>log probability %1 of transition-id %2 is not possible</source>
        <translation>transition-id %2 の対数確率 %1 はあり得ません</translation>
    </message>
    <message>
        <source>transition-id %1, but the model has 1 to %2</source>
        <translation>transition-id が %1 ですが、モデルには 1 から %2 までしかありません</translation>
    </message>
    <message>
        <source>are alignment and model (final.mdl) of the same folder?</source>
        <translation>アラインメントとモデル (final.mdl) は同じフォルダーのものですか?</translation>
    </message>
    <message>
        <source>is this a Kaldi model?</source>
        <translation>Kaldi モデルですか?</translation>
    </message>
    <message>
        <source>expected a token and a space</source>
        <translation>トークンと空白が必要です</translation>
    </message>
    <message>
        <source>expected a 4-byte integer: %1</source>
        <translation>4 バイト整数が必要です: %1</translation>
    </message>
    <message>
        <source>expected an integer (%1), found %2</source>
        <translation>整数 (%1) が必要ですが、%2 がありました</translation>
    </message>
    <message>
        <source>expected a number (%1), found %2</source>
        <translation>数値 (%1) が必要ですが、%2 がありました</translation>
    </message>
    <message>
        <source>expected a 4-byte number: %1</source>
        <translation>4 バイトの数値が必要です: %1</translation>
    </message>
    <message>
        <source>expected 4-byte integers: %1</source>
        <translation>4 バイト整数の列が必要です: %1</translation>
    </message>
    <message>
        <source>expected a vector</source>
        <translation>ベクトルが必要です</translation>
    </message>
    <message>
        <source>the model is damaged, or no Kaldi model</source>
        <translation>モデルが壊れているか、Kaldi モデルではありません</translation>
    </message>
    <message>
        <source>the number of topology entries is %1</source>
        <translation>トポロジー項目の数が %1 です</translation>
    </message>
    <message>
        <source>the number of log probabilities is %1</source>
        <translation>対数確率の数が %1 です</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>%1 が必要ですが、%2 がありました</translation>
    </message>
    <message>
        <source>expected a phone&apos;s number, found %1</source>
        <translation>音素の番号が必要ですが、%1 がありました</translation>
    </message>
    <message>
        <source>expected a Kaldi model (final.mdl) that begins with its transition model</source>
        <translation>遷移モデルで始まる Kaldi モデル (final.mdl) が必要です</translation>
    </message>
    <message>
        <source>%1 hold a value that is NaN or infinite</source>
        <translation>%1に NaN または無限大の値があります</translation>
    </message>
    <message>
        <source>the training that wrote this file had diverged</source>
        <translation>このファイルを書き出した学習は発散していました</translation>
    </message>
    <message>
        <source>has no affine layer</source>
        <translation>アフィン層がありません</translation>
    </message>
    <message>
        <source>expected a feed-forward net of dense layers</source>
        <translation>全結合層のフィードフォワードネットワークが必要です</translation>
    </message>
    <message>
        <source>%1 takes %2 inputs, the layer before gives %3</source>
        <translation>%1の入力は %2 ですが、前の層の出力は %3 です</translation>
    </message>
    <message>
        <source>%1 has %2 units but %3 biases</source>
        <translation>%1のユニットは %2 個ですが、バイアスは %3 個です</translation>
    </message>
    <message>
        <source>%1: maxout of %2 pieces over %3 units</source>
        <translation>%1: %3 ユニットに対して %2 個ずつの Maxout です</translation>
    </message>
    <message>
        <source>%1: batch normalisation of %2 units over %3</source>
        <translation>%1: %3 ユニットに対して %2 ユニットのバッチ正規化です</translation>
    </message>
    <message>
        <source>%1: batch normalisation with variance %2 and epsilon %3</source>
        <translation>%1: バッチ正規化の分散が %2、イプシロンが %3 です</translation>
    </message>
    <message>
        <source>a variance is never negative</source>
        <translation>分散が負になることはありません</translation>
    </message>
    <message>
        <source>%1: dropout rate %2</source>
        <translation>%1: ドロップアウト率が %2 です</translation>
    </message>
    <message>
        <source>expected 0 or more and less than 1</source>
        <translation>0 以上 1 未満が必要です</translation>
    </message>
    <message>
        <source>unknown activation &quot;%1&quot;</source>
        <translation>不明な活性化関数 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is a folder without final.h5</source>
        <translation>final.h5 のないフォルダーです</translation>
    </message>
    <message>
        <source>give a model file, or the folder of a model whose training has finished</source>
        <translation>モデルファイル、または学習が完了したモデルのフォルダーを指定してください</translation>
    </message>
    <message>
        <source>is empty, expected a model</source>
        <translation>空です。モデルが必要です</translation>
    </message>
    <message>
        <source>is no model of a format that can be read; its first bytes are not those of %1</source>
        <translation>読み込める形式のモデルではありません。先頭のバイトが次の形式と一致しません: %1</translation>
    </message>
    <message>
        <source>a Keras 3 .keras archive cannot be read yet: save it as .h5 with model.save(&quot;model.h5&quot;)</source>
        <translation>Keras 3 の .keras アーカイブはまだ読み込めません。model.save(&quot;model.h5&quot;) で .h5 として保存してください</translation>
    </message>
    <message>
        <source>Kaldi nnet1 and nnet3 files cannot be read yet: convert the network to Keras HDF5</source>
        <translation>Kaldi の nnet1 と nnet3 のファイルはまだ読み込めません。ネットワークを Keras HDF5 に変換してください</translation>
    </message>
    <message>
        <source>%1 cannot say %2</source>
        <translation>%1 では次のものを表せません: %2</translation>
    </message>
    <message>
        <source>choose another format</source>
        <translation>別の形式を選んでください</translation>
    </message>
    <message>
        <source>the last activation is %1, expected softmax or linear</source>
        <translation>最後の活性化関数は %1 ですが、softmax または linear が必要です</translation>
    </message>
    <message>
        <source>posteriors can be had only from a net that ends in softmax or in logits</source>
        <translation>事後確率は、softmax またはロジットで終わるネットワークからしか得られません</translation>
    </message>
    <message>
        <source>the HDF5 library fails on it</source>
        <translation>HDF5 ライブラリーで処理できません</translation>
    </message>
    <message>
        <source>the file is damaged: save or copy it again</source>
        <translation>ファイルが壊れています。保存またはコピーし直してください</translation>
    </message>
    <message>
        <source>is no HDF5 file that can be opened: %1</source>
        <translation>開ける HDF5 ファイルではありません: %1</translation>
    </message>
    <message>
        <source>is no HDF5 file that can be opened</source>
        <translation>開ける HDF5 ファイルではありません</translation>
    </message>
    <message>
        <source>it may have been cut short while it was written or copied: copy or save it again</source>
        <translation>書き込みやコピーの途中で切れた可能性があります。コピーまたは保存し直してください</translation>
    </message>
    <message>
        <source>is a soft or external link, which is not followed</source>
        <translation>シンボリックリンクまたは外部リンクで、たどれません</translation>
    </message>
    <message>
        <source>repack the file so that it holds its own data (h5repack, or load and save it in Keras)</source>
        <translation>ファイル自体にデータを含めてください (h5repack、または Keras で読み込んで保存)</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>claims %1 texts, more than the file can hold</source>
        <translation>テキストが %1 個と記録されていますが、ファイルに入り得る数を超えています</translation>
    </message>
    <message>
        <source>claims more texts than the file can hold</source>
        <translation>記録されたテキストの数が、ファイルに入り得る数を超えています</translation>
    </message>
    <message>
        <source>holds %1 texts, expected one</source>
        <translation>テキストが %1 個ありますが、1 個必要です</translation>
    </message>
    <message>
        <source>is not in the file, though the file&apos;s own lists name it: %1</source>
        <translation>ファイル自身の一覧にありますが、ファイル内にありません: %1</translation>
    </message>
    <message>
        <source>is not in the file, though the file&apos;s own lists name it</source>
        <translation>ファイル自身の一覧にありますが、ファイル内にありません</translation>
    </message>
    <message>
        <source>is not in the file, though layer_names names it</source>
        <translation>layer_names にありますが、ファイル内にありません</translation>
    </message>
    <message>
        <source>is not in the file: %1</source>
        <translation>ファイル内にありません: %1</translation>
    </message>
    <message>
        <source>is not in the file</source>
        <translation>ファイル内にありません</translation>
    </message>
    <message>
        <source>has no attribute %1</source>
        <translation>属性 %1 がありません</translation>
    </message>
    <message>
        <source>is not a dataset</source>
        <translation>データセットではありません</translation>
    </message>
    <message>
        <source>does not hold floating-point numbers</source>
        <translation>浮動小数点数ではありません</translation>
    </message>
    <message>
        <source>claims the shape [%1] but %2 bytes are stored in a file of %3</source>
        <translation>形状が [%1] と記録されていますが、%3 のファイルに %2 バイトしか保存されていません</translation>
    </message>
    <message>
        <source>the file is damaged: save it again</source>
        <translation>ファイルが壊れています。保存し直してください</translation>
    </message>
    <message>
        <source>takes its data from other datasets, which is not followed</source>
        <translation>データがほかのデータセットにあり、たどれません</translation>
    </message>
    <message>
        <source>takes its data from another file, which is not followed</source>
        <translation>データがほかのファイルにあり、たどれません</translation>
    </message>
    <message>
        <source>repack the file</source>
        <translation>ファイルを作り直してください</translation>
    </message>
    <message>
        <source>element %1 is %2, expected a finite number</source>
        <translation>要素 %1 が %2 ですが、有限の数値が必要です</translation>
    </message>
    <message>
        <source>training diverged before this file was saved: take an earlier epoch</source>
        <translation>このファイルの保存前に学習が発散しています。前のエポックを使ってください</translation>
    </message>
    <message>
        <source>has no model_config, so it does not say the layers</source>
        <translation>model_config がないため、層がわかりません</translation>
    </message>
    <message>
        <source>give a file of a full model</source>
        <translation>モデル全体のファイルを指定してください</translation>
    </message>
    <message>
        <source>holds weights only, and the models beside it that fit disagree on the activations (%1 and %2)</source>
        <translation>重みだけが含まれており、同じフォルダーの合致するモデルで活性化関数が異なります (%1 と %2)</translation>
    </message>
    <message>
        <source>say which one with --architecture FILE</source>
        <translation>--architecture ファイル でどちらかを指定してください</translation>
    </message>
    <message>
        <source>holds weights only: which activations lie between them is not said, and no model beside it fits</source>
        <translation>重みだけが含まれています。間の活性化関数が記録されておらず、同じフォルダーに合致するモデルもありません</translation>
    </message>
    <message>
        <source>give the full model or its to_json file with --architecture FILE</source>
        <translation>--architecture ファイル でモデル全体または to_json ファイルを指定してください</translation>
    </message>
    <message>
        <source>the model is of class &apos;%1&apos;, expected Sequential or a functional Model</source>
        <translation>モデルのクラスが &apos;%1&apos; ですが、Sequential または関数型の Model が必要です</translation>
    </message>
    <message>
        <source>the list of layers is no list</source>
        <translation>層のリストがリストではありません</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: its activation is not one of Keras&apos; own by name</source>
        <translation>層 &apos;%1&apos;: 活性化関数が Keras の名前付きのものではありません</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: activation &apos;%2&apos; is not known here</source>
        <translation>層 &apos;%1&apos;: 活性化関数 &apos;%2&apos; には対応していません</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: has no units</source>
        <translation>層 &apos;%1&apos;: ユニットがありません</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: dropout rate %2 is outside 0 to 1</source>
        <translation>層 &apos;%1&apos;: ドロップアウト率 %2 が 0 から 1 の範囲外です</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: only channels_last without keepdims can be read</source>
        <translation>層 &apos;%1&apos;: keepdims なしの channels_last だけを読み込めます</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: layers of class &apos;%2&apos; cannot be read</source>
        <translation>層 &apos;%1&apos;: クラス &apos;%2&apos; の層は読み込めません</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: a ReLU with limit, slope or threshold cannot be read</source>
        <translation>層 &apos;%1&apos;: 上限、傾き、しきい値のある ReLU は読み込めません</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: a softmax over another axis cannot be read</source>
        <translation>層 &apos;%1&apos;: 別の軸に対する softmax は読み込めません</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: normalises in a way that cannot be read</source>
        <translation>層 &apos;%1&apos;: この正規化の方法は読み込めません</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: epsilon %2 is not usable</source>
        <translation>層 &apos;%1&apos;: イプシロン %2 は使えません</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: the name occurs twice</source>
        <translation>層 &apos;%1&apos;: 名前が 2 回現れます</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: is named as an input, but is not in the list of layers</source>
        <translation>層 &apos;%1&apos;: 入力に指定されていますが、層のリストにありません</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: the layers form a ring</source>
        <translation>層 &apos;%1&apos;: 層が循環しています</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: has several inputs; only a plain chain of layers can be read</source>
        <translation>層 &apos;%1&apos;: 入力が複数あります。読み込めるのは一列につながった層だけです</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: comes after a softmax; only the last activation may be one</source>
        <translation>層 &apos;%1&apos;: softmax の後にあります。softmax は最後の活性化関数にしか使えません</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: comes after a Reshape; only GlobalMaxPooling1D (maxout) can be read there</source>
        <translation>層 &apos;%1&apos;: Reshape の後にあります。そこで読み込めるのは GlobalMaxPooling1D (Maxout) だけです</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: a Flatten between layers cannot be read</source>
        <translation>層 &apos;%1&apos;: 層の間の Flatten は読み込めません</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: a Reshape of %2 units to [%3] cannot be read</source>
        <translation>層 &apos;%1&apos;: %2 ユニットから [%3] への Reshape は読み込めません</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: GlobalMaxPooling1D is known only after a Reshape (maxout)</source>
        <translation>層 &apos;%1&apos;: GlobalMaxPooling1D は Reshape の後 (Maxout) でのみ使えます</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: %2</source>
        <translation>層 &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>only feed-forward nets of Dense, Activation, Dropout and BatchNormalization can be read</source>
        <translation>読み込めるのは Dense、Activation、Dropout、BatchNormalization のフィードフォワードネットワークだけです</translation>
    </message>
    <message>
        <source>the model has several outputs, expected one</source>
        <translation>モデルの出力が複数ありますが、1 つ必要です</translation>
    </message>
    <message>
        <source>the model branches; only a plain chain of layers can be read</source>
        <translation>モデルが分岐しています。読み込めるのは一列につながった層だけです</translation>
    </message>
    <message>
        <source>is not the JSON of a Keras model: %1</source>
        <translation>Keras モデルの JSON ではありません: %1</translation>
    </message>
    <message>
        <source>save the model again</source>
        <translation>モデルを保存し直してください</translation>
    </message>
    <message>
        <source>is a Keras 3 weights file, which does not say the layers</source>
        <translation>Keras 3 の重みファイルで、層の情報がありません</translation>
    </message>
    <message>
        <source>give the full model or its to_json file with --architecture FILE, or save it with model.save(&quot;model.h5&quot;)</source>
        <translation>--architecture ファイル でモデル全体または to_json ファイルを指定するか、model.save(&quot;model.h5&quot;) で保存してください</translation>
    </message>
    <message>
        <source>is an HDF5 file, but no Keras model: it has no layer_names</source>
        <translation>HDF5 ファイルですが、layer_names がなく、Keras モデルではありません</translation>
    </message>
    <message>
        <source>is laid out as a full model but has no model_config</source>
        <translation>モデル全体の構成ですが、model_config がありません</translation>
    </message>
    <message>
        <source>the file is damaged; with --architecture FILE its weights can be read</source>
        <translation>ファイルが壊れています。--architecture ファイル を指定すると重みは読み込めます</translation>
    </message>
    <message>
        <source>ends in a Reshape</source>
        <translation>Reshape で終わっています</translation>
    </message>
    <message>
        <source>has the shape [%1], expected [%2]</source>
        <translation>形状が [%1] ですが、[%2] が必要です</translation>
    </message>
    <message>
        <source>the weights do not fit the architecture</source>
        <translation>重みがアーキテクチャに合いません</translation>
    </message>
    <message>
        <source>holds a variance that is not positive</source>
        <translation>正でない分散があります</translation>
    </message>
    <message>
        <source>holds weights of %1 layers, its architecture has %2</source>
        <translation>重みは %1 層分ですが、アーキテクチャは %2 層です</translation>
    </message>
    <message>
        <source>claims %1 x %2 weights, but only %3 bytes follow</source>
        <translation>重みが %1 x %2 個と記録されていますが、続くのは %3 バイトだけです</translation>
    </message>
    <message>
        <source>the file is cut short or damaged: convert it again</source>
        <translation>ファイルが途中で切れているか、壊れています。変換し直してください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; follows a softmax; only the last activation may be one</source>
        <translation>&apos;%1&apos; が softmax の後にあります。softmax は最後の活性化関数にしか使えません</translation>
    </message>
    <message>
        <source>the layer takes %1 inputs, the one before gives %2</source>
        <translation>この層の入力は %1 ですが、前の層の出力は %2 です</translation>
    </message>
    <message>
        <source>expected %1 or an activation such as &lt;relu&gt;</source>
        <translation>%1 または &lt;relu&gt; などの活性化関数が必要です</translation>
    </message>
    <message>
        <source>%1 does not fit the %2 units before it</source>
        <translation>%1 は前の %2 ユニットに合いません</translation>
    </message>
    <message>
        <source>activation &apos;%1&apos; is not known here</source>
        <translation>活性化関数 &apos;%1&apos; には対応していません</translation>
    </message>
    <message>
        <source>&apos;%1…&apos; is too long for a word or number</source>
        <translation>&apos;%1…&apos; は単語や数値としては長すぎます</translation>
    </message>
    <message>
        <source>the file ends, expected &apos;%1&apos;</source>
        <translation>&apos;%1&apos; が必要ですが、ファイルが終わっています</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, expected the number of %2</source>
        <translation>&apos;%1&apos; がありましたが、%2 の数が必要です</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, expected number %2 of %3</source>
        <translation>&apos;%1&apos; がありましたが、%3 個中 %2 番目の数値が必要です</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, expected &apos;%2&apos;</source>
        <translation>&apos;%1&apos; がありましたが、&apos;%2&apos; が必要です</translation>
    </message>
    <message>
        <source>the file ends after %1 of %2 numbers</source>
        <translation>%2 個の数値のうち %1 個でファイルが終わっています</translation>
    </message>
    <message>
        <source>number %1 of %2 is &apos;%3&apos;, expected a finite float32</source>
        <translation>%2 個中 %1 番目の数値が &apos;%3&apos; ですが、有限の float32 が必要です</translation>
    </message>
    <message>
        <source>the models differ in shape: %1 inputs and %2 outputs against %3 and %4</source>
        <translation>モデルの形状が異なります: 入力 %1、出力 %2 に対し、入力 %3、出力 %4</translation>
    </message>
    <message>
        <source>is the mean of several nets, which no single model file can hold</source>
        <translation>複数のネットワークの平均であり、1 つのモデルファイルには入りません</translation>
    </message>
    <message>
        <source>are several nets and their generalist, which no single model file can hold</source>
        <translation>複数のネットワークとそのジェネラリストであり、1 つのモデルファイルには入りません</translation>
    </message>
    <message>
        <source>export its members, or a student of it</source>
        <translation>メンバー、またはその生徒モデルをエクスポートしてください</translation>
    </message>
    <message>
        <source>no file is named to write to</source>
        <translation>書き込むファイルが指定されていません</translation>
    </message>
    <message>
        <source>is the model&apos;s own file</source>
        <translation>モデル自身のファイルです</translation>
    </message>
    <message>
        <source>name another one</source>
        <translation>別のファイルを指定してください</translation>
    </message>
    <message>
        <source>number %1 cannot be read</source>
        <translation>数値 %1 を読み取れません</translation>
    </message>
    <message>
        <source>expected log priors, probabilities or counts, one for each output</source>
        <translation>対数事前確率、確率、または回数を出力ごとに 1 つ指定してください</translation>
    </message>
    <message>
        <source>holds no priors</source>
        <translation>事前確率が含まれていません</translation>
    </message>
    <message>
        <source>holds numbers below and above 0 (%1 and %2)</source>
        <translation>0 未満と 0 より大きい数値が混在しています (%1 と %2)</translation>
    </message>
    <message>
        <source>log priors are none above 0, probabilities and counts none below</source>
        <translation>対数事前確率は 0 以下、確率と回数は 0 以上です</translation>
    </message>
    <message>
        <source>its numbers sum to %1: neither probabilities nor counts</source>
        <translation>数値の合計が %1 で、確率でも回数でもありません</translation>
    </message>
    <message>
        <source>its numbers sum to %1</source>
        <translation>数値の合計が %1 です</translation>
    </message>
    <message>
        <source>probabilities sum to 1; write counts as a Kaldi vector, [ 3 0 1 ]</source>
        <translation>確率の合計は 1 です。回数は Kaldi ベクトル [ 3 0 1 ] の形で書いてください</translation>
    </message>
    <message>
        <source>holds a NaN</source>
        <translation>NaN が含まれています</translation>
    </message>
    <message>
        <source>holds %1 priors, the model has %2 outputs</source>
        <translation>事前確率が %1 個ありますが、モデルの出力は %2 個です</translation>
    </message>
    <message>
        <source>take the priors of the alignments that the model was trained on</source>
        <translation>モデルの学習に使ったアラインメントの事前確率を使ってください</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>開けません: %1</translation>
    </message>
    <message>
        <source>cannot be synced to disk: %1</source>
        <translation>ディスクに同期できません: %1</translation>
    </message>
    <message>
        <source>is %1, more than the %2 expected of such a file</source>
        <translation>%1 あり、この種のファイルの上限 %2 を超えています</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>is a folder, expected a file</source>
        <translation>フォルダーです。ファイルが必要です</translation>
    </message>
    <message>
        <source>no such folder: %1</source>
        <translation>フォルダーがありません: %1</translation>
    </message>
    <message>
        <source>%1 is a file, expected a folder</source>
        <translation>%1 はファイルです。フォルダーが必要です</translation>
    </message>
    <message>
        <source>is a file, expected a folder</source>
        <translation>ファイルです。フォルダーが必要です</translation>
    </message>
    <message>
        <source>cannot be put in place: %1</source>
        <translation>所定の場所に置けません: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>書き込めません: %1</translation>
    </message>
    <message>
        <source>cannot be written any more</source>
        <translation>これ以上書き込めません</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>cannot be created: %1</source>
        <translation>作成できません: %1</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>作成できません</translation>
    </message>
    <message>
        <source>cannot be listed: %1</source>
        <translation>一覧を取得できません: %1</translation>
    </message>
    <message>
        <source>cannot be looked into: %1</source>
        <translation>中を調べられません: %1</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>作成できません: %1</translation>
    </message>
    <message>
        <source>is the disk full or failing?</source>
        <translation>ディスクの空きがないか、故障していませんか?</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation>アクセス権を確認してください</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>パスを確認してください</translation>
    </message>
    <message>
        <source>check the path, and from which folder relative paths are taken</source>
        <translation>パスと、相対パスの基準となるフォルダーを確認してください</translation>
    </message>
    <message>
        <source>make it first, or choose another</source>
        <translation>先に作成するか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>choose another place, or remove the file</source>
        <translation>別の場所を選ぶか、ファイルを削除してください</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>別の場所を選んでください</translation>
    </message>
    <message>
        <source>is the disk full, the folder writable?</source>
        <translation>ディスクに空きはありますか? フォルダーに書き込めますか?</translation>
    </message>
    <message>
        <source>choose a folder you can write to</source>
        <translation>書き込めるフォルダーを選んでください</translation>
    </message>
    <message>
        <source>choose a folder that you can read and write</source>
        <translation>読み書きできるフォルダーを選んでください</translation>
    </message>
    <message>
        <source>free some space, then run again</source>
        <translation>空き容量を増やしてから再実行してください</translation>
    </message>
    <message>
        <source>set TMPDIR to a folder that can be written</source>
        <translation>TMPDIR に書き込めるフォルダーを設定してください</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>write the data to a file first</source>
        <translation>先にデータをファイルに書き出してください</translation>
    </message>
    <message>
        <source>%1 problems in all</source>
        <translation>問題は全部で %1 件</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>メモリーが足りません</translation>
    </message>
    <message>
        <source>not enough memory for this model</source>
        <translation>このモデルにはメモリーが足りません</translation>
    </message>
    <message>
        <source>a smaller inputs.memory, batch or network needs less</source>
        <translation>inputs.memory、バッチ、ネットワークを小さくするとメモリーが減ります</translation>
    </message>
    <message>
        <source>unexpected failure: %1</source>
        <translation>予期しないエラー: %1</translation>
    </message>
    <message>
        <source>cannot start %1 threads</source>
        <translation>スレッドを %1 個開始できません</translation>
    </message>
    <message>
        <source>use fewer</source>
        <translation>数を減らしてください</translation>
    </message>
    <message>
        <source>is the disk full?</source>
        <translation>ディスクに空きはありますか?</translation>
    </message>
    <message>
        <source>all %1 epochs done</source>
        <translation>%1 エポックがすべて完了しました</translation>
    </message>
    <message>
        <source>no better frame accuracy for %1 epochs (best: %2 in epoch %3)</source>
        <translation>%1 エポックの間、フレーム正解率が改善していません (最高: %2、エポック %3)</translation>
    </message>
    <message>
        <source>time limit of %1 hours</source>
        <translation>時間制限 %1 時間に達しました</translation>
    </message>
    <message>
        <source>the loss is %1 at step %2 of epoch %3; a lower learning rate, warm-up or clipNorm may help</source>
        <translation>エポック %3 のステップ %2 で損失が %1 になりました。学習率を下げる、ウォームアップ、clipNorm が有効な場合があります</translation>
    </message>
    <message>
        <source>the loss diverges: %1 at step %2 of epoch %3, %4 at the start; a lower learning rate, warm-up or clipNorm may help</source>
        <translation>損失が発散しています: エポック %3 のステップ %2 で %1、開始時は %4。学習率を下げる、ウォームアップ、clipNorm が有効な場合があります</translation>
    </message>
    <message>
        <source>weights or loss are NaN or infinite after epoch %1; a lower learning rate, warm-up or clipNorm may help</source>
        <translation>エポック %1 の後、重みまたは損失が NaN か無限大です。学習率を下げる、ウォームアップ、clipNorm が有効な場合があります</translation>
    </message>
    <message>
        <source>the checkpoint is of another net</source>
        <translation>チェックポイントが別のネットワークのものです</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>delete the model&apos;s folder to train it anew</source>
        <translation>モデルのフォルダーを削除すると学習し直せます</translation>
    </message>
    <message>
        <source>its teacher %1 could not be trained</source>
        <translation>教師モデル %1 を学習できませんでした</translation>
    </message>
    <message>
        <source>is no model of this experiment</source>
        <translation>この実験のモデルではありません</translation>
    </message>
    <message>
        <source>holds %1 bytes where a checkpoint saw %2</source>
        <translation>%1 バイトですが、チェックポイントの時点では %2 バイトでした</translation>
    </message>
    <message>
        <source>does not hold what the checkpoint of %1 saw</source>
        <translation>%1 のチェックポイント時の内容を含んでいません</translation>
    </message>
    <message>
        <source>the run folder was changed; start the run anew in another folder</source>
        <translation>実行フォルダーが変更されています。別のフォルダーで実行をやり直してください</translation>
    </message>
    <message>
        <source>start the run anew in another folder</source>
        <translation>別のフォルダーで実行をやり直してください</translation>
    </message>
    <message>
        <source>start a new run in another folder</source>
        <translation>別のフォルダーで新しい実行を始めてください</translation>
    </message>
    <message>
        <source>has changed since this run began</source>
        <translation>この実行の開始後に変更されました</translation>
    </message>
    <message>
        <source>is no longer read, but was when this run began</source>
        <translation>この実行の開始時には読み込まれましたが、今は読み込まれません</translation>
    </message>
    <message>
        <source>is not empty and holds no run (it has %1)</source>
        <translation>空ではなく、実行も含まれていません (%1 があります)</translation>
    </message>
    <message>
        <source>choose a new folder for --out</source>
        <translation>--out に新しいフォルダーを選んでください</translation>
    </message>
    <message>
        <source>another run is at work here (process %1)</source>
        <translation>別の実行がここで動作中です (プロセス %1)</translation>
    </message>
    <message>
        <source>another run is at work here</source>
        <translation>別の実行がここで動作中です</translation>
    </message>
    <message>
        <source>wait for it, stop it, or choose another --out</source>
        <translation>終了を待つか、停止するか、別の --out を選んでください</translation>
    </message>
    <message>
        <source>is no experiment: %1</source>
        <translation>実験ではありません: %1</translation>
    </message>
    <message>
        <source>belongs to another experiment: %1</source>
        <translation>別の実験のものです: %1</translation>
    </message>
    <message>
        <source>holds a run of this experiment already</source>
        <translation>この実験の実行がすでにあります</translation>
    </message>
    <message>
        <source>go on with it by --resume, or choose a new folder for --out</source>
        <translation>--resume で続けるか、--out に新しいフォルダーを選んでください</translation>
    </message>
    <message>
        <source>is no run folder: it holds neither run.json nor journal.jsonl</source>
        <translation>run.json も journal.jsonl もなく、実行フォルダーではありません</translation>
    </message>
    <message>
        <source>name the --out folder of retort run</source>
        <translation>retort run の --out フォルダーを指定してください</translation>
    </message>
    <message>
        <source>unknown event &quot;%1&quot;</source>
        <translation>不明なイベント &quot;%1&quot;</translation>
    </message>
    <message>
        <source>was the run made by a newer version?</source>
        <translation>新しいバージョンで作成された実行ですか?</translation>
    </message>
    <message>
        <source>is no event: its values have no names</source>
        <translation>イベントではありません: 値に名前がありません</translation>
    </message>
    <message>
        <source>is no event: %1</source>
        <translation>イベントではありません: %1</translation>
    </message>
    <message>
        <source>is no results file: %1</source>
        <translation>結果ファイルではありません: %1</translation>
    </message>
    <message>
        <source>is no results file</source>
        <translation>結果ファイルではありません</translation>
    </message>
    <message>
        <source>is no row of results: %1</source>
        <translation>結果の行ではありません: %1</translation>
    </message>
    <message>
        <source>the two models were evaluated on different utterances</source>
        <translation>2 つのモデルは異なる発話で評価されています</translation>
    </message>
    <message>
        <source>there are no frames to compare on</source>
        <translation>比較できるフレームがありません</translation>
    </message>
    <message>
        <source>the last layer has no biases to correct</source>
        <translation>最後の層に補正できるバイアスがありません</translation>
    </message>
    <message>
        <source>oneDNN refused a matrix product</source>
        <translation>oneDNN が行列積を拒否しました</translation>
    </message>
    <message>
        <source>run with --blas openblas</source>
        <translation>--blas openblas で実行してください</translation>
    </message>
    <message>
        <source>is not empty and holds no board</source>
        <translation>空ではなく、ボードも含まれていません</translation>
    </message>
    <message>
        <source>holds a board already</source>
        <translation>ボードがすでにあります</translation>
    </message>
    <message>
        <source>soft targets</source>
        <translation>ソフトターゲット</translation>
    </message>
    <message>
        <source>finding sets of classes</source>
        <translation>クラス集合を探索中</translation>
    </message>
    <message>
        <source>fitting the dustbin</source>
        <translation>ダストビンを当てはめ中</translation>
    </message>
    <message>
        <source>checking train data</source>
        <translation>学習データを確認中</translation>
    </message>
    <message>
        <source>checking validation data</source>
        <translation>検証データを確認中</translation>
    </message>
    <message>
        <source>checking test data</source>
        <translation>テストデータを確認中</translation>
    </message>
    <message>
        <source>comparing with %1</source>
        <translation>%1 と比較中</translation>
    </message>
    <message>
        <source>adding the members of %1</source>
        <translation>%1 のメンバーを追加中</translation>
    </message>
    <message>
        <source>evaluating %1</source>
        <translation>%1 を評価中</translation>
    </message>
    <message>
        <source>this processor has no bfloat16 instructions: float32 is used</source>
        <translation>このプロセッサーには bfloat16 命令がないため、float32 を使います</translation>
    </message>
    <message>
        <source>final.txt is left out: its layout has no words for %1</source>
        <translation>final.txt は省略されます。その形式では次のものを表せません: %1</translation>
    </message>
    <message>
        <source>learns from %1; class frequencies moved by %2 nats (KL)</source>
        <translation>%1 から学習します。クラス頻度の変化は %2 nat (KL)</translation>
    </message>
    <message>
        <source>learns %1 classes (%2) on %3 of their frames and %4 of others an epoch</source>
        <translation>%1 クラス (%2) を学習します。エポックごとに、そのフレーム %3 個とほかのフレーム %4 個を使います</translation>
    </message>
    <message>
        <source>soft targets are computed as training goes on: stored they would take %1</source>
        <translation>ソフトターゲットは学習しながら計算されます (保存すると %1)</translation>
    </message>
    <message>
        <source>soft targets are stored: %1 for %2 frames, the %3 largest of %4 and %5 % mass of the rest; loss by rounding: KL %6 nats a frame</source>
        <translation>ソフトターゲットを保存します: %2 フレームで %1、%4 個中の上位 %3 個と残りの確率 %5 %。丸めによる損失: KL %6 nat/フレーム</translation>
    </message>
    <message>
        <source>soft targets are stored: %1 for %2 frames; loss by rounding: KL %3 nats a frame</source>
        <translation>ソフトターゲットを保存します: %2 フレームで %1。丸めによる損失: KL %3 nat/フレーム</translation>
    </message>
    <message>
        <source>biases of %1 class that was missing in training are moved by %2: tuned on the test set, so the test accuracy is not that of unseen data</source>
        <translation>学習データになかった %1 クラスのバイアスを %2 動かします: テストセットで調整するため、テスト正解率は未知のデータの値ではありません</translation>
    </message>
    <message>
        <source>biases of %1 class that was missing in training are moved by %2: to their frequencies in the training data</source>
        <translation>学習データになかった %1 クラスのバイアスを %2 動かします: 学習データでの頻度に合わせます</translation>
    </message>
    <message>
        <source>biases of %1 classes that were missing in training are moved by %2: tuned on the test set, so the test accuracy is not that of unseen data</source>
        <translation>学習データになかった %1 個のクラスのバイアスを %2 動かします: テストセットで調整するため、テスト正解率は未知のデータの値ではありません</translation>
    </message>
    <message>
        <source>biases of %1 classes that were missing in training are moved by %2: to their frequencies in the training data</source>
        <translation>学習データになかった %1 個のクラスのバイアスを %2 動かします: 学習データでの頻度に合わせます</translation>
    </message>
    <message>
        <source>two members decide %1 % of validation frames differently%2</source>
        <translation>2 つのメンバーの判定は検証フレームの %1 % で異なります%2</translation>
    </message>
    <message>
        <source>two members decide %1 % of test frames differently%2</source>
        <translation>2 つのメンバーの判定はテストフレームの %1 % で異なります%2</translation>
    </message>
    <message>
        <source>%1 was %2 and is now %3: weights may differ in their last bits</source>
        <translation>%1 は %2 でしたが、今は %3 です。重みの末尾のビットが異なる場合があります</translation>
    </message>
    <message>
        <source>%1 holds weights only; its activations were taken from %2 beside it, whose layers have the same names and shapes</source>
        <translation>%1 には重みだけが含まれています。活性化関数は、層の名前と形状が同じ %2 から取りました</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>JSON ではありません: %1</translation>
    </message>
    <message>
        <source>JSON with // comments is expected: check commas, quotes and braces there</source>
        <translation>// コメント付きの JSON が必要です。その箇所のコンマ、引用符、括弧を確認してください</translation>
    </message>
    <message>
        <source>nested more than %1 deep</source>
        <translation>入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>this is no experiment file</source>
        <translation>実験ファイルではありません</translation>
    </message>
    <message>
        <source>this key is given twice</source>
        <translation>このキーは 2 回指定されています</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>どちらか 1 つを残してください</translation>
    </message>
    <message>
        <source>a share of the training data and a set of its own at once</source>
        <translation>学習データの一部と独立したセットが同時に指定されています</translation>
    </message>
    <message>
        <source>write either { fraction, by } or { data, alignments }</source>
        <translation>{ fraction, by } か { data, alignments } のどちらかを書いてください</translation>
    </message>
    <message>
        <source>expected a list of models [ {…}, {…} ]</source>
        <translation>モデルのリスト [ {…}, {…} ] が必要です</translation>
    </message>
    <message>
        <source>an experiment is a JSON object {…}</source>
        <translation>実験は JSON オブジェクト {…} です</translation>
    </message>
    <message>
        <source>`retort new` writes one</source>
        <translation>`retort new` で作成できます</translation>
    </message>
    <message>
        <source>unknown format %1</source>
        <translation>不明な形式 %1</translation>
    </message>
    <message>
        <source>the file must say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>ファイルには &quot;format&quot;: &quot;%1&quot; が必要です</translation>
    </message>
    <message>
        <source>expected a list of teachers</source>
        <translation>教師モデルのリストが必要です</translation>
    </message>
    <message>
        <source>write [&quot;teacher&quot;, &quot;path/model.h5&quot;, {&quot;posteriors&quot;: &quot;path/post.scp&quot;}]</source>
        <translation>[&quot;teacher&quot;, &quot;path/model.h5&quot;, {&quot;posteriors&quot;: &quot;path/post.scp&quot;}] のように書いてください</translation>
    </message>
    <message>
        <source>expected a name, a file or {&quot;posteriors&quot;: &quot;path&quot;}</source>
        <translation>名前、ファイル、または {&quot;posteriors&quot;: &quot;path&quot;} が必要です</translation>
    </message>
    <message>
        <source>expected an object {…}, found %1</source>
        <translation>オブジェクト {…} が必要ですが、%1 がありました</translation>
    </message>
    <message>
        <source>copies and sweeps make more than %1 models</source>
        <translation>コピーとスイープでモデルが %1 個を超えます</translation>
    </message>
    <message>
        <source>sweep fewer values at once</source>
        <translation>一度にスイープする値を減らしてください</translation>
    </message>
    <message>
        <source>belongs to distillation, and this model learns from hard labels</source>
        <translation>蒸留用の設定ですが、このモデルはハードラベルから学習します</translation>
    </message>
    <message>
        <source>set &quot;kind&quot;: &quot;distilled&quot;, or take the key out</source>
        <translation>&quot;kind&quot;: &quot;distilled&quot; にするか、このキーを削除してください</translation>
    </message>
    <message>
        <source>a sweep without values</source>
        <translation>値のないスイープです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already a name of %2</source>
        <translation>&quot;%1&quot; はすでに %2 の名前です</translation>
    </message>
    <message>
        <source>two points of its sweep are both called &quot;%1&quot;</source>
        <translation>スイープの 2 つの点がどちらも &quot;%1&quot; という名前になります</translation>
    </message>
    <message>
        <source>take one of the two values out</source>
        <translation>2 つの値のどちらかを削除してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a teacher twice</source>
        <translation>&quot;%1&quot; が教師モデルに 2 回指定されています</translation>
    </message>
    <message>
        <source>name each teacher once; &quot;weights&quot; weighs them</source>
        <translation>教師モデルは 1 回ずつ指定してください。重みは &quot;weights&quot; で付けます</translation>
    </message>
    <message>
        <source>%1 weights, expected %2</source>
        <translation>重みが %1 個ありますが、%2 個必要です</translation>
    </message>
    <message>
        <source>or leave &quot;weights&quot; empty for equal ones</source>
        <translation>または &quot;weights&quot; を空にすると等しい重みになります</translation>
    </message>
    <message>
        <source>an empty name</source>
        <translation>名前が空です</translation>
    </message>
    <message>
        <source>a posterior archive is not written as a string</source>
        <translation>事後確率アーカイブは文字列では書けません</translation>
    </message>
    <message>
        <source>write {&quot;posteriors&quot;: &quot;%1&quot;}</source>
        <translation>{&quot;posteriors&quot;: &quot;%1&quot;} と書いてください</translation>
    </message>
    <message>
        <source>there is no model &quot;%1&quot;</source>
        <translation>モデル &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>a model file of that name is written &quot;./%1&quot;</source>
        <translation>その名前のモデルファイルは &quot;./%1&quot; と書きます</translation>
    </message>
    <message>
        <source>a model as a whole cannot be swept</source>
        <translation>モデル全体はスイープできません</translation>
    </message>
    <message>
        <source>sweep a value inside it</source>
        <translation>その中の値をスイープしてください</translation>
    </message>
    <message>
        <source>write a model of its own for each</source>
        <translation>それぞれに独立したモデルを書いてください</translation>
    </message>
    <message>
        <source>this sweep has no list of values</source>
        <translation>このスイープには値のリストがありません</translation>
    </message>
    <message>
        <source>write {&quot;sweep&quot;: [1, 2, 4]} with at least one value and nothing beside it</source>
        <translation>{&quot;sweep&quot;: [1, 2, 4]} のように値を 1 つ以上書き、ほかには何も書かないでください</translation>
    </message>
    <message>
        <source>a sweep inside a sweep</source>
        <translation>スイープの中にスイープがあります</translation>
    </message>
    <message>
        <source>sweep the inner value by itself: sweeps combine, each value with each</source>
        <translation>内側の値を単独でスイープしてください。スイープどうしは全組み合わせになります</translation>
    </message>
    <message>
        <source>only values inside &quot;models&quot; can be swept</source>
        <translation>スイープできるのは &quot;models&quot; の中の値だけです</translation>
    </message>
    <message>
        <source>for different inputs write different experiments</source>
        <translation>入力を変えるには別の実験を書いてください</translation>
    </message>
    <message>
        <source>the name &quot;%1…&quot; of a sweep point is longer than %2 bytes</source>
        <translation>スイープ点の名前 &quot;%1…&quot; が %2 バイトを超えています</translation>
    </message>
    <message>
        <source>sweep fewer or shorter values</source>
        <translation>スイープする値を減らすか短くしてください</translation>
    </message>
    <message>
        <source>weights are given, and are to be fitted</source>
        <translation>重みが指定されていますが、当てはめることにもなっています</translation>
    </message>
    <message>
        <source>leave one of &quot;weights&quot; and &quot;weighting&quot; out</source>
        <translation>&quot;weights&quot; と &quot;weighting&quot; のどちらかを省いてください</translation>
    </message>
    <message>
        <source>an archive of posteriors cannot be fitted</source>
        <translation>事後確率アーカイブは当てはめできません</translation>
    </message>
    <message>
        <source>leave the key out</source>
        <translation>このキーを省いてください</translation>
    </message>
    <message>
        <source>there is no validation data to fit on</source>
        <translation>当てはめに使う検証データがありません</translation>
    </message>
    <message>
        <source>keep some: inputs.validation</source>
        <translation>inputs.validation で取り分けてください</translation>
    </message>
    <message>
        <source>logits are matched without a temperature</source>
        <translation>ロジットの一致には温度を使いません</translation>
    </message>
    <message>
        <source>rows cut to the largest few cannot follow a changing temperature</source>
        <translation>上位だけに切り詰めた行は、変化する温度に対応できません</translation>
    </message>
    <message>
        <source>set it to 0</source>
        <translation>0 にしてください</translation>
    </message>
    <message>
        <source>the stored arithmetic mean of several teachers cannot follow a changing temperature</source>
        <translation>複数の教師モデルの算術平均を保存したものは、変化する温度に対応できません</translation>
    </message>
    <message>
        <source>take &quot;live&quot;, or the geometric mean</source>
        <translation>&quot;live&quot; または幾何平均を使ってください</translation>
    </message>
    <message>
        <source>newbob judges by the validation loss, which a changing temperature moves</source>
        <translation>newbob は検証損失で判断しますが、変化する温度でその値が動きます</translation>
    </message>
    <message>
        <source>take another schedule</source>
        <translation>別のスケジュールを使ってください</translation>
    </message>
    <message>
        <source>only images can be jittered, and source %1 has none</source>
        <translation>ジッターは画像にしか使えませんが、ソース %1 に画像はありません</translation>
    </message>
    <message>
        <source>there is no test set to tune on</source>
        <translation>調整に使うテストセットがありません</translation>
    </message>
    <message>
        <source>there is no test set to watch</source>
        <translation>観察するテストセットがありません</translation>
    </message>
    <message>
        <source>name one: inputs.test</source>
        <translation>inputs.test で指定してください</translation>
    </message>
    <message>
        <source>only soft targets can be learned from unlabelled data, and this model has no teachers</source>
        <translation>ラベルなしデータから学習できるのはソフトターゲットだけですが、このモデルには教師モデルがありません</translation>
    </message>
    <message>
        <source>source %1 has no unlabelled data</source>
        <translation>ソース %1 にラベルなしデータはありません</translation>
    </message>
    <message>
        <source>take the key out</source>
        <translation>このキーを削除してください</translation>
    </message>
    <message>
        <source>specialists need a generalist</source>
        <translation>スペシャリストにはジェネラリストが必要です</translation>
    </message>
    <message>
        <source>name a model of this experiment</source>
        <translation>この実験のモデルを指定してください</translation>
    </message>
    <message>
        <source>the generalist is a model of this experiment</source>
        <translation>ジェネラリストはこの実験のモデルです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are specialists themselves</source>
        <translation>&quot;%1&quot; はそれ自体がスペシャリストです</translation>
    </message>
    <message>
        <source>name a model that knows all classes</source>
        <translation>すべてのクラスを扱うモデルを指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2 models, and specialists start from the weights of one</source>
        <translation>&quot;%1&quot; は %2 個のモデルですが、スペシャリストは 1 個のモデルの重みから始めます</translation>
    </message>
    <message>
        <source>name one of them: &quot;%1&quot;</source>
        <translation>そのうちの 1 つを指定してください: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>sets are named, but clustering %1 finds its own</source>
        <translation>集合が指定されていますが、clustering %1 は集合を自動で決めます</translation>
    </message>
    <message>
        <source>set &quot;clustering&quot;: &quot;given&quot;, or take the sets out</source>
        <translation>&quot;clustering&quot;: &quot;given&quot; にするか、集合を削除してください</translation>
    </message>
    <message>
        <source>given sets have their own size</source>
        <translation>指定された集合の大きさは決まっています</translation>
    </message>
    <message>
        <source>clustering given needs sets</source>
        <translation>clustering given には集合が必要です</translation>
    </message>
    <message>
        <source>write one text a set: [&quot;0 4 9&quot;, &quot;3 5 8&quot;]</source>
        <translation>集合ごとに 1 つの文字列を書いてください: [&quot;0 4 9&quot;, &quot;3 5 8&quot;]</translation>
    </message>
    <message>
        <source>%1 copies for %2 sets</source>
        <translation>%2 個の集合に対してコピーが %1 個あります</translation>
    </message>
    <message>
        <source>each set has one specialist: set it to %1</source>
        <translation>集合ごとにスペシャリストは 1 個です。%1 にしてください</translation>
    </message>
    <message>
        <source>an empty set</source>
        <translation>集合が空です</translation>
    </message>
    <message>
        <source>write class numbers and ranges: &quot;0 4 10-19&quot;</source>
        <translation>クラス番号と範囲を書いてください: &quot;0 4 10-19&quot;</translation>
    </message>
    <message>
        <source>specialists teach together with their generalist alone, and &quot;%1&quot; has other teachers beside them</source>
        <translation>スペシャリストは自分のジェネラリストとだけ一緒に教えますが、&quot;%1&quot; にはほかの教師モデルがあります</translation>
    </message>
    <message>
        <source>leave the other teachers out</source>
        <translation>ほかの教師モデルを省いてください</translation>
    </message>
    <message>
        <source>a specialist knows only its own classes: %1 of &quot;%2&quot; cannot teach without the others</source>
        <translation>スペシャリストは自分のクラスしか扱えません。&quot;%2&quot; の %1 個だけでは、残りなしに教えられません</translation>
    </message>
    <message>
        <source>name &quot;%1&quot;</source>
        <translation>&quot;%1&quot; を指定してください</translation>
    </message>
    <message>
        <source>specialists and their generalist are no weighted mean</source>
        <translation>スペシャリストとジェネラリストは重み付き平均ではありません</translation>
    </message>
    <message>
        <source>leave &quot;weights&quot; empty</source>
        <translation>&quot;weights&quot; を空にしてください</translation>
    </message>
    <message>
        <source>set it to &quot;given&quot;</source>
        <translation>&quot;given&quot; にしてください</translation>
    </message>
    <message>
        <source>specialists and their generalist cannot be calibrated as one</source>
        <translation>スペシャリストとジェネラリストは 1 つのモデルとして校正できません</translation>
    </message>
    <message>
        <source>set it to false</source>
        <translation>false にしてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class number or range</source>
        <translation>&quot;%1&quot; はクラス番号でも範囲でもありません</translation>
    </message>
    <message>
        <source>the range &quot;%1&quot; runs backwards</source>
        <translation>範囲 &quot;%1&quot; の順序が逆です</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 と書いてください</translation>
    </message>
    <message>
        <source>more classes than there can be</source>
        <translation>あり得る数よりクラスが多すぎます</translation>
    </message>
    <message>
        <source>name each class once</source>
        <translation>クラスは 1 回ずつ指定してください</translation>
    </message>
    <message>
        <source>class %1 is there twice</source>
        <translation>クラス %1 が 2 回あります</translation>
    </message>
    <message>
        <source>class %1 of %2 classes, counted from 0</source>
        <translation>クラス %1 は %2 クラスの範囲外です (0 から数えます)</translation>
    </message>
    <message>
        <source>the last class is %1</source>
        <translation>最後のクラスは %1 です</translation>
    </message>
    <message>
        <source>holds all classes, and none is left for the dustbin</source>
        <translation>すべてのクラスを含むため、ダストビンに入るクラスが残りません</translation>
    </message>
    <message>
        <source>leave some out</source>
        <translation>いくつか省いてください</translation>
    </message>
    <message>
        <source>%1 clusters of %2 classes with training frames: a set needs two</source>
        <translation>学習フレームのある %2 クラスから %1 クラスターは作れません。集合には 2 クラス必要です</translation>
    </message>
    <message>
        <source>%1 clusters of %2 classes: a set needs two</source>
        <translation>%2 クラスから %1 クラスターは作れません。集合には 2 クラス必要です</translation>
    </message>
    <message>
        <source>set it to %1 or less</source>
        <translation>%1 以下にしてください</translation>
    </message>
    <message>
        <source>%1 of %2 classes: none is left for the dustbin</source>
        <translation>%2 クラス中 %1 クラスのため、ダストビンに入るクラスが残りません</translation>
    </message>
    <message>
        <source>the covariance of %1 classes takes %2 of memory, %3 are available</source>
        <translation>%1 クラスの共分散には %2 のメモリーが必要ですが、使えるのは %3 です</translation>
    </message>
    <message>
        <source>give the sets by hand: &quot;clustering&quot;: &quot;given&quot;</source>
        <translation>集合を手動で指定してください: &quot;clustering&quot;: &quot;given&quot;</translation>
    </message>
    <message>
        <source>no frame is of the classes %1</source>
        <translation>クラス %1 のフレームがありません</translation>
    </message>
    <message>
        <source>no frame is outside the classes %1</source>
        <translation>クラス %1 以外のフレームがありません</translation>
    </message>
    <message>
        <source>give the set other classes</source>
        <translation>集合に別のクラスを指定してください</translation>
    </message>
    <message>
        <source>a specialist of %1 inputs and %2 outputs does not fit its %3 classes and a generalist of %4 inputs and %5 outputs</source>
        <translation>入力 %1、出力 %2 のスペシャリストは、その %3 クラスおよび入力 %4、出力 %5 のジェネラリストに合いません</translation>
    </message>
    <message>
        <source>does not end in an affine layer</source>
        <translation>アフィン層で終わっていません</translation>
    </message>
    <message>
        <source>its output must be logits of the classes</source>
        <translation>出力はクラスのロジットでなければなりません</translation>
    </message>
    <message>
        <source>a specialist&apos;s set holds some of the classes, not none and not all</source>
        <translation>スペシャリストの集合は一部のクラスを含みます。空や全クラスにはできません</translation>
    </message>
    <message>
        <source>is no specialist of this experiment</source>
        <translation>この実験のスペシャリストではありません</translation>
    </message>
    <message>
        <source>sets.json holds %1 sets, none for %2</source>
        <translation>sets.json には集合が %1 個ありますが、%2 の集合がありません</translation>
    </message>
    <message>
        <source>delete the specialists&apos; folders to train them anew</source>
        <translation>スペシャリストのフォルダーを削除すると学習し直せます</translation>
    </message>
    <message>
        <source>is no file of class sets</source>
        <translation>クラス集合のファイルではありません</translation>
    </message>
    <message>
        <source>there is no class %1: they are 0 to %2</source>
        <translation>クラス %1 はありません。0 から %2 までです</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>削除してください</translation>
    </message>
    <message>
        <source>nothing is left to learn from</source>
        <translation>学習に使うデータが残りません</translation>
    </message>
    <message>
        <source>keep more classes</source>
        <translation>残すクラスを増やしてください</translation>
    </message>
    <message>
        <source>takes %1 inputs and gives %2 outputs, the data %3 and %4</source>
        <translation>入力は %1、出力は %2 ですが、データは %3 と %4 です</translation>
    </message>
    <message>
        <source>a teacher needs the front end and the pdfs of this experiment</source>
        <translation>教師モデルにはこの実験の前処理と pdf が必要です</translation>
    </message>
    <message>
        <source>a posterior archive teaches alone</source>
        <translation>事後確率アーカイブは単独で教えます</translation>
    </message>
    <message>
        <source>nets of %1 inputs and %2 outputs, and of %3 and %4, cannot teach together</source>
        <translation>入力 %1、出力 %2 のネットワークと、入力 %3、出力 %4 のネットワークは一緒に教えられません</translation>
    </message>
    <message>
        <source>%1 weights for %2 nets</source>
        <translation>ネットワーク %2 個に対して重みが %1 個あります</translation>
    </message>
    <message>
        <source>give one for each teacher</source>
        <translation>教師モデルごとに 1 つ指定してください</translation>
    </message>
    <message>
        <source>weights sum to 0</source>
        <translation>重みの合計が 0 です</translation>
    </message>
    <message>
        <source>there is no labelled validation data to fit teachers on</source>
        <translation>教師モデルの当てはめに使うラベル付き検証データがありません</translation>
    </message>
    <message>
        <source>frame %1 of utterance %2 is no posterior: it has negative values</source>
        <translation>発話 %2 のフレーム %1 は事後確率ではありません: 負の値があります</translation>
    </message>
    <message>
        <source>frame %1 of utterance %2 is no posterior: it sums to %3</source>
        <translation>発話 %2 のフレーム %1 は事後確率ではありません: 合計が %3 です</translation>
    </message>
    <message>
        <source>write posteriors, not their logarithms or likelihoods</source>
        <translation>対数や尤度ではなく、事後確率を書き出してください</translation>
    </message>
    <message>
        <source>posteriors of utterance %1 are %2 x %3, expected %4 frames x %5 pdfs</source>
        <translation>発話 %1 の事後確率は %2 x %3 ですが、%4 フレーム x %5 pdf が必要です</translation>
    </message>
    <message>
        <source>make them from the same features and final.mdl</source>
        <translation>同じ特徴量と final.mdl から作成してください</translation>
    </message>
    <message>
        <source>lacks %1 of %2 utterances, such as %3</source>
        <translation>%2 発話中 %1 発話がありません (例: %3)</translation>
    </message>
    <message>
        <source>make posteriors of the whole training set, validation utterances included</source>
        <translation>検証用の発話も含め、学習セット全体の事後確率を作成してください</translation>
    </message>
    <message>
        <source>soft targets would take %1, %2 are free</source>
        <translation>ソフトターゲットには %1 が必要ですが、空きは %2 です</translation>
    </message>
    <message>
        <source>set topK (20 largest are often enough), or targets to &quot;live&quot;</source>
        <translation>topK を設定する (上位 20 個で十分なことが多い) か、targets を &quot;live&quot; にしてください</translation>
    </message>
    <message>
        <source>a row names a class out of range</source>
        <translation>範囲外のクラスを指す行があります</translation>
    </message>
    <message>
        <source>delete the store and run again</source>
        <translation>保存したターゲットを削除して再実行してください</translation>
    </message>
    <message>
        <source>is the disk full? set topK, or targets to &quot;live&quot;</source>
        <translation>ディスクに空きはありますか? topK を設定するか、targets を &quot;live&quot; にしてください</translation>
    </message>
    <message>
        <source>delete it and run again</source>
        <translation>削除して再実行してください</translation>
    </message>
    <message>
        <source>is too short to be a store of soft targets</source>
        <translation>保存したソフトターゲットとしては短すぎます</translation>
    </message>
    <message>
        <source>is no finished store of soft targets</source>
        <translation>ソフトターゲットの保存が完了していません</translation>
    </message>
    <message>
        <source>has a damaged index</source>
        <translation>索引が壊れています</translation>
    </message>
    <message>
        <source>holds no soft targets of utterance %1</source>
        <translation>発話 %1 のソフトターゲットが含まれていません</translation>
    </message>
    <message>
        <source>was it deleted while the run used it?</source>
        <translation>実行中に削除されましたか?</translation>
    </message>
    <message>
        <source>there are no soft targets of %1 frames for utterance %2</source>
        <translation>発話 %2 には %1 フレームのソフトターゲットがありません</translation>
    </message>
    <message>
        <source>make the posteriors from the same features</source>
        <translation>同じ特徴量から事後確率を作成してください</translation>
    </message>
    <message>
        <source>changed while it was being read</source>
        <translation>読み込み中に変更されました</translation>
    </message>
    <message>
        <source>there are no images to jitter</source>
        <translation>ジッターをかける画像がありません</translation>
    </message>
    <message>
        <source>an empty matrix as transform</source>
        <translation>変換の行列が空です</translation>
    </message>
    <message>
        <source>step &apos;%1&apos; is not known</source>
        <translation>ステップ &apos;%1&apos; は不明です</translation>
    </message>
    <message>
        <source>known are cmvn, deltas, splice, transform</source>
        <translation>使えるのは cmvn、deltas、splice、transform です</translation>
    </message>
    <message>
        <source>step &apos;%1&apos; stands twice</source>
        <translation>ステップ &apos;%1&apos; が 2 回あります</translation>
    </message>
    <message>
        <source>step &apos;%1&apos; is asked for but left out</source>
        <translation>ステップ &apos;%1&apos; が必要ですが、順序に含まれていません</translation>
    </message>
    <message>
        <source>name it, or switch it off</source>
        <translation>順序に加えるか、オフにしてください</translation>
    </message>
    <message>
        <source>CMVN per %1 needs a data folder</source>
        <translation>%1 の CMVN にはデータフォルダーが必要です</translation>
    </message>
    <message>
        <source>name one, or take utterance or none</source>
        <translation>指定するか、utterance または none を使ってください</translation>
    </message>
    <message>
        <source>no CMVN statistics</source>
        <translation>CMVN 統計量がありません</translation>
    </message>
    <message>
        <source>no statistics in it</source>
        <translation>統計量が含まれていません</translation>
    </message>
    <message>
        <source>utterance %1 has no speaker</source>
        <translation>発話 %1 に話者がありません</translation>
    </message>
    <message>
        <source>add its line: UTTERANCE SPEAKER</source>
        <translation>行を追加してください: 発話 話者</translation>
    </message>
    <message>
        <source>speaker %1 (utterance %2) has no CMVN statistics</source>
        <translation>話者 %1 (発話 %2) の CMVN 統計量がありません</translation>
    </message>
    <message>
        <source>run compute_cmvn_stats.sh, or set cmvn to utterance</source>
        <translation>compute_cmvn_stats.sh を実行するか、cmvn を utterance にしてください</translation>
    </message>
    <message>
        <source>utterance %1 has no CMVN statistics</source>
        <translation>発話 %1 の CMVN 統計量がありません</translation>
    </message>
    <message>
        <source>a transform of %1 columns does not fit frames of %2 values</source>
        <translation>%1 列の変換は %2 個の値のフレームに合いません</translation>
    </message>
    <message>
        <source>does the order of the steps fit the recipe?</source>
        <translation>ステップの順序はレシピに合っていますか?</translation>
    </message>
    <message>
        <source>%1 utterances cannot be used: %2</source>
        <translation>使えない発話が %1 個あります: %2</translation>
    </message>
    <message>
        <source>they are left out</source>
        <translation>これらは除外されます</translation>
    </message>
    <message>
        <source>see the first: mend it or set inputs.badUtterances to &quot;drop&quot;</source>
        <translation>最初の発話を見て修正するか、inputs.badUtterances を &quot;drop&quot; にしてください</translation>
    </message>
    <message>
        <source>%1 utterances cannot be read: %2</source>
        <translation>読み込めない発話が %1 個あります: %2</translation>
    </message>
    <message>
        <source>make these features again, or remove their lines</source>
        <translation>特徴量を作成し直すか、その行を削除してください</translation>
    </message>
    <message>
        <source>%1 utterances whose alignment has another number of frames than their features: %2</source>
        <translation>アラインメントと特徴量でフレーム数の異なる発話が %1 個あります: %2</translation>
    </message>
    <message>
        <source>%1 transition-ids that the model does not have: %2</source>
        <translation>モデルにない transition-id を持つ発話が %1 個あります: %2</translation>
    </message>
    <message>
        <source>%1 has transition-ids 1 to %2; use the final.mdl of the alignments&apos; own folder</source>
        <translation>%1 の transition-id は 1 から %2 までです。アラインメントと同じフォルダーの final.mdl を使ってください</translation>
    </message>
    <message>
        <source>no utterance of the %1 set can be used</source>
        <translation>%1 セットに使える発話がありません</translation>
    </message>
    <message>
        <source>align both sets with the same final.mdl</source>
        <translation>両方のセットを同じ final.mdl でアラインしてください</translation>
    </message>
    <message>
        <source>split by utterance, or give a validation set</source>
        <translation>発話で分けるか、検証セットを指定してください</translation>
    </message>
    <message>
        <source>the features of utterance %1 hold a value that is NaN or infinite</source>
        <translation>発話 %1 の特徴量に NaN または無限大の値があります</translation>
    </message>
    <message>
        <source>make the features again, or set inputs.badUtterances to &quot;drop&quot;</source>
        <translation>特徴量を作成し直すか、inputs.badUtterances を &quot;drop&quot; にしてください</translation>
    </message>
    <message>
        <source>the features of utterance %1 are not finite after the front end</source>
        <translation>発話 %1 の特徴量が前処理後に有限ではありません</translation>
    </message>
    <message>
        <source>look at the CMVN statistics and at features.transform</source>
        <translation>CMVN 統計量と features.transform を確認してください</translation>
    </message>
    <message>
        <source>utterance %1 is aligned a second time</source>
        <translation>発話 %1 のアラインメントが 2 つあります</translation>
    </message>
    <message>
        <source>alignments of two runs may lie in one folder</source>
        <translation>2 回分のアラインメントが 1 つのフォルダーにある可能性があります</translation>
    </message>
    <message>
        <source>has no %1, plain or .gz</source>
        <translation>%1 がありません (非圧縮も .gz も)</translation>
    </message>
    <message>
        <source>name a folder with the MNIST files, or images and labels file</source>
        <translation>MNIST ファイルのフォルダー、または画像ファイルとラベルファイルを指定してください</translation>
    </message>
    <message>
        <source>starts with %1, expected 0x00000801 (labels) or 0x00000803 (images): unsigned bytes of rank 1 to 3</source>
        <translation>%1 で始まっていますが、0x00000801 (ラベル) または 0x00000803 (画像) が必要です: ランク 1 から 3 の符号なしバイト</translation>
    </message>
    <message>
        <source>starts with %1, expected 0x00000803: images of unsigned bytes</source>
        <translation>%1 で始まっていますが、0x00000803 が必要です: 符号なしバイトの画像</translation>
    </message>
    <message>
        <source>is it an IDX file?</source>
        <translation>IDX ファイルですか?</translation>
    </message>
    <message>
        <source>claims a size of %1</source>
        <translation>サイズが %1 と記録されています</translation>
    </message>
    <message>
        <source>goes on after its last value</source>
        <translation>最後の値の後にもデータが続いています</translation>
    </message>
    <message>
        <source>no utterances</source>
        <translation>発話がありません</translation>
    </message>
    <message>
        <source>there is no final.mdl at %1</source>
        <translation>%1 に final.mdl がありません</translation>
    </message>
    <message>
        <source>name the folder of the model that made the alignments</source>
        <translation>アラインメントを作成したモデルのフォルダーを指定してください</translation>
    </message>
    <message>
        <source>name the folder with its alignments, ali.1.gz, ali.2.gz, …</source>
        <translation>アラインメントのフォルダーを指定してください: ali.1.gz、ali.2.gz、…</translation>
    </message>
    <message>
        <source>a test set needs both, or leave both out</source>
        <translation>テストセットには両方が必要です。不要なら両方を省いてください</translation>
    </message>
    <message>
        <source>%1 has no feats.scp</source>
        <translation>%1 に feats.scp がありません</translation>
    </message>
    <message>
        <source>says --norm-vars=true with --norm-means=false: variances cannot be normalised without means</source>
        <translation>--norm-vars=true と --norm-means=false が指定されています。平均なしでは分散を正規化できません</translation>
    </message>
    <message>
        <source>apply-cmvn refuses this too; write the options that the features were made with</source>
        <translation>apply-cmvn でもエラーになります。特徴量を作成したときのオプションを書いてください</translation>
    </message>
    <message>
        <source>there is no set &quot;%1&quot;</source>
        <translation>セット &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>has no data</source>
        <translation>データがありません</translation>
    </message>
    <message>
        <source>choose a data folder for it</source>
        <translation>データフォルダーを選んでください</translation>
    </message>
    <message>
        <source>there is no image %1</source>
        <translation>画像 %1 はありません</translation>
    </message>
    <message>
        <source>there is no utterance %1</source>
        <translation>発話 %1 はありません</translation>
    </message>
    <message>
        <source>has no frames</source>
        <translation>フレームがありません</translation>
    </message>
    <message>
        <source>takes %1 inputs, the front end gives %2</source>
        <translation>入力は %1 ですが、前処理の出力は %2 です</translation>
    </message>
    <message>
        <source>a model needs the front end that it was trained with</source>
        <translation>モデルには学習時と同じ前処理が必要です</translation>
    </message>
    <message>
        <source>frame %1 of utterance %2 holds a value that is NaN or infinite</source>
        <translation>発話 %2 のフレーム %1 に NaN または無限大の値があります</translation>
    </message>
    <message>
        <source>make these features again</source>
        <translation>特徴量を作成し直してください</translation>
    </message>
    <message>
        <source>the output for utterance %1 is not finite</source>
        <translation>発話 %1 の出力が有限ではありません</translation>
    </message>
    <message>
        <source>are the features scaled as in training?</source>
        <translation>特徴量のスケールは学習時と同じですか?</translation>
    </message>
    <message>
        <source>holds neither MNIST&apos;s files nor a Kaldi recipe with data and alignments</source>
        <translation>MNIST ファイルも、データとアラインメントのある Kaldi レシピも含まれていません</translation>
    </message>
    <message>
        <source>name the folder of the IDX files, a recipe&apos;s folder, or an experiment file</source>
        <translation>IDX ファイルのフォルダー、レシピのフォルダー、または実験ファイルを指定してください</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>そのファイルまたはフォルダーはありません</translation>
    </message>
    <message>
        <source>name MNIST&apos;s folder, a recipe&apos;s folder, or an experiment file</source>
        <translation>MNIST のフォルダー、レシピのフォルダー、または実験ファイルを指定してください</translation>
    </message>
    <message>
        <source>the number of transition states</source>
        <translation>遷移状態の数</translation>
    </message>
    <message>
        <source>the number of transition states is %1</source>
        <translation>遷移状態の数が %1 です</translation>
    </message>
    <message>
        <source>the number of HMM states</source>
        <translation>HMM 状態の数</translation>
    </message>
    <message>
        <source>the number of transitions</source>
        <translation>遷移の数</translation>
    </message>
    <message>
        <source>the phones of the topology</source>
        <translation>トポロジーの音素</translation>
    </message>
    <message>
        <source>the topology of each phone</source>
        <translation>各音素のトポロジー</translation>
    </message>
    <message>
        <source>the number of HMM states is %1</source>
        <translation>HMM 状態の数が %1 です</translation>
    </message>
    <message>
        <source>the number of transitions is %1</source>
        <translation>遷移の数が %1 です</translation>
    </message>
    <message>
        <source>the phones of the topology is %1</source>
        <translation>トポロジーの音素の値が %1 です</translation>
    </message>
    <message>
        <source>the topology of each phone is %1</source>
        <translation>各音素のトポロジーの値が %1 です</translation>
    </message>
    <message>
        <source>another format</source>
        <translation>形式が異なります</translation>
    </message>
    <message>
        <source>wrong number of arrays</source>
        <translation>配列の数が違います</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>チェックサムが一致しません</translation>
    </message>
    <message>
        <source>%1 (%2 labels, %3 frames)</source>
        <translation>%1 (ラベル %2 個、フレーム %3 個)</translation>
    </message>
    <message>
        <source>%1 (%2 x %3, expected %4 frames x %5 pdfs)</source>
        <translation>%1 (%2 x %3 ですが、%4 フレーム x %5 pdf が必要)</translation>
    </message>
    <message>
        <source>%1 (one an entry) or %2 (one a member)</source>
        <translation>%1 個 (項目ごとに 1 個) または %2 個 (メンバーごとに 1 個)</translation>
    </message>
    <message>
        <source>the validation loss hardly falls any more (newbob)</source>
        <translation>検証損失がほとんど下がらなくなりました (newbob)</translation>
    </message>
    <message>
        <source>%1 has no bfloat16 products</source>
        <translation>%1 は bfloat16 の積に対応していません</translation>
    </message>
    <message>
        <source>use float32</source>
        <translation>float32 を使ってください</translation>
    </message>
    <message>
        <source>fitted on validation data: calibrating temperatures of the teachers %1; weights of the teachers %2</source>
        <translation>検証データで当てはめました: 教師モデルの校正温度 %1、教師モデルの重み %2</translation>
    </message>
    <message>
        <source>fitted on validation data: calibrating temperatures of the teachers %1</source>
        <translation>検証データで当てはめました: 教師モデルの校正温度 %1</translation>
    </message>
    <message>
        <source>fitted on validation data: weights of the teachers %1</source>
        <translation>検証データで当てはめました: 教師モデルの重み %1</translation>
    </message>
    <message>
        <source>belongs to distillation; specialists learn from labels, starting from their generalist</source>
        <translation>蒸留用の設定です。スペシャリストはジェネラリストから始めてラベルから学習します</translation>
    </message>
    <message>
        <source>specialists have the network of their generalist</source>
        <translation>スペシャリストのネットワークはジェネラリストと同じです</translation>
    </message>
    <message>
        <source>specialists learn from all training data</source>
        <translation>スペシャリストはすべての学習データから学習します</translation>
    </message>
    <message>
        <source>belongs to specialists</source>
        <translation>スペシャリスト用の設定です</translation>
    </message>
    <message>
        <source>set &quot;kind&quot;: &quot;specialists&quot;, or take the key out</source>
        <translation>&quot;kind&quot;: &quot;specialists&quot; にするか、このキーを削除してください</translation>
    </message>
    <message>
        <source>no JSON value</source>
        <translation>JSON の値ではありません</translation>
    </message>
    <message>
        <source>unknown objective &quot;%1&quot;</source>
        <translation>不明な目的関数 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 utterances have posteriors of another shape: %2</source>
        <translation>事後確率の形状が異なる発話が %1 個あります: %2</translation>
    </message>
    <message>
        <source>%1 of %2 utterances have no posteriors: %3</source>
        <translation>%2 発話中 %1 発話に事後確率がありません: %3</translation>
    </message>
    <message>
        <source>gave fewer frames than it has</source>
        <translation>本来より少ないフレームしか得られませんでした</translation>
    </message>
    <message>
        <source>contexts and orders of the front end must not be negative</source>
        <translation>前処理のコンテキストと次数は負にできません</translation>
    </message>
    <message>
        <source>CMVN per &apos;%1&apos; is not known</source>
        <translation>CMVN &apos;%1&apos; は不明です</translation>
    </message>
    <message>
        <source>speaker, utterance, global or none</source>
        <translation>speaker、utterance、global、none のいずれか</translation>
    </message>
    <message>
        <source>%1 utterances are in the training data as well: %2</source>
        <translation>%1 個の発話が学習データにも含まれています: %2</translation>
    </message>
    <message>
        <source>leave them out of the unlabelled data</source>
        <translation>ラベルなしデータから除いてください</translation>
    </message>
    <message>
        <source>%1 utterances whose features have another width than the first: %2</source>
        <translation>特徴量の次元が先頭の発話と異なる発話が %1 個あります: %2</translation>
    </message>
    <message>
        <source>make the features of the set in one way</source>
        <translation>セットの特徴量をすべて同じ方法で作成してください</translation>
    </message>
    <message>
        <source>%1 utterances without frames: %2</source>
        <translation>フレームのない発話が %1 個あります: %2</translation>
    </message>
    <message>
        <source>%1 utterances that utt2spk does not name: %2</source>
        <translation>utt2spk にない発話が %1 個あります: %2</translation>
    </message>
    <message>
        <source>complete the file</source>
        <translation>ファイルを補ってください</translation>
    </message>
    <message>
        <source>%1 utterance has no alignment and is left out</source>
        <translation>アラインメントのない発話 %1 個を除外します</translation>
    </message>
    <message>
        <source>%1 utterances have no alignment and are left out</source>
        <translation>アラインメントのない発話 %1 個を除外します</translation>
    </message>
    <message>
        <source>alignment may have failed for them; Kaldi&apos;s recipes leave them out too</source>
        <translation>アラインメントに失敗した可能性があります。Kaldi のレシピでも除外されます</translation>
    </message>
    <message>
        <source>%1 aligned utterance has no features in %2</source>
        <translation>アラインメントのある発話 %1 個の特徴量が %2 にありません</translation>
    </message>
    <message>
        <source>%1 aligned utterances have no features in %2</source>
        <translation>アラインメントのある発話 %1 個の特徴量が %2 にありません</translation>
    </message>
    <message>
        <source>relative folders are taken from %1</source>
        <translation>相対フォルダーは %1 を基準にします</translation>
    </message>
    <message>
        <source>train, validation or test</source>
        <translation>train、validation、test のいずれか</translation>
    </message>
    <message>
        <source>a trial of reading it does not come to an end</source>
        <translation>試し読みが終わりません</translation>
    </message>
    <message>
        <source>is its disk slow or away? try again</source>
        <translation>ディスクが遅いか、接続されていない可能性があります。もう一度試してください</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>How much a specialist&apos;s divergence counts in the sum that is minimised, beside the generalist&apos;s 1. The paper has 1; less trusts specialists less.</source>
        <translation>最小化する和の中で、ジェネラリストの 1 に対してスペシャリストのダイバージェンスを数える重みです。論文では 1 です。小さいほどスペシャリストを信頼しません。</translation>
    </message>
    <message>
        <source>given: the weight above. fitted: that of 0, 1/16, 1/8, 1/4, 1/2 and 1 with which most frames of the validation data are right, the smaller where two are alike; with 0 the generalist answers alone, so specialists that do not help do no harm.</source>
        <translation>given: 上の重みを使います。fitted: 0、1/16、1/8、1/4、1/2、1 のうち、検証データで正解するフレームが最も多くなる重みを使います (同数なら小さい方)。0 ではジェネラリストだけが答えるので、役に立たないスペシャリストが害になることはありません。</translation>
    </message>
    <message>
        <source>Eight specialists of disjoint class sets found by k-means on the corpus at hand. The generalist is a net as in S1: one without dropout knows its training data by heart, and its specialists learn nothing for others.</source>
        <translation>手元のコーパスで k-means により求めた、互いに素なクラス集合を持つ 8 個のスペシャリスト。ジェネラリストは S1 と同様のネットワークです。ドロップアウトなしのネットワークは学習データを丸暗記してしまい、そのスペシャリストは他のデータに役立つことを何も学びません。</translation>
    </message>
    <message>
        <source>Specialists learn for three epochs at a tenth of the generalist&apos;s rate; their weight, 1 in the paper, is fitted on validation data, so that they do no harm.</source>
        <translation>スペシャリストはジェネラリストの 10 分の 1 の学習率で 3 エポック学習します。その重み (論文では 1) は検証データに合わせて決めるので、害になることはありません。</translation>
    </message>
</context>
<context>
    <name>retort::ui::AboutDialog</name>
    <message>
        <source>About Retort</source>
        <translation>Retort について</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>Matrix library</source>
        <translation>行列ライブラリー</translation>
    </message>
    <message>
        <source>Matrix kernels</source>
        <translation>行列カーネル</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>&lt;p&gt;Retort is free software: you may pass it on and change it under the GNU General Public License, version 3 or, at your choice, any later version. It comes without any warranty.&lt;/p&gt;&lt;p&gt;It is built on free software of others:&lt;/p&gt;</source>
        <translation>&lt;p&gt;Retort はフリーソフトウェアです。GNU General Public License バージョン 3、または (任意で) それ以降のバージョンの下で、再配布および改変できます。保証は一切ありません。&lt;/p&gt;&lt;p&gt;Retort は次のフリーソフトウェアを利用しています:&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Retort&lt;/h2&gt;&lt;p&gt;A workbench for knowledge distillation of acoustic models.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Retort&lt;/h2&gt;&lt;p&gt;音響モデルの知識蒸留のためのワークベンチです。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>retort::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>言語(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>An empty experiment</source>
        <translation>空の実験を作成します</translation>
    </message>
    <message>
        <source>New from re&amp;cipe…</source>
        <translation>レシピから新規作成(&amp;C)…</translation>
    </message>
    <message>
        <source>An experiment for a Kaldi recipe folder: data and alignments in it are found by themselves</source>
        <translation>Kaldi レシピのフォルダー用の実験を作成します。データとアラインメントは自動的に検出されます</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>An experiment file</source>
        <translation>実験ファイルを開きます</translation>
    </message>
    <message>
        <source>Open r&amp;un…</source>
        <translation>実行を開く(&amp;U)…</translation>
    </message>
    <message>
        <source>The folder of a run: its curves and results are shown as they were</source>
        <translation>実行のフォルダーを開き、その曲線と結果を当時のまま表示します</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>デモを開く(&amp;D)</translation>
    </message>
    <message>
        <source>A small corpus and an experiment that trains in a minute</source>
        <translation>小さなコーパスと、1 分で学習できる実験を開きます</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>Forgets the files of this list; the files stay</source>
        <translation>この一覧からファイルを消します。ファイル自体は残ります</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Writes the experiment file</source>
        <translation>実験ファイルを書き込みます</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Writes the experiment to another file</source>
        <translation>実験を別のファイルに書き込みます</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes trained models in other formats</source>
        <translation>学習済みモデルを他の形式で書き出します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Closes the program; a run is stopped with a checkpoint first</source>
        <translation>プログラムを終了します。実行中の場合は先にチェックポイントを保存して停止します</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Trains the models of the experiment</source>
        <translation>実験のモデルを学習します</translation>
    </message>
    <message>
        <source>S&amp;top and save</source>
        <translation>停止して保存(&amp;T)</translation>
    </message>
    <message>
        <source>Writes a checkpoint and ends; the run can be resumed later</source>
        <translation>チェックポイントを書き込んで終了します。実行は後で再開できます</translation>
    </message>
    <message>
        <source>&amp;Resume run</source>
        <translation>実行を再開(&amp;R)</translation>
    </message>
    <message>
        <source>Goes on with the run that is shown, from its last checkpoint</source>
        <translation>表示中の実行を最後のチェックポイントから続けます</translation>
    </message>
    <message>
        <source>Open run &amp;folder</source>
        <translation>実行フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the files of the run in the file manager</source>
        <translation>実行のファイルをファイルマネージャーで表示します</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>レポート(&amp;P)</translation>
    </message>
    <message>
        <source>Opens the report of the run in the browser</source>
        <translation>実行のレポートをブラウザーで開きます</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>Inputs, models and distillation</source>
        <translation>入力、モデル、蒸留</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>モニター(&amp;M)</translation>
    </message>
    <message>
        <source>Curves and state of the models</source>
        <translation>モデルの曲線と状態</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>結果を並べて表示</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Models as files</source>
        <translation>ファイルとしてのモデル</translation>
    </message>
    <message>
        <source>&amp;Log and problems</source>
        <translation>ログと問題(&amp;L)</translation>
    </message>
    <message>
        <source>Messages of the run, and problems of the experiment</source>
        <translation>実行のメッセージと実験の問題</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>The window without frame</source>
        <translation>ウィンドウを枠なしで表示します</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop says</source>
        <translation>デスクトップの設定に従ってライトまたはダークにします</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>明るい背景に暗い文字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>暗い背景に明るい文字</translation>
    </message>
    <message>
        <source>Help on this &amp;page</source>
        <translation>このページのヘルプ(&amp;P)</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>このページの用途を説明します</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>これは何?(&amp;W)</translation>
    </message>
    <message>
        <source>Click on a control to read what it means</source>
        <translation>部品をクリックするとその意味を表示します</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>All shortcuts in a list</source>
        <translation>すべてのショートカットの一覧</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>Licences of Retort and of what it is built on</source>
        <translation>Retort と、Retort が利用しているソフトウェアのライセンス</translation>
    </message>
    <message>
        <source>&amp;About Retort</source>
        <translation>Retort について(&amp;A)</translation>
    </message>
    <message>
        <source>Versions, processor and matrix kernels</source>
        <translation>バージョン、プロセッサー、行列カーネル</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>Takes the last edit back</source>
        <translation>最後の編集を取り消します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>取り消した編集をもう一度行います</translation>
    </message>
    <message>
        <source>Resum&amp;e</source>
        <translation>再開(&amp;E)</translation>
    </message>
    <message>
        <source>Goes on with the run</source>
        <translation>実行を続けます</translation>
    </message>
    <message>
        <source>Paus&amp;e</source>
        <translation>一時停止(&amp;E)</translation>
    </message>
    <message>
        <source>Lets the run rest after the step at work; nothing is lost</source>
        <translation>現在のステップの後で実行を休止します。何も失われません</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>論文(&amp;P)</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments: published figures against ours</source>
        <translation>論文の実験: 公表値と再現値の比較</translation>
    </message>
</context>
<context>
    <name>retort::ui::BarCanvas</name>
    <message>
        <source>%1: %2</source>
        <comment>axis: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>まだ描画するものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1. Bar chart of %n categories: %2. The axis goes from %3 to %4.</source>
        <translation>
            <numerusform>%1。カテゴリー %n 個の棒グラフ: %2。軸の範囲は %3 から %4 までです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::BoardModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The paper states: %1.</source>
        <translation>論文の記述: %1。</translation>
    </message>
    <message>
        <source>The paper reports: %1.</source>
        <translation>論文の報告: %1。</translation>
    </message>
    <message>
        <source>Chosen here: %1</source>
        <translation>ここでの選択: %1</translation>
    </message>
    <message>
        <source>Not on these data: %1.</source>
        <translation>このデータでは不可: %1。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公表値</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>再現値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>retort::ui::BoardTable</name>
    <message>
        <source>Published figures against ours</source>
        <translation>公表値と再現値の比較</translation>
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
        <translation>グラフは PNG、SVG、CSV のいずれかで書き出せます。</translation>
    </message>
    <message>
        <source>Let the name end in .png, .svg or .csv.</source>
        <translation>名前の末尾を .png、.svg、.csv のいずれかにしてください。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The newest %1 rows; the CSV file has all samples.</source>
        <translation>最新の %1 行です。CSV ファイルには全サンプルが含まれます。</translation>
    </message>
</context>
<context>
    <name>retort::ui::ChartControls</name>
    <message>
        <source>&amp;Loss:</source>
        <translation>損失(&amp;L):</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>soft part</source>
        <translation>ソフト部分</translation>
    </message>
    <message>
        <source>hard part</source>
        <translation>ハード部分</translation>
    </message>
    <message>
        <source>Part of the loss</source>
        <translation>損失の部分</translation>
    </message>
    <message>
        <source>What the upper chart shows: the whole training objective, its soft part (against the teachers&apos; posteriors) or its hard part (against the alignment), in nats per frame.</source>
        <translation>上のグラフに表示するもの: 学習の目的関数全体、そのソフト部分 (教師モデルの事後確率に対する損失)、またはハード部分 (アラインメントに対する損失) です。単位は nat/フレームです。</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>Show training curves</source>
        <translation>学習曲線を表示</translation>
    </message>
    <message>
        <source>Means over the newest steps, with dropout as in training.</source>
        <translation>最新のステップの平均です。学習時と同様にドロップアウトが適用されています。</translation>
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Show validation curves</source>
        <translation>検証曲線を表示</translation>
    </message>
    <message>
        <source>On the validation set, after each epoch.</source>
        <translation>各エポックの後に検証セットで求めた値です。</translation>
    </message>
    <message>
        <source>Learning r&amp;ate</source>
        <translation>学習率(&amp;A)</translation>
    </message>
    <message>
        <source>Show the learning rate</source>
        <translation>学習率を表示</translation>
    </message>
    <message>
        <source>A third chart with the learning rate of each step.</source>
        <translation>各ステップの学習率を示す 3 つ目のグラフです。</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>横軸(&amp;B):</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>wall time</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>横軸</translation>
    </message>
    <message>
        <source>Step: updates of the weights. Epoch: passes over the training data. Wall time: since the run began, interruptions not counted.</source>
        <translation>ステップ: 重みの更新回数。エポック: 学習データを通した回数。経過時間: 実行開始からの時間 (中断時間を除く)。</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>対数(&amp;G)</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>損失を対数表示</translation>
    </message>
    <message>
        <source>Logarithmic axis for losses and learning rate.</source>
        <translation>損失と学習率を対数軸で表示します。</translation>
    </message>
    <message>
        <source>&amp;Smoothing:</source>
        <translation>平滑化(&amp;S):</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Weight of the past in the moving average that is drawn; the raw curve stays visible, faint.</source>
        <translation>描画される移動平均における過去の重みです。元の曲線も薄く表示されます。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Show all of the curves, and follow new points (Home).</source>
        <translation>曲線全体を表示し、新しい点に追従します (Home)。</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>グラフを表で表示</translation>
    </message>
    <message>
        <source>The figures of all charts as tables.</source>
        <translation>すべてのグラフの数値を表で表示します。</translation>
    </message>
    <message>
        <source>O&amp;ther runs</source>
        <translation>他の実行(&amp;T)</translation>
    </message>
    <message>
        <source>Lay other runs over this one</source>
        <translation>他の実行を重ねて表示</translation>
    </message>
    <message>
        <source>Curves of other open runs in the same charts.</source>
        <translation>開いている他の実行の曲線を同じグラフに表示します。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Show curves of the watched test set</source>
        <translation>監視中のテストセットの曲線を表示</translation>
    </message>
    <message>
        <source>On the test set after each epoch, of models that are told to watch it. Nothing is decided by it: neither when training ends nor which weights are kept.</source>
        <translation>監視を指定したモデルについて、各エポックの後にテストセットで求めた値です。学習の終了時期や保存する重みの決定には使われません。</translation>
    </message>
</context>
<context>
    <name>retort::ui::ChartShell</name>
    <message>
        <source>Figures of the chart</source>
        <translation>グラフの数値</translation>
    </message>
    <message>
        <source>%1: figures of the chart</source>
        <translation>%1: グラフの数値</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>The chart was not saved: %1</source>
        <translation>グラフを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>行をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>PNG として保存(&amp;P)…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>SVG として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 図形 (*.svg)</translation>
    </message>
    <message>
        <source>Save all &amp;figures as CSV…</source>
        <translation>すべての数値を CSV として保存(&amp;F)…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>表で表示(&amp;T)</translation>
    </message>
    <message>
        <source>Writing %1: %2</source>
        <comment>file, size so far</comment>
        <translation>%1 を書き込み中: %2</translation>
    </message>
    <message>
        <source>The figures are in %1.</source>
        <translation>数値は %1 にあります。</translation>
    </message>
</context>
<context>
    <name>retort::ui::ChartStack</name>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>time, s</source>
        <translation>時間 (秒)</translation>
    </message>
    <message>
        <source>time, min</source>
        <translation>時間 (分)</translation>
    </message>
    <message>
        <source>time, h</source>
        <translation>時間 (時間単位)</translation>
    </message>
    <message>
        <source>Loss, soft part (nats per frame)</source>
        <translation>損失、ソフト部分 (nat/フレーム)</translation>
    </message>
    <message>
        <source>Loss, hard part (nats per frame)</source>
        <translation>損失、ハード部分 (nat/フレーム)</translation>
    </message>
    <message>
        <source>Loss (nats per frame)</source>
        <translation>損失 (nat/フレーム)</translation>
    </message>
    <message>
        <source>nats per frame</source>
        <translation>nat/フレーム</translation>
    </message>
    <message>
        <source>Frame accuracy</source>
        <translation>フレーム正解率</translation>
    </message>
    <message>
        <source>frame accuracy</source>
        <translation>フレーム正解率</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学習率</translation>
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
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
</context>
<context>
    <name>retort::ui::CompareCharts</name>
    <message>
        <source>Test frame accuracy against size</source>
        <translation>サイズとテストフレーム正解率</translation>
    </message>
    <message>
        <source>Validation frame accuracy against size</source>
        <translation>サイズと検証フレーム正解率</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター数</translation>
    </message>
    <message>
        <source>Frame accuracy (%)</source>
        <translation>フレーム正解率 (%)</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>混同</translation>
    </message>
    <message>
        <source>Select a model in the table to see what it confuses, or two to see how they differ.</source>
        <translation>表でモデルを 1 つ選ぶと何を混同するかを、2 つ選ぶとその違いを表示します。</translation>
    </message>
    <message>
        <source>Confusions of %1</source>
        <translation>%1 の混同</translation>
    </message>
    <message>
        <source>Confusions: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation>混同: %1 − %2</translation>
    </message>
    <message>
        <source>The evaluation is not known (yet): confusions come with it.</source>
        <translation>評価が (まだ) ありません。混同は評価とともに表示されます。</translation>
    </message>
    <message>
        <source>This run&apos;s evaluations do not keep confusions by phone: it was made by an older version.</source>
        <translation>この実行の評価には音素別の混同が保存されていません。古いバージョンで作成されたものです。</translation>
    </message>
    <message>
        <source>The two models were evaluated with different phones.</source>
        <translation>2 つのモデルは異なる音素で評価されています。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Aligned phone</source>
        <translation>アラインメントの音素</translation>
    </message>
    <message>
        <source>Decided class</source>
        <translation>判定されたクラス</translation>
    </message>
    <message>
        <source>Decided phone</source>
        <translation>判定された音素</translation>
    </message>
    <message>
        <source>Difference of shares</source>
        <translation>割合の差</translation>
    </message>
    <message>
        <source>Share of the row</source>
        <translation>行内の割合</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Difference (points)</source>
        <translation>差 (ポイント)</translation>
    </message>
    <message>
        <source>Select a model in the table to see where it gains.</source>
        <translation>表でモデルを選ぶと、どこで向上しているかを表示します。</translation>
    </message>
    <message>
        <source>There is no baseline to compare with: choose one above the table.</source>
        <translation>比較対象のベースラインがありません。表の上で選んでください。</translation>
    </message>
    <message>
        <source>%1 is the baseline itself: select another model.</source>
        <translation>%1 はベースライン自体です。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The evaluation is not known (yet): gains come with it.</source>
        <translation>評価が (まだ) ありません。向上は評価とともに表示されます。</translation>
    </message>
    <message>
        <source>Gain per class: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation>クラス別の向上: %1 − %2</translation>
    </message>
    <message>
        <source>Gain per phone: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation>音素別の向上: %1 − %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>音素</translation>
    </message>
    <message>
        <source>This run&apos;s evaluations do not keep accuracies by phone: it was made by an older version.</source>
        <translation>この実行の評価には音素別の正解率が保存されていません。古いバージョンで作成されたものです。</translation>
    </message>
    <message>
        <source>Gain per speaker: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation>話者別の向上: %1 − %2</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>話者</translation>
    </message>
    <message>
        <source>The speakers are not known: the data do not name them, or the run was made by an older version.</source>
        <translation>話者が不明です。データに話者名がないか、実行が古いバージョンで作成されています。</translation>
    </message>
    <message>
        <source>No model has an accuracy on this set.</source>
        <translation>このセットでの正解率を持つモデルがありません。</translation>
    </message>
    <message>
        <source>&amp;Difference against the baseline</source>
        <translation>ベースラインとの差(&amp;D)</translation>
    </message>
    <message>
        <source>Shares of the selected model minus those of its baseline, instead of the model&apos;s own.</source>
        <translation>モデル自体の割合の代わりに、選択したモデルの割合からベースラインの割合を引いた値を表示します。</translation>
    </message>
    <message>
        <source>Difference against the baseline</source>
        <translation>ベースラインとの差</translation>
    </message>
    <message>
        <source>Charts of the selected model</source>
        <translation>選択したモデルのグラフ</translation>
    </message>
    <message>
        <source>Gain per phone</source>
        <translation>音素別の向上</translation>
    </message>
    <message>
        <source>Gain per speaker</source>
        <translation>話者別の向上</translation>
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
        <translation>ベースライン(&amp;B)</translation>
    </message>
    <message>
        <source>hard net of the same architecture</source>
        <translation>同じ構造のハードラベル学習ネットワーク</translation>
    </message>
    <message>
        <source>What the models are compared with. By itself: for a student, the net of its architecture that was trained on the alignments alone (the mean of copies); for others, the first baseline.</source>
        <translation>モデルの比較対象です。自動の場合、生徒モデルではアラインメントのみで学習した同じ構造のネットワーク (コピーの平均)、その他では最初のベースラインになります。</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>対象(&amp;O)</translation>
    </message>
    <message>
        <source>test set</source>
        <translation>テストセット</translation>
    </message>
    <message>
        <source>validation set</source>
        <translation>検証セット</translation>
    </message>
    <message>
        <source>The set that cross entropy, ECE, difference, verdict and chart are about.</source>
        <translation>交差エントロピー、ECE、差、判定、グラフの対象となるセットです。</translation>
    </message>
    <message>
        <source>Set that figures are about</source>
        <translation>数値の対象となるセット</translation>
    </message>
    <message>
        <source>all roles</source>
        <translation>すべての役割</translation>
    </message>
    <message>
        <source>Only rows of this role.</source>
        <translation>この役割の行のみを表示します。</translation>
    </message>
    <message>
        <source>Role to show</source>
        <translation>表示する役割</translation>
    </message>
    <message>
        <source>Filter by name or network</source>
        <translation>名前またはネットワークで絞り込み</translation>
    </message>
    <message>
        <source>Only rows whose model, run or network has this text.</source>
        <translation>モデル、実行、ネットワークのいずれかにこの文字列を含む行のみを表示します。</translation>
    </message>
</context>
<context>
    <name>retort::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Export the selected models</source>
        <translation>選択したモデルをエクスポート</translation>
    </message>
    <message>
        <source>Better and worse: the 95 % interval of the difference in frame accuracy, by paired bootstrap over utterances (1000 draws), lies on one side of 0.</source>
        <translation>良い・悪い: フレーム正解率の差の 95 % 信頼区間が 0 の片側だけにあります (発話単位の対応ありブートストラップ、1000 回抽出)。</translation>
    </message>
    <message>
        <source>No run is open: the models of a run are compared here as they are trained.</source>
        <translation>開いている実行がありません。実行のモデルは、学習が進むにつれてここで比較されます。</translation>
    </message>
    <message>
        <source>Set &amp;up a run</source>
        <translation>実行を設定(&amp;U)</translation>
    </message>
    <message>
        <source>The run is being read.</source>
        <translation>実行を読み込んでいます。</translation>
    </message>
    <message>
        <source>The first results come when %1 is done.</source>
        <translation>最初の結果は %1 が完了すると表示されます。</translation>
    </message>
    <message>
        <source>Watch it on the &amp;Monitor page</source>
        <translation>モニターページで見る(&amp;M)</translation>
    </message>
    <message>
        <source>The first results come when the first model is done.</source>
        <translation>最初の結果は最初のモデルが完了すると表示されます。</translation>
    </message>
    <message>
        <source>This run has ended without results.</source>
        <translation>この実行は結果なしで終了しました。</translation>
    </message>
    <message>
        <source>This run has ended without results: %1</source>
        <translation>この実行は結果なしで終了しました: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model and its run</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>%1 の平均</translation>
    </message>
    <message>
        <source>Writes the selected models, or the students where none is selected, in the formats of other programs. Of an ensemble, its members.</source>
        <translation>選択したモデル (選択がない場合は生徒モデル) を他のプログラムの形式で書き出します。アンサンブルの場合はそのメンバーを書き出します。</translation>
    </message>
    <message>
        <source>Select a model to be exported.</source>
        <translation>エクスポートするモデルを選択してください。</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>表を CSV として保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <translation>表を %1 に書き込みました。</translation>
    </message>
    <message>
        <source>The table could not be written: %1</source>
        <translation>表を書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>retort::ui::CompareTable</name>
    <message>
        <source>Compared models</source>
        <translation>比較したモデル</translation>
    </message>
    <message>
        <source>Every evaluated model and ensemble with its figures and its verdict against the baseline.</source>
        <translation>評価済みのすべてのモデルとアンサンブルの、数値とベースラインに対する判定です。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Use as &amp;baseline</source>
        <translation>ベースラインにする(&amp;B)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>表をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy table as CS&amp;V</source>
        <translation>表を CSV としてコピー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save table as CSV…</source>
        <translation>表を CSV として保存(&amp;S)…</translation>
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
        <translation>比較対象のベースラインがありません。アラインメントのみで学習し、かつ他のモデルの学習元になっていないモデルがありません。別のモデルをベースラインに選んでください。</translation>
    </message>
    <message>
        <source>The model or its baseline was not evaluated on this set.</source>
        <translation>モデルまたはそのベースラインが、このセットで評価されていません。</translation>
    </message>
    <message>
        <source>Hits by utterance, which a verdict needs, are kept of the test set only.</source>
        <translation>判定に必要な発話ごとの正解数は、テストセットについてのみ保存されています。</translation>
    </message>
    <message>
        <source>Hits by utterance, which a verdict needs, are not known of this model and its baseline.</source>
        <translation>判定に必要な発話ごとの正解数が、このモデルとそのベースラインについては不明です。</translation>
    </message>
    <message>
        <source>The verdict is being computed.</source>
        <translation>判定を計算しています。</translation>
    </message>
    <message>
        <source>The model and its baseline were evaluated on different utterances.</source>
        <translation>モデルとそのベースラインは異なる発話で評価されています。</translation>
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
        <translation>良い</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>悪い</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>差なし</translation>
    </message>
    <message>
        <source>baseline</source>
        <comment>verdict</comment>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>The others are compared with this model.</source>
        <translation>他のモデルはこのモデルと比較されます。</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>%1 と比較した結果です。</translation>
    </message>
    <message>
        <source>Compared with the mean of %1.</source>
        <translation>%1 の平均と比較した結果です。</translation>
    </message>
    <message>
        <source>Only students have a teacher to agree with.</source>
        <translation>教師モデルとの一致があるのは生徒モデルだけです。</translation>
    </message>
    <message>
        <source>Its teacher is %1.</source>
        <translation>教師モデルは %1 です。</translation>
    </message>
    <message>
        <source>Of the gain of %1.</source>
        <translation>%1 の向上に対する割合です。</translation>
    </message>
    <message>
        <source>Only of students.</source>
        <translation>生徒モデルにのみあります。</translation>
    </message>
    <message>
        <source>Not known: the run has no hard net of the student&apos;s architecture, or the teacher is no better than it.</source>
        <translation>不明です。生徒モデルと同じ構造をハードラベルで学習したネットワークが実行にないか、教師モデルがそれを上回っていません。</translation>
    </message>
    <message>
        <source>Only of models with copies.</source>
        <translation>コピーのあるモデルにのみあります。</translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s).</source>
        <translation>
            <numerusform>%n 個のシードにわたる値です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The verdict is about the mean of %n copies.</source>
        <translation>
            <numerusform>判定は %n 個のコピーの平均についてのものです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::CurveText</name>
    <message>
        <source>%1, validation</source>
        <translation>%1、検証</translation>
    </message>
    <message>
        <source>%1, training</source>
        <translation>%1、学習</translation>
    </message>
    <message>
        <source>%1, test (only watched)</source>
        <translation>%1、テスト (監視のみ)</translation>
    </message>
</context>
<context>
    <name>retort::ui::DetailsTabs</name>
    <message>
        <source>Change %1</source>
        <translation>%1の変更</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>学習セット</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>クラスごとの画像数</translation>
    </message>
    <message>
        <source>Frames of each pdf</source>
        <translation>pdf ごとのフレーム数</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>pdf</source>
        <translation>pdf</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Labels are counted when all inputs are right.</source>
        <translation>すべての入力が正しくなるとラベルを数えます。</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>問題 (%1)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>その他の設定</translation>
    </message>
    <message>
        <source>One utterance before and after the front end, with its phones.</source>
        <translation>1 つの発話を前処理の前後で音素とともに表示します。</translation>
    </message>
    <message>
        <source>How often each label occurs in the training set.</source>
        <translation>学習セットに各ラベルが現れる回数です。</translation>
    </message>
    <message>
        <source>Rarer settings of the front end and of how data is read.</source>
        <translation>前処理とデータの読み込み方に関する、あまり使わない設定です。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>retort::ui::DistillationTab</name>
    <message>
        <source>Change temperature</source>
        <translation>温度の変更</translation>
    </message>
    <message>
        <source>Change hard weight</source>
        <translation>ハードラベルの重みの変更</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1の変更</translation>
    </message>
    <message>
        <source>Write the values to try as a list: 1, 2, 4. An empty list tries one value.</source>
        <translation>試す値を 1, 2, 4 のようなリストで入力してください。空のリストでは 1 つの値だけを試します。</translation>
    </message>
    <message>
        <source>Sweep over values</source>
        <translation>複数の値でスイープ</translation>
    </message>
    <message>
        <source>Take one value</source>
        <translation>1 つの値を使う</translation>
    </message>
    <message>
        <source>Values to try</source>
        <translation>試す値</translation>
    </message>
    <message>
        <source>Divides the logits of teacher and student before the softmax of the soft loss; higher shows more of how the teacher ranks the wrong classes.</source>
        <translation>ソフト損失の softmax の前に、教師モデルと生徒モデルのロジットを割る値です。高いほど、教師モデルが誤りのクラスをどう順位付けするかがよく現れます。</translation>
    </message>
    <message>
        <source>Temperatures to try in turn, a student each: 1, 2, 4. Empty: the one on the left.</source>
        <translation>順に試す温度です。値ごとに 1 つの生徒モデルになります: 1, 2, 4。空の場合は左の値を使います。</translation>
    </message>
    <message>
        <source>Temperatures to try</source>
        <translation>試す温度</translation>
    </message>
    <message>
        <source>Hard &amp;weight</source>
        <translation>ハードラベルの重み(&amp;W)</translation>
    </message>
    <message>
        <source>Weight of the alignment&apos;s labels beside the teacher&apos;s posteriors: 0 is the teacher alone, 1 the labels alone.</source>
        <translation>教師モデルの事後確率に対する、アラインメントのラベルの重みです。0 では教師モデルのみ、1 ではラベルのみになります。</translation>
    </message>
    <message>
        <source>Hard weights to try in turn, a student each: 0, 0.5, 1. Empty: the one on the left.</source>
        <translation>順に試すハードラベルの重みです。値ごとに 1 つの生徒モデルになります: 0, 0.5, 1。空の場合は左の値を使います。</translation>
    </message>
    <message>
        <source>Hard weights to try</source>
        <translation>試すハードラベルの重み</translation>
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
        <translation>無題</translation>
    </message>
</context>
<context>
    <name>retort::ui::EmptyRun</name>
    <message>
        <source>No run is open. Set up an experiment and start it, or open the folder of an old run.</source>
        <translation>開いている実行がありません。実験を設定して開始するか、以前の実行のフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>&amp;Set up an experiment</source>
        <translation>実験を設定(&amp;S)</translation>
    </message>
    <message>
        <source>Choose inputs and models, then start.</source>
        <translation>入力とモデルを選んでから開始します。</translation>
    </message>
</context>
<context>
    <name>retort::ui::EmptySetup</name>
    <message>
        <source>The demo is being made.</source>
        <translation>デモを作成しています。</translation>
    </message>
    <message>
        <source>An experiment begins with a recipe: a folder with features and alignments. Choose it, or drop it here.</source>
        <translation>実験はレシピ (特徴量とアラインメントを含むフォルダー) から始まります。フォルダーを選ぶか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>&amp;Choose recipe folder…</source>
        <translation>レシピフォルダーを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Finds data and alignments in the folder and takes them.</source>
        <translation>フォルダー内のデータとアラインメントを検出して使います。</translation>
    </message>
    <message>
        <source>Opens an experiment over a small made-up corpus, ready to run.</source>
        <translation>小さな人工コーパスを使った、すぐに実行できる実験を開きます。</translation>
    </message>
    <message>
        <source>&amp;Open the demo</source>
        <translation>デモを開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>retort::ui::ExperimentModelsModel</name>
    <message numerus="yes">
        <source>%1 (%n settings)</source>
        <translation>
            <numerusform>%1 (%n 通りの設定)</numerusform>
        </translation>
    </message>
    <message>
        <source>student, teaches</source>
        <translation>生徒モデル兼教師モデル</translation>
    </message>
    <message>
        <source>student</source>
        <translation>生徒モデル</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>教師モデル</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>~ %1</source>
        <translation>~ %1</translation>
    </message>
    <message>
        <source>Double-click or F2 renames the model; students that learn from it follow.</source>
        <translation>ダブルクリックまたは F2 でモデルの名前を変更します。このモデルから学習する生徒モデルの指定も更新されます。</translation>
    </message>
    <message>
        <source>Learns from its teachers and from the alignment&apos;s labels.</source>
        <translation>教師モデルとアラインメントのラベルから学習します。</translation>
    </message>
    <message>
        <source>Learns from the alignment&apos;s labels alone.</source>
        <translation>アラインメントのラベルのみから学習します。</translation>
    </message>
    <message>
        <source>Inputs, hidden layers and outputs of the net.</source>
        <translation>ネットワークの入力、隠れ層、出力です。</translation>
    </message>
    <message>
        <source>Weights and biases of one copy.</source>
        <translation>コピー 1 つ分の重みとバイアスの個数です。</translation>
    </message>
    <message>
        <source>Memory that training one copy takes.</source>
        <translation>コピー 1 つの学習に必要なメモリーです。</translation>
    </message>
    <message>
        <source>Forecast of one epoch of one copy on this machine.</source>
        <translation>このマシンでのコピー 1 つの 1 エポックの予測時間です。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター数</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>specialists</source>
        <translation>スペシャリスト</translation>
    </message>
    <message>
        <source>Start from their generalist and learn to tell some classes apart.</source>
        <translation>ジェネラリストから出発し、いくつかのクラスの区別を学習します。</translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportGrid</name>
    <message>
        <source>Models and formats to export</source>
        <translation>エクスポートするモデルと形式</translation>
    </message>
    <message>
        <source>Space ticks or unticks the selected cells.</source>
        <translation>Space キーで選択したセルのチェックを付け外しします。</translation>
    </message>
    <message>
        <source>&amp;Copy outcome</source>
        <translation>結果をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>チェックを付け外し(&amp;T)</translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportGridModel</name>
    <message>
        <source>writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>既存</translation>
    </message>
    <message>
        <source>written, %1</source>
        <translation>書き込み済み、%1</translation>
    </message>
    <message>
        <source>equal, %1</source>
        <translation>一致、%1</translation>
    </message>
    <message>
        <source>equal to %1, %2</source>
        <comment>largest difference, size</comment>
        <translation>%1 以内で一致、%2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 を書き込みました。</translation>
    </message>
    <message>
        <source>%1 was written and read back: on random frames its log posteriors differ from the model&apos;s by %2 at most.</source>
        <translation>%1 を書き込み、読み戻しました。ランダムなフレームで、対数事後確率のモデルとの差は最大 %2 です。</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 を書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>%1 was not written: the export was cancelled.</source>
        <translation>%1 は書き込まれませんでした。エクスポートがキャンセルされました。</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Ticks every format.</source>
        <translation>すべての形式にチェックを入れます。</translation>
    </message>
    <message>
        <source>Ticks every model.</source>
        <translation>すべてのモデルにチェックを入れます。</translation>
    </message>
    <message>
        <source>%1 is there already. Tick “Replace existing files” to overwrite it, or choose another folder.</source>
        <translation>%1 は既に存在します。上書きするには「既存のファイルを置き換える」にチェックを入れるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <comment>model, format, state</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Files named %1</source>
        <translation>ファイル名: %1</translation>
    </message>
    <message>
        <source>MODEL</source>
        <comment>place of a model&apos;s name</comment>
        <translation>モデル名</translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportOutcome</name>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the files in the file manager.</source>
        <translation>ファイルをファイルマネージャーで表示します。</translation>
    </message>
    <message>
        <source>Copy &amp;paths</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copies the paths of the written files, a line each.</source>
        <translation>書き込んだファイルのパスを 1 行に 1 つずつコピーします。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written, read back and compared.</source>
        <translation>
            <numerusform>%n 個のファイルを書き込み、読み戻して比較しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written.</source>
        <translation>
            <numerusform>%n 個のファイルを書き込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model and why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cancelled.</source>
        <translation>
            <numerusform>%n 個のファイルをキャンセルしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportPage</name>
    <message>
        <source>The paths were copied.</source>
        <translation>パスをコピーしました。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Models of this run with final weights, and the formats they can be written in. Each file is read back and compared with the model.</source>
        <translation>最終的な重みがあるこの実行のモデルと、書き込み可能な形式です。各ファイルは読み戻してモデルと比較されます。</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Export the ticked models</source>
        <translation>チェックを入れたモデルをエクスポート</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>エクスポートをキャンセル</translation>
    </message>
    <message>
        <source>Files that are not yet begun are left out.</source>
        <translation>まだ開始していないファイルは書き込まれません。</translation>
    </message>
    <message>
        <source>MODEL</source>
        <comment>place of a model&apos;s name</comment>
        <translation>モデル名</translation>
    </message>
    <message>
        <source>Files are named %1.</source>
        <translation>ファイル名は %1 になります。</translation>
    </message>
    <message>
        <source>No run is open: models are exported here as soon as they are trained.</source>
        <translation>開いている実行がありません。モデルは学習が終わり次第、ここでエクスポートできます。</translation>
    </message>
    <message>
        <source>Set &amp;up a run</source>
        <translation>実行を設定(&amp;U)</translation>
    </message>
    <message>
        <source>The run is being read.</source>
        <translation>実行を読み込んでいます。</translation>
    </message>
    <message>
        <source>This run has no models.</source>
        <translation>この実行にはモデルがありません。</translation>
    </message>
    <message>
        <source>No model has final weights yet.</source>
        <translation>最終的な重みのあるモデルがまだありません。</translation>
    </message>
    <message>
        <source>What is ticked is there already: tick “Replace existing files”, or choose another folder.</source>
        <translation>チェックを入れたものは既に存在します。「既存のファイルを置き換える」にチェックを入れるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Tick what is to be written.</source>
        <translation>書き込むものにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Writes the ticked files.</source>
        <translation>チェックを入れたファイルを書き込みます。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to be written.</source>
        <translation>
            <numerusform>%n 個のファイルを書き込みます。</numerusform>
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
            <numerusform>%n 個のファイルは既に存在するため、変更されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are being written and compared.</source>
        <translation>ファイルを書き込み、比較しています。</translation>
    </message>
</context>
<context>
    <name>retort::ui::FieldRow</name>
    <message>
        <source>&amp;Reset to default (empty)</source>
        <translation>既定値に戻す (空)(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset to default (%1)</source>
        <translation>既定値に戻す (%1)(&amp;R)</translation>
    </message>
</context>
<context>
    <name>retort::ui::FieldStatus</name>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the whole text.</source>
        <translation>テキスト全体をコピーします。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
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
        <translation>エラー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click to see and copy this.</source>
        <translation>クリックすると内容を表示してコピーできます。</translation>
    </message>
</context>
<context>
    <name>retort::ui::FileCommands</name>
    <message>
        <source>Unsaved changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>「%1」には保存されていない変更があります。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>保存しない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what could not be done, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a recipe folder</source>
        <translation>レシピフォルダーを選択</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>実験を開く</translation>
    </message>
    <message>
        <source>Experiments (*.json)</source>
        <translation>実験 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was opened with %n problems. They stand beside their fields.</source>
        <translation>
            <numerusform>「%1」を開きましたが、%n 件の問題があります。問題は各項目の横に表示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The experiment could not be opened</source>
        <translation>実験を開けませんでした</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>実行のフォルダーを開く</translation>
    </message>
    <message>
        <source>The experiment could not be saved</source>
        <translation>実験を保存できませんでした</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>実験を保存</translation>
    </message>
</context>
<context>
    <name>retort::ui::FrontEndRow</name>
    <message>
        <source>Change CMVN</source>
        <translation>CMVN の変更</translation>
    </message>
    <message>
        <source>Change variance normalisation</source>
        <translation>分散正規化の変更</translation>
    </message>
    <message>
        <source>Change deltas</source>
        <translation>デルタの変更</translation>
    </message>
    <message>
        <source>Change splice</source>
        <translation>スプライスの変更</translation>
    </message>
    <message>
        <source>by speaker</source>
        <translation>話者ごと</translation>
    </message>
    <message>
        <source>by utterance</source>
        <translation>発話ごと</translation>
    </message>
    <message>
        <source>global</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>no CMVN</source>
        <translation>CMVN なし</translation>
    </message>
    <message>
        <source>CMVN</source>
        <translation>CMVN</translation>
    </message>
    <message>
        <source>Cepstral mean and variance normalisation: whose statistics are taken.</source>
        <translation>ケプストラム平均・分散正規化: どの統計量を使うかを決めます。</translation>
    </message>
    <message>
        <source>Normalise variances</source>
        <translation>分散を正規化</translation>
    </message>
    <message>
        <source>Scales each dimension to variance 1 as well.</source>
        <translation>各次元の分散も 1 になるようにスケーリングします。</translation>
    </message>
    <message>
        <source>deltas</source>
        <translation>デルタ</translation>
    </message>
    <message>
        <source>Deltas</source>
        <translation>デルタ</translation>
    </message>
    <message>
        <source>Order of the time derivatives appended to each frame.</source>
        <translation>各フレームに付加する時間微分の次数です。</translation>
    </message>
    <message>
        <source>splice</source>
        <translation>スプライス</translation>
    </message>
    <message>
        <source>Context before, in frames</source>
        <translation>前のコンテキスト (フレーム)</translation>
    </message>
    <message>
        <source>Frames before the current one that the net sees.</source>
        <translation>ネットワークに入力する、現在のフレームより前のフレーム数です。</translation>
    </message>
    <message>
        <source>Context after, in frames</source>
        <translation>後のコンテキスト (フレーム)</translation>
    </message>
    <message>
        <source>Frames after the current one that the net sees.</source>
        <translation>ネットワークに入力する、現在のフレームより後のフレーム数です。</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>分散</translation>
    </message>
</context>
<context>
    <name>retort::ui::GroupTab</name>
    <message>
        <source>Change %1</source>
        <translation>%1の変更</translation>
    </message>
</context>
<context>
    <name>retort::ui::HeatCanvas</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>まだ描画するものがありません。</translation>
    </message>
    <message>
        <source>%1. Heat map of %2 rows and %3 columns; values from %4 to %5.</source>
        <translation>%1。%2 行 %3 列のヒートマップで、値の範囲は %4 から %5 までです。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
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
        <translation>値</translation>
    </message>
</context>
<context>
    <name>retort::ui::HelpDialog</name>
    <message>
        <source>Help: Set up</source>
        <translation>ヘルプ: 設定</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Set up&lt;/h3&gt;&lt;p&gt;Choose or drop a Kaldi recipe folder. Data and alignment folders in it are offered; each choice is checked in the background, and beside the field stands what was found or what is wrong.&lt;/p&gt;&lt;p&gt;The table of models lists teachers, baselines and students; below it are the layers, the training and the distillation of the model that is selected.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Temperature&lt;/b&gt; flattens the teacher&apos;s posterior: at 1 it is as the teacher gives it, above 1 the small probabilities gain weight, and the student sees which classes the teacher finds alike. &lt;b&gt;Hard weight&lt;/b&gt; is the share of the alignment&apos;s own labels in the loss.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Start&lt;/b&gt; trains everything in an order in which each model comes after its teachers.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;設定&lt;/h3&gt;&lt;p&gt;Kaldi のレシピフォルダーを選択するか、ドロップします。その中のデータフォルダーとアラインメントフォルダーが候補として表示されます。選択した内容はバックグラウンドで確認され、見つかったものや問題点が項目の横に表示されます。&lt;/p&gt;&lt;p&gt;モデルの表には、教師モデル、ベースライン、生徒モデルが並びます。その下には、選択したモデルの層、学習、蒸留の設定があります。&lt;/p&gt;&lt;p&gt;&lt;b&gt;温度&lt;/b&gt;は教師モデルの事後確率を平坦にします。1 では教師モデルの出力のままで、1 より大きいと小さな確率の重みが増し、教師モデルがどのクラスを似ているとみなすかが生徒モデルに伝わります。&lt;b&gt;ハードラベルの重み&lt;/b&gt;は、損失に占めるアラインメント自体のラベルの割合です。&lt;/p&gt;&lt;p&gt;&lt;b&gt;開始&lt;/b&gt;は、各モデルがその教師モデルの後になる順序で、すべてのモデルを学習します。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help: Monitor</source>
        <translation>ヘルプ: モニター</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Monitor&lt;/h3&gt;&lt;p&gt;Loss and frame accuracy of all models while they train. Each model keeps its colour, dash and marker everywhere.&lt;/p&gt;&lt;p&gt;The wheel zooms, a rubber band zooms in, Shift with the mouse moves, a double click or Home fits. The crosshair names the nearest points. The context menu copies or saves the chart, or shows its figures as a table.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Space&lt;/b&gt; pauses and resumes. &lt;b&gt;Stop&lt;/b&gt; writes a checkpoint; the run can be resumed later, to the same bits.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;モニター&lt;/h3&gt;&lt;p&gt;学習中のすべてのモデルの損失とフレーム正解率です。各モデルの色、線種、マーカーはどこでも同じです。&lt;/p&gt;&lt;p&gt;ホイールで拡大・縮小、ドラッグで範囲を囲んで拡大、Shift を押しながらのマウス操作で移動、ダブルクリックまたは Home キーで全体表示になります。十字線は最も近い点を示します。コンテキストメニューから、グラフのコピーや保存、数値の表示ができます。&lt;/p&gt;&lt;p&gt;&lt;b&gt;Space&lt;/b&gt; キーで一時停止と再開ができます。&lt;b&gt;停止&lt;/b&gt;するとチェックポイントが書き込まれ、後で実行を再開しても結果はビット単位で同じになります。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help: Compare</source>
        <translation>ヘルプ: 比較</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Compare&lt;/h3&gt;&lt;p&gt;Models appear here as soon as they are evaluated. Choose the baseline against which the others are judged: better, worse or no difference, by a paired bootstrap over utterances.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gain kept&lt;/b&gt; is the share of the teacher&apos;s advantage over the baseline that the student has kept. &lt;b&gt;ECE&lt;/b&gt; is the expected calibration error: how far confidence and accuracy are apart.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;比較&lt;/h3&gt;&lt;p&gt;モデルは評価され次第ここに表示されます。他のモデルを判定する基準となるベースラインを選択してください。判定は発話単位の対応ありブートストラップにより、良い、悪い、差なしのいずれかになります。&lt;/p&gt;&lt;p&gt;&lt;b&gt;向上の保持&lt;/b&gt;は、ベースラインに対する教師モデルの優位のうち、生徒モデルが保持している割合です。&lt;b&gt;ECE&lt;/b&gt; は期待較正誤差で、確信度と正解率がどれだけ離れているかを示します。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help: Export</source>
        <translation>ヘルプ: エクスポート</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Export&lt;/h3&gt;&lt;p&gt;Tick models and formats, choose a folder, and press &lt;b&gt;Export&lt;/b&gt;. Every file is read back and its posteriors on random frames are compared with the model&apos;s: the largest difference stands in its cell.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;エクスポート&lt;/h3&gt;&lt;p&gt;モデルと形式にチェックを入れ、フォルダーを選んで、&lt;b&gt;エクスポート&lt;/b&gt;を押します。各ファイルは読み戻され、ランダムなフレームでの事後確率がモデルの事後確率と比較されます。最大の差がそのセルに表示されます。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>開いているものを閉じる</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Help: Paper</source>
        <translation>ヘルプ: 論文</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Paper&lt;/h3&gt;&lt;p&gt;Repeats the experiments of Hinton, Vinyals and Dean, “Distilling the Knowledge in a Neural Network”. Choose the folder of MNIST&apos;s files (M1 to M8) or of a Kaldi recipe (S, J and R), tick experiments, and press &lt;b&gt;Start&lt;/b&gt;. A row&apos;s tip says what the paper states and what was chosen here.&lt;/p&gt;&lt;p&gt;Each seed trains everything anew; the table shows mean and standard deviation. What is there already stays: Start goes on after a stop, and with more experiments or seeds.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;論文&lt;/h3&gt;&lt;p&gt;Hinton、Vinyals、Dean の「Distilling the Knowledge in a Neural Network」の実験を再現します。MNIST のファイル (M1~M8) または Kaldi レシピ (S、J、R) のフォルダーを選び、実験にチェックを入れて、&lt;b&gt;開始&lt;/b&gt;を押します。論文の記述とここでの選択は、行のツールチップに表示されます。&lt;/p&gt;&lt;p&gt;シードごとにすべてを新たに学習し、表には平均と標準偏差を表示します。既にあるものは残ります。停止した後や、実験またはシードを増やした場合も、「開始」で続きから進みます。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>retort::ui::InputsPanel</name>
    <message>
        <source>Change HMM</source>
        <translation>HMM の変更</translation>
    </message>
    <message>
        <source>Change training data</source>
        <translation>学習データの変更</translation>
    </message>
    <message>
        <source>Change validation data</source>
        <translation>検証データの変更</translation>
    </message>
    <message>
        <source>Change test data</source>
        <translation>テストデータの変更</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>ソースの変更</translation>
    </message>
    <message>
        <source>Change validation share</source>
        <translation>検証用の割合の変更</translation>
    </message>
    <message>
        <source>Change recipe</source>
        <translation>レシピの変更</translation>
    </message>
    <message>
        <source>Choose the recipe folder</source>
        <translation>レシピフォルダーを選択</translation>
    </message>
    <message>
        <source>The recipe folder is being looked through.</source>
        <translation>レシピフォルダーを調べています。</translation>
    </message>
    <message>
        <source>The inputs are being checked.</source>
        <translation>入力を確認しています。</translation>
    </message>
    <message>
        <source>The inputs are being checked: %1</source>
        <translation>入力を確認しています: %1</translation>
    </message>
    <message>
        <source>beside the images</source>
        <translation>画像と同じ場所</translation>
    </message>
    <message>
        <source>no test set</source>
        <translation>テストセットなし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Front en&amp;d</source>
        <translation>前処理(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Chooses the recipe folder. Dropping it here does the same.</source>
        <translation>レシピフォルダーを選択します。ここにドロップしても同じです。</translation>
    </message>
    <message>
        <source>Recipe folder</source>
        <translation>レシピフォルダー</translation>
    </message>
    <message>
        <source>Choose or drop a recipe folder</source>
        <translation>レシピフォルダーを選択またはドロップ</translation>
    </message>
    <message>
        <source>Kaldi</source>
        <translation>Kaldi</translation>
    </message>
    <message>
        <source>IDX images</source>
        <translation>IDX 画像</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>ソースの種類</translation>
    </message>
    <message>
        <source>Kaldi: data and alignment folders. IDX: image and label files, as those of MNIST.</source>
        <translation>Kaldi: データとアラインメントのフォルダー。IDX: MNIST のような画像ファイルとラベルファイル。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share kept for validation, in percent</source>
        <translation>検証用に取り分ける割合 (パーセント)</translation>
    </message>
    <message>
        <source>Share of the training data kept for validation, drawn by the seed; 0 for none.</source>
        <translation>学習データのうち検証用に取り分ける割合です。シードに従って抽出します。0 の場合は取り分けません。</translation>
    </message>
    <message>
        <source>of the utterances</source>
        <translation>(発話単位)</translation>
    </message>
    <message>
        <source>of the speakers</source>
        <translation>(話者単位)</translation>
    </message>
    <message>
        <source>a set of its own</source>
        <translation>独立したセット</translation>
    </message>
    <message>
        <source>Where validation data comes from</source>
        <translation>検証データの取得元</translation>
    </message>
    <message>
        <source>What is kept together: whole utterances or whole speakers; or a set of its own.</source>
        <translation>まとめて扱う単位 (発話または話者)、または独立したセットを指定します。</translation>
    </message>
    <message>
        <source>Kaldi data folder with feats.scp, utt2spk and cmvn.scp.</source>
        <translation>feats.scp、utt2spk、cmvn.scp を含む Kaldi のデータフォルダーです。</translation>
    </message>
    <message>
        <source>Folder with ali.1.gz, ali.2.gz, …</source>
        <translation>フォルダー: ali.1.gz、ali.2.gz、…</translation>
    </message>
    <message>
        <source>HMM folder</source>
        <translation>HMM フォルダー</translation>
    </message>
    <message>
        <source>Folder with final.mdl, or that file: maps alignments to pdfs.</source>
        <translation>final.mdl を含むフォルダー、またはそのファイルです。アラインメントを pdf に対応付けます。</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>Alignments of the training data</source>
        <translation>学習データのアラインメント</translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation>検証データ</translation>
    </message>
    <message>
        <source>Alignments of the validation data</source>
        <translation>検証データのアラインメント</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>テストデータ</translation>
    </message>
    <message>
        <source>Alignments of the test data</source>
        <translation>テストデータのアラインメント</translation>
    </message>
    <message>
        <source>Reci&amp;pe</source>
        <translation>レシピ(&amp;P)</translation>
    </message>
    <message>
        <source>H&amp;MM</source>
        <translation>HMM(&amp;M)</translation>
    </message>
    <message>
        <source>Trai&amp;n</source>
        <translation>学習(&amp;N)</translation>
    </message>
    <message>
        <source>V&amp;alidate</source>
        <translation>検証(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>of the images</source>
        <translation>(画像単位)</translation>
    </message>
</context>
<context>
    <name>retort::ui::LayersModel</name>
    <message>
        <source>Units of this layer, 1 to 65536.</source>
        <translation>この層のユニット数です (1~65536)。</translation>
    </message>
    <message>
        <source>Weights and biases that lead into this layer.</source>
        <translation>この層への重みとバイアスです。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
</context>
<context>
    <name>retort::ui::LineCanvas</name>
    <message>
        <source>smoothed, weight %1</source>
        <translation>平滑化、重み %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of 0 or less left out</source>
        <translation>
            <numerusform>0 以下の値を %n 個除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>まだ描画するものがありません。</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>curve: y at x</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1. Line chart of %n curve(s). Latest values: %2.</source>
        <translation>
            <numerusform>%1。曲線 %n 本の折れ線グラフ。最新の値: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>axis: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>raw %1</source>
        <translation>元の値 %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>an x value</comment>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>A click shows it again.</source>
        <translation>クリックすると再び表示します。</translation>
    </message>
    <message>
        <source>A click on its line hides it.</source>
        <translation>線をクリックすると隠します。</translation>
    </message>
    <message>
        <source>A click on its name brings it forward.</source>
        <translation>名前をクリックすると前面に表示します。</translation>
    </message>
</context>
<context>
    <name>retort::ui::LogModel</name>
    <message>
        <source>Failure: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Time of work since the run began; interruptions are not counted.</source>
        <translation>実行開始からの稼働時間です。中断時間は含みません。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>retort::ui::LogPanel</name>
    <message>
        <source>&amp;Problems</source>
        <translation>問題(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Problems (%n)</source>
        <translation>
            <numerusform>問題 (%n)(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Messages of the run</source>
        <translation>実行のメッセージ</translation>
    </message>
    <message>
        <source>Problems of the experiment</source>
        <translation>実験の問題</translation>
    </message>
    <message>
        <source>Double click shows the page Set up, where it can be mended</source>
        <translation>ダブルクリックすると、問題を修正できる設定ページを表示します</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>すべてコピー(&amp;C)</translation>
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
        <translation>%1 が見つかりません。移動または名前を変更していませんか?</translation>
    </message>
    <message>
        <source>%1 is neither an experiment file (.json), nor a recipe folder, nor the folder of a run.</source>
        <translation>%1 は、実験ファイル (.json)、レシピフォルダー、実行のフォルダーのいずれでもありません。</translation>
    </message>
</context>
<context>
    <name>retort::ui::ModelEditor</name>
    <message>
        <source>Change copies</source>
        <translation>コピー数の変更</translation>
    </message>
    <message>
        <source>No model is selected.</source>
        <translation>モデルが選択されていません。</translation>
    </message>
    <message>
        <source>What the model learns from</source>
        <translation>モデルの学習元</translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation>コピー数(&amp;I)</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー数</translation>
    </message>
    <message>
        <source>Trains this many members that differ in their random numbers only. Together they teach as one.</source>
        <translation>乱数だけが異なるメンバーをこの数だけ学習します。教師モデルとしては、まとめて 1 つとして扱われます。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>蒸留</translation>
    </message>
    <message>
        <source>Change what the model learns from</source>
        <translation>モデルの学習元の変更</translation>
    </message>
    <message>
        <source>S&amp;ets</source>
        <translation>集合数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Labels are those of the alignment; from teachers means distillation, from their posteriors as well.</source>
        <translation>ラベルはアラインメントのラベルです。「教師モデルから」は蒸留で、教師モデルの事後確率からも学習します。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>スペシャリスト</translation>
    </message>
    <message>
        <source>What part of the training data the model learns from.</source>
        <translation>学習データのうち、モデルの学習に使う部分です。</translation>
    </message>
</context>
<context>
    <name>retort::ui::ModelTable</name>
    <message>
        <source>Columns as at first</source>
        <translation>列を初期状態に戻す</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Hide curves</source>
        <translation>曲線を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;how curves</source>
        <translation>曲線を表示(&amp;H)</translation>
    </message>
    <message>
        <source>Show &amp;only this</source>
        <translation>これだけを表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>名前をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>CSV として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 を書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Models of the run</source>
        <translation>実行のモデル</translation>
    </message>
</context>
<context>
    <name>retort::ui::ModelsPanel</name>
    <message>
        <source>Add teacher</source>
        <translation>教師モデルの追加</translation>
    </message>
    <message>
        <source>Add baseline</source>
        <translation>ベースラインの追加</translation>
    </message>
    <message>
        <source>Add student</source>
        <translation>生徒モデルの追加</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 の複製</translation>
    </message>
    <message>
        <source>%1 was removed. Undo brings it back.</source>
        <translation>%1 を削除しました。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 の移動</translation>
    </message>
    <message>
        <source>Rename model</source>
        <translation>モデルの名前の変更</translation>
    </message>
    <message>
        <source>There is a model named %1 already; the name was kept.</source>
        <translation>%1 という名前のモデルは既にあるため、名前は変更されませんでした。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>教師モデル</translation>
    </message>
    <message>
        <source>Adds a large net that others learn from: 4 layers of 1024 units, three copies.</source>
        <translation>他のモデルの学習元となる大きなネットワークを追加します (1024 ユニットの層が 4 つ、コピー 3 つ)。</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Adds a net like the student&apos;s that learns from the alignment alone, to compare with.</source>
        <translation>生徒モデルと同様のネットワークで、比較のためにアラインメントのみから学習するものを追加します。</translation>
    </message>
    <message>
        <source>student</source>
        <translation>生徒モデル</translation>
    </message>
    <message>
        <source>Adds a small net that learns from all teachers.</source>
        <translation>すべての教師モデルから学習する小さなネットワークを追加します。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Adds a copy of the model under a name of its own.</source>
        <translation>モデルのコピーを別の名前で追加します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Takes the model out of the experiment.</source>
        <translation>モデルを実験から取り除きます。</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Moves the model up in the list.</source>
        <translation>一覧でモデルを上に移動します。</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Moves the model down in the list.</source>
        <translation>一覧でモデルを下に移動します。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Renames the model; students that learn from it follow.</source>
        <translation>モデルの名前を変更します。このモデルから学習する生徒モデルの指定も更新されます。</translation>
    </message>
    <message>
        <source>Add specialists</source>
        <translation>スペシャリストの追加</translation>
    </message>
    <message>
        <source>specialists</source>
        <translation>スペシャリスト</translation>
    </message>
    <message>
        <source>Adds nets that start from a trained one and each learn to tell some classes apart.</source>
        <translation>学習済みのネットワークから始め、それぞれが一部のクラスを見分けることを学習するネットワークを追加します。</translation>
    </message>
</context>
<context>
    <name>retort::ui::MonitorPage</name>
    <message>
        <source>Monitor</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>The run was refused: nothing was trained. What is wrong, and what to do:</source>
        <translation>実行は拒否され、何も学習されませんでした。問題点と対処方法:</translation>
    </message>
    <message>
        <source>The run was refused: %1</source>
        <translation>実行は拒否されました: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>run, when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 could not be opened: no program for folders is known.</source>
        <translation>%1 を開けませんでした。フォルダーを開くプログラムが見つかりません。</translation>
    </message>
</context>
<context>
    <name>retort::ui::NetworkDrawing</name>
    <message>
        <source>batch normalisation</source>
        <translation>バッチ正規化</translation>
    </message>
    <message>
        <source>dropout %1</source>
        <translation>ドロップアウト %1</translation>
    </message>
    <message>
        <source>input dropout %1</source>
        <translation>入力ドロップアウト %1</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>Drawing of the network</source>
        <translation>ネットワークの図</translation>
    </message>
    <message>
        <source>Inputs, hidden layers and outputs: %1.</source>
        <translation>入力、隠れ層、出力: %1。</translation>
    </message>
</context>
<context>
    <name>retort::ui::NetworkTab</name>
    <message>
        <source>Change layer width</source>
        <translation>層の幅の変更</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1の変更</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>層の追加</translation>
    </message>
    <message>
        <source>Remove layer</source>
        <translation>層の削除</translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation>層の移動</translation>
    </message>
    <message>
        <source>Change layers</source>
        <translation>層の変更</translation>
    </message>
    <message>
        <source>Hidden &amp;layers</source>
        <translation>隠れ層(&amp;L)</translation>
    </message>
    <message>
        <source>Hidden layers as text</source>
        <translation>テキスト形式の隠れ層</translation>
    </message>
    <message>
        <source>none: a linear softmax model</source>
        <translation>なし: 線形 softmax モデル</translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input on: 4x1024, or 1024 512 256.</source>
        <translation>入力側から順に、各隠れ層のユニット数です: 4x1024、または 1024 512 256。</translation>
    </message>
    <message>
        <source>Write layers as 4x1024 or as 1024 512 256, each of 1 to 65536 units.</source>
        <translation>層は 4x1024 または 1024 512 256 のように、それぞれ 1~65536 ユニットで入力してください。</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隠れ層</translation>
    </message>
    <message>
        <source>Add a layer below the selected one</source>
        <translation>選択した層の下に層を追加</translation>
    </message>
    <message>
        <source>Remove the selected layer</source>
        <translation>選択した層を削除</translation>
    </message>
    <message>
        <source>Move the layer towards the inputs</source>
        <translation>層を入力側へ移動</translation>
    </message>
    <message>
        <source>Move the layer towards the outputs</source>
        <translation>層を出力側へ移動</translation>
    </message>
</context>
<context>
    <name>retort::ui::PaperPage</name>
    <message>
        <source>Folder of MNIST&apos;s files or of a recipe</source>
        <translation>MNIST のファイルまたはレシピのフォルダー</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>The experiments of Hinton, Vinyals and Dean, “Distilling the Knowledge in a Neural Network”, repeated: published figures against ours. A row&apos;s tip says what was stated and what was chosen.</source>
        <translation>Hinton、Vinyals、Dean の「Distilling the Knowledge in a Neural Network」の実験を再現し、公表値と再現値を比較します。論文の記述とここでの選択は、行のツールチップに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>データ(&amp;D)</translation>
    </message>
    <message>
        <source>Folder of MNIST&apos;s files, or of a Kaldi recipe</source>
        <translation>MNIST のファイル、または Kaldi レシピのフォルダー</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>データフォルダーを選択</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>シード数(&amp;E)</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>シードの数</translation>
    </message>
    <message>
        <source>Everything is trained this many times with other random numbers; the table shows mean and spread.</source>
        <translation>すべてを、異なる乱数でこの回数だけ学習します。表には平均とばらつきを表示します。</translation>
    </message>
    <message>
        <source>&amp;Quick</source>
        <translation>簡易(&amp;Q)</translation>
    </message>
    <message>
        <source>A tenth of the epochs: a look at everything, not the figures.</source>
        <translation>エポック数を 10 分の 1 にします。全体をひととおり見るためのもので、正式な数値は得られません。</translation>
    </message>
    <message>
        <source>Training accuracy, %</source>
        <translation>学習正解率 (%)</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Curves are drawn here while models are trained.</source>
        <translation>モデルの学習中、ここに曲線が描画されます。</translation>
    </message>
    <message>
        <source>Progress of all experiments</source>
        <translation>すべての実験の進捗</translation>
    </message>
    <message>
        <source>Open re&amp;port</source>
        <translation>レポートを開く(&amp;P)</translation>
    </message>
    <message>
        <source>The page to send to a colleague, in the browser</source>
        <translation>同僚に送るためのページをブラウザーで開きます</translation>
    </message>
    <message>
        <source>S&amp;top and save</source>
        <translation>停止して保存(&amp;T)</translation>
    </message>
    <message>
        <source>Writes a checkpoint; Start goes on from there.</source>
        <translation>チェックポイントを書き込みます。「開始」でそこから続けます。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Make the ticked experiments</source>
        <translation>チェックを入れた実験を実施</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>✓ images</source>
        <translation>✓ 画像</translation>
    </message>
    <message numerus="yes">
        <source>✓ speech, %n utterance(s)</source>
        <translation>
            <numerusform>✓ 音声、%n 発話</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of MNIST&apos;s files or of a recipe.</source>
        <translation>MNIST のファイルまたはレシピのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The data are being looked at.</source>
        <translation>データを確認しています。</translation>
    </message>
    <message>
        <source>These data cannot be used.</source>
        <translation>このデータは使用できません。</translation>
    </message>
    <message>
        <source>A run is at work. Wait for it, or stop it.</source>
        <translation>実行が進行中です。終了を待つか、停止してください。</translation>
    </message>
    <message>
        <source>Tick the experiments that are to be made.</source>
        <translation>実施する実験にチェックを入れてください。</translation>
    </message>
    <message>
        <source>Trains what the ticked experiments need; what is there already stays.</source>
        <translation>チェックを入れた実験に必要なものを学習します。既にあるものは残ります。</translation>
    </message>
    <message>
        <source>Stopping after a checkpoint.</source>
        <translation>チェックポイントの書き込み後に停止します。</translation>
    </message>
    <message>
        <source>Seed %1 of %2</source>
        <comment>progress</comment>
        <translation>シード %1/%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Done. The figures are in %1.</source>
        <translation>完了しました。数値は %1 にあります。</translation>
    </message>
    <message>
        <source>Stopped; Start goes on.</source>
        <translation>停止しました。「開始」で続けます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>retort::ui::PathCombo</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>retort::ui::PathControl</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Opens a dialog to choose a folder.</source>
        <translation>フォルダーを選択するダイアログを開きます。</translation>
    </message>
    <message>
        <source>Opens a dialog to choose a file.</source>
        <translation>ファイルを選択するダイアログを開きます。</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択: %1</translation>
    </message>
</context>
<context>
    <name>retort::ui::PreviewPanel</name>
    <message>
        <source>The utterance is being read.</source>
        <translation>発話を読み込んでいます。</translation>
    </message>
    <message>
        <source>An utterance is shown here as soon as there are inputs.</source>
        <translation>入力が指定されると、ここに発話が表示されます。</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>次元</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message numerus="yes">
        <source>%n frames, %1 s</source>
        <translation>
            <numerusform>%n フレーム、%1 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, speaker %2</source>
        <translation>%1、話者 %2</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>フレーム %1</translation>
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
        <translation>学習</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Set of the utterance</source>
        <translation>発話のセット</translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation>発話</translation>
    </message>
    <message>
        <source>Type a part of a name to find an utterance.</source>
        <translation>名前の一部を入力すると発話を検索できます。</translation>
    </message>
    <message>
        <source>Previous utterance</source>
        <translation>前の発話</translation>
    </message>
    <message>
        <source>Next utterance</source>
        <translation>次の発話</translation>
    </message>
    <message>
        <source>Features on disk</source>
        <translation>ディスク上の特徴量</translation>
    </message>
    <message>
        <source>After the front end</source>
        <translation>前処理の後</translation>
    </message>
    <message>
        <source>What lies under the cursor. A click on a frame shows a teacher&apos;s posterior of it below Distillation.</source>
        <translation>カーソルの下にあるものを表示します。フレームをクリックすると、教師モデルによるその事後確率を「蒸留」の下に表示します。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
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
        <translation>%1 × %2 ピクセル、ラベル %3</translation>
    </message>
</context>
<context>
    <name>retort::ui::ProblemLines</name>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
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
            <numerusform>他に %n 件の問題</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
</context>
<context>
    <name>retort::ui::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunActions</name>
    <message>
        <source>Progress of the check</source>
        <translation>確認の進捗</translation>
    </message>
    <message>
        <source>Stop and sa&amp;ve</source>
        <translation>停止して保存(&amp;V)</translation>
    </message>
    <message>
        <source>Write a checkpoint and end the run; it can be resumed later.</source>
        <translation>チェックポイントを書き込んで実行を終了します。後で再開できます。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Hold training after the step at work (Space). Other programs get the processors.</source>
        <translation>現在のステップの後で学習を一時停止します (Space)。プロセッサーは他のプログラムに割り当てられます。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Go on training (Space).</source>
        <translation>学習を続けます (Space)。</translation>
    </message>
    <message>
        <source>&amp;Resume run</source>
        <translation>実行を再開(&amp;R)</translation>
    </message>
    <message>
        <source>Another run is at work: wait for its end, or stop it first.</source>
        <translation>別の実行が進行中です。終了を待つか、先に停止してください。</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint, in the same folder.</source>
        <translation>最後のチェックポイントから、同じフォルダーで続けます。</translation>
    </message>
    <message>
        <source>Back to &amp;Set up</source>
        <translation>設定に戻る(&amp;S)</translation>
    </message>
    <message>
        <source>Mend the inputs there, and start again.</source>
        <translation>そこで入力を修正し、もう一度開始してください。</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunCommands</name>
    <message>
        <source>%1 can be resumed when the run under way has ended: one run trains at a time.</source>
        <translation>%1 は、進行中の実行が終了すると再開できます。一度に学習できる実行は 1 つです。</translation>
    </message>
    <message>
        <source>%1 has nothing left to train.</source>
        <translation>%1 には学習するものが残っていません。</translation>
    </message>
    <message>
        <source>%1 could not be opened. Is it there, and is there a program for it?</source>
        <translation>%1 を開けませんでした。存在するか、開けるプログラムがあるかを確認してください。</translation>
    </message>
    <message>
        <source>%1 has no report yet: it is written when the run ends.</source>
        <translation>%1 にはまだレポートがありません。レポートは実行の終了時に書き込まれます。</translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation>実行を削除</translation>
    </message>
    <message>
        <source>Delete the run “%1” with its models?</source>
        <translation>実行「%1」をそのモデルとともに削除しますか?</translation>
    </message>
    <message>
        <source>The folder goes to the bin:
%1</source>
        <translation>フォルダーはゴミ箱に移動されます:
%1</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>%1 could not be moved to the bin. Delete the folder in the file manager.</source>
        <translation>%1 をゴミ箱に移動できませんでした。ファイルマネージャーでフォルダーを削除してください。</translation>
    </message>
    <message>
        <source>The last session ended with unsaved changes of “%1”.</source>
        <translation>前回のセッションは「%1」に保存されていない変更を残したまま終了しました。</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>The run in “%1” was interrupted. It can go on from its last checkpoint.</source>
        <translation>「%1」の実行は中断されました。最後のチェックポイントから続けられます。</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>再開(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>後で(&amp;N)</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>実行が進行中です</translation>
    </message>
    <message>
        <source>“%1” is training.</source>
        <translation>「%1」は学習中です。</translation>
    </message>
    <message>
        <source>Stopping writes a checkpoint; the run can be resumed later to the same result.</source>
        <translation>停止するとチェックポイントが書き込まれます。後で実行を再開でき、結果は同じになります。</translation>
    </message>
    <message>
        <source>&amp;Stop and save, then close</source>
        <translation>停止して保存し、閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>学習を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunTableModel</name>
    <message>
        <source>teacher</source>
        <translation>教師モデル</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>student</source>
        <translation>生徒モデル</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>epoch of epochs</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Training
loss</source>
        <translation>学習
損失</translation>
    </message>
    <message>
        <source>Validation
loss</source>
        <translation>検証
損失</translation>
    </message>
    <message>
        <source>Learning
rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>フレーム/秒</translation>
    </message>
    <message>
        <source>Time
left</source>
        <translation>残り
時間</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Model; its check box shows and hides its curves.</source>
        <translation>モデルです。チェックボックスで曲線の表示と非表示を切り替えます。</translation>
    </message>
    <message>
        <source>Teacher: others learn from it. Baseline: learns from labels alone. Student: learns from teachers.</source>
        <translation>教師モデル: 他のモデルの学習元になります。ベースライン: ラベルのみから学習します。生徒モデル: 教師モデルから学習します。</translation>
    </message>
    <message>
        <source>What happens to the model now.</source>
        <translation>モデルの現在の状況です。</translation>
    </message>
    <message>
        <source>Epoch at work, of those planned. An epoch is one pass over the training data.</source>
        <translation>現在のエポックと予定のエポック数です。1 エポックで学習データを 1 回通します。</translation>
    </message>
    <message>
        <source>Training objective in nats per frame: of the newest steps while it runs, then the last epoch&apos;s mean.</source>
        <translation>学習の目的関数の値 (nat/フレーム) です。実行中は最新のステップの値、その後は最後のエポックの平均です。</translation>
    </message>
    <message>
        <source>The same objective on the validation set, after the last epoch.</source>
        <translation>最後のエポックの後の、検証セットでの同じ目的関数の値です。</translation>
    </message>
    <message>
        <source>Learning rate of the newest step.</source>
        <translation>最新のステップの学習率です。</translation>
    </message>
    <message>
        <source>Training frames per second.</source>
        <translation>1 秒あたりの学習フレーム数です。</translation>
    </message>
    <message>
        <source>Forecast from the speed so far, if all planned epochs are needed.</source>
        <translation>予定のエポックがすべて必要な場合の、これまでの速度からの予測です。</translation>
    </message>
    <message>
        <source>Why training ended or failed.</source>
        <translation>学習が終了または失敗した理由です。</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Validation
acc., %</source>
        <translation>検証
正解率 %</translation>
    </message>
    <message>
        <source>Validation frame accuracy in percent: share of validation frames whose most probable pdf is that of the alignment.</source>
        <translation>検証フレーム正解率 (パーセント): 検証フレームのうち、最も確率の高い pdf がアラインメントの pdf と一致するものの割合です。</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>スペシャリスト</translation>
    </message>
    <message>
        <source>waiting for data</source>
        <translation>データ待ち</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>part of the time, percent</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Time
goes to</source>
        <translation>時間の
内訳</translation>
    </message>
    <message>
        <source>matrix products</source>
        <translation>行列積</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>elementwise</source>
        <translation>要素ごと</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>What the threads&apos; time went to in the last epoch&apos;s training steps: matrix products, packing their operands, activations and dropout (elementwise), the loss, the update of the weights, waiting for data, waiting for each other (idle).</source>
        <translation>直前のエポックの学習ステップでスレッドの時間が使われた内訳：行列積、その被演算子の並べ替え、活性化とドロップアウト (要素ごと)、損失、重みの更新、データ待ち、スレッド同士の待ち合わせ (待機)。</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunText</name>
    <message>
        <source>Running: %1 of %2 models done, %3 % of the work.</source>
        <translation>実行中: %2 モデル中 %1 モデルが完了、作業の %3 %。</translation>
    </message>
    <message>
        <source>Running: %1 of %2 models done, %3 % of the work, %4 left.</source>
        <translation>実行中: %2 モデル中 %1 モデルが完了、作業の %3 %、残り %4。</translation>
    </message>
    <message>
        <source>Another program trains this run; here it is only watched.</source>
        <translation>この実行は別のプログラムが学習しています。ここでは表示のみ行います。</translation>
    </message>
    <message>
        <source>The run folder is being read…</source>
        <translation>実行フォルダーを読み込んでいます…</translation>
    </message>
    <message>
        <source>The inputs are being checked: %1 %.</source>
        <translation>入力を確認しています: %1 %。</translation>
    </message>
    <message>
        <source>The inputs are being checked: %1 % (%2).</source>
        <translation>入力を確認しています: %1 % (%2)。</translation>
    </message>
    <message>
        <source>Pausing: the step at work is being ended…</source>
        <translation>一時停止処理中: 現在のステップを終えています…</translation>
    </message>
    <message>
        <source>Paused with %1 % of the work done. Space goes on.</source>
        <translation>作業の %1 % が完了した時点で一時停止中です。Space キーで続行します。</translation>
    </message>
    <message>
        <source>Stopping: a checkpoint is being written…</source>
        <translation>停止処理中: チェックポイントを書き込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Finished after %1; %n models failed.</source>
        <translation>
            <numerusform>%1で終了しました。%n 個のモデルが失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished after %1. The Compare page shows how good the models are.</source>
        <translation>%1で終了しました。モデルの性能は比較ページに表示されます。</translation>
    </message>
    <message>
        <source>Stopped. It can be resumed where it was.</source>
        <translation>停止しました。停止した所から再開できます。</translation>
    </message>
    <message>
        <source>Stopped. It cannot be resumed, only looked at.</source>
        <translation>停止しました。再開はできず、閲覧のみ可能です。</translation>
    </message>
    <message>
        <source>The run was refused: nothing was trained.</source>
        <translation>実行は拒否され、何も学習されませんでした。</translation>
    </message>
    <message>
        <source>Failed. It can be resumed from its last checkpoint.</source>
        <translation>失敗しました。最後のチェックポイントから再開できます。</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>失敗しました。</translation>
    </message>
    <message>
        <source>The inputs are being checked; curves begin with the first steps.</source>
        <translation>入力を確認しています。曲線は最初のステップから表示されます。</translation>
    </message>
    <message>
        <source>No model shown here learns from soft targets yet.</source>
        <translation>ここに表示されているモデルで、ソフトターゲットから学習しているものはまだありません。</translation>
    </message>
    <message>
        <source>Curves begin with the first steps.</source>
        <translation>曲線は最初のステップから表示されます。</translation>
    </message>
    <message>
        <source>No steps were recorded.</source>
        <translation>ステップは記録されていません。</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>実行に失敗しました。</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>実行に失敗しました: %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>model, reason</comment>
        <translation>%1 が失敗しました: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n models failed. The first was %1: %2</source>
        <translation>
            <numerusform>%n 個のモデルが失敗しました。最初は %1 です: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::RunTrouble</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>The inputs have %n oddities.</source>
        <translation>
            <numerusform>入力に気になる点が %n 件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::RunsButton</name>
    <message>
        <source>%1, %2</source>
        <comment>name and time of a run</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>実行(&amp;U)</translation>
    </message>
    <message>
        <source>Open runs whose models stand in the table. The current run always does.</source>
        <translation>モデルを表に表示する、開いている実行です。現在の実行は常に表示されます。</translation>
    </message>
    <message>
        <source>Runs in the table</source>
        <translation>表に表示する実行</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunsView</name>
    <message>
        <source>Run %1, %2</source>
        <translation>実行 %1、%2</translation>
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
        <translation>実行</translation>
    </message>
    <message>
        <source>The runs that are open, newest first. A click shows one on Monitor, Compare and Export.</source>
        <translation>開いている実行です (新しい順)。クリックすると、モニター、比較、エクスポートの各ページに表示します。</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export models…</source>
        <translation>モデルをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Open re&amp;port</source>
        <translation>レポートを開く(&amp;P)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>パスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>一覧から外す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete run…</source>
        <translation>実行を削除(&amp;D)…</translation>
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
            <numerusform>%n 個の点はここに表示できません</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>from</source>
        <comment>low end of an interval</comment>
        <translation>下限</translation>
    </message>
    <message>
        <source>to</source>
        <comment>high end of an interval</comment>
        <translation>上限</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>まだ描画するものがありません。</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>curve: y at x</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n point(s): %2.</source>
        <translation>
            <numerusform>%1。点 %n 個: %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::SetupPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n problems in all)</source>
        <translation>
            <numerusform>%1 (問題は全部で %n 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
</context>
<context>
    <name>retort::ui::Sidebar</name>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Inputs, models and distillation (%1)</source>
        <translation>入力、モデル、蒸留 (%1)</translation>
    </message>
    <message>
        <source>Curves and state of the models (%1)</source>
        <translation>モデルの曲線と状態 (%1)</translation>
    </message>
    <message>
        <source>Results side by side (%1)</source>
        <translation>結果を並べて表示 (%1)</translation>
    </message>
    <message>
        <source>Models as files (%1)</source>
        <translation>ファイルとしてのモデル (%1)</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>ページ %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>None yet. Start one on the page Set up.</source>
        <translation>まだありません。設定ページで開始してください。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments: published figures against ours (%1)</source>
        <translation>論文の実験: 公表値と再現値の比較 (%1)</translation>
    </message>
</context>
<context>
    <name>retort::ui::SpecForm</name>
    <message>
        <source>Between %1 and %2.</source>
        <translation>%1 から %2 までの値です。</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>%1 以上の値です。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>%1 以下の値です。</translation>
    </message>
    <message>
        <source>This list is too long.</source>
        <translation>リストが長すぎます。</translation>
    </message>
    <message>
        <source>“%1” is no whole number. Write a list such as 1024, 1024.</source>
        <translation>「%1」は整数ではありません。1024, 1024 のようなリストを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no number. Write a list such as 1, 2, 4.</source>
        <translation>「%1」は数値ではありません。1, 2, 4 のようなリストを入力してください。</translation>
    </message>
    <message>
        <source>A quotation mark is missing or not in its place.</source>
        <translation>引用符が足りないか、位置が正しくありません。</translation>
    </message>
    <message>
        <source>“%1” is not known here. Did you mean “%2”?</source>
        <translation>「%1」はここでは使えません。「%2」の間違いではありませんか?</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation>「%1」はここでは使えません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>その他の設定</translation>
    </message>
    <message numerus="yes">
        <source>More settings (%n changed)</source>
        <translation>
            <numerusform>その他の設定 (%n 件変更)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hides the settings that are seldom changed.</source>
        <translation>めったに変更しない設定を隠します。</translation>
    </message>
    <message>
        <source>Shows the settings that are seldom changed.</source>
        <translation>めったに変更しない設定を表示します。</translation>
    </message>
</context>
<context>
    <name>retort::ui::SpecialistsTab</name>
    <message>
        <source>Choose the generalist</source>
        <translation>ジェネラリストの選択</translation>
    </message>
    <message>
        <source>Change the sets</source>
        <translation>集合の変更</translation>
    </message>
    <message>
        <source>Sets of a run</source>
        <translation>実行の集合</translation>
    </message>
    <message>
        <source>Class sets (sets.json);;All files (*)</source>
        <translation>クラス集合 (sets.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Take the sets of a run</source>
        <translation>実行からの集合の取り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) were taken. They can be edited now.</source>
        <translation>
            <numerusform>%n 個の集合を取り込みました。これで編集できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sets, one a line</source>
        <translation>集合、1 行に 1 つ(&amp;S)</translation>
    </message>
    <message>
        <source>The sets are found when the generalist is trained. Those of a run can be edited.</source>
        <translation>集合はジェネラリストの学習が終わると求められます。実行の集合は編集できます。</translation>
    </message>
    <message>
        <source>&amp;Generalist</source>
        <translation>ジェネラリスト(&amp;G)</translation>
    </message>
    <message>
        <source>The model that knows all classes. Specialists start from its weights, and answer together with it.</source>
        <translation>すべてのクラスを知るモデルです。スペシャリストはその重みから始め、ジェネラリストとともに判定します。</translation>
    </message>
    <message>
        <source>Generalist</source>
        <translation>ジェネラリスト</translation>
    </message>
    <message>
        <source>Sets of classes</source>
        <translation>クラスの集合</translation>
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
        <translation>クラスの番号と範囲です。スペシャリストごとに 1 行で入力します。</translation>
    </message>
    <message>
        <source>From a run…</source>
        <translation>実行から…</translation>
    </message>
    <message>
        <source>Takes the sets that a run has found, so that they can be edited.</source>
        <translation>実行で求められた集合を、編集できるように取り込みます。</translation>
    </message>
</context>
<context>
    <name>retort::ui::StartBar</name>
    <message>
        <source>about %1, %2 on disk</source>
        <translation>約 %1、ディスク使用量 %2</translation>
    </message>
    <message>
        <source>Where the run is written: %1</source>
        <translation>実行の書き込み先: %1</translation>
    </message>
    <message>
        <source>Trains all models, one after the other.</source>
        <translation>すべてのモデルを順に学習します。</translation>
    </message>
    <message>
        <source>Run f&amp;older</source>
        <translation>実行フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>実行のフォルダー</translation>
    </message>
    <message>
        <source>Forecast for all models on this machine, and what weights and soft targets take on disk.</source>
        <translation>このマシンでのすべてのモデルの予測時間と、重みとソフトターゲットのディスク使用量です。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>実行を開始</translation>
    </message>
</context>
<context>
    <name>retort::ui::StatusPanel</name>
    <message>
        <source>No run yet</source>
        <translation>まだ実行がありません</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進捗</translation>
    </message>
    <message>
        <source>Progress over all models of the run</source>
        <translation>実行の全モデルを通した進捗</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume (Space)</source>
        <translation>再開 (Space)</translation>
    </message>
    <message>
        <source>Pause after the step at work (Space)</source>
        <translation>現在のステップの後で一時停止 (Space)</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>停止して保存</translation>
    </message>
    <message>
        <source>Stop and save: writes a checkpoint; the run can be resumed later</source>
        <translation>停止して保存: チェックポイントを書き込みます。実行は後で再開できます</translation>
    </message>
    <message numerus="yes">
        <source>Log · %n errors</source>
        <translation>
            <numerusform>ログ · エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log · %n warnings</source>
        <translation>
            <numerusform>ログ · 警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Log and problems</source>
        <translation>ログと問題</translation>
    </message>
    <message>
        <source>Messages of the run, and problems of the experiment (%1)</source>
        <translation>実行のメッセージと実験の問題 (%1)</translation>
    </message>
</context>
<context>
    <name>retort::ui::Strip</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Closes this message (Esc).</source>
        <translation>このメッセージを閉じます (Esc)。</translation>
    </message>
</context>
<context>
    <name>retort::ui::TargetRow</name>
    <message>
        <source>Folder for exported models</source>
        <translation>エクスポートしたモデルのフォルダー</translation>
    </message>
    <message>
        <source>Say in which folder the files are to be written.</source>
        <translation>ファイルを書き込むフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from the root.</source>
        <translation>フォルダーのパス全体をルートから指定してください。</translation>
    </message>
    <message>
        <source>%1 is a file: choose a folder.</source>
        <translation>%1 はファイルです。フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing may be written in %1: choose another folder.</source>
        <translation>%1 には書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Where the files are written. It is made if it is not there.</source>
        <translation>ファイルの書き込み先です。存在しない場合は作成されます。</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder for exported models</source>
        <translation>エクスポートしたモデルのフォルダーを選択</translation>
    </message>
    <message>
        <source>&amp;Replace existing files</source>
        <translation>既存のファイルを置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Replace existing files</source>
        <translation>既存のファイルを置き換える</translation>
    </message>
    <message>
        <source>Otherwise a file that is there already is left alone.</source>
        <translation>チェックを外すと、既にあるファイルは変更されません。</translation>
    </message>
</context>
<context>
    <name>retort::ui::TeachersList</name>
    <message numerus="yes">
        <source>%1 (mean of %n copies)</source>
        <translation>
            <numerusform>%1 (%n 個のコピーの平均)</numerusform>
        </translation>
    </message>
    <message>
        <source>It learns from this model itself.</source>
        <translation>そのモデル自体が、編集中のモデルから学習しています。</translation>
    </message>
    <message>
        <source>%1 (posteriors)</source>
        <translation>%1 (事後確率)</translation>
    </message>
    <message>
        <source>Unticking it takes it off the list.</source>
        <translation>チェックを外すと一覧から外れます。</translation>
    </message>
    <message>
        <source>Change teachers</source>
        <translation>教師モデルの変更</translation>
    </message>
    <message>
        <source>Add a teacher&apos;s file</source>
        <translation>教師モデルのファイルを追加</translation>
    </message>
    <message>
        <source>Teachers (*.h5 *.hdf5 *.keras *.ark *.scp)</source>
        <translation>教師モデル (*.h5 *.hdf5 *.keras *.ark *.scp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Add teacher file</source>
        <translation>教師モデルのファイルの追加</translation>
    </message>
    <message>
        <source>Teachers of the student</source>
        <translation>生徒モデルの教師モデル</translation>
    </message>
    <message>
        <source>The student learns from the mean of all ticked models.</source>
        <translation>生徒モデルは、チェックを入れたすべてのモデルの平均から学習します。</translation>
    </message>
    <message>
        <source>Adds a teacher that is trained already: a Keras HDF5 model, or a Kaldi archive of its posteriors.</source>
        <translation>学習済みの教師モデルを追加します。Keras HDF5 モデル、またはその事後確率の Kaldi アーカイブを指定できます。</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教師モデル</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>%1 (with their generalist)</source>
        <comment>specialists</comment>
        <translation>%1（ジェネラリスト込み）</translation>
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
        <translation>1 フレームの事後確率</translation>
    </message>
    <message>
        <source>Class (pdf), likeliest first</source>
        <translation>クラス (pdf)、確率の高い順</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>No posterior yet.</source>
        <translation>まだ事後確率がありません。</translation>
    </message>
    <message>
        <source>Entropy %1 nats; effective number of classes %2 of %3.</source>
        <translation>エントロピー %1 nat、実効クラス数 %2/%3。</translation>
    </message>
    <message>
        <source>The effective number of classes is exp(entropy): as many classes of equal probability would be as uncertain.</source>
        <translation>実効クラス数は exp(エントロピー) です。これと同じ数の等確率のクラスがある場合と、不確かさが等しくなります。</translation>
    </message>
    <message>
        <source>An example, until a teacher is trained; then a frame clicked in the preview.</source>
        <translation>教師モデルが学習されるまでは例を表示します。その後は、プレビューでクリックしたフレームを表示します。</translation>
    </message>
    <message>
        <source>Posterior of %1, frame %2</source>
        <comment>model</comment>
        <translation>%1 の事後確率、フレーム %2</translation>
    </message>
    <message>
        <source>Posterior of %1, %2 frame %3</source>
        <comment>model, utterance, frame</comment>
        <translation>%1 の事後確率、%2 フレーム %3</translation>
    </message>
</context>
<context>
    <name>retort::ui::TextControl</name>
    <message>
        <source>Write a number here.</source>
        <translation>ここに数値を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>Write a whole number here.</source>
        <translation>ここに整数を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>「%1」は整数ではありません。</translation>
    </message>
</context>
<context>
    <name>retort::ui::ToggleControl</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>retort::ui::TrainingTab</name>
    <message>
        <source>Change %1</source>
        <translation>%1の変更</translation>
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
        <translation>%1 時間 %2 分</translation>
    </message>
</context>
<context>
    <name>retort::ui::WindowText</name>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>一時停止処理中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>残り %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>残り %1 時間 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>残り %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>running %1 of %2</source>
        <translation>%1/%2 を実行中</translation>
    </message>
    <message>
        <source>%1 · checking the inputs</source>
        <translation>%1 · 入力を確認中</translation>
    </message>
    <message>
        <source>%1 · reading the run folder</source>
        <translation>%1 · 実行フォルダーを読み込み中</translation>
    </message>
    <message>
        <source>%1 · writing a checkpoint</source>
        <translation>%1 · チェックポイントを書き込み中</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a run and what it does</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>epoch %1/%2</source>
        <translation>エポック %1/%2</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 画像/秒</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 フレーム/秒</translation>
    </message>
    <message numerus="yes">
        <source>%1 is finished; %n of its models failed. The table on the Monitor page says why.</source>
        <translation>
            <numerusform>%1 が完了しました。%n 個のモデルが失敗しました。理由はモニターページの表に表示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <translation>%1 が完了しました。</translation>
    </message>
    <message>
        <source>%1 is stopped and can be resumed.</source>
        <translation>%1 は停止しました。再開できます。</translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <translation>%1 は開始されませんでした: %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 が失敗しました: %2</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>モデル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>running %1 to %2 of %3</source>
        <comment>places of models trained side by side</comment>
        <translation>%1~%2/%3 を実行中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what runs, time left</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>retort::ui::Workspace</name>
    <message>
        <source>It ended by an error that its folder does not name. Resume it to see whether the cause is gone.</source>
        <translation>フォルダーに記録のないエラーで終了しました。原因が解消したか確かめるには再開してください。</translation>
    </message>
    <message>
        <source>A run is at work. Stop it or wait for its end to start another.</source>
        <translation>実行が進行中です。別の実行を開始するには、停止するか終了を待ってください。</translation>
    </message>
    <message>
        <source>No training data are chosen. Choose a recipe folder, or open the demo experiment.</source>
        <translation>学習データが選択されていません。レシピフォルダーを選ぶか、デモの実験を開いてください。</translation>
    </message>
    <message>
        <source>There is no model to train. Add one to the list of models.</source>
        <translation>学習するモデルがありません。モデルの一覧に追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) stand in the way of a start. Each is shown beside its setting.</source>
        <translation>
            <numerusform>%n 件の問題があるため開始できません。各問題は該当する設定の横に表示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover unsaved edits</source>
        <translation>保存されていない編集の復元</translation>
    </message>
    <message>
        <source>holds no class sets</source>
        <translation>クラス集合が含まれていません</translation>
    </message>
    <message>
        <source>choose sets.json in the folder of specialists that a run has trained</source>
        <translation>実行で学習したスペシャリストのフォルダーにある sets.json を選んでください</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments are being made. Stop them or wait for their end to start a run.</source>
        <translation>論文の実験を実施中です。実行を開始するには、停止するか終了を待ってください。</translation>
    </message>
</context>
<context>
    <name>workbench</name>
    <message>
        <source>A workbench for knowledge distillation of acoustic models.</source>
        <translation>音響モデルの知識蒸留のためのワークベンチです。</translation>
    </message>
    <message>
        <source>Experiment file, recipe folder or folder of a run.</source>
        <translation>実験ファイル、レシピフォルダー、または実行のフォルダー。</translation>
    </message>
    <message>
        <source>Language of the texts: de, en, es, fr, ja or zh_CN.</source>
        <translation>テキストの言語: de、en、es、fr、ja、zh_CN のいずれか。</translation>
    </message>
    <message>
        <source>Appearance: system, light or dark.</source>
        <translation>外観: system、light、dark のいずれか。</translation>
    </message>
    <message>
        <source>Threads of training; all processors without it.</source>
        <translation>学習のスレッド数。省略すると全プロセッサーを使います。</translation>
    </message>
    <message>
        <source>Folder for settings and state instead of the user&apos;s.</source>
        <translation>ユーザーのフォルダーの代わりに、設定と状態を保存するフォルダー。</translation>
    </message>
    <message>
        <source>As on the first start; nothing is kept.</source>
        <translation>初回起動時と同じ状態で開始し、何も保存しません。</translation>
    </message>
    <message>
        <source>Writes a picture of each page into the folder, and ends.</source>
        <translation>各ページの画像をフォルダーに書き込んで終了します。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>ウィンドウのサイズ (例: 1280x800)。</translation>
    </message>
    <message>
        <source>Measures the window while it trains; one JSON object a line.</source>
        <translation>学習中のウィンドウを計測します。1 行に 1 つの JSON オブジェクトを出力します。</translation>
    </message>
    <message>
        <source>With --bench: length of the measurement.</source>
        <translation>--bench と併用: 計測の長さ。</translation>
    </message>
    <message>
        <source>With --bench: refresh, figures or gaps; all without it.</source>
        <translation>--bench と併用: refresh、figures、gaps のいずれか。省略するとすべて。</translation>
    </message>
</context>
</TS>
