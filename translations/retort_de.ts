<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name of the model or ensemble.</source>
        <translation>Name des Modells oder Ensembles.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Run that the model belongs to.</source>
        <translation>Lauf, zu dem das Modell gehört.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Teacher: others learn from it. Baseline: learns from the alignments alone, and nobody learns from it. Student: learns from teachers. Ensemble: the mean of several teachers.</source>
        <translation>Lehrer: andere lernen von ihm. Baseline: lernt nur aus den Alignments, und niemand lernt von ihr. Schüler: lernt von Lehrern. Ensemble: der Mittelwert mehrerer Lehrer.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Sizes of the hidden layers, and their activation.</source>
        <translation>Größen der verdeckten Schichten und ihre Aktivierung.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Trainable numbers: weights and biases. Of an ensemble, of all members.</source>
        <translation>Trainierbare Zahlen: Gewichte und Biases. Bei einem Ensemble die aller Mitglieder.</translation>
    </message>
    <message>
        <source>Size
MB</source>
        <translation>Größe
MB</translation>
    </message>
    <message>
        <source>Size of the parameters, four bytes each, in millions of bytes.</source>
        <translation>Größe der Parameter zu je vier Byte, in Millionen Byte.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the training data.</source>
        <translation>Durchgänge durch die Trainingsdaten.</translation>
    </message>
    <message>
        <source>Validation
accuracy %</source>
        <translation>Validierungs-
genauigkeit %</translation>
    </message>
    <message>
        <source>Frame accuracy on the validation set: share of frames whose most probable pdf is that of the alignment.</source>
        <translation>Frame-Genauigkeit auf der Validierungsmenge: Anteil der Frames, deren wahrscheinlichstes pdf das des Alignments ist.</translation>
    </message>
    <message>
        <source>Test
accuracy %</source>
        <translation>Test-
genauigkeit %</translation>
    </message>
    <message>
        <source>Frame accuracy on the test set: share of frames whose most probable pdf is that of the alignment. After ±: half the width of its 95 % interval, by bootstrap over utterances.</source>
        <translation>Frame-Genauigkeit auf der Testmenge: Anteil der Frames, deren wahrscheinlichstes pdf das des Alignments ist. Hinter ±: die halbe Breite des 95-%-Intervalls aus einem Bootstrap über Äußerungen.</translation>
    </message>
    <message>
        <source>Cross
entropy</source>
        <translation>Kreuz-
entropie</translation>
    </message>
    <message>
        <source>Mean of −log of the posterior of the aligned pdf, in nats a frame. Less is better.</source>
        <translation>Mittelwert von −log des Posteriors des zugeordneten pdf, in Nat je Frame. Weniger ist besser.</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>Expected calibration error: how far the posteriors of the decisions are from the share of right ones, in 15 bins. Less is better.</source>
        <translation>Erwarteter Kalibrierungsfehler: wie weit die Posteriors der Entscheidungen vom Anteil der richtigen entfernt sind, in 15 Intervallen. Weniger ist besser.</translation>
    </message>
    <message>
        <source>Agrees with
teacher %</source>
        <translation>Einig mit
Lehrer %</translation>
    </message>
    <message>
        <source>Share of frames on which the student decides as its teacher does, right or wrong.</source>
        <translation>Anteil der Frames, bei denen der Schüler wie sein Lehrer entscheidet, ob richtig oder falsch.</translation>
    </message>
    <message>
        <source>Gain
kept %</source>
        <translation>Gewinn
erhalten %</translation>
    </message>
    <message>
        <source>Share of the teacher&apos;s gain in accuracy over the hard net of the student&apos;s architecture that the student keeps.</source>
        <translation>Anteil, den der Schüler vom Genauigkeitsgewinn des Lehrers gegenüber dem nur mit harten Labels trainierten Netz der Schülerarchitektur behält.</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>Frames/s</translation>
    </message>
    <message>
        <source>Frames a second in the forward pass, on the machine of the run.</source>
        <translation>Frames je Sekunde im Vorwärtsdurchlauf, auf dem Rechner des Laufs.</translation>
    </message>
    <message>
        <source>Difference
points</source>
        <translation>Differenz
Punkte</translation>
    </message>
    <message>
        <source>Frame accuracy minus that of the baseline, in percentage points. In brackets its 95 % interval, by paired bootstrap over utterances.</source>
        <translation>Frame-Genauigkeit minus die der Baseline, in Prozentpunkten. In Klammern das 95-%-Intervall aus einem gepaarten Bootstrap über Äußerungen.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Better or worse than the baseline where the 95 % interval of the difference lies on one side of 0 (paired bootstrap over utterances).</source>
        <translation>Besser oder schlechter als die Baseline, wenn das 95-%-Intervall der Differenz ganz auf einer Seite der 0 liegt (gepaarter Bootstrap über Äußerungen).</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Over
seeds %</source>
        <translation>Über
Seeds %</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the accuracy over copies that differ in their seed only.</source>
        <translation>Mittelwert und Standardabweichung der Genauigkeit über Kopien, die sich nur im Seed unterscheiden.</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>Spezialist</translation>
    </message>
</context>
<context>
    <name>ExportRows</name>
    <message>
        <source>The mean of several nets is no single file: export its members.</source>
        <translation>Der Mittelwert mehrerer Netze ist keine einzelne Datei: stattdessen die Mitglieder exportieren.</translation>
    </message>
    <message>
        <source>This name cannot be a file name.</source>
        <translation>Dieser Name kann kein Dateiname sein.</translation>
    </message>
    <message>
        <source>Its final weights are not in the run&apos;s folder any more.</source>
        <translation>Seine endgültigen Gewichte sind nicht mehr im Ordner des Laufs.</translation>
    </message>
    <message>
        <source>Its training failed: %1</source>
        <translation>Sein Training ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Is being trained: it can be exported when it is done.</source>
        <translation>Wird gerade trainiert: Der Export ist möglich, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>Is not trained yet.</source>
        <translation>Ist noch nicht trainiert.</translation>
    </message>
</context>
<context>
    <name>InputFindings</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterances</source>
        <translation>
            <numerusform>%n Äußerung</numerusform>
            <numerusform>%n Äußerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>dim %1</source>
        <translation>Dim. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n Sprecher</numerusform>
            <numerusform>%n Sprecher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pdfs</source>
        <translation>
            <numerusform>%n pdf</numerusform>
            <numerusform>%n pdfs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inputs</source>
        <translation>
            <numerusform>%n Eingang</numerusform>
            <numerusform>%n Eingänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n Frame</numerusform>
            <numerusform>%n Frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterances without alignment, left out</source>
        <translation>
            <numerusform>%n Äußerung ohne Alignment, ausgelassen</numerusform>
            <numerusform>%n Äußerungen ohne Alignment, ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alignments without features, left out</source>
        <translation>
            <numerusform>%n Alignment ohne Merkmale, ausgelassen</numerusform>
            <numerusform>%n Alignments ohne Merkmale, ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad utterances, left out</source>
        <translation>
            <numerusform>%n fehlerhafte Äußerung, ausgelassen</numerusform>
            <numerusform>%n fehlerhafte Äußerungen, ausgelassen</numerusform>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
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
        <translation>Normierung von Mittelwert und Varianz der Cepstra: wessen Statistik verwendet wird (aus cmvn.scp; für utterance und global wird sie berechnet, wo keine vorliegt).</translation>
    </message>
    <message>
        <source>Normalise variances</source>
        <translation>Varianzen normieren</translation>
    </message>
    <message>
        <source>Scales each dimension to variance 1 as well.</source>
        <translation>Skaliert jede Dimension zusätzlich auf Varianz 1.</translation>
    </message>
    <message>
        <source>Deltas</source>
        <translation>Deltas</translation>
    </message>
    <message>
        <source>Order of the time derivatives appended to each frame.</source>
        <translation>Ordnung der Zeitableitungen, die an jeden Frame angehängt werden.</translation>
    </message>
    <message>
        <source>Delta window</source>
        <translation>Delta-Fenster</translation>
    </message>
    <message>
        <source>Frames each side that a derivative is taken over.</source>
        <translation>Frames auf jeder Seite, über die eine Ableitung gebildet wird.</translation>
    </message>
    <message>
        <source>Context before</source>
        <translation>Kontext davor</translation>
    </message>
    <message>
        <source>Frames before the current one that the net sees.</source>
        <translation>Frames vor dem aktuellen, die das Netz sieht.</translation>
    </message>
    <message>
        <source>Context after</source>
        <translation>Kontext danach</translation>
    </message>
    <message>
        <source>Frames after the current one that the net sees.</source>
        <translation>Frames nach dem aktuellen, die das Netz sieht.</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>A matrix file (final.mat of LDA) applied to each frame; empty for none.</source>
        <translation>Eine Matrixdatei (final.mat der LDA), die auf jeden Frame angewandt wird; leer für keine.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>The order in which the steps are applied.</source>
        <translation>Die Reihenfolge, in der die Schritte angewandt werden.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Kaldi data folder with feats.scp, utt2spk and cmvn.scp.</source>
        <translation>Kaldi-Datenordner mit feats.scp, utt2spk und cmvn.scp.</translation>
    </message>
    <message>
        <source>Alignments</source>
        <translation>Alignments</translation>
    </message>
    <message>
        <source>Folder with ali.1.gz, ali.2.gz, …</source>
        <translation>Ordner mit ali.1.gz, ali.2.gz, …</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of the training data kept for validation, drawn by the seed; 0 for none.</source>
        <translation>Anteil der Trainingsdaten, der für die Validierung zurückgehalten wird, durch den Seed ausgelost; 0 für keinen.</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Teilen nach</translation>
    </message>
    <message>
        <source>What is kept together: whole utterances or whole speakers.</source>
        <translation>Was zusammenbleibt: ganze Äußerungen oder ganze Sprecher.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>kaldi: data and alignment folders; idx: MNIST files.</source>
        <translation>kaldi: Daten- und Alignment-Ordner; idx: MNIST-Dateien.</translation>
    </message>
    <message>
        <source>HMM</source>
        <translation>HMM</translation>
    </message>
    <message>
        <source>Folder with final.mdl, or that file: maps alignments to pdfs.</source>
        <translation>Ordner mit final.mdl oder diese Datei selbst: bildet Alignments auf pdfs ab.</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>What the nets learn from.</source>
        <translation>Woraus die Netze lernen.</translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation>Validierungsdaten</translation>
    </message>
    <message>
        <source>What learning is watched on.</source>
        <translation>Woran das Lernen beobachtet wird.</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <source>Used once, after training; may be left out.</source>
        <translation>Werden einmal verwendet, nach dem Training; können fehlen.</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>Front-End</translation>
    </message>
    <message>
        <source>From what is on disk to what the net sees.</source>
        <translation>Von dem, was auf der Platte liegt, zu dem, was das Netz sieht.</translation>
    </message>
    <message>
        <source>Bad utterances</source>
        <translation>Fehlerhafte Äußerungen</translation>
    </message>
    <message>
        <source>Utterances whose alignment has another length, whose features are not finite, or whose speaker has no CMVN: refuse stops before training, drop leaves them out with a count.</source>
        <translation>Äußerungen, deren Alignment eine andere Länge hat, deren Merkmale nicht endlich sind oder deren Sprecher keine CMVN-Statistik hat: refuse hält vor dem Training an, drop lässt sie aus und zählt sie.</translation>
    </message>
    <message>
        <source>Memory for data</source>
        <translation>Speicher für Daten</translation>
    </message>
    <message>
        <source>A corpus whose features fit in this is kept in memory; a larger one is streamed through buffers of this size.</source>
        <translation>Ein Korpus, dessen Merkmale hier hineinpassen, bleibt im Speicher; ein größerer wird durch Puffer dieser Größe gelesen.</translation>
    </message>
    <message>
        <source>Kaldi recipe</source>
        <translation>Kaldi-Rezept</translation>
    </message>
    <message>
        <source>MNIST files (IDX)</source>
        <translation>MNIST-Dateien (IDX)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Divides the logits of teacher and student before the softmax of the soft loss; higher shows more of how the teacher ranks the wrong classes. Evaluation is always at 1.</source>
        <translation>Teilt die Logits von Lehrer und Schüler vor der Softmax des weichen Verlusts; höhere Werte zeigen mehr davon, wie der Lehrer die falschen Klassen ordnet. Ausgewertet wird immer bei 1.</translation>
    </message>
    <message>
        <source>Hard weight</source>
        <translation>Label-Gewicht</translation>
    </message>
    <message>
        <source>Weight w of the alignment&apos;s labels: loss = (1-w) T^2 CE(teacher, student at T) + w CE(label, student).</source>
        <translation>Gewicht w der Labels des Alignments: Verlust = (1-w) T^2 CE(Lehrer, Schüler bei T) + w CE(Label, Schüler).</translation>
    </message>
    <message>
        <source>Mean of teachers</source>
        <translation>Mittel der Lehrer</translation>
    </message>
    <message>
        <source>arithmetic: mean of the softened posteriors; geometric: softmax of the mean logits over T.</source>
        <translation>arithmetic: Mittelwert der geglätteten Posteriors; geometric: Softmax der mittleren Logits geteilt durch T.</translation>
    </message>
    <message>
        <source>Teacher weights</source>
        <translation>Gewichte der Lehrer</translation>
    </message>
    <message>
        <source>One weight for each teacher; empty means equal. Arithmetic weights are normalised to sum 1, geometric ones are exponents and used as given.</source>
        <translation>Ein Gewicht je Lehrer; leer bedeutet gleiche Gewichte. Arithmetische Gewichte werden auf Summe 1 normiert, geometrische sind Exponenten und werden unverändert verwendet.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Zielfunktion</translation>
    </message>
    <message>
        <source>Soft targets</source>
        <translation>Soft Targets</translation>
    </message>
    <message>
        <source>Largest kept</source>
        <translation>Größte behalten</translation>
    </message>
    <message>
        <source>Stored soft targets keep this many of the largest probabilities and the mass of the rest. 0 keeps all.</source>
        <translation>Gespeicherte Soft Targets enthalten so viele der größten Wahrscheinlichkeiten und die Masse der übrigen. 0 behält alle.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the experiment is called in reports.</source>
        <translation>Wie das Experiment in Berichten heißt.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>All random numbers follow from it: the same seed gives the same weights.</source>
        <translation>Alle Zufallszahlen folgen daraus: Gleicher Seed ergibt gleiche Gewichte.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Folder that relative paths are taken from; itself relative to this file&apos;s folder.</source>
        <translation>Ordner, auf den sich relative Pfade beziehen; selbst relativ zum Ordner dieser Datei.</translation>
    </message>
    <message>
        <source>What the model is called; its folder in the run.</source>
        <translation>Wie das Modell heißt; zugleich sein Ordner im Lauf.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Added to the experiment&apos;s seed. Models of equal seed start from the same random numbers.</source>
        <translation>Wird zum Seed des Experiments addiert. Modelle mit gleichem Seed beginnen mit denselben Zufallszahlen.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The architecture.</source>
        <translation>Die Architektur.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>How it learns.</source>
        <translation>Wie es lernt.</translation>
    </message>
    <message>
        <source>Keras HDF5</source>
        <translation>Keras HDF5</translation>
    </message>
    <message>
        <source>Text weights</source>
        <translation>Gewichte als Text</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Verdeckte Schichten</translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input on. An empty list is a linear softmax model.</source>
        <translation>Einheiten jeder verdeckten Schicht, vom Eingang an. Eine leere Liste ergibt ein lineares Softmax-Modell.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>The function after each hidden layer.</source>
        <translation>Die Funktion nach jeder verdeckten Schicht.</translation>
    </message>
    <message>
        <source>Maxout pieces</source>
        <translation>Maxout-Stücke</translation>
    </message>
    <message>
        <source>With maxout: how many affine pieces each unit takes the maximum of.</source>
        <translation>Bei maxout: über wie viele affine Stücke jede Einheit das Maximum bildet.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of hidden units switched off at each training step; kept units are scaled up, so nothing changes at test.</source>
        <translation>Anteil der verdeckten Einheiten, die in jedem Trainingsschritt abgeschaltet werden; die übrigen werden hochskaliert, sodass sich beim Test nichts ändert.</translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation>Eingangs-Dropout</translation>
    </message>
    <message>
        <source>Share of input values switched off at each training step.</source>
        <translation>Anteil der Eingangswerte, die in jedem Trainingsschritt abgeschaltet werden.</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>Normalises each hidden layer over the batch before its activation.</source>
        <translation>Normiert jede verdeckte Schicht über den Batch, vor ihrer Aktivierung.</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>glorot: uniform by fan-in and fan-out; he: normal by fan-in, made for ReLU; normal: a fixed standard deviation (initStd).</source>
        <translation>glorot: gleichverteilt nach Fan-in und Fan-out; he: normalverteilt nach Fan-in, für ReLU gemacht; normal: feste Standardabweichung (initStd).</translation>
    </message>
    <message>
        <source>Initial deviation</source>
        <translation>Anfangsabweichung</translation>
    </message>
    <message>
        <source>Standard deviation of the initial weights where the initialiser is normal.</source>
        <translation>Standardabweichung der Anfangsgewichte bei der Initialisierung normal.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>sgd: stochastic gradient descent with momentum; adam: adaptive moments (Kingma, Ba 2015).</source>
        <translation>sgd: stochastischer Gradientenabstieg mit Momentum; adam: adaptive Momente (Kingma, Ba 2015).</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Step size at the start; the schedule changes it. The loss is a mean over frames.</source>
        <translation>Schrittweite zu Beginn; der Lernratenplan ändert sie. Der Verlust ist ein Mittelwert über Frames.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Share of the last update that goes into the next (sgd).</source>
        <translation>Anteil der letzten Aktualisierung, der in die nächste eingeht (sgd).</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Looks ahead along the momentum before the gradient is taken (sgd), as Keras does.</source>
        <translation>Blickt entlang des Momentums voraus, bevor der Gradient berechnet wird (sgd), wie Keras es tut.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Decay of the mean of the gradients (adam).</source>
        <translation>Abklingfaktor des Mittelwerts der Gradienten (adam).</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Decay of the mean of the squared gradients (adam).</source>
        <translation>Abklingfaktor des Mittelwerts der quadrierten Gradienten (adam).</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Keeps the division finite (adam).</source>
        <translation>Hält die Division endlich (adam).</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Adds weightDecay times the weight to its gradient (L2); biases are left alone.</source>
        <translation>Addiert weightDecay mal das Gewicht zu dessen Gradienten (L2); Biases bleiben unberührt.</translation>
    </message>
    <message>
        <source>Max-norm</source>
        <translation>Max-Norm</translation>
    </message>
    <message>
        <source>After each update, a unit&apos;s incoming weight vector longer than this is scaled back to it. 0 is off.</source>
        <translation>Nach jeder Aktualisierung wird der Eingangsgewichtsvektor einer Einheit, der länger als dieser Wert ist, auf ihn gekürzt. 0 schaltet ab.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Gradientenbegrenzung</translation>
    </message>
    <message>
        <source>A gradient whose length over all parameters exceeds this is scaled back to it. 0 is off.</source>
        <translation>Ein Gradient, dessen Länge über alle Parameter diesen Wert übersteigt, wird auf ihn gekürzt. 0 schaltet ab.</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>constant; plateau: times factor when validation accuracy stops growing; newbob: Kaldi nnet1&apos;s rule on validation loss, with worse epochs rejected; exponential: times factor each epoch; cosine and linear: down to finalRate at the last epoch.</source>
        <translation>constant; plateau: mal Faktor, wenn die Validierungsgenauigkeit nicht mehr wächst; newbob: die Regel von Kaldi nnet1 auf dem Validierungsverlust, schlechtere Epochen werden verworfen; exponential: nach jeder Epoche mal Faktor; cosine und linear: bis zur letzten Epoche hinab auf finalRate.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>What the rate is multiplied by (plateau, newbob, exponential).</source>
        <translation>Womit die Rate multipliziert wird (plateau, newbob, exponential).</translation>
    </message>
    <message>
        <source>Improvement threshold</source>
        <translation>Verbesserungsschwelle</translation>
    </message>
    <message>
        <source>plateau: an epoch whose validation frame accuracy (a fraction) gains less than this over the best one lowers the rate.</source>
        <translation>plateau: Eine Epoche, deren Frame-Genauigkeit auf der Validierungsmenge (ein Bruchteil) die beste um weniger als diesen Wert übertrifft, senkt die Rate.</translation>
    </message>
    <message>
        <source>Start halving below</source>
        <translation>Halbieren ab unter</translation>
    </message>
    <message>
        <source>newbob: relative improvement of the validation loss below which the rate is multiplied by factor at each further epoch.</source>
        <translation>newbob: relative Verbesserung des Validierungsverlusts, unterhalb derer die Rate in jeder weiteren Epoche mit dem Faktor multipliziert wird.</translation>
    </message>
    <message>
        <source>End halving below</source>
        <translation>Halbieren bis unter</translation>
    </message>
    <message>
        <source>newbob: relative improvement, while halving, below which training ends.</source>
        <translation>newbob: relative Verbesserung, unterhalb derer das Training während des Halbierens endet.</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>Endrate</translation>
    </message>
    <message>
        <source>Rate at the very end (cosine, linear); a floor for the others.</source>
        <translation>Rate ganz am Ende (cosine, linear); bei den anderen eine Untergrenze.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>The rate rises from 0 over this many epochs first.</source>
        <translation>Die Rate steigt zunächst über so viele Epochen von 0 an.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Frames in each update.</source>
        <translation>Frames in jeder Aktualisierung.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the training data, at most.</source>
        <translation>Durchgänge durch die Trainingsdaten, höchstens.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Training ends after this many epochs in a row without a new best validation accuracy. 0 is off.</source>
        <translation>Das Training endet nach so vielen Epochen in Folge ohne neue beste Validierungsgenauigkeit. 0 schaltet ab.</translation>
    </message>
    <message>
        <source>Patience threshold</source>
        <translation>Geduldsschwelle</translation>
    </message>
    <message>
        <source>By how much validation frame accuracy (a fraction) must grow to count as better.</source>
        <translation>Um wie viel die Frame-Genauigkeit auf der Validierungsmenge (ein Bruchteil) wachsen muss, um als besser zu gelten.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>Training of this model ends after the epoch in which this time is over. 0 is off.</source>
        <translation>Das Training dieses Modells endet nach der Epoche, in der diese Zeit abläuft. 0 schaltet ab.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Which epoch&apos;s weights become the final ones: the last, or the best by validation frame accuracy.</source>
        <translation>Die Gewichte welcher Epoche die endgültigen werden: der letzten oder der besten nach Frame-Genauigkeit auf der Validierungsmenge.</translation>
    </message>
    <message>
        <source>Data folders and alignment folders of a Kaldi recipe.</source>
        <translation>Daten- und Alignment-Ordner eines Kaldi-Rezepts.</translation>
    </message>
    <message>
        <source>IDX images</source>
        <translation>IDX-Bilder</translation>
    </message>
    <message>
        <source>Images and labels in the format of MNIST.</source>
        <translation>Bilder und Labels im Format von MNIST.</translation>
    </message>
    <message>
        <source>Per speaker</source>
        <translation>Je Sprecher</translation>
    </message>
    <message>
        <source>Statistics of each speaker, from cmvn.scp.</source>
        <translation>Statistik jedes Sprechers, aus cmvn.scp.</translation>
    </message>
    <message>
        <source>Per utterance</source>
        <translation>Je Äußerung</translation>
    </message>
    <message>
        <source>Statistics of each utterance by itself.</source>
        <translation>Statistik jeder Äußerung für sich.</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>One set of statistics for all data.</source>
        <translation>Eine Statistik für alle Daten.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Features are taken as they are.</source>
        <translation>Die Merkmale werden unverändert verwendet.</translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation>Äußerungen</translation>
    </message>
    <message>
        <source>Whole utterances are kept together; speakers may be on both sides.</source>
        <translation>Ganze Äußerungen bleiben zusammen; Sprecher können auf beiden Seiten vorkommen.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>No speaker is on both sides: harder, and closer to new speakers.</source>
        <translation>Kein Sprecher kommt auf beiden Seiten vor: schwerer und näher an neuen Sprechern.</translation>
    </message>
    <message>
        <source>Refuse to start</source>
        <translation>Start verweigern</translation>
    </message>
    <message>
        <source>Training does not start before they are mended.</source>
        <translation>Das Training beginnt nicht, bevor sie behoben sind.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>They are left out and counted.</source>
        <translation>Sie werden ausgelassen und gezählt.</translation>
    </message>
    <message>
        <source>From labels</source>
        <translation>Aus Labels</translation>
    </message>
    <message>
        <source>Learns from the labels of the alignment only.</source>
        <translation>Lernt nur aus den Labels des Alignments.</translation>
    </message>
    <message>
        <source>From teachers</source>
        <translation>Von Lehrern</translation>
    </message>
    <message>
        <source>Learns from its teachers&apos; posteriors and from the labels.</source>
        <translation>Lernt aus den Posteriors seiner Lehrer und aus den Labels.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Arithmetisch</translation>
    </message>
    <message>
        <source>The mean of the teachers&apos; softened posteriors.</source>
        <translation>Der Mittelwert der geglätteten Posteriors der Lehrer.</translation>
    </message>
    <message>
        <source>Geometric</source>
        <translation>Geometrisch</translation>
    </message>
    <message>
        <source>The softmax of the teachers&apos; mean logits, divided by the temperature.</source>
        <translation>Die Softmax der mittleren Logits der Lehrer, geteilt durch die Temperatur.</translation>
    </message>
    <message>
        <source>Cross entropy with the teachers&apos; posteriors at the temperature.</source>
        <translation>Kreuzentropie mit den Posteriors der Lehrer bei der Temperatur.</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>Squared difference of logits of mean zero: the limit for high temperatures.</source>
        <translation>Quadrierte Differenz der mittelwertfreien Logits: der Grenzfall für hohe Temperaturen.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Stored where they are small, live otherwise.</source>
        <translation>Gespeichert, wo sie klein sind, sonst live.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>The teacher runs along with the student.</source>
        <translation>Der Lehrer läuft neben dem Schüler mit.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The teacher&apos;s outputs are written once and used in each epoch.</source>
        <translation>Die Ausgaben des Lehrers werden einmal geschrieben und in jeder Epoche verwendet.</translation>
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
        <translation>1 / (1 + exp(-x)), zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Hyperbolic tangent, between -1 and 1.</source>
        <translation>Tangens hyperbolicus, zwischen -1 und 1.</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>x times the normal distribution function of x: a smooth ReLU.</source>
        <translation>x mal die Verteilungsfunktion der Normalverteilung an der Stelle x: eine glatte ReLU.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>No function at all.</source>
        <translation>Keinerlei Funktion.</translation>
    </message>
    <message>
        <source>Maxout</source>
        <translation>Maxout</translation>
    </message>
    <message>
        <source>The largest of several affine pieces of each unit.</source>
        <translation>Das größte von mehreren affinen Stücken jeder Einheit.</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>Uniform, by the number of inputs and outputs.</source>
        <translation>Gleichverteilt, nach der Zahl der Ein- und Ausgänge.</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>Normal, by the number of inputs; made for ReLU.</source>
        <translation>Normalverteilt, nach der Zahl der Eingänge; für ReLU gemacht.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal with a fixed standard deviation.</source>
        <translation>Normalverteilt mit fester Standardabweichung.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Stochastic gradient descent with momentum.</source>
        <translation>Stochastischer Gradientenabstieg mit Momentum.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adaptive moments: a step size of its own for each weight.</source>
        <translation>Adaptive Momente: eine eigene Schrittweite für jedes Gewicht.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>The rate stays as it is.</source>
        <translation>Die Rate bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Lowered when validation accuracy stops growing.</source>
        <translation>Wird gesenkt, wenn die Validierungsgenauigkeit nicht mehr wächst.</translation>
    </message>
    <message>
        <source>Newbob</source>
        <translation>Newbob</translation>
    </message>
    <message>
        <source>Kaldi&apos;s rule on validation loss; worse epochs are rejected.</source>
        <translation>Kaldis Regel auf dem Validierungsverlust; schlechtere Epochen werden verworfen.</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <source>Multiplied by the factor after each epoch.</source>
        <translation>Wird nach jeder Epoche mit dem Faktor multipliziert.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Along half a cosine down to the final rate.</source>
        <translation>Entlang eines halben Kosinus hinab zur Endrate.</translation>
    </message>
    <message>
        <source>Along a line down to the final rate.</source>
        <translation>Entlang einer Geraden hinab zur Endrate.</translation>
    </message>
    <message>
        <source>Last epoch</source>
        <translation>Letzte Epoche</translation>
    </message>
    <message>
        <source>The weights after the last epoch.</source>
        <translation>Die Gewichte nach der letzten Epoche.</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>The weights of the epoch with the best validation frame accuracy.</source>
        <translation>Die Gewichte der Epoche mit der besten Frame-Genauigkeit auf der Validierungsmenge.</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>muss mindestens %1 sein</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>darf höchstens %1 sein</translation>
    </message>
    <message>
        <source>must be finite</source>
        <translation>muss endlich sein</translation>
    </message>
    <message>
        <source>%1 is no number to work with</source>
        <translation>mit %1 lässt sich nicht rechnen</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? one of %2</source>
        <translation>„%1“ gemeint? eines von %2</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>„%1“ gemeint?</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>unknown value &quot;%1&quot;</source>
        <translation>unbekannter Wert „%1“</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>it belongs in &quot;%1&quot;</source>
        <translation>gehört in „%1“</translation>
    </message>
    <message>
        <source>it belongs one level up</source>
        <translation>gehört eine Ebene höher</translation>
    </message>
    <message>
        <source>known here: %1</source>
        <translation>hier bekannt: %1</translation>
    </message>
    <message>
        <source>expected true or false, found %1</source>
        <translation>true oder false erwartet, %1 gefunden</translation>
    </message>
    <message>
        <source>expected a whole number, found %1</source>
        <translation>ganze Zahl erwartet, %1 gefunden</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>Zahl erwartet, %1 gefunden</translation>
    </message>
    <message>
        <source>expected a string in quotes, found %1</source>
        <translation>Zeichenkette in Anführungszeichen erwartet, %1 gefunden</translation>
    </message>
    <message>
        <source>expected a list in [ ], found %1</source>
        <translation>Liste in [ ] erwartet, %1 gefunden</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>there is nothing to train</source>
        <translation>es gibt nichts zu trainieren</translation>
    </message>
    <message>
        <source>name at least one model</source>
        <translation>mindestens ein Modell angeben</translation>
    </message>
    <message>
        <source>name the data folder with feats.scp</source>
        <translation>den Datenordner mit feats.scp angeben</translation>
    </message>
    <message>
        <source>name the folder with ali.1.gz, …: labels of each frame come from there</source>
        <translation>den Ordner mit ali.1.gz, … angeben: daher kommen die Labels jedes Frames</translation>
    </message>
    <message>
        <source>name the folder with final.mdl: it maps alignments to pdfs</source>
        <translation>den Ordner mit final.mdl angeben: es bildet Alignments auf pdfs ab</translation>
    </message>
    <message>
        <source>name the images file or the folder with the standard names</source>
        <translation>die Bilddatei oder den Ordner mit den üblichen Namen angeben</translation>
    </message>
    <message>
        <source>a set of its own needs data</source>
        <translation>eine eigene Menge braucht Daten</translation>
    </message>
    <message>
        <source>or leave the test set out</source>
        <translation>oder die Testmenge weglassen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>„%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>each step is applied once</source>
        <translation>jeder Schritt wird einmal angewandt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set but not in the order</source>
        <translation>„%1“ ist gesetzt, steht aber nicht in der Reihenfolge</translation>
    </message>
    <message>
        <source>say where it is applied</source>
        <translation>angeben, wo es angewandt wird</translation>
    </message>
    <message>
        <source>a model needs a name</source>
        <translation>ein Modell braucht einen Namen</translation>
    </message>
    <message>
        <source>each model needs a name of its own</source>
        <translation>jedes Modell braucht einen eigenen Namen</translation>
    </message>
    <message>
        <source>no name for a folder</source>
        <translation>kein Name für einen Ordner</translation>
    </message>
    <message>
        <source>longer than %1 bytes</source>
        <translation>länger als %1 Byte</translation>
    </message>
    <message>
        <source>a name cannot begin with &quot;%1&quot;</source>
        <translation>ein Name darf nicht mit „%1“ beginnen</translation>
    </message>
    <message>
        <source>a name cannot begin or end with a space</source>
        <translation>ein Name darf nicht mit einem Leerzeichen beginnen oder enden</translation>
    </message>
    <message>
        <source>a name cannot hold control characters</source>
        <translation>ein Name darf keine Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>a name cannot hold &quot;%1&quot;</source>
        <translation>ein Name darf „%1“ nicht enthalten</translation>
    </message>
    <message>
        <source>letters, digits, - _ . and = do</source>
        <translation>möglich sind Buchstaben, Ziffern, - _ . und =</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be swept</source>
        <translation>über „%1“ lässt sich keine Wertereihe bilden</translation>
    </message>
    <message>
        <source>swept twice</source>
        <translation>zwei Wertereihen für dieselbe Einstellung</translation>
    </message>
    <message>
        <source>put all values in one list</source>
        <translation>alle Werte in eine Liste schreiben</translation>
    </message>
    <message>
        <source>a distilled model needs teachers</source>
        <translation>ein destilliertes Modell braucht Lehrer</translation>
    </message>
    <message>
        <source>name a model of this experiment, or a model file</source>
        <translation>ein Modell dieses Experiments oder eine Modelldatei angeben</translation>
    </message>
    <message>
        <source>teachers in a circle: %1</source>
        <translation>Lehrer im Kreis: %1</translation>
    </message>
    <message>
        <source>one of them must learn without the others</source>
        <translation>eines davon muss ohne die anderen lernen</translation>
    </message>
    <message>
        <source>all weights are zero</source>
        <translation>alle Gewichte sind null</translation>
    </message>
    <message>
        <source>one at least must be above 0</source>
        <translation>mindestens eines muss über 0 liegen</translation>
    </message>
    <message>
        <source>Initial bias</source>
        <translation>Anfangs-Bias</translation>
    </message>
    <message>
        <source>Middle of the initial biases of hidden layers. Kaldi&apos;s nnet1 takes -2 for sigmoid nets, which start out sparse so.</source>
        <translation>Mitte der Anfangs-Biases verdeckter Schichten. Kaldis nnet1 nimmt -2 für Sigmoid-Netze, die so dünn besetzt beginnen.</translation>
    </message>
    <message>
        <source>Bias range</source>
        <translation>Bias-Bereich</translation>
    </message>
    <message>
        <source>Width of the range around it that initial biases of hidden layers are drawn from, evenly. Kaldi&apos;s nnet1 takes 4 for sigmoid nets.</source>
        <translation>Breite des Bereichs darum, aus dem die Anfangs-Biases verdeckter Schichten gleichverteilt gezogen werden. Kaldis nnet1 nimmt 4 für Sigmoid-Netze.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <source>What matrix products are computed in. bfloat16 is about twice as fast where the processor has it; sums, weights and updates stay float32. Where it has not, float32 is used and said so.</source>
        <translation>Worin Matrixprodukte berechnet werden. bfloat16 ist etwa doppelt so schnell, wo der Prozessor es beherrscht; Summen, Gewichte und Aktualisierungen bleiben float32. Wo nicht, wird float32 verwendet und dies gemeldet.</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>Single precision throughout.</source>
        <translation>Durchweg einfache Genauigkeit.</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>Products in bfloat16, sums and weights in float32: faster where the processor has it.</source>
        <translation>Produkte in bfloat16, Summen und Gewichte in float32: schneller, wo der Prozessor es beherrscht.</translation>
    </message>
    <message>
        <source>Classes left out</source>
        <translation>Ausgelassene Klassen</translation>
    </message>
    <message>
        <source>Numbers of classes (pdfs) whose frames this model never sees in training.</source>
        <translation>Nummern der Klassen (pdfs), deren Frames dieses Modell im Training nie sieht.</translation>
    </message>
    <message>
        <source>Classes kept</source>
        <translation>Behaltene Klassen</translation>
    </message>
    <message>
        <source>Numbers of the only classes (pdfs) whose frames this model sees in training; empty for all.</source>
        <translation>Nummern der einzigen Klassen (pdfs), deren Frames dieses Modell im Training sieht; leer für alle.</translation>
    </message>
    <message>
        <source>Share of what is left that is learned from, drawn by the experiment&apos;s seed: the same for every model.</source>
        <translation>Anteil der übrigen Daten, aus dem gelernt wird, durch den Seed des Experiments ausgelost: für jedes Modell derselbe.</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Auslosen nach</translation>
    </message>
    <message>
        <source>What the share is drawn from: whole utterances or single frames.</source>
        <translation>Woraus der Anteil ausgelost wird: ganze Äußerungen oder einzelne Frames.</translation>
    </message>
    <message>
        <source>Unlabelled data</source>
        <translation>Daten ohne Labels</translation>
    </message>
    <message>
        <source>A further data folder without alignments. Its frames are learned from soft targets alone.</source>
        <translation>Ein weiterer Datenordner ohne Alignments. Aus seinen Frames wird allein über Soft Targets gelernt.</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>Bias-Korrektur</translation>
    </message>
    <message>
        <source>What is done for classes that were left out; what a share happens not to draw stays as it is. frequencies: their output biases are moved until their mean posteriors on validation data are their frequencies in the training data; test: moved together to the best accuracy on the test set, as the paper did, so that its test accuracy is no longer that of unseen data; none.</source>
        <translation>Was für ausgelassene Klassen geschieht; was ein Anteil zufällig nicht zieht, bleibt, wie es ist. frequencies: ihre Ausgangs-Biases werden verschoben, bis ihre mittleren Posteriors auf den Validierungsdaten ihren Häufigkeiten in den Trainingsdaten entsprechen; test: gemeinsam zur besten Genauigkeit auf der Testmenge verschoben, wie im Paper, sodass die Testgenauigkeit nicht mehr die auf ungesehenen Daten ist; none: nichts.</translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation>Gewichtung</translation>
    </message>
    <message>
        <source>given: by the teacher weights; fitted: the weights that give the mean of the teachers the lowest cross entropy on validation data (arithmetic: sum 1; geometric: exponents from 0 on).</source>
        <translation>given: nach den Gewichten der Lehrer; fitted: die Gewichte, die dem Mittel der Lehrer die niedrigste Kreuzentropie auf den Validierungsdaten geben (arithmetisch: Summe 1; geometrisch: Exponenten ab 0).</translation>
    </message>
    <message>
        <source>Calibrate teachers</source>
        <translation>Lehrer kalibrieren</translation>
    </message>
    <message>
        <source>Divides each teacher&apos;s logits by the temperature that gives it the lowest cross entropy on validation data (Guo et al. 2017), before anything else. Shown on images and text; no evidence on acoustic models.</source>
        <translation>Teilt vor allem anderen die Logits jedes Lehrers durch die Temperatur, die ihm die niedrigste Kreuzentropie auf den Validierungsdaten gibt (Guo et al. 2017). An Bildern und Text gezeigt; für akustische Modelle nicht belegt.</translation>
    </message>
    <message>
        <source>soft: cross entropy at the temperature; logits: squared difference of zero-mean logits, its limit for high temperatures (shown on images; no evidence on acoustic models); conditional: soft where the teacher decides as the label, else the label (Meng et al. 2019, shown on acoustic models).</source>
        <translation>soft: Kreuzentropie bei der Temperatur; logits: quadrierte Differenz der mittelwertfreien Logits, deren Grenzfall für hohe Temperaturen (an Bildern gezeigt; für akustische Modelle nicht belegt); conditional: soft, wo der Lehrer wie das Label entscheidet, sonst das Label (Meng et al. 2019, an akustischen Modellen gezeigt).</translation>
    </message>
    <message>
        <source>Final temperature</source>
        <translation>Endtemperatur</translation>
    </message>
    <message>
        <source>The temperature moves evenly from epoch to epoch, to this one in the last of the epochs planned; 0 keeps it. Annealing it was shown on images and text (Jafari et al. 2021); no evidence on acoustic models.</source>
        <translation>Die Temperatur bewegt sich gleichmäßig von Epoche zu Epoche, bis zu dieser in der letzten der geplanten Epochen; 0 behält sie bei. Das Absenken wurde an Bildern und Text gezeigt (Jafari et al. 2021); für akustische Modelle nicht belegt.</translation>
    </message>
    <message>
        <source>Confidence weight</source>
        <translation>Konfidenzgewicht</translation>
    </message>
    <message>
        <source>How much a frame&apos;s soft loss is lowered where its teacher is unsure: times exp(-c H / log K), H the entropy of the teacher&apos;s posterior, K the number of classes (after Dehghani et al. 2018). Shown on text; no evidence on acoustic models. 0 is off.</source>
        <translation>Wie stark der weiche Verlust eines Frames gesenkt wird, wo sein Lehrer unsicher ist: mal exp(-c H / log K), H die Entropie des Posteriors des Lehrers, K die Klassenzahl (nach Dehghani et al. 2018). An Text gezeigt; für akustische Modelle nicht belegt. 0 schaltet ab.</translation>
    </message>
    <message>
        <source>live: the teacher runs along and sees what the student sees; stored: its outputs for the frames as they are (unjittered) are written once and reused; auto: stored where they are small and nothing is jittered.</source>
        <translation>live: der Lehrer läuft mit und sieht, was der Schüler sieht; stored: seine Ausgaben für die Frames, wie sie sind (ohne Jitter), werden einmal geschrieben und wiederverwendet; auto: gespeichert, wo sie klein sind und nichts verschoben wird.</translation>
    </message>
    <message>
        <source>Clustering</source>
        <translation>Clustering</translation>
    </message>
    <message>
        <source>How classes become sets, by the covariance of the generalist&apos;s predictions. kmeans: online k-means on its columns; pairs: the two sets that covary most are joined, again and again; given: the sets below.</source>
        <translation>Wie aus Klassen Mengen werden, nach der Kovarianz der Vorhersagen des Generalisten. kmeans: Online-k-means auf ihren Spalten; pairs: die beiden Mengen, die am stärksten kovariieren, werden vereinigt, immer wieder; given: die Mengen unten.</translation>
    </message>
    <message>
        <source>Set size</source>
        <translation>Mengengröße</translation>
    </message>
    <message>
        <source>Classes of each set: those nearest to each cluster, so that sets may overlap. 0: the clusters themselves, each class in one of them.</source>
        <translation>Klassen jeder Menge: die jedem Cluster nächsten, sodass sich Mengen überschneiden können. 0: die Cluster selbst, jede Klasse in einem davon.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>With clustering given: one text a set, class numbers and ranges (&quot;0 4 10-19&quot;). sets.json of an earlier run holds such texts.</source>
        <translation>Mit Clustering given: ein Text je Menge, Klassennummern und Bereiche (&quot;0 4 10-19&quot;). sets.json eines früheren Laufs enthält solche Texte.</translation>
    </message>
    <message>
        <source>Special share</source>
        <translation>Anteil eigener Klassen</translation>
    </message>
    <message>
        <source>Share of the training frames that are of the set&apos;s own classes; the rest is drawn from all other frames. Afterwards the logits are corrected for it.</source>
        <translation>Anteil der Trainings-Frames, die zu den eigenen Klassen der Menge gehören; der Rest wird aus allen anderen Frames ausgelost. Danach werden die Logits entsprechend korrigiert.</translation>
    </message>
    <message>
        <source>Most probable</source>
        <translation>Wahrscheinlichste</translation>
    </message>
    <message>
        <source>A specialist is asked where its set holds one of this many most probable classes of the generalist.</source>
        <translation>Ein Spezialist wird gefragt, wo seine Menge eine von so vielen wahrscheinlichsten Klassen des Generalisten enthält.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>dustbin: the set&apos;s classes and one output for all others; full: all classes, those outside the set held by the generalist&apos;s soft targets (the paper&apos;s section 6.1: proposed there, not evaluated).</source>
        <translation>dustbin: die Klassen der Menge und ein Ausgang für alle anderen; full: alle Klassen, die außerhalb der Menge durch die Soft Targets des Generalisten festgehalten (Abschnitt 6.1 des Papers: dort vorgeschlagen, nicht ausgewertet).</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollnetze</translation>
    </message>
    <message>
        <source>Trains the same net on hard labels beside each distilled model that has no such net to be held against.</source>
        <translation>Trainiert neben jedem destillierten Modell, dem ein solches Netz zum Vergleich fehlt, dasselbe Netz auf harten Labels.</translation>
    </message>
    <message>
        <source>hard: learns from the alignment&apos;s labels; distilled: learns from its teachers as well; specialists: each starts from the generalist and learns to tell some classes apart.</source>
        <translation>hard: lernt aus den Labels des Alignments; distilled: lernt zusätzlich von seinen Lehrern; specialists: jeder beginnt beim Generalisten und lernt, einige Klassen zu unterscheiden.</translation>
    </message>
    <message>
        <source>Trains this many members that differ in their seed only: NAME.1, NAME.2, … Of specialists: the number of class sets.</source>
        <translation>Trainiert so viele Mitglieder, die sich nur im Seed unterscheiden: NAME.1, NAME.2, … Bei Spezialisten: die Zahl der Klassenmengen.</translation>
    </message>
    <message>
        <source>Generalist</source>
        <translation>Generalist</translation>
    </message>
    <message>
        <source>The model that knows all classes: its predictions say which are confused, specialists start from its weights and answer together with it.</source>
        <translation>Das Modell, das alle Klassen kennt: Seine Vorhersagen zeigen, welche verwechselt werden; Spezialisten beginnen mit seinen Gewichten und antworten zusammen mit ihm.</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Spezialisten</translation>
    </message>
    <message>
        <source>How the classes are divided, learned and asked for.</source>
        <translation>Wie die Klassen aufgeteilt, gelernt und abgefragt werden.</translation>
    </message>
    <message>
        <source>Transfer set</source>
        <translation>Transfermenge</translation>
    </message>
    <message>
        <source>What part of the training data it learns from.</source>
        <translation>Aus welchem Teil der Trainingsdaten es lernt.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>nats/frame</source>
        <translation>Nat/Frame</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>SGD with momentum 0.9, batch 100, last epoch; no choice was made on test errors within a run.</source>
        <translation>SGD mit Momentum 0,9, Batch 100, letzte Epoche; innerhalb eines Laufs wurde nichts nach Testfehlern gewählt.</translation>
    </message>
    <message>
        <source>test errors</source>
        <translation>Testfehler</translation>
    </message>
    <message>
        <source>MNIST teacher</source>
        <translation>MNIST-Lehrer</translation>
    </message>
    <message>
        <source>784-1200-1200-10 ReLU, all 60,000 images, dropout and max-norm, images jittered by up to two pixels each way</source>
        <translation>784-1200-1200-10 ReLU, alle 60.000 Bilder, Dropout und Max-Norm, Bilder um bis zu zwei Pixel in jede Richtung verschoben</translation>
    </message>
    <message>
        <source>67 test errors</source>
        <translation>67 Testfehler</translation>
    </message>
    <message>
        <source>Dropout 0.2 of the inputs and 0.5 of the hidden units, max-norm 3, He initialisation, rate 0.03 with cosine decay, momentum 0.9, batch 100.</source>
        <translation>Dropout 0,2 der Eingänge und 0,5 der verdeckten Einheiten, Max-Norm 3, He-Initialisierung, Rate 0,03 mit Kosinus-Abfall, Momentum 0,9, Batch 100.</translation>
    </message>
    <message>
        <source>Small net on hard labels</source>
        <translation>Kleines Netz auf harten Labels</translation>
    </message>
    <message>
        <source>784-800-800-10 ReLU, no regularisation</source>
        <translation>784-800-800-10 ReLU, keine Regularisierung</translation>
    </message>
    <message>
        <source>146 test errors</source>
        <translation>146 Testfehler</translation>
    </message>
    <message>
        <source>He initialisation, rate 0.1 with linear decay, momentum 0.9, batch 100.</source>
        <translation>He-Initialisierung, Rate 0,1 mit linearem Abfall, Momentum 0,9, Batch 100.</translation>
    </message>
    <message>
        <source>Small net distilled</source>
        <translation>Kleines Netz, destilliert</translation>
    </message>
    <message>
        <source>As M2, soft targets of M1 at temperature 20, no jitter</source>
        <translation>Wie M2, Soft Targets von M1 bei Temperatur 20, ohne Jitter</translation>
    </message>
    <message>
        <source>74 test errors</source>
        <translation>74 Testfehler</translation>
    </message>
    <message>
        <source>Hard weight 0.5, initial weights of standard deviation 0.01, rate 0.3 held by a gradient clipped to length 0.5 and three epochs of warm-up, linear decay.</source>
        <translation>Label-Gewicht 0,5, Anfangsgewichte mit Standardabweichung 0,01, Rate 0,3, gehalten durch einen auf Länge 0,5 begrenzten Gradienten und drei Epochen Warm-up, linearer Abfall.</translation>
    </message>
    <message>
        <source>of the teacher&apos;s gain kept</source>
        <translation>vom Gewinn des Lehrers erhalten</translation>
    </message>
    <message>
        <source>Temperature and width</source>
        <translation>Temperatur und Breite</translation>
    </message>
    <message>
        <source>Students of different widths at different temperatures</source>
        <translation>Schüler verschiedener Breite bei verschiedenen Temperaturen</translation>
    </message>
    <message>
        <source>300 units a layer or more: all temperatures above 8 alike; 30 units: 2.5 to 4 clearly best</source>
        <translation>ab 300 Einheiten je Schicht: alle Temperaturen über 8 gleich gut; 30 Einheiten: 2,5 bis 4 deutlich am besten</translation>
    </message>
    <message>
        <source>Widths 30, 300 and 800; temperatures 1, 2, 2.5, 4, 8 and 20; hard weight 0.5, initial weights of standard deviation 0.01, rate 0.05 with linear decay.</source>
        <translation>Breiten 30, 300 und 800; Temperaturen (1; 2; 2,5; 4; 8; 20); Label-Gewicht 0,5, Anfangsgewichte mit Standardabweichung 0,01, Rate 0,05 mit linearem Abfall.</translation>
    </message>
    <message>
        <source>of which on threes</source>
        <translation>davon bei Dreien</translation>
    </message>
    <message>
        <source>No threes in the transfer set</source>
        <translation>Keine Dreien in der Transfermenge</translation>
    </message>
    <message>
        <source>As M3, all threes left out of the transfer set</source>
        <translation>Wie M3, alle Dreien aus der Transfermenge ausgelassen</translation>
    </message>
    <message>
        <source>206 test errors, of which 133 on the 1010 threes</source>
        <translation>206 Testfehler, davon 133 bei den 1010 Dreien</translation>
    </message>
    <message>
        <source>No threes, bias of the 3 raised</source>
        <translation>Keine Dreien, Bias der 3 erhöht</translation>
    </message>
    <message>
        <source>The net of M5, bias of class 3 raised by 3.5, tuned on the test set</source>
        <translation>Das Netz von M5, Bias der Klasse 3 um 3,5 erhöht, auf der Testmenge abgestimmt</translation>
    </message>
    <message>
        <source>109 test errors, of which 14 on threes</source>
        <translation>109 Testfehler, davon 14 bei Dreien</translation>
    </message>
    <message>
        <source>The bias follows from class frequencies on training data; the test set is not looked at.</source>
        <translation>Der Bias folgt aus den Klassenhäufigkeiten der Trainingsdaten; die Testmenge wird nicht angesehen.</translation>
    </message>
    <message>
        <source>Only sevens and eights in the transfer set</source>
        <translation>Nur Siebenen und Achten in der Transfermenge</translation>
    </message>
    <message>
        <source>As M3, only sevens and eights in the transfer set</source>
        <translation>Wie M3, nur Siebenen und Achten in der Transfermenge</translation>
    </message>
    <message>
        <source>47.3 % test errors</source>
        <translation>47,3 % Testfehler</translation>
    </message>
    <message>
        <source>Sevens and eights, their biases lowered</source>
        <translation>Siebenen und Achten, ihre Biases gesenkt</translation>
    </message>
    <message>
        <source>The net of M7, biases of 7 and 8 lowered by 7.6, tuned on the test set</source>
        <translation>Das Netz von M7, Biases von 7 und 8 um 7,6 gesenkt, auf der Testmenge abgestimmt</translation>
    </message>
    <message>
        <source>13.2 % test errors</source>
        <translation>13,2 % Testfehler</translation>
    </message>
    <message>
        <source>The biases follow from class frequencies on training data; the test set is not looked at.</source>
        <translation>Die Biases folgen aus den Klassenhäufigkeiten der Trainingsdaten; die Testmenge wird nicht angesehen.</translation>
    </message>
    <message>
        <source>needs MNIST&apos;s files</source>
        <translation>braucht die MNIST-Dateien</translation>
    </message>
    <message>
        <source>needs a Kaldi recipe</source>
        <translation>braucht ein Kaldi-Rezept</translation>
    </message>
    <message>
        <source>Acoustic model</source>
        <translation>Akustisches Modell</translation>
    </message>
    <message>
        <source>8 x 2560 ReLU, 14,000 pdfs, 26 frames of 40 mel bands, 2,000 hours</source>
        <translation>8 x 2560 ReLU, 14.000 pdfs, 26 Frames zu 40 Mel-Bändern, 2.000 Stunden</translation>
    </message>
    <message>
        <source>58.9 % of frames, 10.9 % word errors</source>
        <translation>58,9 % der Frames, 10,9 % Wortfehler</translation>
    </message>
    <message>
        <source>4 x 1024 ReLU on the corpus at hand, dropout 0.1 of the inputs and 0.3 of the hidden units; the mean of five nets stands for one.</source>
        <translation>4 x 1024 ReLU auf dem vorliegenden Korpus, Dropout 0,1 der Eingänge und 0,3 der verdeckten Einheiten; der Mittelwert von fünf Netzen steht für eines.</translation>
    </message>
    <message>
        <source>Word errors need a decoder and are not measured.</source>
        <translation>Wortfehler erfordern einen Decoder und werden nicht gemessen.</translation>
    </message>
    <message>
        <source>frames right</source>
        <translation>richtige Frames</translation>
    </message>
    <message>
        <source>cross entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>10 nets as in S1 that differ in their seeds</source>
        <translation>10 Netze wie in S1, die sich in ihren Seeds unterscheiden</translation>
    </message>
    <message>
        <source>61.1 % of frames, 10.7 % word errors</source>
        <translation>61,1 % der Frames, 10,7 % Wortfehler</translation>
    </message>
    <message>
        <source>Five nets, arithmetic mean of their posteriors.</source>
        <translation>Fünf Netze, arithmetischer Mittelwert ihrer Posteriors.</translation>
    </message>
    <message>
        <source>Distilled single net</source>
        <translation>Destilliertes Einzelnetz</translation>
    </message>
    <message>
        <source>A net as in S1 taught by S2; temperatures 1, 2, 5 and 10 tried, hard weight 0.5</source>
        <translation>Ein Netz wie in S1, von S2 gelehrt; Temperaturen 1, 2, 5 und 10 erprobt, Label-Gewicht 0,5</translation>
    </message>
    <message>
        <source>60.8 % of frames, 10.7 % word errors; more than 80 % of the ensemble&apos;s gain kept</source>
        <translation>60,8 % der Frames, 10,7 % Wortfehler; mehr als 80 % vom Gewinn des Ensembles erhalten</translation>
    </message>
    <message>
        <source>Temperatures 1, 2 and 4; the best on validation data counts. Beside the net of the teacher&apos;s size a small one of 2 x 256.</source>
        <translation>Temperaturen 1, 2 und 4; es zählt die beste auf den Validierungsdaten. Neben dem Netz von der Größe des Lehrers ein kleines mit 2 x 256.</translation>
    </message>
    <message>
        <source>The control is the small net on hard labels, plain and with dropout of 0.1, 0.2 or 0.3, the best of them on validation data.</source>
        <translation>Zur Kontrolle dient das kleine Netz auf harten Labels, ohne und mit Dropout von 0,1 oder 0,2 oder 0,3; davon das beste auf den Validierungsdaten.</translation>
    </message>
    <message>
        <source>same size, from the ensemble</source>
        <translation>gleiche Größe, vom Ensemble</translation>
    </message>
    <message>
        <source>same size: of the ensemble&apos;s gain kept</source>
        <translation>gleiche Größe: vom Gewinn des Ensembles erhalten</translation>
    </message>
    <message>
        <source>small, hard labels</source>
        <translation>klein, harte Labels</translation>
    </message>
    <message>
        <source>small, hard labels, dropout tuned</source>
        <translation>klein, harte Labels, Dropout abgestimmt</translation>
    </message>
    <message>
        <source>small, from one teacher</source>
        <translation>klein, von einem Lehrer</translation>
    </message>
    <message>
        <source>small, from the ensemble</source>
        <translation>klein, vom Ensemble</translation>
    </message>
    <message>
        <source>small: of the ensemble&apos;s gain kept</source>
        <translation>klein: vom Gewinn des Ensembles erhalten</translation>
    </message>
    <message>
        <source>small, hard labels: cross entropy</source>
        <translation>klein, harte Labels: Kreuzentropie</translation>
    </message>
    <message>
        <source>small, hard labels, dropout tuned: cross entropy</source>
        <translation>klein, harte Labels, Dropout abgestimmt: Kreuzentropie</translation>
    </message>
    <message>
        <source>small, from the ensemble: cross entropy</source>
        <translation>klein, vom Ensemble: Kreuzentropie</translation>
    </message>
    <message>
        <source>A net for 15,000 classes of images (JFT)</source>
        <translation>Ein Netz für 15.000 Klassen von Bildern (JFT)</translation>
    </message>
    <message>
        <source>25.0 % of images right</source>
        <translation>25,0 % der Bilder richtig</translation>
    </message>
    <message>
        <source>Generalist and specialists</source>
        <translation>Generalist und Spezialisten</translation>
    </message>
    <message>
        <source>61 specialists of 300 classes and a dustbin class each</source>
        <translation>61 Spezialisten mit je 300 Klassen und einer Restklasse</translation>
    </message>
    <message>
        <source>26.1 % of images right</source>
        <translation>26,1 % der Bilder richtig</translation>
    </message>
    <message>
        <source>gain over the generalist</source>
        <translation>Gewinn gegenüber dem Generalisten</translation>
    </message>
    <message>
        <source>Gain by the number of covering specialists</source>
        <translation>Gewinn nach Zahl der abdeckenden Spezialisten</translation>
    </message>
    <message>
        <source>As J2, by how many specialists have the right class in their set</source>
        <translation>Wie J2, danach, wie viele Spezialisten die richtige Klasse in ihrer Menge haben</translation>
    </message>
    <message>
        <source>The gain grows with the number of covering specialists</source>
        <translation>Der Gewinn wächst mit der Zahl der abdeckenden Spezialisten</translation>
    </message>
    <message>
        <source>Eight specialists of overlapping class sets found by k-means on the corpus at hand, each class in two of them on average.</source>
        <translation>Acht Spezialisten für überlappende Klassenmengen, die k-means auf dem vorliegenden Korpus findet; jede Klasse liegt im Mittel in zweien davon.</translation>
    </message>
    <message>
        <source>4 x 1024 ReLU without dropout, so that soft targets alone regularise.</source>
        <translation>4 x 1024 ReLU ohne Dropout, sodass allein die Soft Targets regularisieren.</translation>
    </message>
    <message>
        <source>training frames right</source>
        <translation>richtige Trainings-Frames</translation>
    </message>
    <message>
        <source>All data, hard labels</source>
        <translation>Alle Daten, harte Labels</translation>
    </message>
    <message>
        <source>The net of S1 on all data</source>
        <translation>Das Netz von S1 auf allen Daten</translation>
    </message>
    <message>
        <source>63.4 % of training frames, 58.9 % of test frames</source>
        <translation>63,4 % der Trainings-Frames, 58,9 % der Test-Frames</translation>
    </message>
    <message>
        <source>A small share of the data, hard labels</source>
        <translation>Ein kleiner Teil der Daten, harte Labels</translation>
    </message>
    <message>
        <source>3 % of the data, early stopping</source>
        <translation>3 % der Daten, frühes Stoppen</translation>
    </message>
    <message>
        <source>67.3 % of training frames, 44.5 % of test frames</source>
        <translation>67,3 % der Trainings-Frames, 44,5 % der Test-Frames</translation>
    </message>
    <message>
        <source>3 % of the utterances, 10 % where the corpus has fewer than 20,000; the best epoch on validation data counts.</source>
        <translation>3 % der Äußerungen, 10 %, wo der Korpus weniger als 20.000 hat; es zählt die beste Epoche auf den Validierungsdaten.</translation>
    </message>
    <message>
        <source>A small share of the data, soft targets</source>
        <translation>Ein kleiner Teil der Daten, Soft Targets</translation>
    </message>
    <message>
        <source>The same 3 %, soft targets of R1, no early stopping</source>
        <translation>Dieselben 3 %, Soft Targets von R1, kein frühes Stoppen</translation>
    </message>
    <message>
        <source>65.4 % of training frames, 57.0 % of test frames</source>
        <translation>65,4 % der Trainings-Frames, 57,0 % der Test-Frames</translation>
    </message>
    <message>
        <source>SGD with momentum 0.9, batch 256, He initialisation, rate 0.05 with linear decay.</source>
        <translation>SGD mit Momentum 0,9, Batch 256, He-Initialisierung, Rate 0,05 mit linearem Abfall.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Each training image is moved by up to this many whole pixels, right or left and up or down, anew in each epoch; what comes in is 0. Validation and test images stay as they are. Images only (idx).</source>
        <translation>Jedes Trainingsbild wird um bis zu so viele ganze Pixel verschoben, nach rechts oder links und nach oben oder unten, in jeder Epoche neu; was hereinkommt, ist 0. Validierungs- und Testbilder bleiben, wie sie sind. Nur Bilder (idx).</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Share of the label&apos;s weight that is spread over all classes in the loss (Szegedy et al. 2016). Shown on images; no evidence on acoustic models.</source>
        <translation>Anteil am Gewicht des Labels, der im Verlust über alle Klassen verteilt wird (Szegedy et al. 2016). An Bildern gezeigt; für akustische Modelle nicht belegt.</translation>
    </message>
    <message>
        <source>Watch the test set</source>
        <translation>Testmenge beobachten</translation>
    </message>
    <message>
        <source>Measures test accuracy after each epoch too, for curves beside the training accuracy. Nothing is ever chosen by it.</source>
        <translation>Misst nach jeder Epoche auch die Testgenauigkeit, für Kurven neben der Trainingsgenauigkeit. Nichts wird je danach gewählt.</translation>
    </message>
    <message>
        <source>Each starts from a generalist and learns to tell some classes apart.</source>
        <translation>Jeder beginnt bei einem Generalisten und lernt, einige Klassen zu unterscheiden.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Single frames are drawn.</source>
        <translation>Einzelne Frames werden ausgelost.</translation>
    </message>
    <message>
        <source>Biases stay as they were learned.</source>
        <translation>Biases bleiben, wie sie gelernt wurden.</translation>
    </message>
    <message>
        <source>By frequencies</source>
        <translation>Nach Häufigkeiten</translation>
    </message>
    <message>
        <source>Mean posteriors of missing classes are brought to their frequencies in training.</source>
        <translation>Mittlere Posteriors fehlender Klassen werden auf ihre Häufigkeiten im Training gebracht.</translation>
    </message>
    <message>
        <source>Tuned on test data</source>
        <translation>Auf Testdaten abgestimmt</translation>
    </message>
    <message>
        <source>As the paper did: its test accuracy is then no longer that of unseen data.</source>
        <translation>Wie im Paper: Die Testgenauigkeit ist dann nicht mehr die auf ungesehenen Daten.</translation>
    </message>
    <message>
        <source>k-means</source>
        <translation>k-means</translation>
    </message>
    <message>
        <source>Online k-means on the covariance of the generalist&apos;s predictions.</source>
        <translation>Online-k-means auf der Kovarianz der Vorhersagen des Generalisten.</translation>
    </message>
    <message>
        <source>Greedy pairs</source>
        <translation>Gierige Paare</translation>
    </message>
    <message>
        <source>The two sets that covary most are joined, again and again.</source>
        <translation>Die beiden Mengen, die am stärksten kovariieren, werden vereinigt, immer wieder.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Vorgegeben</translation>
    </message>
    <message>
        <source>The sets are given by hand.</source>
        <translation>Die Mengen werden von Hand vorgegeben.</translation>
    </message>
    <message>
        <source>With dustbin</source>
        <translation>Mit Restklasse</translation>
    </message>
    <message>
        <source>The classes of the set, and one output for all others.</source>
        <translation>Die Klassen der Menge und ein Ausgang für alle anderen.</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>All classes, those outside the set held by the generalist&apos;s soft targets.</source>
        <translation>Alle Klassen, die außerhalb der Menge durch die Soft Targets des Generalisten festgehalten.</translation>
    </message>
    <message>
        <source>The weights that are named, or equal ones.</source>
        <translation>Die angegebenen Gewichte oder gleiche.</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>The weights that serve validation data best.</source>
        <translation>Die Gewichte, die den Validierungsdaten am besten gerecht werden.</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Bedingt</translation>
    </message>
    <message>
        <source>The teachers&apos; posteriors where they are right, the label where they are not.</source>
        <translation>Die Posteriors der Lehrer, wo sie richtig liegen, das Label, wo nicht.</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>needs %1 classes or more, and there are %2</source>
        <translation>braucht mindestens %1 Klassen, es sind aber %2</translation>
    </message>
    <message>
        <source>classes of %1 specialists</source>
        <translation>Klassen von %1 Spezialisten</translation>
    </message>
    <message>
        <source>same size, T = %1</source>
        <translation>gleiche Größe, T = %1</translation>
    </message>
    <message>
        <source>small, T = %1</source>
        <translation>klein, T = %1</translation>
    </message>
    <message>
        <source>%1, T = %2</source>
        <translation>%1, T = %2</translation>
    </message>
    <message>
        <source>%1, hard</source>
        <translation>%1, harte Labels</translation>
    </message>
    <message>
        <source>is no experiment of the paper</source>
        <translation>ist kein Experiment des Papers</translation>
    </message>
    <message>
        <source>retort paper --list names them</source>
        <translation>retort paper --list nennt sie</translation>
    </message>
    <message>
        <source>retort paper --list says what each needs</source>
        <translation>retort paper --list sagt, was jedes braucht</translation>
    </message>
    <message>
        <source>%1: is damaged: %2</source>
        <translation>%1: ist beschädigt: %2</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>ist beschädigt: %1</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>es gibt keinen Ordner %1</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>has %1 labels for the %2 images of %3</source>
        <translation>hat %1 Labels für die %2 Bilder von %3</translation>
    </message>
    <message>
        <source>has no feats.scp</source>
        <translation>hat keine feats.scp</translation>
    </message>
    <message>
        <source>holds no utterances</source>
        <translation>enthält keine Äußerungen</translation>
    </message>
    <message>
        <source>has no utt2spk, which CMVN by speaker needs</source>
        <translation>hat keine utt2spk, die CMVN je Sprecher braucht</translation>
    </message>
    <message>
        <source>holds no statistics</source>
        <translation>enthält keine Statistik</translation>
    </message>
    <message>
        <source>has no cmvn.scp</source>
        <translation>hat keine cmvn.scp</translation>
    </message>
    <message>
        <source>features are %1 wide after the front end, those of the training set %2</source>
        <translation>Merkmale sind nach dem Front-End %1 breit, die der Trainingsmenge %2</translation>
    </message>
    <message>
        <source>utterance %1 has %2 labels and %3 frames</source>
        <translation>Äußerung %1 hat %2 Labels und %3 Frames</translation>
    </message>
    <message>
        <source>none of the first aligned utterances has features in %1: %2, …</source>
        <translation>keine der ersten ausgerichteten Äußerungen hat Merkmale in %1: %2, …</translation>
    </message>
    <message>
        <source>no utterance can be used</source>
        <translation>keine Äußerung ist brauchbar</translation>
    </message>
    <message>
        <source>has %1 classes, the training set %2</source>
        <translation>hat %1 Klassen, die Trainingsmenge %2</translation>
    </message>
    <message>
        <source>the training set has a single %1, so nothing can be kept for validation</source>
        <translation>die Trainingsmenge hat nur eine Einheit (%1), also kann nichts zur Validierung zurückbehalten werden</translation>
    </message>
    <message>
        <source>has utterances that cannot be used</source>
        <translation>enthält Äußerungen, die nicht brauchbar sind</translation>
    </message>
    <message>
        <source>name the folder that the recipe runs from</source>
        <translation>den Ordner angeben, aus dem das Rezept läuft</translation>
    </message>
    <message>
        <source>check the path and its permissions</source>
        <translation>Pfad und Zugriffsrechte prüfen</translation>
    </message>
    <message>
        <source>do the files belong together?</source>
        <translation>gehören die Dateien zusammen?</translation>
    </message>
    <message>
        <source>relative folders are taken from the recipe folder</source>
        <translation>relative Ordner gehen vom Rezeptordner aus</translation>
    </message>
    <message>
        <source>name a Kaldi data folder with features, such as data/train</source>
        <translation>einen Kaldi-Datenordner mit Merkmalen angeben, etwa data/train</translation>
    </message>
    <message>
        <source>compute features first</source>
        <translation>zuerst Merkmale berechnen</translation>
    </message>
    <message>
        <source>make it, or set cmvn to utterance or none</source>
        <translation>sie anlegen, oder cmvn auf utterance oder none setzen</translation>
    </message>
    <message>
        <source>run compute_cmvn_stats.sh, or set cmvn to utterance or none</source>
        <translation>compute_cmvn_stats.sh ausführen, oder cmvn auf utterance oder none setzen</translation>
    </message>
    <message>
        <source>run compute_cmvn_stats.sh</source>
        <translation>compute_cmvn_stats.sh ausführen</translation>
    </message>
    <message>
        <source>make the features of both sets in one way</source>
        <translation>die Merkmale beider Mengen auf dieselbe Weise erzeugen</translation>
    </message>
    <message>
        <source>align these features again, or set inputs.badUtterances to &quot;drop&quot;</source>
        <translation>diese Merkmale neu ausrichten, oder inputs.badUtterances auf &quot;drop&quot; setzen</translation>
    </message>
    <message>
        <source>do data and alignment folder belong together?</source>
        <translation>gehören Daten- und Alignment-Ordner zusammen?</translation>
    </message>
    <message>
        <source>take them out of its feats.scp</source>
        <translation>sie aus dessen feats.scp nehmen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>As M3, but soft targets only (hard weight 0).</source>
        <translation>Wie M3, aber nur Soft Targets (Label-Gewicht 0).</translation>
    </message>
    <message>
        <source>As M3, but soft targets only (hard weight 0) and 100 epochs: there are a fifth of the images.</source>
        <translation>Wie M3, aber nur Soft Targets (Label-Gewicht 0) und 100 Epochen: Es ist ein Fünftel der Bilder.</translation>
    </message>
    <message>
        <source>Temperature 2, soft targets only, gradients clipped to length 1, two epochs of warm-up; the last epoch counts.</source>
        <translation>Temperatur 2, nur Soft Targets, Gradienten auf die Länge 1 begrenzt, zwei Epochen Warm-up; es zählt die letzte Epoche.</translation>
    </message>
    <message>
        <source>the number of rows</source>
        <translation>die Zahl der Zeilen</translation>
    </message>
    <message>
        <source>the number of columns</source>
        <translation>die Zahl der Spalten</translation>
    </message>
    <message>
        <source>the number of topology entries</source>
        <translation>die Zahl der Topologie-Einträge</translation>
    </message>
    <message>
        <source>the number of log probabilities</source>
        <translation>die Zahl der Log-Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>the type of an object</source>
        <translation>der Typ eines Objekts</translation>
    </message>
    <message>
        <source>the header of a compressed matrix</source>
        <translation>der Kopf einer komprimierten Matrix</translation>
    </message>
    <message>
        <source>a compressed matrix</source>
        <translation>eine komprimierte Matrix</translation>
    </message>
    <message>
        <source>an integer vector</source>
        <translation>ein Ganzzahlvektor</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>the matrix</source>
        <translation>die Matrix</translation>
    </message>
    <message>
        <source>the compressed matrix</source>
        <translation>die komprimierte Matrix</translation>
    </message>
    <message>
        <source>log probabilities</source>
        <translation>Log-Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>the data of a compressed matrix</source>
        <translation>die Daten einer komprimierten Matrix</translation>
    </message>
    <message>
        <source>the data of a matrix</source>
        <translation>die Daten einer Matrix</translation>
    </message>
    <message>
        <source>the data of a vector</source>
        <translation>die Daten eines Vektors</translation>
    </message>
    <message>
        <source>the length of a vector</source>
        <translation>die Länge eines Vektors</translation>
    </message>
    <message>
        <source>the length of an integer vector</source>
        <translation>die Länge eines Ganzzahlvektors</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>eine Ganzzahl</translation>
    </message>
    <message>
        <source>a transition&apos;s destination</source>
        <translation>das Ziel eines Übergangs</translation>
    </message>
    <message>
        <source>a transition&apos;s probability</source>
        <translation>die Wahrscheinlichkeit eines Übergangs</translation>
    </message>
    <message>
        <source>an HMM state</source>
        <translation>ein HMM-Zustand</translation>
    </message>
    <message>
        <source>an HMM state&apos;s number</source>
        <translation>die Nummer eines HMM-Zustands</translation>
    </message>
    <message>
        <source>a pdf class</source>
        <translation>eine pdf-Klasse</translation>
    </message>
    <message>
        <source>a phone</source>
        <translation>ein Phon</translation>
    </message>
    <message>
        <source>a pdf</source>
        <translation>eine pdf</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>layer %1: weights</source>
        <translation>Schicht %1: Gewichtsmatrix</translation>
    </message>
    <message>
        <source>layer %1: biases</source>
        <translation>Schicht %1: Bias-Vektor</translation>
    </message>
    <message>
        <source>layer %1: batch normalisation</source>
        <translation>Schicht %1: Batch-Normalisierung</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>batch normalisation (layer %1)</source>
        <translation>Batch-Normalisierung (Schicht %1)</translation>
    </message>
    <message>
        <source>activation %1 (layer %2)</source>
        <translation>Aktivierung %1 (Schicht %2)</translation>
    </message>
    <message>
        <source>activation %1 before the first affine layer</source>
        <translation>Aktivierung %1 vor der ersten affinen Schicht</translation>
    </message>
    <message>
        <source>maxout before the first affine layer</source>
        <translation>Maxout vor der ersten affinen Schicht</translation>
    </message>
    <message>
        <source>a net of so many layers</source>
        <translation>ein Netz mit so vielen Schichten</translation>
    </message>
    <message>
        <source>%1; pdfs without any: %2</source>
        <translation>%1; pdfs ohne Daten: %2</translation>
    </message>
    <message>
        <source>%1; classes without any: %2</source>
        <translation>%1; Klassen ohne Daten: %2</translation>
    </message>
    <message>
        <source>%1, and %2 unlabelled frames</source>
        <translation>%1 und %2 Frames ohne Label</translation>
    </message>
    <message>
        <source>%1, and %2 unlabelled images</source>
        <translation>%1 und %2 Bildern ohne Label</translation>
    </message>
    <message>
        <source>%1 of %2 frames (%3 %) in %4 of %5 utterances</source>
        <translation>%1 von %2 Frames (%3 %) in %4 von %5 Äußerungen</translation>
    </message>
    <message>
        <source>%1 of %2 images (%3 %)</source>
        <translation>%1 von %2 Bildern (%3 %)</translation>
    </message>
    <message>
        <source>; their mean is no better than one of them</source>
        <translation>; ihr Mittel ist nicht besser als eines von ihnen</translation>
    </message>
    <message>
        <source>; their mean gains %1 points over one, and the last member still paid</source>
        <translation>; ihr Mittel gewinnt %1 Punkte gegenüber einem, und noch das letzte Mitglied hat sich gelohnt</translation>
    </message>
    <message>
        <source>; their mean gains %1 points over one, %2 of %3 members bring 95 % of that: more hardly pay</source>
        <translation>; ihr Mittel gewinnt %1 Punkte gegenüber einem, davon bringen %2 von %3 Mitgliedern 95 %: mehr lohnen sich kaum</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <translation>beginnt mit einer Byte-Reihenfolge-Marke (BOM)</translation>
    </message>
    <message>
        <source>save it as plain UTF-8 without BOM</source>
        <translation>als UTF-8 ohne BOM speichern</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>an archive? then name it as ark:FILE</source>
        <translation>ein Archiv? dann als ark:DATEI angeben</translation>
    </message>
    <message>
        <source>blank line</source>
        <translation>Leerzeile</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>sie entfernen</translation>
    </message>
    <message>
        <source>key %1 stands here a second time</source>
        <translation>der Schlüssel %1 steht hier ein zweites Mal</translation>
    </message>
    <message>
        <source>key %1 comes a second time</source>
        <translation>der Schlüssel %1 kommt ein zweites Mal</translation>
    </message>
    <message>
        <source>keys must be unique</source>
        <translation>Schlüssel müssen eindeutig sein</translation>
    </message>
    <message>
        <source>no file after the key: %1</source>
        <translation>keine Datei nach dem Schlüssel: %1</translation>
    </message>
    <message>
        <source>each line is KEY FILE[:OFFSET]</source>
        <translation>jede Zeile ist SCHLÜSSEL DATEI[:OFFSET]</translation>
    </message>
    <message>
        <source>a command, which is never run: %1</source>
        <translation>ein Befehl, der nie ausgeführt wird: %1</translation>
    </message>
    <message>
        <source>write its output to a file and name that here</source>
        <translation>seine Ausgabe in eine Datei schreiben und diese hier angeben</translation>
    </message>
    <message>
        <source>a range that cannot be read: %1</source>
        <translation>ein Bereich, der sich nicht lesen lässt: %1</translation>
    </message>
    <message>
        <source>a range without its closing bracket: %1</source>
        <translation>ein Bereich ohne schließende Klammer: %1</translation>
    </message>
    <message>
        <source>standard input cannot be read here: %1</source>
        <translation>die Standardeingabe lässt sich hier nicht lesen: %1</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>eine Datei angeben</translation>
    </message>
    <message>
        <source>a table where a file is expected: %1</source>
        <translation>eine Tabelle, wo eine Datei erwartet wird: %1</translation>
    </message>
    <message>
        <source>name the file and offset alone</source>
        <translation>nur Datei und Offset angeben</translation>
    </message>
    <message>
        <source>an offset that no file can have: %1</source>
        <translation>ein Offset, den keine Datei haben kann: %1</translation>
    </message>
    <message>
        <source>a negative offset: %1</source>
        <translation>ein negativer Offset: %1</translation>
    </message>
    <message>
        <source>no file before the offset: %1</source>
        <translation>keine Datei vor dem Offset: %1</translation>
    </message>
    <message>
        <source>[%1] is no range</source>
        <translation>[%1] ist kein Bereich</translation>
    </message>
    <message>
        <source>write [first:last] or [first:last,first:last], counted from 0</source>
        <translation>[erste:letzte] oder [erste:letzte,erste:letzte] schreiben, gezählt ab 0</translation>
    </message>
    <message>
        <source>range [%1] ends before it begins</source>
        <translation>der Bereich [%1] endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>range %1 lies outside the %2 rows</source>
        <translation>der Bereich %1 liegt außerhalb der %2 Zeilen</translation>
    </message>
    <message>
        <source>range %1 lies outside the %2 columns</source>
        <translation>der Bereich %1 liegt außerhalb der %2 Spalten</translation>
    </message>
    <message>
        <source>holds no entries</source>
        <translation>enthält keine Einträge</translation>
    </message>
    <message>
        <source>was it written to the end? an empty table has nothing to read</source>
        <translation>wurde sie zu Ende geschrieben? in einer leeren Tabelle gibt es nichts zu lesen</translation>
    </message>
    <message>
        <source>expected a key, found a zero byte</source>
        <translation>erwartet wird ein Schlüssel, gefunden ein Nullbyte</translation>
    </message>
    <message>
        <source>is this an archive? a file without keys is named without ark:</source>
        <translation>ist das ein Archiv? eine Datei ohne Schlüssel wird ohne ark: angegeben</translation>
    </message>
    <message>
        <source>expected a key, found thousands of bytes without white space</source>
        <translation>erwartet wird ein Schlüssel, gefunden wurden Tausende Bytes ohne Leerraum</translation>
    </message>
    <message>
        <source>is this an archive?</source>
        <translation>ist das ein Archiv?</translation>
    </message>
    <message>
        <source>the file ends after the key %1</source>
        <translation>die Datei endet nach dem Schlüssel %1</translation>
    </message>
    <message>
        <source>it was cut short: copy or make it again</source>
        <translation>sie ist abgeschnitten: neu kopieren oder erzeugen</translation>
    </message>
    <message>
        <source>expected a space after the key %1</source>
        <translation>erwartet wird ein Leerzeichen nach dem Schlüssel %1</translation>
    </message>
    <message>
        <source>utterance %1 stands here a second time</source>
        <translation>die Äußerung %1 steht hier ein zweites Mal</translation>
    </message>
    <message>
        <source>speaker %1 stands here a second time</source>
        <translation>der Sprecher %1 steht hier ein zweites Mal</translation>
    </message>
    <message>
        <source>each may stand in one line only</source>
        <translation>jeder darf nur in einer Zeile stehen</translation>
    </message>
    <message>
        <source>%1 fields, expected 2</source>
        <translation>%1 Felder, erwartet werden 2</translation>
    </message>
    <message>
        <source>each line is UTTERANCE SPEAKER</source>
        <translation>jede Zeile ist ÄUSSERUNG SPRECHER</translation>
    </message>
    <message>
        <source>a speaker without utterances</source>
        <translation>ein Sprecher ohne Äußerungen</translation>
    </message>
    <message>
        <source>each line is SPEAKER UTTERANCE UTTERANCE …</source>
        <translation>jede Zeile ist SPRECHER ÄUSSERUNG ÄUSSERUNG …</translation>
    </message>
    <message>
        <source>option %1 has no value that fits</source>
        <translation>die Option %1 hat keinen passenden Wert</translation>
    </message>
    <message>
        <source>expected a number of jobs, found %1</source>
        <translation>erwartet wird eine Zahl von Jobs, gefunden: %1</translation>
    </message>
    <message>
        <source>no such alignment folder</source>
        <translation>Alignment-Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>job %1 stands here twice: %2 and %3</source>
        <translation>Job %1 kommt hier zweimal vor: %2 und %3</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>eine davon entfernen</translation>
    </message>
    <message>
        <source>no alignments (ali.1.gz, ali.2.gz, …) in this folder</source>
        <translation>keine Alignments (ali.1.gz, ali.2.gz, …) in diesem Ordner</translation>
    </message>
    <message>
        <source>name the folder that align_si.sh wrote</source>
        <translation>den Ordner angeben, den align_si.sh geschrieben hat</translation>
    </message>
    <message>
        <source>%1 is missing, though there is %2</source>
        <translation>%1 fehlt, obwohl es %2 gibt</translation>
    </message>
    <message>
        <source>did a job of the alignment fail?</source>
        <translation>ist ein Job des Alignments fehlgeschlagen?</translation>
    </message>
    <message>
        <source>num_jobs says %1, but there are ali.1 to ali.%2</source>
        <translation>num_jobs sagt %1, es gibt aber ali.1 bis ali.%2</translation>
    </message>
    <message>
        <source>remove the files of an older alignment</source>
        <translation>die Dateien eines älteren Alignments entfernen</translation>
    </message>
    <message>
        <source>utterance %1 is aligned a second time, as in %2</source>
        <translation>die Äußerung %1 ist ein zweites Mal ausgerichtet, wie in %2</translation>
    </message>
    <message>
        <source>files of different alignments in one folder?</source>
        <translation>Dateien verschiedener Alignments in einem Ordner?</translation>
    </message>
    <message>
        <source>bytes that are no gzip data follow the end of the gzip data</source>
        <translation>nach dem Ende der gzip-Daten folgen Bytes, die keine gzip-Daten sind</translation>
    </message>
    <message>
        <source>pack the file again</source>
        <translation>die Datei neu packen</translation>
    </message>
    <message>
        <source>the gzip data are cut short</source>
        <translation>die gzip-Daten sind abgeschnitten</translation>
    </message>
    <message>
        <source>copy or make the file again</source>
        <translation>die Datei neu kopieren oder erzeugen</translation>
    </message>
    <message>
        <source>the gzip data are damaged: %1</source>
        <translation>die gzip-Daten sind beschädigt: %1</translation>
    </message>
    <message>
        <source>the file ends inside %1</source>
        <translation>die Datei endet mittendrin: %1</translation>
    </message>
    <message>
        <source>%1 of %2 bytes is more than the %3 that a gzip file of this size may hold</source>
        <translation>%1 mit %2 Bytes ist mehr als die %3, die eine gzip-Datei dieser Größe enthalten darf</translation>
    </message>
    <message>
        <source>the file is damaged, or packs nothing but repetition: unpack it first</source>
        <translation>die Datei ist beschädigt oder packt nichts als Wiederholungen: zuerst entpacken</translation>
    </message>
    <message>
        <source>%1 would take %2 bytes, but only %3 are left</source>
        <translation>%1 würde %2 Bytes brauchen, übrig sind aber nur %3</translation>
    </message>
    <message>
        <source>the file is damaged or was cut short</source>
        <translation>die Datei ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>cannot go back in a gzip file</source>
        <translation>in einer gzip-Datei geht es nicht zurück</translation>
    </message>
    <message>
        <source>unpack it with gunzip first</source>
        <translation>zuerst mit gunzip entpacken</translation>
    </message>
    <message>
        <source>offset %1 lies beyond the end of the file, which has %2 bytes</source>
        <translation>der Offset %1 liegt hinter dem Ende der Datei, die %2 Bytes hat</translation>
    </message>
    <message>
        <source>offset %1 lies beyond the end of the file</source>
        <translation>der Offset %1 liegt hinter dem Ende der Datei</translation>
    </message>
    <message>
        <source>CMVN statistics of %1 x %2, expected 2 x (dimensions + 1)</source>
        <translation>CMVN-Statistik von %1 x %2, erwartet wird 2 x (Dimensionen + 1)</translation>
    </message>
    <message>
        <source>CMVN statistics hold NaN or infinity</source>
        <translation>die CMVN-Statistik enthält NaN oder unendlich</translation>
    </message>
    <message>
        <source>compute them again (compute_cmvn_stats.sh)</source>
        <translation>sie neu berechnen (compute_cmvn_stats.sh)</translation>
    </message>
    <message>
        <source>CMVN statistics of no frames</source>
        <translation>CMVN-Statistik über null Frames</translation>
    </message>
    <message>
        <source>CMVN statistics of one row, which have no variances</source>
        <translation>CMVN-Statistik mit einer Zeile, die keine Varianzen hat</translation>
    </message>
    <message>
        <source>CMVN statistics of %1 dimensions for features of %2</source>
        <translation>CMVN-Statistik mit %1 Dimensionen für Merkmale mit %2</translation>
    </message>
    <message>
        <source>CMVN statistics of %1 frames</source>
        <translation>CMVN-Statistik über %1 Frames</translation>
    </message>
    <message>
        <source>at least one frame is needed</source>
        <translation>mindestens ein Frame ist nötig</translation>
    </message>
    <message>
        <source>are features and statistics of the same kind? compute the statistics again</source>
        <translation>sind Merkmale und Statistik von derselben Art? die Statistik neu berechnen</translation>
    </message>
    <message>
        <source>switch normVars off or compute them again</source>
        <translation>normVars abschalten oder sie neu berechnen</translation>
    </message>
    <message>
        <source>unknown kind of compressed matrix</source>
        <translation>unbekannte Art komprimierter Matrix</translation>
    </message>
    <message>
        <source>known are CM, CM2 and CM3</source>
        <translation>bekannt sind CM, CM2 und CM3</translation>
    </message>
    <message>
        <source>a compressed matrix of %1 x %2 is not possible</source>
        <translation>eine komprimierte Matrix von %1 x %2 ist nicht möglich</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>deltas need an order of 0 or more and a window of 1 or more</source>
        <translation>Deltas brauchen eine Ordnung ab 0 und ein Fenster ab 1</translation>
    </message>
    <message>
        <source>an utterance without frames cannot be spliced</source>
        <translation>eine Äußerung ohne Frames hat keinen Kontext</translation>
    </message>
    <message>
        <source>a splice needs contexts of 0 or more frames</source>
        <translation>ein Kontext braucht 0 oder mehr Frames</translation>
    </message>
    <message>
        <source>a transform does not fit the features</source>
        <translation>eine Transformation passt nicht zu den Merkmalen</translation>
    </message>
    <message>
        <source>a range of columns on a vector</source>
        <translation>ein Spaltenbereich bei einem Vektor</translation>
    </message>
    <message>
        <source>a range where a whole matrix is expected</source>
        <translation>ein Bereich, wo eine ganze Matrix erwartet wird</translation>
    </message>
    <message>
        <source>a range on an integer vector</source>
        <translation>ein Bereich bei einem Ganzzahlvektor</translation>
    </message>
    <message>
        <source>a zero byte without the &apos;B&apos; of a binary object</source>
        <translation>ein Nullbyte ohne das &apos;B&apos; eines binären Objekts</translation>
    </message>
    <message>
        <source>the file is damaged, or the offset is wrong</source>
        <translation>die Datei ist beschädigt oder der Offset falsch</translation>
    </message>
    <message>
        <source>expected a type such as FM, DM, CM, FV or DV and a space, found %1</source>
        <translation>erwartet wird ein Typ wie FM, DM, CM, FV oder DV und ein Leerzeichen, gefunden: %1</translation>
    </message>
    <message>
        <source>expected a 4-byte integer for %1, found size %2</source>
        <translation>erwartet wird eine 4-Byte-Ganzzahl für %1, gefunden die Größe %2</translation>
    </message>
    <message>
        <source>a matrix of %1 x %2 is not possible</source>
        <translation>eine Matrix von %1 x %2 ist nicht möglich</translation>
    </message>
    <message>
        <source>a vector, expected a matrix</source>
        <translation>ein Vektor, erwartet wird eine Matrix</translation>
    </message>
    <message>
        <source>expected a matrix (FM, DM, CM, CM2 or CM3), found type %1</source>
        <translation>erwartet wird eine Matrix (FM, DM, CM, CM2 oder CM3), gefunden der Typ %1</translation>
    </message>
    <message>
        <source>a vector of length %1 is not possible</source>
        <translation>ein Vektor der Länge %1 ist nicht möglich</translation>
    </message>
    <message>
        <source>an integer vector of length %1 is not possible</source>
        <translation>ein Ganzzahlvektor der Länge %1 ist nicht möglich</translation>
    </message>
    <message>
        <source>element %1 of an integer vector is not marked as a 4-byte integer</source>
        <translation>Element %1 eines Ganzzahlvektors ist nicht als 4-Byte-Ganzzahl gekennzeichnet</translation>
    </message>
    <message>
        <source>the file ends where integers are expected</source>
        <translation>die Datei endet, wo Ganzzahlen erwartet werden</translation>
    </message>
    <message>
        <source>expected an integer of 32 bits, found %1</source>
        <translation>erwartet wird eine 32-Bit-Ganzzahl, gefunden: %1</translation>
    </message>
    <message>
        <source>integers, expected a matrix</source>
        <translation>Ganzzahlen, erwartet wird eine Matrix</translation>
    </message>
    <message>
        <source>a matrix, expected a vector on one line</source>
        <translation>eine Matrix, erwartet wird ein Vektor in einer Zeile</translation>
    </message>
    <message>
        <source>integers, expected a vector of numbers with decimals</source>
        <translation>Ganzzahlen, erwartet wird ein Vektor von Dezimalzahlen</translation>
    </message>
    <message>
        <source>expected a vector (FV or DV), found type %1</source>
        <translation>erwartet wird ein Vektor (FV oder DV), gefunden der Typ %1</translation>
    </message>
    <message>
        <source>numbers with decimals, expected an integer vector</source>
        <translation>Dezimalzahlen, erwartet wird ein Ganzzahlvektor</translation>
    </message>
    <message>
        <source>expected one integer, found %1</source>
        <translation>erwartet wird eine einzige Ganzzahl, gefunden: %1</translation>
    </message>
    <message>
        <source>expected &apos;[&apos;, found a number</source>
        <translation>erwartet wird &apos;[&apos;, gefunden eine Zahl</translation>
    </message>
    <message>
        <source>an integer vector in text? then say --ints</source>
        <translation>ein Ganzzahlvektor als Text? dann --ints angeben</translation>
    </message>
    <message>
        <source>expected a word, found thousands of bytes without white space</source>
        <translation>erwartet wird ein Wort, gefunden wurden Tausende Bytes ohne Leerraum</translation>
    </message>
    <message>
        <source>the file ends where a matrix or vector is expected</source>
        <translation>die Datei endet, wo eine Matrix oder ein Vektor erwartet wird</translation>
    </message>
    <message>
        <source>expected &apos;[&apos;, found %1</source>
        <translation>erwartet wird &apos;[&apos;, gefunden: %1</translation>
    </message>
    <message>
        <source>is this an integer vector, or an offset that points to no object?</source>
        <translation>ist das ein Ganzzahlvektor oder ein Offset, der auf kein Objekt zeigt?</translation>
    </message>
    <message>
        <source>expected white space after &apos;[&apos;</source>
        <translation>nach &apos;[&apos; wird Leerraum erwartet</translation>
    </message>
    <message>
        <source>row %1 has %2 numbers, the rows before have %3</source>
        <translation>Zeile %1 hat %2 Zahlen, die Zeilen davor haben %3</translation>
    </message>
    <message>
        <source>the file ends before &apos;]&apos;</source>
        <translation>die Datei endet vor &apos;]&apos;</translation>
    </message>
    <message>
        <source>expected a number, found more than %1 characters without white space, %2 and so on</source>
        <translation>erwartet wird eine Zahl, gefunden wurden mehr als %1 Zeichen ohne Leerraum, %2 und so weiter</translation>
    </message>
    <message>
        <source>is white space between numbers missing?</source>
        <translation>fehlt Leerraum zwischen den Zahlen?</translation>
    </message>
    <message>
        <source>topology of phone %1: a transition to state %2 of %3</source>
        <translation>Topologie des Phons %1: ein Übergang in den Zustand %2 von %3</translation>
    </message>
    <message>
        <source>topology of phone %1: a transition of probability %2</source>
        <translation>Topologie des Phons %1: ein Übergang der Wahrscheinlichkeit %2</translation>
    </message>
    <message>
        <source>a topology entry without phones or states</source>
        <translation>ein Topologie-Eintrag ohne Phone oder Zustände</translation>
    </message>
    <message>
        <source>phone %1 in the topology, expected 1 or more</source>
        <translation>Phon %1 in der Topologie, erwartet wird 1 oder mehr</translation>
    </message>
    <message>
        <source>phone %1 stands in the topology twice</source>
        <translation>Phon %1 steht zweimal in der Topologie</translation>
    </message>
    <message>
        <source>phone %1 has no topology</source>
        <translation>Phon %1 hat keine Topologie</translation>
    </message>
    <message>
        <source>phone %1 in the topology</source>
        <translation>Phon %1 in der Topologie</translation>
    </message>
    <message>
        <source>phone %1 has topology entry %2 of %3</source>
        <translation>Phon %1 hat den Topologie-Eintrag %2 von %3</translation>
    </message>
    <message>
        <source>%1 topology entries</source>
        <translation>%1 Topologie-Einträge</translation>
    </message>
    <message>
        <source>HMM state %1 of phone %2, which has %3</source>
        <translation>HMM-Zustand %1 des Phons %2, das %3 hat</translation>
    </message>
    <message>
        <source>HMM state %1 of phone %2 has no pdf class</source>
        <translation>der HMM-Zustand %1 des Phons %2 hat keine pdf-Klasse</translation>
    </message>
    <message>
        <source>HMM state %1, expected %2: states must stand in order</source>
        <translation>HMM-Zustand %1, erwartet wird %2: Zustände müssen der Reihe nach stehen</translation>
    </message>
    <message>
        <source>unexpected in an HMM state: %1</source>
        <translation>unerwartet in einem HMM-Zustand: %1</translation>
    </message>
    <message>
        <source>pdf %1 of phone %2 is not possible</source>
        <translation>pdf %1 des Phons %2 ist nicht möglich</translation>
    </message>
    <message>
        <source>a model without transitions</source>
        <translation>ein Modell ohne Übergänge</translation>
    </message>
    <message>
        <source>%1 log probabilities, expected %2 (one for each transition-id and one unused)</source>
        <translation>%1 Log-Wahrscheinlichkeiten, erwartet werden %2 (eine je Transition-id und eine unbenutzte)</translation>
    </message>
    <message>
        <source>the model is damaged</source>
        <translation>das Modell ist beschädigt</translation>
    </message>
    <message>
        <source>log probability %1 of transition-id %2 is not possible</source>
        <translation>die Log-Wahrscheinlichkeit %1 der Transition-id %2 ist nicht möglich</translation>
    </message>
    <message>
        <source>transition-id %1, but the model has 1 to %2</source>
        <translation>Transition-id %1, das Modell hat aber 1 bis %2</translation>
    </message>
    <message>
        <source>are alignment and model (final.mdl) of the same folder?</source>
        <translation>sind Alignment und Modell (final.mdl) aus demselben Ordner?</translation>
    </message>
    <message>
        <source>is this a Kaldi model?</source>
        <translation>ist das ein Kaldi-Modell?</translation>
    </message>
    <message>
        <source>expected a token and a space</source>
        <translation>erwartet werden ein Token und ein Leerzeichen</translation>
    </message>
    <message>
        <source>expected a 4-byte integer: %1</source>
        <translation>erwartet wird eine 4-Byte-Ganzzahl: %1</translation>
    </message>
    <message>
        <source>expected an integer (%1), found %2</source>
        <translation>erwartet wird eine Ganzzahl (%1), gefunden: %2</translation>
    </message>
    <message>
        <source>expected a number (%1), found %2</source>
        <translation>erwartet wird eine Zahl (%1), gefunden: %2</translation>
    </message>
    <message>
        <source>expected a 4-byte number: %1</source>
        <translation>erwartet wird eine 4-Byte-Zahl: %1</translation>
    </message>
    <message>
        <source>expected 4-byte integers: %1</source>
        <translation>erwartet werden 4-Byte-Ganzzahlen: %1</translation>
    </message>
    <message>
        <source>expected a vector</source>
        <translation>erwartet wird ein Vektor</translation>
    </message>
    <message>
        <source>the model is damaged, or no Kaldi model</source>
        <translation>das Modell ist beschädigt oder kein Kaldi-Modell</translation>
    </message>
    <message>
        <source>the number of topology entries is %1</source>
        <translation>die Zahl der Topologie-Einträge ist %1</translation>
    </message>
    <message>
        <source>the number of log probabilities is %1</source>
        <translation>die Zahl der Log-Wahrscheinlichkeiten ist %1</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>erwartet wird %1, gefunden: %2</translation>
    </message>
    <message>
        <source>expected a phone&apos;s number, found %1</source>
        <translation>erwartet wird die Nummer eines Phons, gefunden: %1</translation>
    </message>
    <message>
        <source>expected a Kaldi model (final.mdl) that begins with its transition model</source>
        <translation>erwartet wird ein Kaldi-Modell (final.mdl), das mit seinem Transition-Modell beginnt</translation>
    </message>
    <message>
        <source>%1 hold a value that is NaN or infinite</source>
        <translation>%1 enthält einen Wert, der NaN oder unendlich ist</translation>
    </message>
    <message>
        <source>the training that wrote this file had diverged</source>
        <translation>das Training, das diese Datei schrieb, war divergiert</translation>
    </message>
    <message>
        <source>has no affine layer</source>
        <translation>hat keine affine Schicht</translation>
    </message>
    <message>
        <source>expected a feed-forward net of dense layers</source>
        <translation>erwartet wird ein Feedforward-Netz aus dichten Schichten</translation>
    </message>
    <message>
        <source>%1 takes %2 inputs, the layer before gives %3</source>
        <translation>%1 nimmt %2 Eingänge, die Schicht davor gibt %3</translation>
    </message>
    <message>
        <source>%1 has %2 units but %3 biases</source>
        <translation>%1 hat %2 Einheiten, aber %3 Biases</translation>
    </message>
    <message>
        <source>%1: maxout of %2 pieces over %3 units</source>
        <translation>%1: Maxout mit %2 Stücken über %3 Einheiten</translation>
    </message>
    <message>
        <source>%1: batch normalisation of %2 units over %3</source>
        <translation>%1: Batch-Normalisierung von %2 Einheiten über %3</translation>
    </message>
    <message>
        <source>%1: batch normalisation with variance %2 and epsilon %3</source>
        <translation>%1: Batch-Normalisierung mit Varianz %2 und Epsilon %3</translation>
    </message>
    <message>
        <source>a variance is never negative</source>
        <translation>eine Varianz ist nie negativ</translation>
    </message>
    <message>
        <source>%1: dropout rate %2</source>
        <translation>%1: Dropout-Rate %2</translation>
    </message>
    <message>
        <source>expected 0 or more and less than 1</source>
        <translation>erwartet wird mindestens 0 und weniger als 1</translation>
    </message>
    <message>
        <source>unknown activation &quot;%1&quot;</source>
        <translation>unbekannte Aktivierung „%1“</translation>
    </message>
    <message>
        <source>is a folder without final.h5</source>
        <translation>ist ein Ordner ohne final.h5</translation>
    </message>
    <message>
        <source>give a model file, or the folder of a model whose training has finished</source>
        <translation>eine Modelldatei angeben oder den Ordner eines fertig trainierten Modells</translation>
    </message>
    <message>
        <source>is empty, expected a model</source>
        <translation>ist leer, erwartet wird ein Modell</translation>
    </message>
    <message>
        <source>is no model of a format that can be read; its first bytes are not those of %1</source>
        <translation>ist kein Modell in einem lesbaren Format; die ersten Bytes sind nicht die von %1</translation>
    </message>
    <message>
        <source>a Keras 3 .keras archive cannot be read yet: save it as .h5 with model.save(&quot;model.h5&quot;)</source>
        <translation>ein .keras-Archiv von Keras 3 lässt sich noch nicht lesen: mit model.save(&quot;model.h5&quot;) als .h5 speichern</translation>
    </message>
    <message>
        <source>Kaldi nnet1 and nnet3 files cannot be read yet: convert the network to Keras HDF5</source>
        <translation>nnet1- und nnet3-Dateien von Kaldi lassen sich noch nicht lesen: das Netz in Keras HDF5 umwandeln</translation>
    </message>
    <message>
        <source>%1 cannot say %2</source>
        <translation>%1 kann das nicht ausdrücken: %2</translation>
    </message>
    <message>
        <source>choose another format</source>
        <translation>ein anderes Format wählen</translation>
    </message>
    <message>
        <source>the last activation is %1, expected softmax or linear</source>
        <translation>die letzte Aktivierung ist %1, erwartet wird softmax oder linear</translation>
    </message>
    <message>
        <source>posteriors can be had only from a net that ends in softmax or in logits</source>
        <translation>Posteriors gibt es nur aus einem Netz, das mit Softmax oder mit Logits endet</translation>
    </message>
    <message>
        <source>the HDF5 library fails on it</source>
        <translation>die HDF5-Bibliothek scheitert daran</translation>
    </message>
    <message>
        <source>the file is damaged: save or copy it again</source>
        <translation>die Datei ist beschädigt: neu speichern oder kopieren</translation>
    </message>
    <message>
        <source>is no HDF5 file that can be opened: %1</source>
        <translation>ist keine HDF5-Datei, die sich öffnen lässt: %1</translation>
    </message>
    <message>
        <source>is no HDF5 file that can be opened</source>
        <translation>ist keine HDF5-Datei, die sich öffnen lässt</translation>
    </message>
    <message>
        <source>it may have been cut short while it was written or copied: copy or save it again</source>
        <translation>womöglich wurde sie beim Schreiben oder Kopieren abgeschnitten: neu kopieren oder speichern</translation>
    </message>
    <message>
        <source>is a soft or external link, which is not followed</source>
        <translation>ist ein weicher oder externer Link, dem nicht gefolgt wird</translation>
    </message>
    <message>
        <source>repack the file so that it holds its own data (h5repack, or load and save it in Keras)</source>
        <translation>die Datei so neu packen, dass sie ihre Daten selbst enthält (h5repack, oder in Keras laden und speichern)</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>claims %1 texts, more than the file can hold</source>
        <translation>behauptet %1 Texte, mehr als die Datei enthalten kann</translation>
    </message>
    <message>
        <source>claims more texts than the file can hold</source>
        <translation>behauptet mehr Texte, als die Datei enthalten kann</translation>
    </message>
    <message>
        <source>holds %1 texts, expected one</source>
        <translation>enthält %1 Texte, erwartet wird einer</translation>
    </message>
    <message>
        <source>is not in the file, though the file&apos;s own lists name it: %1</source>
        <translation>ist nicht in der Datei, obwohl ihre eigenen Listen es nennen: %1</translation>
    </message>
    <message>
        <source>is not in the file, though the file&apos;s own lists name it</source>
        <translation>ist nicht in der Datei, obwohl ihre eigenen Listen es nennen</translation>
    </message>
    <message>
        <source>is not in the file, though layer_names names it</source>
        <translation>ist nicht in der Datei, obwohl layer_names es nennt</translation>
    </message>
    <message>
        <source>is not in the file: %1</source>
        <translation>ist nicht in der Datei: %1</translation>
    </message>
    <message>
        <source>is not in the file</source>
        <translation>ist nicht in der Datei</translation>
    </message>
    <message>
        <source>has no attribute %1</source>
        <translation>hat kein Attribut %1</translation>
    </message>
    <message>
        <source>is not a dataset</source>
        <translation>ist kein Datensatz</translation>
    </message>
    <message>
        <source>does not hold floating-point numbers</source>
        <translation>enthält keine Gleitkommazahlen</translation>
    </message>
    <message>
        <source>claims the shape [%1] but %2 bytes are stored in a file of %3</source>
        <translation>behauptet die Form [%1], gespeichert sind aber %2 Bytes in einer Datei von %3</translation>
    </message>
    <message>
        <source>the file is damaged: save it again</source>
        <translation>die Datei ist beschädigt: neu speichern</translation>
    </message>
    <message>
        <source>takes its data from other datasets, which is not followed</source>
        <translation>nimmt seine Daten aus anderen Datensätzen, denen nicht gefolgt wird</translation>
    </message>
    <message>
        <source>takes its data from another file, which is not followed</source>
        <translation>nimmt seine Daten aus einer anderen Datei, der nicht gefolgt wird</translation>
    </message>
    <message>
        <source>repack the file</source>
        <translation>die Datei neu packen</translation>
    </message>
    <message>
        <source>element %1 is %2, expected a finite number</source>
        <translation>Element %1 ist %2, erwartet wird eine endliche Zahl</translation>
    </message>
    <message>
        <source>training diverged before this file was saved: take an earlier epoch</source>
        <translation>das Training divergierte, bevor diese Datei gespeichert wurde: eine frühere Epoche verwenden</translation>
    </message>
    <message>
        <source>has no model_config, so it does not say the layers</source>
        <translation>hat keine model_config, sagt also die Schichten nicht</translation>
    </message>
    <message>
        <source>give a file of a full model</source>
        <translation>eine Datei mit vollständigem Modell angeben</translation>
    </message>
    <message>
        <source>holds weights only, and the models beside it that fit disagree on the activations (%1 and %2)</source>
        <translation>enthält nur Gewichte, und die passenden Modelle daneben haben verschiedene Aktivierungen (%1 und %2)</translation>
    </message>
    <message>
        <source>say which one with --architecture FILE</source>
        <translation>mit --architecture DATEI sagen, welche</translation>
    </message>
    <message>
        <source>holds weights only: which activations lie between them is not said, and no model beside it fits</source>
        <translation>enthält nur Gewichte: welche Aktivierungen dazwischenliegen, steht nicht da, und kein Modell daneben passt</translation>
    </message>
    <message>
        <source>give the full model or its to_json file with --architecture FILE</source>
        <translation>das vollständige Modell oder seine to_json-Datei mit --architecture DATEI angeben</translation>
    </message>
    <message>
        <source>the model is of class &apos;%1&apos;, expected Sequential or a functional Model</source>
        <translation>das Modell ist von der Klasse „%1“, erwartet wird Sequential oder ein funktionales Model</translation>
    </message>
    <message>
        <source>the list of layers is no list</source>
        <translation>die Liste der Schichten ist keine Liste</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: its activation is not one of Keras&apos; own by name</source>
        <translation>Schicht „%1“: die Aktivierung ist keine, die in Keras selbst einen Namen hat</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: activation &apos;%2&apos; is not known here</source>
        <translation>Schicht „%1“: die Aktivierung „%2“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: has no units</source>
        <translation>Schicht „%1“: hat keine Einheiten</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: dropout rate %2 is outside 0 to 1</source>
        <translation>Schicht „%1“: die Dropout-Rate %2 liegt nicht zwischen 0 und 1</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: only channels_last without keepdims can be read</source>
        <translation>Schicht „%1“: nur channels_last ohne keepdims ist lesbar</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: layers of class &apos;%2&apos; cannot be read</source>
        <translation>Schicht „%1“: Schichten der Klasse „%2“ sind nicht lesbar</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: a ReLU with limit, slope or threshold cannot be read</source>
        <translation>Schicht „%1“: eine ReLU mit Grenze, Steigung oder Schwelle ist nicht lesbar</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: a softmax over another axis cannot be read</source>
        <translation>Schicht „%1“: eine Softmax über eine andere Achse ist nicht lesbar</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: normalises in a way that cannot be read</source>
        <translation>Schicht „%1“: normiert auf eine Weise, die nicht lesbar ist</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: epsilon %2 is not usable</source>
        <translation>Schicht „%1“: Epsilon %2 ist nicht brauchbar</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: the name occurs twice</source>
        <translation>Schicht „%1“: der Name kommt zweimal vor</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: is named as an input, but is not in the list of layers</source>
        <translation>Schicht „%1“: ist als Eingang genannt, steht aber nicht in der Liste der Schichten</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: the layers form a ring</source>
        <translation>Schicht „%1“: die Schichten bilden einen Ring</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: has several inputs; only a plain chain of layers can be read</source>
        <translation>Schicht „%1“: hat mehrere Eingänge; nur eine einfache Kette von Schichten ist lesbar</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: comes after a softmax; only the last activation may be one</source>
        <translation>Schicht „%1“: folgt auf eine Softmax; nur die letzte Aktivierung darf eine sein</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: comes after a Reshape; only GlobalMaxPooling1D (maxout) can be read there</source>
        <translation>Schicht „%1“: folgt auf ein Reshape; dort ist nur GlobalMaxPooling1D (Maxout) lesbar</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: a Flatten between layers cannot be read</source>
        <translation>Schicht „%1“: ein Flatten zwischen Schichten ist nicht lesbar</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: a Reshape of %2 units to [%3] cannot be read</source>
        <translation>Schicht „%1“: ein Reshape von %2 Einheiten zu [%3] ist nicht lesbar</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: GlobalMaxPooling1D is known only after a Reshape (maxout)</source>
        <translation>Schicht „%1“: GlobalMaxPooling1D gibt es nur nach einem Reshape (Maxout)</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: %2</source>
        <translation>Schicht „%1“: %2</translation>
    </message>
    <message>
        <source>only feed-forward nets of Dense, Activation, Dropout and BatchNormalization can be read</source>
        <translation>nur Feedforward-Netze aus Dense, Activation, Dropout und BatchNormalization sind lesbar</translation>
    </message>
    <message>
        <source>the model has several outputs, expected one</source>
        <translation>das Modell hat mehrere Ausgänge, erwartet wird einer</translation>
    </message>
    <message>
        <source>the model branches; only a plain chain of layers can be read</source>
        <translation>das Modell verzweigt sich; nur eine einfache Kette von Schichten ist lesbar</translation>
    </message>
    <message>
        <source>is not the JSON of a Keras model: %1</source>
        <translation>ist nicht das JSON eines Keras-Modells: %1</translation>
    </message>
    <message>
        <source>save the model again</source>
        <translation>das Modell neu speichern</translation>
    </message>
    <message>
        <source>is a Keras 3 weights file, which does not say the layers</source>
        <translation>ist eine Gewichtsdatei von Keras 3, die die Schichten nicht nennt</translation>
    </message>
    <message>
        <source>give the full model or its to_json file with --architecture FILE, or save it with model.save(&quot;model.h5&quot;)</source>
        <translation>das vollständige Modell oder seine to_json-Datei mit --architecture DATEI angeben oder es mit model.save(&quot;model.h5&quot;) speichern</translation>
    </message>
    <message>
        <source>is an HDF5 file, but no Keras model: it has no layer_names</source>
        <translation>ist eine HDF5-Datei, aber kein Keras-Modell: layer_names fehlt</translation>
    </message>
    <message>
        <source>is laid out as a full model but has no model_config</source>
        <translation>ist wie ein vollständiges Modell aufgebaut, hat aber keine model_config</translation>
    </message>
    <message>
        <source>the file is damaged; with --architecture FILE its weights can be read</source>
        <translation>die Datei ist beschädigt; mit --architecture DATEI lassen sich ihre Gewichte lesen</translation>
    </message>
    <message>
        <source>ends in a Reshape</source>
        <translation>endet mit einem Reshape</translation>
    </message>
    <message>
        <source>has the shape [%1], expected [%2]</source>
        <translation>hat die Form [%1], erwartet wird [%2]</translation>
    </message>
    <message>
        <source>the weights do not fit the architecture</source>
        <translation>die Gewichte passen nicht zur Architektur</translation>
    </message>
    <message>
        <source>holds a variance that is not positive</source>
        <translation>enthält eine Varianz, die nicht positiv ist</translation>
    </message>
    <message>
        <source>holds weights of %1 layers, its architecture has %2</source>
        <translation>enthält Gewichte von %1 Schichten, die Architektur hat %2</translation>
    </message>
    <message>
        <source>claims %1 x %2 weights, but only %3 bytes follow</source>
        <translation>behauptet %1 x %2 Gewichte, es folgen aber nur %3 Bytes</translation>
    </message>
    <message>
        <source>the file is cut short or damaged: convert it again</source>
        <translation>die Datei ist abgeschnitten oder beschädigt: neu umwandeln</translation>
    </message>
    <message>
        <source>&apos;%1&apos; follows a softmax; only the last activation may be one</source>
        <translation>„%1“ folgt auf eine Softmax; nur die letzte Aktivierung darf eine sein</translation>
    </message>
    <message>
        <source>the layer takes %1 inputs, the one before gives %2</source>
        <translation>die Schicht nimmt %1 Eingänge, die davor gibt %2</translation>
    </message>
    <message>
        <source>expected %1 or an activation such as &lt;relu&gt;</source>
        <translation>erwartet wird %1 oder eine Aktivierung wie &lt;relu&gt;</translation>
    </message>
    <message>
        <source>%1 does not fit the %2 units before it</source>
        <translation>%1 passt nicht zu den %2 Einheiten davor</translation>
    </message>
    <message>
        <source>activation &apos;%1&apos; is not known here</source>
        <translation>die Aktivierung „%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>&apos;%1…&apos; is too long for a word or number</source>
        <translation>„%1…“ ist zu lang für ein Wort oder eine Zahl</translation>
    </message>
    <message>
        <source>the file ends, expected &apos;%1&apos;</source>
        <translation>die Datei endet, erwartet wird „%1“</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, expected the number of %2</source>
        <translation>gefunden: „%1“, erwartet wird die Zahl der %2</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, expected number %2 of %3</source>
        <translation>gefunden: „%1“, erwartet wird Zahl %2 von %3</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, expected &apos;%2&apos;</source>
        <translation>gefunden: „%1“, erwartet wird „%2“</translation>
    </message>
    <message>
        <source>the file ends after %1 of %2 numbers</source>
        <translation>die Datei endet nach %1 von %2 Zahlen</translation>
    </message>
    <message>
        <source>number %1 of %2 is &apos;%3&apos;, expected a finite float32</source>
        <translation>Zahl %1 von %2 ist „%3“, erwartet wird ein endlicher float32-Wert</translation>
    </message>
    <message>
        <source>the models differ in shape: %1 inputs and %2 outputs against %3 and %4</source>
        <translation>die Modelle haben verschiedene Formen: %1 Eingänge und %2 Ausgänge gegenüber %3 und %4</translation>
    </message>
    <message>
        <source>is the mean of several nets, which no single model file can hold</source>
        <translation>ist das Mittel mehrerer Netze, das keine einzelne Modelldatei fassen kann</translation>
    </message>
    <message>
        <source>are several nets and their generalist, which no single model file can hold</source>
        <translation>sind mehrere Netze und ihr Generalist, die keine einzelne Modelldatei fassen kann</translation>
    </message>
    <message>
        <source>export its members, or a student of it</source>
        <translation>die Mitglieder exportieren oder einen Schüler davon</translation>
    </message>
    <message>
        <source>no file is named to write to</source>
        <translation>keine Datei zum Schreiben angegeben</translation>
    </message>
    <message>
        <source>is the model&apos;s own file</source>
        <translation>ist die eigene Datei des Modells</translation>
    </message>
    <message>
        <source>name another one</source>
        <translation>eine andere angeben</translation>
    </message>
    <message>
        <source>number %1 cannot be read</source>
        <translation>Zahl %1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>expected log priors, probabilities or counts, one for each output</source>
        <translation>erwartet werden Log-Priors, Wahrscheinlichkeiten oder Anzahlen, eine je Ausgang</translation>
    </message>
    <message>
        <source>holds no priors</source>
        <translation>enthält keine Priors</translation>
    </message>
    <message>
        <source>holds numbers below and above 0 (%1 and %2)</source>
        <translation>enthält Zahlen unter und über 0 (%1 und %2)</translation>
    </message>
    <message>
        <source>log priors are none above 0, probabilities and counts none below</source>
        <translation>Log-Priors sind nie über 0, Wahrscheinlichkeiten und Anzahlen nie darunter</translation>
    </message>
    <message>
        <source>its numbers sum to %1: neither probabilities nor counts</source>
        <translation>die Summe der Zahlen ist %1: weder Wahrscheinlichkeiten noch Anzahlen</translation>
    </message>
    <message>
        <source>its numbers sum to %1</source>
        <translation>die Summe der Zahlen ist %1</translation>
    </message>
    <message>
        <source>probabilities sum to 1; write counts as a Kaldi vector, [ 3 0 1 ]</source>
        <translation>Wahrscheinlichkeiten haben die Summe 1; Anzahlen als Kaldi-Vektor schreiben, [ 3 0 1 ]</translation>
    </message>
    <message>
        <source>holds a NaN</source>
        <translation>enthält ein NaN</translation>
    </message>
    <message>
        <source>holds %1 priors, the model has %2 outputs</source>
        <translation>enthält %1 Priors, das Modell hat %2 Ausgänge</translation>
    </message>
    <message>
        <source>take the priors of the alignments that the model was trained on</source>
        <translation>die Priors der Alignments verwenden, mit denen das Modell trainiert wurde</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>cannot be synced to disk: %1</source>
        <translation>lässt sich nicht auf die Platte sichern: %1</translation>
    </message>
    <message>
        <source>is %1, more than the %2 expected of such a file</source>
        <translation>ist %1 groß, mehr als die %2, die so eine Datei erwarten lässt</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>is a folder, expected a file</source>
        <translation>ist ein Ordner, erwartet wird eine Datei</translation>
    </message>
    <message>
        <source>no such folder: %1</source>
        <translation>Ordner nicht gefunden: %1</translation>
    </message>
    <message>
        <source>%1 is a file, expected a folder</source>
        <translation>%1 ist eine Datei, erwartet wird ein Ordner</translation>
    </message>
    <message>
        <source>is a file, expected a folder</source>
        <translation>ist eine Datei, erwartet wird ein Ordner</translation>
    </message>
    <message>
        <source>cannot be put in place: %1</source>
        <translation>lässt sich nicht an seinen Platz bringen: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>cannot be written any more</source>
        <translation>lässt sich nicht mehr schreiben</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>cannot be created: %1</source>
        <translation>lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot be listed: %1</source>
        <translation>lässt sich nicht auflisten: %1</translation>
    </message>
    <message>
        <source>cannot be looked into: %1</source>
        <translation>lässt sich nicht durchsehen: %1</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>is the disk full or failing?</source>
        <translation>ist die Platte voll oder defekt?</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation>Zugriffsrechte prüfen</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>den Pfad prüfen</translation>
    </message>
    <message>
        <source>check the path, and from which folder relative paths are taken</source>
        <translation>den Pfad prüfen und auch, von welchem Ordner relative Pfade ausgehen</translation>
    </message>
    <message>
        <source>make it first, or choose another</source>
        <translation>ihn zuerst anlegen oder einen anderen wählen</translation>
    </message>
    <message>
        <source>choose another place, or remove the file</source>
        <translation>einen anderen Ort wählen oder die Datei entfernen</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>is the disk full, the folder writable?</source>
        <translation>ist die Platte voll, der Ordner beschreibbar?</translation>
    </message>
    <message>
        <source>choose a folder you can write to</source>
        <translation>einen Ordner wählen, in den geschrieben werden darf</translation>
    </message>
    <message>
        <source>choose a folder that you can read and write</source>
        <translation>einen Ordner wählen, der gelesen und beschrieben werden darf</translation>
    </message>
    <message>
        <source>free some space, then run again</source>
        <translation>Platz schaffen, dann erneut starten</translation>
    </message>
    <message>
        <source>set TMPDIR to a folder that can be written</source>
        <translation>TMPDIR auf einen beschreibbaren Ordner setzen</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>write the data to a file first</source>
        <translation>die Daten zuerst in eine Datei schreiben</translation>
    </message>
    <message>
        <source>%1 problems in all</source>
        <translation>insgesamt %1 Probleme</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>nicht genug Speicher</translation>
    </message>
    <message>
        <source>not enough memory for this model</source>
        <translation>nicht genug Speicher für dieses Modell</translation>
    </message>
    <message>
        <source>a smaller inputs.memory, batch or network needs less</source>
        <translation>ein kleineres inputs.memory, ein kleinerer Batch oder ein kleineres Netz braucht weniger</translation>
    </message>
    <message>
        <source>unexpected failure: %1</source>
        <translation>unerwarteter Fehler: %1</translation>
    </message>
    <message>
        <source>cannot start %1 threads</source>
        <translation>%1 Threads lassen sich nicht starten</translation>
    </message>
    <message>
        <source>use fewer</source>
        <translation>weniger verwenden</translation>
    </message>
    <message>
        <source>is the disk full?</source>
        <translation>ist die Platte voll?</translation>
    </message>
    <message>
        <source>all %1 epochs done</source>
        <translation>alle %1 Epochen abgeschlossen</translation>
    </message>
    <message>
        <source>no better frame accuracy for %1 epochs (best: %2 in epoch %3)</source>
        <translation>seit %1 Epochen keine bessere Frame-Genauigkeit (beste: %2 in Epoche %3)</translation>
    </message>
    <message>
        <source>time limit of %1 hours</source>
        <translation>Zeitgrenze von %1 Stunden</translation>
    </message>
    <message>
        <source>the loss is %1 at step %2 of epoch %3; a lower learning rate, warm-up or clipNorm may help</source>
        <translation>der Verlust ist %1 bei Schritt %2 der Epoche %3; eine kleinere Lernrate, Warm-up oder clipNorm kann helfen</translation>
    </message>
    <message>
        <source>the loss diverges: %1 at step %2 of epoch %3, %4 at the start; a lower learning rate, warm-up or clipNorm may help</source>
        <translation>der Verlust divergiert: %1 bei Schritt %2 der Epoche %3, %4 zu Beginn; eine kleinere Lernrate, Warm-up oder clipNorm kann helfen</translation>
    </message>
    <message>
        <source>weights or loss are NaN or infinite after epoch %1; a lower learning rate, warm-up or clipNorm may help</source>
        <translation>Gewichte oder Verlust sind nach Epoche %1 NaN oder unendlich; eine kleinere Lernrate, Warm-up oder clipNorm kann helfen</translation>
    </message>
    <message>
        <source>the checkpoint is of another net</source>
        <translation>der Checkpoint gehört zu einem anderen Netz</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>delete the model&apos;s folder to train it anew</source>
        <translation>den Ordner des Modells löschen, um es neu zu trainieren</translation>
    </message>
    <message>
        <source>its teacher %1 could not be trained</source>
        <translation>sein Lehrer %1 ließ sich nicht trainieren</translation>
    </message>
    <message>
        <source>is no model of this experiment</source>
        <translation>ist kein Modell dieses Experiments</translation>
    </message>
    <message>
        <source>holds %1 bytes where a checkpoint saw %2</source>
        <translation>enthält %1 Bytes, wo ein Checkpoint %2 gesehen hat</translation>
    </message>
    <message>
        <source>does not hold what the checkpoint of %1 saw</source>
        <translation>enthält nicht, was der Checkpoint von %1 gesehen hat</translation>
    </message>
    <message>
        <source>the run folder was changed; start the run anew in another folder</source>
        <translation>der Laufordner wurde verändert; den Lauf in einem anderen Ordner neu beginnen</translation>
    </message>
    <message>
        <source>start the run anew in another folder</source>
        <translation>den Lauf in einem anderen Ordner neu beginnen</translation>
    </message>
    <message>
        <source>start a new run in another folder</source>
        <translation>einen neuen Lauf in einem anderen Ordner beginnen</translation>
    </message>
    <message>
        <source>has changed since this run began</source>
        <translation>hat sich seit Beginn dieses Laufs geändert</translation>
    </message>
    <message>
        <source>is no longer read, but was when this run began</source>
        <translation>wird nicht mehr gelesen, wurde es aber zu Beginn dieses Laufs</translation>
    </message>
    <message>
        <source>is not empty and holds no run (it has %1)</source>
        <translation>ist nicht leer und enthält keinen Lauf (sondern %1)</translation>
    </message>
    <message>
        <source>choose a new folder for --out</source>
        <translation>einen neuen Ordner für --out wählen</translation>
    </message>
    <message>
        <source>another run is at work here (process %1)</source>
        <translation>hier arbeitet schon ein anderer Lauf (Prozess %1)</translation>
    </message>
    <message>
        <source>another run is at work here</source>
        <translation>hier arbeitet schon ein anderer Lauf</translation>
    </message>
    <message>
        <source>wait for it, stop it, or choose another --out</source>
        <translation>auf ihn warten, ihn anhalten oder ein anderes --out wählen</translation>
    </message>
    <message>
        <source>is no experiment: %1</source>
        <translation>ist kein Experiment: %1</translation>
    </message>
    <message>
        <source>belongs to another experiment: %1</source>
        <translation>gehört zu einem anderen Experiment: %1</translation>
    </message>
    <message>
        <source>holds a run of this experiment already</source>
        <translation>enthält schon einen Lauf dieses Experiments</translation>
    </message>
    <message>
        <source>go on with it by --resume, or choose a new folder for --out</source>
        <translation>ihn mit --resume fortsetzen oder einen neuen Ordner für --out wählen</translation>
    </message>
    <message>
        <source>is no run folder: it holds neither run.json nor journal.jsonl</source>
        <translation>ist kein Laufordner: enthält weder run.json noch journal.jsonl</translation>
    </message>
    <message>
        <source>name the --out folder of retort run</source>
        <translation>den Ordner --out von retort run angeben</translation>
    </message>
    <message>
        <source>unknown event &quot;%1&quot;</source>
        <translation>unbekanntes Ereignis „%1“</translation>
    </message>
    <message>
        <source>was the run made by a newer version?</source>
        <translation>stammt der Lauf aus einer neueren Version?</translation>
    </message>
    <message>
        <source>is no event: its values have no names</source>
        <translation>ist kein Ereignis: die Werte haben keine Namen</translation>
    </message>
    <message>
        <source>is no event: %1</source>
        <translation>ist kein Ereignis: %1</translation>
    </message>
    <message>
        <source>is no results file: %1</source>
        <translation>ist keine Ergebnisdatei: %1</translation>
    </message>
    <message>
        <source>is no results file</source>
        <translation>ist keine Ergebnisdatei</translation>
    </message>
    <message>
        <source>is no row of results: %1</source>
        <translation>ist keine Ergebniszeile: %1</translation>
    </message>
    <message>
        <source>the two models were evaluated on different utterances</source>
        <translation>die beiden Modelle wurden auf verschiedenen Äußerungen ausgewertet</translation>
    </message>
    <message>
        <source>there are no frames to compare on</source>
        <translation>es gibt keine Frames zum Vergleichen</translation>
    </message>
    <message>
        <source>the last layer has no biases to correct</source>
        <translation>die letzte Schicht hat keine Biases zum Korrigieren</translation>
    </message>
    <message>
        <source>oneDNN refused a matrix product</source>
        <translation>oneDNN hat ein Matrixprodukt verweigert</translation>
    </message>
    <message>
        <source>run with --blas openblas</source>
        <translation>mit --blas openblas starten</translation>
    </message>
    <message>
        <source>is not empty and holds no board</source>
        <translation>ist nicht leer und enthält keine Tafel</translation>
    </message>
    <message>
        <source>holds a board already</source>
        <translation>enthält schon eine Tafel</translation>
    </message>
    <message>
        <source>soft targets</source>
        <translation>Soft Targets</translation>
    </message>
    <message>
        <source>finding sets of classes</source>
        <translation>Klassenmengen werden gesucht</translation>
    </message>
    <message>
        <source>fitting the dustbin</source>
        <translation>Restklasse wird angepasst</translation>
    </message>
    <message>
        <source>checking train data</source>
        <translation>Trainingsdaten werden geprüft</translation>
    </message>
    <message>
        <source>checking validation data</source>
        <translation>Validierungsdaten werden geprüft</translation>
    </message>
    <message>
        <source>checking test data</source>
        <translation>Testdaten werden geprüft</translation>
    </message>
    <message>
        <source>comparing with %1</source>
        <translation>Vergleich mit %1</translation>
    </message>
    <message>
        <source>adding the members of %1</source>
        <translation>Mitglieder von %1 werden hinzugenommen</translation>
    </message>
    <message>
        <source>evaluating %1</source>
        <translation>%1 wird ausgewertet</translation>
    </message>
    <message>
        <source>this processor has no bfloat16 instructions: float32 is used</source>
        <translation>dieser Prozessor hat keine bfloat16-Befehle: float32 wird verwendet</translation>
    </message>
    <message>
        <source>final.txt is left out: its layout has no words for %1</source>
        <translation>final.txt entfällt: das Textformat kann das nicht ausdrücken: %1</translation>
    </message>
    <message>
        <source>learns from %1; class frequencies moved by %2 nats (KL)</source>
        <translation>lernt aus %1; Klassenhäufigkeiten um %2 Nats verschoben (KL)</translation>
    </message>
    <message>
        <source>learns %1 classes (%2) on %3 of their frames and %4 of others an epoch</source>
        <translation>lernt %1 Klassen (%2) auf %3 ihrer Frames und %4 anderen je Epoche</translation>
    </message>
    <message>
        <source>soft targets are computed as training goes on: stored they would take %1</source>
        <translation>Soft Targets werden während des Trainings berechnet: gespeichert würden sie %1 brauchen</translation>
    </message>
    <message>
        <source>soft targets are stored: %1 for %2 frames, the %3 largest of %4 and %5 % mass of the rest; loss by rounding: KL %6 nats a frame</source>
        <translation>Soft Targets werden gespeichert: %1 für %2 Frames, die %3 größten von %4 und %5 % Masse der übrigen; Verlust durch Rundung: KL %6 Nats je Frame</translation>
    </message>
    <message>
        <source>soft targets are stored: %1 for %2 frames; loss by rounding: KL %3 nats a frame</source>
        <translation>Soft Targets werden gespeichert: %1 für %2 Frames; Verlust durch Rundung: KL %3 Nats je Frame</translation>
    </message>
    <message>
        <source>biases of %1 class that was missing in training are moved by %2: tuned on the test set, so the test accuracy is not that of unseen data</source>
        <translation>Biases von %1 Klasse, die im Training fehlte, werden um %2 verschoben: auf der Testmenge abgestimmt, die Testgenauigkeit ist also nicht die auf ungesehenen Daten</translation>
    </message>
    <message>
        <source>biases of %1 class that was missing in training are moved by %2: to their frequencies in the training data</source>
        <translation>Biases von %1 Klasse, die im Training fehlte, werden um %2 verschoben: auf ihre Häufigkeit in den Trainingsdaten</translation>
    </message>
    <message>
        <source>biases of %1 classes that were missing in training are moved by %2: tuned on the test set, so the test accuracy is not that of unseen data</source>
        <translation>Biases von %1 Klassen, die im Training fehlten, werden um %2 verschoben: auf der Testmenge abgestimmt, die Testgenauigkeit ist also nicht die auf ungesehenen Daten</translation>
    </message>
    <message>
        <source>biases of %1 classes that were missing in training are moved by %2: to their frequencies in the training data</source>
        <translation>Biases von %1 Klassen, die im Training fehlten, werden um %2 verschoben: auf ihre Häufigkeiten in den Trainingsdaten</translation>
    </message>
    <message>
        <source>two members decide %1 % of validation frames differently%2</source>
        <translation>zwei Mitglieder entscheiden %1 % der Validierungs-Frames verschieden%2</translation>
    </message>
    <message>
        <source>two members decide %1 % of test frames differently%2</source>
        <translation>zwei Mitglieder entscheiden %1 % der Test-Frames verschieden%2</translation>
    </message>
    <message>
        <source>%1 was %2 and is now %3: weights may differ in their last bits</source>
        <translation>%1 war %2 und ist jetzt %3: Gewichte können sich in den letzten Bits unterscheiden</translation>
    </message>
    <message>
        <source>%1 holds weights only; its activations were taken from %2 beside it, whose layers have the same names and shapes</source>
        <translation>%1 enthält nur Gewichte; die Aktivierungen stammen aus %2 daneben, dessen Schichten dieselben Namen und Formen haben</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>das ist kein JSON: %1</translation>
    </message>
    <message>
        <source>JSON with // comments is expected: check commas, quotes and braces there</source>
        <translation>erwartet wird JSON mit //-Kommentaren: dort Kommas, Anführungszeichen und Klammern prüfen</translation>
    </message>
    <message>
        <source>nested more than %1 deep</source>
        <translation>mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>this is no experiment file</source>
        <translation>das ist keine Experimentdatei</translation>
    </message>
    <message>
        <source>this key is given twice</source>
        <translation>dieser Schlüssel kommt zweimal vor</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>einen der beiden behalten</translation>
    </message>
    <message>
        <source>a share of the training data and a set of its own at once</source>
        <translation>ein Anteil der Trainingsdaten und zugleich eine eigene Menge</translation>
    </message>
    <message>
        <source>write either { fraction, by } or { data, alignments }</source>
        <translation>entweder { fraction, by } oder { data, alignments } schreiben</translation>
    </message>
    <message>
        <source>expected a list of models [ {…}, {…} ]</source>
        <translation>erwartet wird eine Liste von Modellen [ {…}, {…} ]</translation>
    </message>
    <message>
        <source>an experiment is a JSON object {…}</source>
        <translation>ein Experiment ist ein JSON-Objekt {…}</translation>
    </message>
    <message>
        <source>`retort new` writes one</source>
        <translation>`retort new` schreibt eines</translation>
    </message>
    <message>
        <source>unknown format %1</source>
        <translation>unbekanntes Format %1</translation>
    </message>
    <message>
        <source>the file must say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>die Datei muss &quot;format&quot;: &quot;%1&quot; enthalten</translation>
    </message>
    <message>
        <source>expected a list of teachers</source>
        <translation>erwartet wird eine Liste von Lehrern</translation>
    </message>
    <message>
        <source>write [&quot;teacher&quot;, &quot;path/model.h5&quot;, {&quot;posteriors&quot;: &quot;path/post.scp&quot;}]</source>
        <translation>[&quot;teacher&quot;, &quot;path/model.h5&quot;, {&quot;posteriors&quot;: &quot;path/post.scp&quot;}] schreiben</translation>
    </message>
    <message>
        <source>expected a name, a file or {&quot;posteriors&quot;: &quot;path&quot;}</source>
        <translation>erwartet wird ein Name, eine Datei oder {&quot;posteriors&quot;: &quot;path&quot;}</translation>
    </message>
    <message>
        <source>expected an object {…}, found %1</source>
        <translation>erwartet wird ein Objekt {…}, gefunden: %1</translation>
    </message>
    <message>
        <source>copies and sweeps make more than %1 models</source>
        <translation>Kopien und Sweeps ergeben mehr als %1 Modelle</translation>
    </message>
    <message>
        <source>sweep fewer values at once</source>
        <translation>weniger Werte auf einmal durchlaufen</translation>
    </message>
    <message>
        <source>belongs to distillation, and this model learns from hard labels</source>
        <translation>gehört zur Destillation, dieses Modell lernt aber aus harten Labels</translation>
    </message>
    <message>
        <source>set &quot;kind&quot;: &quot;distilled&quot;, or take the key out</source>
        <translation>&quot;kind&quot;: &quot;distilled&quot; setzen oder den Schlüssel entfernen</translation>
    </message>
    <message>
        <source>a sweep without values</source>
        <translation>ein Sweep ohne Werte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already a name of %2</source>
        <translation>„%1“ ist schon ein Name von %2</translation>
    </message>
    <message>
        <source>two points of its sweep are both called &quot;%1&quot;</source>
        <translation>zwei Punkte des Sweeps heißen beide „%1“</translation>
    </message>
    <message>
        <source>take one of the two values out</source>
        <translation>einen der beiden Werte entfernen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a teacher twice</source>
        <translation>„%1“ ist zweimal Lehrer</translation>
    </message>
    <message>
        <source>name each teacher once; &quot;weights&quot; weighs them</source>
        <translation>jeden Lehrer einmal nennen; &quot;weights&quot; gewichtet sie</translation>
    </message>
    <message>
        <source>%1 weights, expected %2</source>
        <translation>%1 Gewichte, erwartet werden %2</translation>
    </message>
    <message>
        <source>or leave &quot;weights&quot; empty for equal ones</source>
        <translation>oder &quot;weights&quot; für gleiche Gewichte leer lassen</translation>
    </message>
    <message>
        <source>an empty name</source>
        <translation>ein leerer Name</translation>
    </message>
    <message>
        <source>a posterior archive is not written as a string</source>
        <translation>ein Posterior-Archiv wird nicht als Zeichenkette geschrieben</translation>
    </message>
    <message>
        <source>write {&quot;posteriors&quot;: &quot;%1&quot;}</source>
        <translation>{&quot;posteriors&quot;: &quot;%1&quot;} schreiben</translation>
    </message>
    <message>
        <source>there is no model &quot;%1&quot;</source>
        <translation>es gibt kein Modell „%1“</translation>
    </message>
    <message>
        <source>a model file of that name is written &quot;./%1&quot;</source>
        <translation>eine Modelldatei dieses Namens wird &quot;./%1&quot; geschrieben</translation>
    </message>
    <message>
        <source>a model as a whole cannot be swept</source>
        <translation>ein Modell als Ganzes kann kein Sweep sein</translation>
    </message>
    <message>
        <source>sweep a value inside it</source>
        <translation>den Sweep auf einen Wert darin anwenden</translation>
    </message>
    <message>
        <source>write a model of its own for each</source>
        <translation>für jedes ein eigenes Modell schreiben</translation>
    </message>
    <message>
        <source>this sweep has no list of values</source>
        <translation>diesem Sweep fehlt die Liste der Werte</translation>
    </message>
    <message>
        <source>write {&quot;sweep&quot;: [1, 2, 4]} with at least one value and nothing beside it</source>
        <translation>{&quot;sweep&quot;: [1, 2, 4]} mit mindestens einem Wert und nichts daneben schreiben</translation>
    </message>
    <message>
        <source>a sweep inside a sweep</source>
        <translation>ein Sweep in einem Sweep</translation>
    </message>
    <message>
        <source>sweep the inner value by itself: sweeps combine, each value with each</source>
        <translation>den inneren Wert für sich durchlaufen: Sweeps werden kombiniert, jeder Wert mit jedem</translation>
    </message>
    <message>
        <source>only values inside &quot;models&quot; can be swept</source>
        <translation>nur Werte innerhalb von &quot;models&quot; können Sweeps sein</translation>
    </message>
    <message>
        <source>for different inputs write different experiments</source>
        <translation>für verschiedene Eingaben verschiedene Experimente schreiben</translation>
    </message>
    <message>
        <source>the name &quot;%1…&quot; of a sweep point is longer than %2 bytes</source>
        <translation>der Name „%1…“ eines Sweep-Punkts ist länger als %2 Bytes</translation>
    </message>
    <message>
        <source>sweep fewer or shorter values</source>
        <translation>weniger oder kürzere Werte durchlaufen</translation>
    </message>
    <message>
        <source>weights are given, and are to be fitted</source>
        <translation>Gewichte sind angegeben und sollen zugleich angepasst werden</translation>
    </message>
    <message>
        <source>leave one of &quot;weights&quot; and &quot;weighting&quot; out</source>
        <translation>entweder &quot;weights&quot; oder &quot;weighting&quot; weglassen</translation>
    </message>
    <message>
        <source>an archive of posteriors cannot be fitted</source>
        <translation>ein Archiv von Posteriors lässt sich nicht anpassen</translation>
    </message>
    <message>
        <source>leave the key out</source>
        <translation>den Schlüssel weglassen</translation>
    </message>
    <message>
        <source>there is no validation data to fit on</source>
        <translation>es gibt keine Validierungsdaten zum Anpassen</translation>
    </message>
    <message>
        <source>keep some: inputs.validation</source>
        <translation>einige zurückhalten: inputs.validation</translation>
    </message>
    <message>
        <source>logits are matched without a temperature</source>
        <translation>Logits werden ohne Temperatur angeglichen</translation>
    </message>
    <message>
        <source>rows cut to the largest few cannot follow a changing temperature</source>
        <translation>auf die größten Werte gekürzte Zeilen können einer wechselnden Temperatur nicht folgen</translation>
    </message>
    <message>
        <source>set it to 0</source>
        <translation>auf 0 setzen</translation>
    </message>
    <message>
        <source>the stored arithmetic mean of several teachers cannot follow a changing temperature</source>
        <translation>das gespeicherte arithmetische Mittel mehrerer Lehrer kann einer wechselnden Temperatur nicht folgen</translation>
    </message>
    <message>
        <source>take &quot;live&quot;, or the geometric mean</source>
        <translation>&quot;live&quot; oder das geometrische Mittel verwenden</translation>
    </message>
    <message>
        <source>newbob judges by the validation loss, which a changing temperature moves</source>
        <translation>newbob urteilt nach dem Validierungsverlust, den eine wechselnde Temperatur verschiebt</translation>
    </message>
    <message>
        <source>take another schedule</source>
        <translation>einen anderen Lernratenplan verwenden</translation>
    </message>
    <message>
        <source>only images can be jittered, and source %1 has none</source>
        <translation>nur Bilder lassen sich verschieben, und die Quelle %1 hat keine</translation>
    </message>
    <message>
        <source>there is no test set to tune on</source>
        <translation>es gibt keine Testmenge zum Abstimmen</translation>
    </message>
    <message>
        <source>there is no test set to watch</source>
        <translation>es gibt keine Testmenge zum Beobachten</translation>
    </message>
    <message>
        <source>name one: inputs.test</source>
        <translation>eine angeben: inputs.test</translation>
    </message>
    <message>
        <source>only soft targets can be learned from unlabelled data, and this model has no teachers</source>
        <translation>aus Daten ohne Labels lassen sich nur Soft Targets lernen, und dieses Modell hat keine Lehrer</translation>
    </message>
    <message>
        <source>source %1 has no unlabelled data</source>
        <translation>die Quelle %1 hat keine Daten ohne Labels</translation>
    </message>
    <message>
        <source>take the key out</source>
        <translation>den Schlüssel entfernen</translation>
    </message>
    <message>
        <source>specialists need a generalist</source>
        <translation>Spezialisten brauchen einen Generalisten</translation>
    </message>
    <message>
        <source>name a model of this experiment</source>
        <translation>ein Modell dieses Experiments angeben</translation>
    </message>
    <message>
        <source>the generalist is a model of this experiment</source>
        <translation>der Generalist ist ein Modell dieses Experiments</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are specialists themselves</source>
        <translation>„%1“ sind selbst Spezialisten</translation>
    </message>
    <message>
        <source>name a model that knows all classes</source>
        <translation>ein Modell angeben, das alle Klassen kennt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2 models, and specialists start from the weights of one</source>
        <translation>„%1“ sind %2 Modelle, Spezialisten beginnen aber mit den Gewichten eines einzigen</translation>
    </message>
    <message>
        <source>name one of them: &quot;%1&quot;</source>
        <translation>eines davon angeben: „%1“</translation>
    </message>
    <message>
        <source>sets are named, but clustering %1 finds its own</source>
        <translation>Mengen sind angegeben, aber clustering %1 findet eigene</translation>
    </message>
    <message>
        <source>set &quot;clustering&quot;: &quot;given&quot;, or take the sets out</source>
        <translation>&quot;clustering&quot;: &quot;given&quot; setzen oder die Mengen entfernen</translation>
    </message>
    <message>
        <source>given sets have their own size</source>
        <translation>vorgegebene Mengen haben ihre eigene Größe</translation>
    </message>
    <message>
        <source>clustering given needs sets</source>
        <translation>clustering given braucht Mengen</translation>
    </message>
    <message>
        <source>write one text a set: [&quot;0 4 9&quot;, &quot;3 5 8&quot;]</source>
        <translation>je Menge einen Text schreiben: [&quot;0 4 9&quot;, &quot;3 5 8&quot;]</translation>
    </message>
    <message>
        <source>%1 copies for %2 sets</source>
        <translation>%1 Kopien für %2 Mengen</translation>
    </message>
    <message>
        <source>each set has one specialist: set it to %1</source>
        <translation>jede Menge hat einen Spezialisten: auf %1 setzen</translation>
    </message>
    <message>
        <source>an empty set</source>
        <translation>eine leere Menge</translation>
    </message>
    <message>
        <source>write class numbers and ranges: &quot;0 4 10-19&quot;</source>
        <translation>Klassennummern und Bereiche schreiben: &quot;0 4 10-19&quot;</translation>
    </message>
    <message>
        <source>specialists teach together with their generalist alone, and &quot;%1&quot; has other teachers beside them</source>
        <translation>Spezialisten lehren nur gemeinsam mit ihrem Generalisten, „%1“ hat aber weitere Lehrer</translation>
    </message>
    <message>
        <source>leave the other teachers out</source>
        <translation>die anderen Lehrer weglassen</translation>
    </message>
    <message>
        <source>a specialist knows only its own classes: %1 of &quot;%2&quot; cannot teach without the others</source>
        <translation>ein Spezialist kennt nur seine eigenen Klassen: %1 von „%2“ können nicht ohne die übrigen lehren</translation>
    </message>
    <message>
        <source>name &quot;%1&quot;</source>
        <translation>„%1“ angeben</translation>
    </message>
    <message>
        <source>specialists and their generalist are no weighted mean</source>
        <translation>Spezialisten und ihr Generalist sind kein gewichtetes Mittel</translation>
    </message>
    <message>
        <source>leave &quot;weights&quot; empty</source>
        <translation>&quot;weights&quot; leer lassen</translation>
    </message>
    <message>
        <source>set it to &quot;given&quot;</source>
        <translation>auf &quot;given&quot; setzen</translation>
    </message>
    <message>
        <source>specialists and their generalist cannot be calibrated as one</source>
        <translation>Spezialisten und ihr Generalist lassen sich nicht als eines kalibrieren</translation>
    </message>
    <message>
        <source>set it to false</source>
        <translation>auf false setzen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class number or range</source>
        <translation>„%1“ ist weder Klassennummer noch Bereich</translation>
    </message>
    <message>
        <source>the range &quot;%1&quot; runs backwards</source>
        <translation>der Bereich „%1“ läuft rückwärts</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>more classes than there can be</source>
        <translation>mehr Klassen, als es geben kann</translation>
    </message>
    <message>
        <source>name each class once</source>
        <translation>jede Klasse einmal nennen</translation>
    </message>
    <message>
        <source>class %1 is there twice</source>
        <translation>Klasse %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>class %1 of %2 classes, counted from 0</source>
        <translation>Klasse %1 von %2 Klassen, gezählt ab 0</translation>
    </message>
    <message>
        <source>the last class is %1</source>
        <translation>die letzte Klasse ist %1</translation>
    </message>
    <message>
        <source>holds all classes, and none is left for the dustbin</source>
        <translation>enthält alle Klassen, sodass für die Restklasse keine bleibt</translation>
    </message>
    <message>
        <source>leave some out</source>
        <translation>einige weglassen</translation>
    </message>
    <message>
        <source>%1 clusters of %2 classes with training frames: a set needs two</source>
        <translation>%1 Cluster aus %2 Klassen mit Trainings-Frames: eine Menge braucht zwei</translation>
    </message>
    <message>
        <source>%1 clusters of %2 classes: a set needs two</source>
        <translation>%1 Cluster aus %2 Klassen: eine Menge braucht zwei</translation>
    </message>
    <message>
        <source>set it to %1 or less</source>
        <translation>auf höchstens %1 setzen</translation>
    </message>
    <message>
        <source>%1 of %2 classes: none is left for the dustbin</source>
        <translation>%1 von %2 Klassen: für die Restklasse bleibt keine</translation>
    </message>
    <message>
        <source>the covariance of %1 classes takes %2 of memory, %3 are available</source>
        <translation>die Kovarianz von %1 Klassen braucht %2 Speicher, verfügbar sind %3</translation>
    </message>
    <message>
        <source>give the sets by hand: &quot;clustering&quot;: &quot;given&quot;</source>
        <translation>die Mengen von Hand vorgeben: &quot;clustering&quot;: &quot;given&quot;</translation>
    </message>
    <message>
        <source>no frame is of the classes %1</source>
        <translation>kein Frame gehört zu den Klassen %1</translation>
    </message>
    <message>
        <source>no frame is outside the classes %1</source>
        <translation>kein Frame liegt außerhalb der Klassen %1</translation>
    </message>
    <message>
        <source>give the set other classes</source>
        <translation>der Menge andere Klassen geben</translation>
    </message>
    <message>
        <source>a specialist of %1 inputs and %2 outputs does not fit its %3 classes and a generalist of %4 inputs and %5 outputs</source>
        <translation>ein Spezialist mit %1 Eingängen und %2 Ausgängen passt nicht zu seinen %3 Klassen und einem Generalisten mit %4 Eingängen und %5 Ausgängen</translation>
    </message>
    <message>
        <source>does not end in an affine layer</source>
        <translation>endet nicht mit einer affinen Schicht</translation>
    </message>
    <message>
        <source>its output must be logits of the classes</source>
        <translation>seine Ausgabe muss aus den Logits der Klassen bestehen</translation>
    </message>
    <message>
        <source>a specialist&apos;s set holds some of the classes, not none and not all</source>
        <translation>die Menge eines Spezialisten enthält einige der Klassen, nicht keine und nicht alle</translation>
    </message>
    <message>
        <source>is no specialist of this experiment</source>
        <translation>ist kein Spezialist dieses Experiments</translation>
    </message>
    <message>
        <source>sets.json holds %1 sets, none for %2</source>
        <translation>sets.json enthält %1 Mengen, keine für %2</translation>
    </message>
    <message>
        <source>delete the specialists&apos; folders to train them anew</source>
        <translation>die Ordner der Spezialisten löschen, um sie neu zu trainieren</translation>
    </message>
    <message>
        <source>is no file of class sets</source>
        <translation>ist keine Datei mit Klassenmengen</translation>
    </message>
    <message>
        <source>there is no class %1: they are 0 to %2</source>
        <translation>es gibt keine Klasse %1: sie reichen von 0 bis %2</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>sie entfernen</translation>
    </message>
    <message>
        <source>nothing is left to learn from</source>
        <translation>es bleibt nichts, woraus gelernt werden kann</translation>
    </message>
    <message>
        <source>keep more classes</source>
        <translation>mehr Klassen behalten</translation>
    </message>
    <message>
        <source>takes %1 inputs and gives %2 outputs, the data %3 and %4</source>
        <translation>nimmt %1 Eingänge und gibt %2 Ausgänge, die Daten haben %3 und %4</translation>
    </message>
    <message>
        <source>a teacher needs the front end and the pdfs of this experiment</source>
        <translation>ein Lehrer braucht Front-End und pdfs dieses Experiments</translation>
    </message>
    <message>
        <source>a posterior archive teaches alone</source>
        <translation>ein Posterior-Archiv lehrt allein</translation>
    </message>
    <message>
        <source>nets of %1 inputs and %2 outputs, and of %3 and %4, cannot teach together</source>
        <translation>Netze mit %1 Eingängen und %2 Ausgängen und mit %3 und %4 können nicht gemeinsam lehren</translation>
    </message>
    <message>
        <source>%1 weights for %2 nets</source>
        <translation>%1 Gewichte für %2 Netze</translation>
    </message>
    <message>
        <source>give one for each teacher</source>
        <translation>eines für jeden Lehrer angeben</translation>
    </message>
    <message>
        <source>weights sum to 0</source>
        <translation>die Summe der Gewichte ist 0</translation>
    </message>
    <message>
        <source>there is no labelled validation data to fit teachers on</source>
        <translation>es gibt keine Validierungsdaten mit Labels, an denen Lehrer angepasst werden könnten</translation>
    </message>
    <message>
        <source>frame %1 of utterance %2 is no posterior: it has negative values</source>
        <translation>Frame %1 der Äußerung %2 ist kein Posterior: Werte sind negativ</translation>
    </message>
    <message>
        <source>frame %1 of utterance %2 is no posterior: it sums to %3</source>
        <translation>Frame %1 der Äußerung %2 ist kein Posterior: die Summe ist %3</translation>
    </message>
    <message>
        <source>write posteriors, not their logarithms or likelihoods</source>
        <translation>Posteriors schreiben, nicht ihre Logarithmen oder Likelihoods</translation>
    </message>
    <message>
        <source>posteriors of utterance %1 are %2 x %3, expected %4 frames x %5 pdfs</source>
        <translation>Posteriors der Äußerung %1 sind %2 x %3, erwartet werden %4 Frames x %5 pdfs</translation>
    </message>
    <message>
        <source>make them from the same features and final.mdl</source>
        <translation>sie aus denselben Merkmalen und derselben final.mdl erzeugen</translation>
    </message>
    <message>
        <source>lacks %1 of %2 utterances, such as %3</source>
        <translation>%1 von %2 Äußerungen fehlen, etwa %3</translation>
    </message>
    <message>
        <source>make posteriors of the whole training set, validation utterances included</source>
        <translation>Posteriors der ganzen Trainingsmenge erzeugen, samt Äußerungen für die Validierung</translation>
    </message>
    <message>
        <source>soft targets would take %1, %2 are free</source>
        <translation>Soft Targets würden %1 brauchen, frei sind %2</translation>
    </message>
    <message>
        <source>set topK (20 largest are often enough), or targets to &quot;live&quot;</source>
        <translation>topK setzen (oft genügen die 20 größten) oder targets auf &quot;live&quot;</translation>
    </message>
    <message>
        <source>a row names a class out of range</source>
        <translation>eine Zeile nennt eine Klasse außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>delete the store and run again</source>
        <translation>den Speicher der Soft Targets löschen und erneut starten</translation>
    </message>
    <message>
        <source>is the disk full? set topK, or targets to &quot;live&quot;</source>
        <translation>ist die Platte voll? topK setzen oder targets auf &quot;live&quot;</translation>
    </message>
    <message>
        <source>delete it and run again</source>
        <translation>die Datei löschen und erneut starten</translation>
    </message>
    <message>
        <source>is too short to be a store of soft targets</source>
        <translation>ist zu kurz für gespeicherte Soft Targets</translation>
    </message>
    <message>
        <source>is no finished store of soft targets</source>
        <translation>enthält keine fertig gespeicherten Soft Targets</translation>
    </message>
    <message>
        <source>has a damaged index</source>
        <translation>hat einen beschädigten Index</translation>
    </message>
    <message>
        <source>holds no soft targets of utterance %1</source>
        <translation>enthält keine Soft Targets der Äußerung %1</translation>
    </message>
    <message>
        <source>was it deleted while the run used it?</source>
        <translation>wurde die Datei gelöscht, während der Lauf sie verwendete?</translation>
    </message>
    <message>
        <source>there are no soft targets of %1 frames for utterance %2</source>
        <translation>es gibt keine Soft Targets mit %1 Frames für die Äußerung %2</translation>
    </message>
    <message>
        <source>make the posteriors from the same features</source>
        <translation>die Posteriors aus denselben Merkmalen erzeugen</translation>
    </message>
    <message>
        <source>changed while it was being read</source>
        <translation>hat sich geändert, während es gelesen wurde</translation>
    </message>
    <message>
        <source>there are no images to jitter</source>
        <translation>es gibt keine Bilder zum Verschieben</translation>
    </message>
    <message>
        <source>an empty matrix as transform</source>
        <translation>eine leere Matrix als Transformation</translation>
    </message>
    <message>
        <source>step &apos;%1&apos; is not known</source>
        <translation>den Schritt „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>known are cmvn, deltas, splice, transform</source>
        <translation>bekannt sind cmvn, deltas, splice, transform</translation>
    </message>
    <message>
        <source>step &apos;%1&apos; stands twice</source>
        <translation>der Schritt „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>step &apos;%1&apos; is asked for but left out</source>
        <translation>der Schritt „%1“ ist verlangt, fehlt aber in der Reihenfolge</translation>
    </message>
    <message>
        <source>name it, or switch it off</source>
        <translation>ihn nennen oder abschalten</translation>
    </message>
    <message>
        <source>CMVN per %1 needs a data folder</source>
        <translation>CMVN mit cmvn %1 braucht einen Datenordner</translation>
    </message>
    <message>
        <source>name one, or take utterance or none</source>
        <translation>einen angeben oder utterance oder none verwenden</translation>
    </message>
    <message>
        <source>no CMVN statistics</source>
        <translation>keine CMVN-Statistik</translation>
    </message>
    <message>
        <source>no statistics in it</source>
        <translation>keine Statistik darin</translation>
    </message>
    <message>
        <source>utterance %1 has no speaker</source>
        <translation>die Äußerung %1 hat keinen Sprecher</translation>
    </message>
    <message>
        <source>add its line: UTTERANCE SPEAKER</source>
        <translation>ihre Zeile ergänzen: ÄUSSERUNG SPRECHER</translation>
    </message>
    <message>
        <source>speaker %1 (utterance %2) has no CMVN statistics</source>
        <translation>der Sprecher %1 (Äußerung %2) hat keine CMVN-Statistik</translation>
    </message>
    <message>
        <source>run compute_cmvn_stats.sh, or set cmvn to utterance</source>
        <translation>compute_cmvn_stats.sh ausführen oder cmvn auf utterance setzen</translation>
    </message>
    <message>
        <source>utterance %1 has no CMVN statistics</source>
        <translation>die Äußerung %1 hat keine CMVN-Statistik</translation>
    </message>
    <message>
        <source>a transform of %1 columns does not fit frames of %2 values</source>
        <translation>eine Transformation mit %1 Spalten passt nicht zu Frames mit %2 Werten</translation>
    </message>
    <message>
        <source>does the order of the steps fit the recipe?</source>
        <translation>passt die Reihenfolge der Schritte zum Rezept?</translation>
    </message>
    <message>
        <source>%1 utterances cannot be used: %2</source>
        <translation>%1 Äußerungen sind nicht brauchbar: %2</translation>
    </message>
    <message>
        <source>they are left out</source>
        <translation>sie werden ausgelassen</translation>
    </message>
    <message>
        <source>see the first: mend it or set inputs.badUtterances to &quot;drop&quot;</source>
        <translation>siehe die erste: sie beheben oder inputs.badUtterances auf &quot;drop&quot; setzen</translation>
    </message>
    <message>
        <source>%1 utterances cannot be read: %2</source>
        <translation>%1 Äußerungen lassen sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>make these features again, or remove their lines</source>
        <translation>diese Merkmale neu erzeugen oder ihre Zeilen entfernen</translation>
    </message>
    <message>
        <source>%1 utterances whose alignment has another number of frames than their features: %2</source>
        <translation>%1 Äußerungen, deren Alignment eine andere Zahl von Frames hat als ihre Merkmale: %2</translation>
    </message>
    <message>
        <source>%1 transition-ids that the model does not have: %2</source>
        <translation>%1 Äußerungen mit Transition-ids, die das Modell nicht hat: %2</translation>
    </message>
    <message>
        <source>%1 has transition-ids 1 to %2; use the final.mdl of the alignments&apos; own folder</source>
        <translation>%1 hat die Transition-ids 1 bis %2; die final.mdl aus dem Ordner der Alignments selbst verwenden</translation>
    </message>
    <message>
        <source>no utterance of the %1 set can be used</source>
        <translation>keine Äußerung der Menge %1 ist brauchbar</translation>
    </message>
    <message>
        <source>align both sets with the same final.mdl</source>
        <translation>beide Mengen mit derselben final.mdl ausrichten</translation>
    </message>
    <message>
        <source>split by utterance, or give a validation set</source>
        <translation>nach Äußerungen teilen oder eine Validierungsmenge angeben</translation>
    </message>
    <message>
        <source>the features of utterance %1 hold a value that is NaN or infinite</source>
        <translation>die Merkmale der Äußerung %1 enthalten einen Wert, der NaN oder unendlich ist</translation>
    </message>
    <message>
        <source>make the features again, or set inputs.badUtterances to &quot;drop&quot;</source>
        <translation>die Merkmale neu erzeugen oder inputs.badUtterances auf &quot;drop&quot; setzen</translation>
    </message>
    <message>
        <source>the features of utterance %1 are not finite after the front end</source>
        <translation>die Merkmale der Äußerung %1 sind nach dem Front-End nicht endlich</translation>
    </message>
    <message>
        <source>look at the CMVN statistics and at features.transform</source>
        <translation>CMVN-Statistik und features.transform prüfen</translation>
    </message>
    <message>
        <source>utterance %1 is aligned a second time</source>
        <translation>die Äußerung %1 ist ein zweites Mal ausgerichtet</translation>
    </message>
    <message>
        <source>alignments of two runs may lie in one folder</source>
        <translation>womöglich liegen Alignments aus zwei Läufen in einem Ordner</translation>
    </message>
    <message>
        <source>has no %1, plain or .gz</source>
        <translation>hat keine %1, weder unverpackt noch als .gz</translation>
    </message>
    <message>
        <source>name a folder with the MNIST files, or images and labels file</source>
        <translation>einen Ordner mit den MNIST-Dateien angeben oder Bild- und Label-Datei</translation>
    </message>
    <message>
        <source>starts with %1, expected 0x00000801 (labels) or 0x00000803 (images): unsigned bytes of rank 1 to 3</source>
        <translation>beginnt mit %1, erwartet wird 0x00000801 (Labels) oder 0x00000803 (Bilder): vorzeichenlose Bytes vom Rang 1 bis 3</translation>
    </message>
    <message>
        <source>starts with %1, expected 0x00000803: images of unsigned bytes</source>
        <translation>beginnt mit %1, erwartet wird 0x00000803: Bilder aus vorzeichenlosen Bytes</translation>
    </message>
    <message>
        <source>is it an IDX file?</source>
        <translation>ist es eine IDX-Datei?</translation>
    </message>
    <message>
        <source>claims a size of %1</source>
        <translation>behauptet eine Größe von %1</translation>
    </message>
    <message>
        <source>goes on after its last value</source>
        <translation>geht nach dem letzten Wert weiter</translation>
    </message>
    <message>
        <source>no utterances</source>
        <translation>keine Äußerungen</translation>
    </message>
    <message>
        <source>there is no final.mdl at %1</source>
        <translation>bei %1 gibt es keine final.mdl</translation>
    </message>
    <message>
        <source>name the folder of the model that made the alignments</source>
        <translation>den Ordner des Modells angeben, das die Alignments erzeugt hat</translation>
    </message>
    <message>
        <source>name the folder with its alignments, ali.1.gz, ali.2.gz, …</source>
        <translation>den Ordner mit den Alignments angeben, ali.1.gz, ali.2.gz, …</translation>
    </message>
    <message>
        <source>a test set needs both, or leave both out</source>
        <translation>eine Testmenge braucht beides, oder beides weglassen</translation>
    </message>
    <message>
        <source>%1 has no feats.scp</source>
        <translation>%1 hat keine feats.scp</translation>
    </message>
    <message>
        <source>says --norm-vars=true with --norm-means=false: variances cannot be normalised without means</source>
        <translation>enthält --norm-vars=true mit --norm-means=false: Varianzen lassen sich ohne Mittelwerte nicht normieren</translation>
    </message>
    <message>
        <source>apply-cmvn refuses this too; write the options that the features were made with</source>
        <translation>auch apply-cmvn lehnt das ab; die Optionen schreiben, mit denen die Merkmale erzeugt wurden</translation>
    </message>
    <message>
        <source>there is no set &quot;%1&quot;</source>
        <translation>es gibt keine Menge „%1“</translation>
    </message>
    <message>
        <source>has no data</source>
        <translation>hat keine Daten</translation>
    </message>
    <message>
        <source>choose a data folder for it</source>
        <translation>einen Datenordner dafür wählen</translation>
    </message>
    <message>
        <source>there is no image %1</source>
        <translation>es gibt kein Bild %1</translation>
    </message>
    <message>
        <source>there is no utterance %1</source>
        <translation>es gibt keine Äußerung %1</translation>
    </message>
    <message>
        <source>has no frames</source>
        <translation>hat keine Frames</translation>
    </message>
    <message>
        <source>takes %1 inputs, the front end gives %2</source>
        <translation>nimmt %1 Eingänge, das Front-End liefert %2</translation>
    </message>
    <message>
        <source>a model needs the front end that it was trained with</source>
        <translation>ein Modell braucht das Front-End, mit dem es trainiert wurde</translation>
    </message>
    <message>
        <source>frame %1 of utterance %2 holds a value that is NaN or infinite</source>
        <translation>Frame %1 der Äußerung %2 enthält einen Wert, der NaN oder unendlich ist</translation>
    </message>
    <message>
        <source>make these features again</source>
        <translation>diese Merkmale neu erzeugen</translation>
    </message>
    <message>
        <source>the output for utterance %1 is not finite</source>
        <translation>die Ausgabe für die Äußerung %1 ist nicht endlich</translation>
    </message>
    <message>
        <source>are the features scaled as in training?</source>
        <translation>sind die Merkmale skaliert wie im Training?</translation>
    </message>
    <message>
        <source>holds neither MNIST&apos;s files nor a Kaldi recipe with data and alignments</source>
        <translation>enthält weder die MNIST-Dateien noch ein Kaldi-Rezept mit Daten und Alignments</translation>
    </message>
    <message>
        <source>name the folder of the IDX files, a recipe&apos;s folder, or an experiment file</source>
        <translation>den Ordner der IDX-Dateien, den Ordner eines Rezepts oder eine Experimentdatei angeben</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>name MNIST&apos;s folder, a recipe&apos;s folder, or an experiment file</source>
        <translation>den MNIST-Ordner, den Ordner eines Rezepts oder eine Experimentdatei angeben</translation>
    </message>
    <message>
        <source>the number of transition states</source>
        <translation>die Zahl der Übergangszustände</translation>
    </message>
    <message>
        <source>the number of transition states is %1</source>
        <translation>die Zahl der Übergangszustände ist %1</translation>
    </message>
    <message>
        <source>the number of HMM states</source>
        <translation>die Zahl der HMM-Zustände</translation>
    </message>
    <message>
        <source>the number of transitions</source>
        <translation>die Zahl der Übergänge</translation>
    </message>
    <message>
        <source>the phones of the topology</source>
        <translation>die Phone der Topologie</translation>
    </message>
    <message>
        <source>the topology of each phone</source>
        <translation>die Topologie jedes Phons</translation>
    </message>
    <message>
        <source>the number of HMM states is %1</source>
        <translation>die Zahl der HMM-Zustände ist %1</translation>
    </message>
    <message>
        <source>the number of transitions is %1</source>
        <translation>die Zahl der Übergänge ist %1</translation>
    </message>
    <message>
        <source>the phones of the topology is %1</source>
        <translation>die Phone der Topologie: der Wert %1</translation>
    </message>
    <message>
        <source>the topology of each phone is %1</source>
        <translation>die Topologie jedes Phons: der Wert %1</translation>
    </message>
    <message>
        <source>another format</source>
        <translation>ein anderes Format</translation>
    </message>
    <message>
        <source>wrong number of arrays</source>
        <translation>falsche Zahl von Arrays</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>die Prüfsumme ist falsch</translation>
    </message>
    <message>
        <source>%1 (%2 labels, %3 frames)</source>
        <translation>%1 (%2 Labels, %3 Frames)</translation>
    </message>
    <message>
        <source>%1 (%2 x %3, expected %4 frames x %5 pdfs)</source>
        <translation>%1 (%2 x %3, erwartet %4 Frames x %5 pdfs)</translation>
    </message>
    <message>
        <source>%1 (one an entry) or %2 (one a member)</source>
        <translation>%1 (eines je Eintrag) oder %2 (eines je Mitglied)</translation>
    </message>
    <message>
        <source>the validation loss hardly falls any more (newbob)</source>
        <translation>der Validierungsverlust sinkt kaum noch (newbob)</translation>
    </message>
    <message>
        <source>%1 has no bfloat16 products</source>
        <translation>%1 hat keine bfloat16-Produkte</translation>
    </message>
    <message>
        <source>use float32</source>
        <translation>float32 verwenden</translation>
    </message>
    <message>
        <source>fitted on validation data: calibrating temperatures of the teachers %1; weights of the teachers %2</source>
        <translation>auf den Validierungsdaten angepasst: Kalibriertemperaturen der Lehrer %1; Gewichte der Lehrer %2</translation>
    </message>
    <message>
        <source>fitted on validation data: calibrating temperatures of the teachers %1</source>
        <translation>auf den Validierungsdaten angepasst: Kalibriertemperaturen der Lehrer %1</translation>
    </message>
    <message>
        <source>fitted on validation data: weights of the teachers %1</source>
        <translation>auf den Validierungsdaten angepasst: Gewichte der Lehrer %1</translation>
    </message>
    <message>
        <source>belongs to distillation; specialists learn from labels, starting from their generalist</source>
        <translation>gehört zur Destillation; Spezialisten lernen aus Labels und beginnen mit ihrem Generalisten</translation>
    </message>
    <message>
        <source>specialists have the network of their generalist</source>
        <translation>Spezialisten haben das Netz ihres Generalisten</translation>
    </message>
    <message>
        <source>specialists learn from all training data</source>
        <translation>Spezialisten lernen aus allen Trainingsdaten</translation>
    </message>
    <message>
        <source>belongs to specialists</source>
        <translation>gehört zu Spezialisten</translation>
    </message>
    <message>
        <source>set &quot;kind&quot;: &quot;specialists&quot;, or take the key out</source>
        <translation>&quot;kind&quot;: &quot;specialists&quot; setzen oder den Schlüssel entfernen</translation>
    </message>
    <message>
        <source>no JSON value</source>
        <translation>kein JSON-Wert</translation>
    </message>
    <message>
        <source>unknown objective &quot;%1&quot;</source>
        <translation>unbekannte Zielfunktion „%1“</translation>
    </message>
    <message>
        <source>%1 utterances have posteriors of another shape: %2</source>
        <translation>%1 Äußerungen haben Posteriors einer anderen Form: %2</translation>
    </message>
    <message>
        <source>%1 of %2 utterances have no posteriors: %3</source>
        <translation>%1 von %2 Äußerungen haben keine Posteriors: %3</translation>
    </message>
    <message>
        <source>gave fewer frames than it has</source>
        <translation>gab weniger Frames, als es hat</translation>
    </message>
    <message>
        <source>contexts and orders of the front end must not be negative</source>
        <translation>Kontexte und Ordnungen des Front-Ends dürfen nicht negativ sein</translation>
    </message>
    <message>
        <source>CMVN per &apos;%1&apos; is not known</source>
        <translation>CMVN „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>speaker, utterance, global or none</source>
        <translation>speaker, utterance, global oder none</translation>
    </message>
    <message>
        <source>%1 utterances are in the training data as well: %2</source>
        <translation>%1 Äußerungen sind auch in den Trainingsdaten: %2</translation>
    </message>
    <message>
        <source>leave them out of the unlabelled data</source>
        <translation>sie aus den Daten ohne Labels weglassen</translation>
    </message>
    <message>
        <source>%1 utterances whose features have another width than the first: %2</source>
        <translation>%1 Äußerungen, deren Merkmale eine andere Breite haben als die der ersten: %2</translation>
    </message>
    <message>
        <source>make the features of the set in one way</source>
        <translation>alle Merkmale der Menge auf dieselbe Weise erzeugen</translation>
    </message>
    <message>
        <source>%1 utterances without frames: %2</source>
        <translation>%1 Äußerungen ohne Frames: %2</translation>
    </message>
    <message>
        <source>%1 utterances that utt2spk does not name: %2</source>
        <translation>%1 Äußerungen, die utt2spk nicht nennt: %2</translation>
    </message>
    <message>
        <source>complete the file</source>
        <translation>die Datei vervollständigen</translation>
    </message>
    <message>
        <source>%1 utterance has no alignment and is left out</source>
        <translation>%1 Äußerung hat kein Alignment und wird ausgelassen</translation>
    </message>
    <message>
        <source>%1 utterances have no alignment and are left out</source>
        <translation>%1 Äußerungen haben kein Alignment und werden ausgelassen</translation>
    </message>
    <message>
        <source>alignment may have failed for them; Kaldi&apos;s recipes leave them out too</source>
        <translation>das Alignment ist dort womöglich fehlgeschlagen; auch Kaldis Rezepte lassen sie aus</translation>
    </message>
    <message>
        <source>%1 aligned utterance has no features in %2</source>
        <translation>%1 ausgerichtete Äußerung hat keine Merkmale in %2</translation>
    </message>
    <message>
        <source>%1 aligned utterances have no features in %2</source>
        <translation>%1 ausgerichtete Äußerungen haben keine Merkmale in %2</translation>
    </message>
    <message>
        <source>relative folders are taken from %1</source>
        <translation>relative Ordner gehen von %1 aus</translation>
    </message>
    <message>
        <source>train, validation or test</source>
        <translation>train, validation oder test</translation>
    </message>
    <message>
        <source>a trial of reading it does not come to an end</source>
        <translation>ein Leseversuch kommt nicht zu Ende</translation>
    </message>
    <message>
        <source>is its disk slow or away? try again</source>
        <translation>ist die Platte langsam oder nicht erreichbar? noch einmal versuchen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>How much a specialist&apos;s divergence counts in the sum that is minimised, beside the generalist&apos;s 1. The paper has 1; less trusts specialists less.</source>
        <translation>Wie viel die Divergenz eines Spezialisten in der Summe zählt, die minimiert wird, neben der 1 des Generalisten. In der Veröffentlichung 1; weniger traut den Spezialisten weniger zu.</translation>
    </message>
    <message>
        <source>given: the weight above. fitted: that of 0, 1/16, 1/8, 1/4, 1/2 and 1 with which most frames of the validation data are right, the smaller where two are alike; with 0 the generalist answers alone, so specialists that do not help do no harm.</source>
        <translation>given: das Gewicht oben. fitted: dasjenige von 0, 1/16, 1/8, 1/4, 1/2 und 1, mit dem die meisten Frames der Validierungsdaten richtig sind, bei Gleichstand das kleinere; mit 0 antwortet der Generalist allein, sodass Spezialisten, die nicht helfen, auch nicht schaden.</translation>
    </message>
    <message>
        <source>Eight specialists of disjoint class sets found by k-means on the corpus at hand. The generalist is a net as in S1: one without dropout knows its training data by heart, and its specialists learn nothing for others.</source>
        <translation>Acht Spezialisten mit disjunkten Klassenmengen, durch k-means auf dem vorliegenden Korpus gefunden. Der Generalist ist ein Netz wie in S1: Eines ohne Dropout kennt seine Trainingsdaten auswendig, und seine Spezialisten lernen nichts für andere.</translation>
    </message>
    <message>
        <source>Specialists learn for three epochs at a tenth of the generalist&apos;s rate; their weight, 1 in the paper, is fitted on validation data, so that they do no harm.</source>
        <translation>Spezialisten lernen drei Epochen lang mit einem Zehntel der Rate des Generalisten; ihr Gewicht, in der Veröffentlichung 1, wird an die Validierungsdaten angepasst, sodass sie nicht schaden.</translation>
    </message>
</context>
<context>
    <name>retort::ui::AboutDialog</name>
    <message>
        <source>About Retort</source>
        <translation>Über Retort</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Matrix library</source>
        <translation>Matrixbibliothek</translation>
    </message>
    <message>
        <source>Matrix kernels</source>
        <translation>Matrix-Kernel</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versionen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Retort is free software: you may pass it on and change it under the GNU General Public License, version 3 or, at your choice, any later version. It comes without any warranty.&lt;/p&gt;&lt;p&gt;It is built on free software of others:&lt;/p&gt;</source>
        <translation>&lt;p&gt;Retort ist freie Software: Sie darf unter den Bedingungen der GNU General Public License, Version 3 oder wahlweise jeder späteren Version, weitergegeben und verändert werden. Es besteht keinerlei Gewährleistung.&lt;/p&gt;&lt;p&gt;Retort baut auf freier Software anderer auf:&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Retort&lt;/h2&gt;&lt;p&gt;A workbench for knowledge distillation of acoustic models.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Retort&lt;/h2&gt;&lt;p&gt;Eine Werkbank für die Wissensdestillation akustischer Modelle.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>retort::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Er&amp;scheinungsbild</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>An empty experiment</source>
        <translation>Ein leeres Experiment</translation>
    </message>
    <message>
        <source>New from re&amp;cipe…</source>
        <translation>Neu aus Re&amp;zept…</translation>
    </message>
    <message>
        <source>An experiment for a Kaldi recipe folder: data and alignments in it are found by themselves</source>
        <translation>Ein Experiment für einen Kaldi-Rezeptordner: Daten und Alignments darin werden selbsttätig gefunden</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>An experiment file</source>
        <translation>Eine Experimentdatei</translation>
    </message>
    <message>
        <source>Open r&amp;un…</source>
        <translation>La&amp;uf öffnen…</translation>
    </message>
    <message>
        <source>The folder of a run: its curves and results are shown as they were</source>
        <translation>Der Ordner eines Laufs: Seine Kurven und Ergebnisse werden gezeigt, wie sie waren</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>A small corpus and an experiment that trains in a minute</source>
        <translation>Ein kleiner Korpus und ein Experiment, das in einer Minute trainiert</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Forgets the files of this list; the files stay</source>
        <translation>Vergisst die Dateien dieser Liste; die Dateien selbst bleiben</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Writes the experiment file</source>
        <translation>Schreibt die Experimentdatei</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>S&amp;peichern unter…</translation>
    </message>
    <message>
        <source>Writes the experiment to another file</source>
        <translation>Schreibt das Experiment in eine andere Datei</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Writes trained models in other formats</source>
        <translation>Schreibt trainierte Modelle in anderen Formaten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Closes the program; a run is stopped with a checkpoint first</source>
        <translation>Schließt das Programm; ein Lauf wird zuvor mit einem Checkpoint gestoppt</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Trains the models of the experiment</source>
        <translation>Trainiert die Modelle des Experiments</translation>
    </message>
    <message>
        <source>S&amp;top and save</source>
        <translation>S&amp;toppen und speichern</translation>
    </message>
    <message>
        <source>Writes a checkpoint and ends; the run can be resumed later</source>
        <translation>Schreibt einen Checkpoint und endet; der Lauf lässt sich später fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Resume run</source>
        <translation>Lauf &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Goes on with the run that is shown, from its last checkpoint</source>
        <translation>Setzt den gezeigten Lauf ab seinem letzten Checkpoint fort</translation>
    </message>
    <message>
        <source>Open run &amp;folder</source>
        <translation>Lauf&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>Shows the files of the run in the file manager</source>
        <translation>Zeigt die Dateien des Laufs in der Dateiverwaltung</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>Opens the report of the run in the browser</source>
        <translation>Öffnet den Bericht des Laufs im Browser</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Einrichten</translation>
    </message>
    <message>
        <source>Inputs, models and distillation</source>
        <translation>Eingaben, Modelle und Destillation</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>Über&amp;wachen</translation>
    </message>
    <message>
        <source>Curves and state of the models</source>
        <translation>Kurven und Zustand der Modelle</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>Ergebnisse nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Models as files</source>
        <translation>Modelle als Dateien</translation>
    </message>
    <message>
        <source>&amp;Log and problems</source>
        <translation>&amp;Protokoll und Probleme</translation>
    </message>
    <message>
        <source>Messages of the run, and problems of the experiment</source>
        <translation>Meldungen des Laufs und Probleme des Experiments</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>The window without frame</source>
        <translation>Das Fenster ohne Rahmen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Light or dark as the desktop says</source>
        <translation>Hell oder dunkel, wie der Desktop es vorgibt</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>Help on this &amp;page</source>
        <translation>Hilfe zu dieser &amp;Seite</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>Wozu diese Seite dient</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Click on a control to read what it means</source>
        <translation>Ein Klick auf ein Bedienelement zeigt, was es bedeutet</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All shortcuts in a list</source>
        <translation>Alle Tastenkürzel in einer Liste</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>Licences of Retort and of what it is built on</source>
        <translation>Lizenzen von Retort und der Software, auf der es aufbaut</translation>
    </message>
    <message>
        <source>&amp;About Retort</source>
        <translation>Ü&amp;ber Retort</translation>
    </message>
    <message>
        <source>Versions, processor and matrix kernels</source>
        <translation>Versionen, Prozessor und Matrix-Kernel</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>Takes the last edit back</source>
        <translation>Nimmt die letzte Änderung zurück</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>Führt das Zurückgenommene wieder aus</translation>
    </message>
    <message>
        <source>Resum&amp;e</source>
        <translation>Forts&amp;etzen</translation>
    </message>
    <message>
        <source>Goes on with the run</source>
        <translation>Setzt den Lauf fort</translation>
    </message>
    <message>
        <source>Paus&amp;e</source>
        <translation>Pausi&amp;eren</translation>
    </message>
    <message>
        <source>Lets the run rest after the step at work; nothing is lost</source>
        <translation>Lässt den Lauf nach dem laufenden Schritt ruhen; nichts geht verloren</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Pape&amp;r</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments: published figures against ours</source>
        <translation>Die Experimente des Papers: veröffentlichte Zahlen neben den eigenen</translation>
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
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Noch nichts zu zeichnen.</translation>
    </message>
    <message numerus="yes">
        <source>%1. Bar chart of %n categories: %2. The axis goes from %3 to %4.</source>
        <translation>
            <numerusform>%1. Balkendiagramm mit %n Kategorie: %2. Die Achse reicht von %3 bis %4.</numerusform>
            <numerusform>%1. Balkendiagramm mit %n Kategorien: %2. Die Achse reicht von %3 bis %4.</numerusform>
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
        <translation>Das Paper gibt an: %1.</translation>
    </message>
    <message>
        <source>The paper reports: %1.</source>
        <translation>Das Paper berichtet: %1.</translation>
    </message>
    <message>
        <source>Chosen here: %1</source>
        <translation>Hier gewählt: %1</translation>
    </message>
    <message>
        <source>Not on these data: %1.</source>
        <translation>Nicht mit diesen Daten: %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>retort::ui::BoardTable</name>
    <message>
        <source>Published figures against ours</source>
        <translation>Veröffentlichte Zahlen neben den eigenen</translation>
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
        <translation>Ein Diagramm wird als PNG, SVG oder CSV geschrieben.</translation>
    </message>
    <message>
        <source>Let the name end in .png, .svg or .csv.</source>
        <translation>Der Name muss auf .png, .svg oder .csv enden.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The newest %1 rows; the CSV file has all samples.</source>
        <translation>Die neuesten %1 Zeilen; die CSV-Datei enthält alle Werte.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ChartControls</name>
    <message>
        <source>&amp;Loss:</source>
        <translation>&amp;Verlust:</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>soft part</source>
        <translation>weicher Teil</translation>
    </message>
    <message>
        <source>hard part</source>
        <translation>harter Teil</translation>
    </message>
    <message>
        <source>Part of the loss</source>
        <translation>Teil des Verlusts</translation>
    </message>
    <message>
        <source>What the upper chart shows: the whole training objective, its soft part (against the teachers&apos; posteriors) or its hard part (against the alignment), in nats per frame.</source>
        <translation>Was das obere Diagramm zeigt: die gesamte Zielfunktion des Trainings, ihren weichen Teil (gegen die Posteriors der Lehrer) oder ihren harten Teil (gegen das Alignment), in Nat je Frame.</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>Show training curves</source>
        <translation>Trainingskurven zeigen</translation>
    </message>
    <message>
        <source>Means over the newest steps, with dropout as in training.</source>
        <translation>Mittelwerte über die neuesten Schritte, mit Dropout wie im Training.</translation>
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation>Val&amp;idierung</translation>
    </message>
    <message>
        <source>Show validation curves</source>
        <translation>Validierungskurven zeigen</translation>
    </message>
    <message>
        <source>On the validation set, after each epoch.</source>
        <translation>Auf der Validierungsmenge, nach jeder Epoche.</translation>
    </message>
    <message>
        <source>Learning r&amp;ate</source>
        <translation>Lern&amp;rate</translation>
    </message>
    <message>
        <source>Show the learning rate</source>
        <translation>Lernrate zeigen</translation>
    </message>
    <message>
        <source>A third chart with the learning rate of each step.</source>
        <translation>Ein drittes Diagramm mit der Lernrate jedes Schritts.</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>&amp;Nach:</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>wall time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Waagerechte Achse</translation>
    </message>
    <message>
        <source>Step: updates of the weights. Epoch: passes over the training data. Wall time: since the run began, interruptions not counted.</source>
        <translation>Schritt: Aktualisierungen der Gewichte. Epoche: Durchgänge durch die Trainingsdaten. Laufzeit: seit Beginn des Laufs, ohne Unterbrechungen.</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Lo&amp;g</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Logarithmischer Verlust</translation>
    </message>
    <message>
        <source>Logarithmic axis for losses and learning rate.</source>
        <translation>Logarithmische Achse für Verluste und Lernrate.</translation>
    </message>
    <message>
        <source>&amp;Smoothing:</source>
        <translation>Glätt&amp;ung:</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Weight of the past in the moving average that is drawn; the raw curve stays visible, faint.</source>
        <translation>Gewicht der Vergangenheit im gleitenden Mittel, das gezeichnet wird; die rohe Kurve bleibt blass sichtbar.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show all of the curves, and follow new points (Home).</source>
        <translation>Zeigt die Kurven ganz und folgt neuen Punkten (Pos1).</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>Diagramme als Tabellen</translation>
    </message>
    <message>
        <source>The figures of all charts as tables.</source>
        <translation>Die Zahlen aller Diagramme als Tabellen.</translation>
    </message>
    <message>
        <source>O&amp;ther runs</source>
        <translation>Andere Läu&amp;fe</translation>
    </message>
    <message>
        <source>Lay other runs over this one</source>
        <translation>Andere Läufe über diesen legen</translation>
    </message>
    <message>
        <source>Curves of other open runs in the same charts.</source>
        <translation>Kurven anderer offener Läufe in denselben Diagrammen.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Show curves of the watched test set</source>
        <translation>Kurven der beobachteten Testmenge zeigen</translation>
    </message>
    <message>
        <source>On the test set after each epoch, of models that are told to watch it. Nothing is decided by it: neither when training ends nor which weights are kept.</source>
        <translation>Auf der Testmenge nach jeder Epoche, bei Modellen, die sie beobachten sollen. Nichts hängt davon ab: weder wann das Training endet noch welche Gewichte bleiben.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ChartShell</name>
    <message>
        <source>Figures of the chart</source>
        <translation>Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>%1: figures of the chart</source>
        <translation>%1: Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>The chart was not saved: %1</source>
        <translation>Das Diagramm wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save all &amp;figures as CSV…</source>
        <translation>Alle &amp;Zahlen als CSV speichern…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Writing %1: %2</source>
        <comment>file, size so far</comment>
        <translation>%1 wird geschrieben: %2</translation>
    </message>
    <message>
        <source>The figures are in %1.</source>
        <translation>Die Zahlen stehen in %1.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ChartStack</name>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>time, s</source>
        <translation>Zeit, s</translation>
    </message>
    <message>
        <source>time, min</source>
        <translation>Zeit, min</translation>
    </message>
    <message>
        <source>time, h</source>
        <translation>Zeit, h</translation>
    </message>
    <message>
        <source>Loss, soft part (nats per frame)</source>
        <translation>Verlust, weicher Teil (Nat je Frame)</translation>
    </message>
    <message>
        <source>Loss, hard part (nats per frame)</source>
        <translation>Verlust, harter Teil (Nat je Frame)</translation>
    </message>
    <message>
        <source>Loss (nats per frame)</source>
        <translation>Verlust (Nat je Frame)</translation>
    </message>
    <message>
        <source>nats per frame</source>
        <translation>Nat je Frame</translation>
    </message>
    <message>
        <source>Frame accuracy</source>
        <translation>Frame-Genauigkeit</translation>
    </message>
    <message>
        <source>frame accuracy</source>
        <translation>Frame-Genauigkeit</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
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
        <translation>Wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>retort::ui::CompareCharts</name>
    <message>
        <source>Test frame accuracy against size</source>
        <translation>Frame-Genauigkeit (Test) gegen Größe</translation>
    </message>
    <message>
        <source>Validation frame accuracy against size</source>
        <translation>Frame-Genauigkeit (Validierung) gegen Größe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Frame accuracy (%)</source>
        <translation>Frame-Genauigkeit (%)</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>Select a model in the table to see what it confuses, or two to see how they differ.</source>
        <translation>Ein Modell in der Tabelle auswählen, um zu sehen, was es verwechselt, oder zwei, um zu sehen, worin sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Confusions of %1</source>
        <translation>Verwechslungen von %1</translation>
    </message>
    <message>
        <source>Confusions: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation>Verwechslungen: %1 − %2</translation>
    </message>
    <message>
        <source>The evaluation is not known (yet): confusions come with it.</source>
        <translation>Die Auswertung ist (noch) nicht bekannt: Mit ihr kommen die Verwechslungen.</translation>
    </message>
    <message>
        <source>This run&apos;s evaluations do not keep confusions by phone: it was made by an older version.</source>
        <translation>Die Auswertungen dieses Laufs enthalten keine Verwechslungen nach Phon: Er stammt von einer älteren Version.</translation>
    </message>
    <message>
        <source>The two models were evaluated with different phones.</source>
        <translation>Die beiden Modelle wurden mit verschiedenen Phonen ausgewertet.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Aligned phone</source>
        <translation>Phon laut Alignment</translation>
    </message>
    <message>
        <source>Decided class</source>
        <translation>Entschiedene Klasse</translation>
    </message>
    <message>
        <source>Decided phone</source>
        <translation>Entschiedenes Phon</translation>
    </message>
    <message>
        <source>Difference of shares</source>
        <translation>Differenz der Anteile</translation>
    </message>
    <message>
        <source>Share of the row</source>
        <translation>Anteil an der Zeile</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Gewinne</translation>
    </message>
    <message>
        <source>Difference (points)</source>
        <translation>Differenz (Punkte)</translation>
    </message>
    <message>
        <source>Select a model in the table to see where it gains.</source>
        <translation>Ein Modell in der Tabelle auswählen, um zu sehen, wo es gewinnt.</translation>
    </message>
    <message>
        <source>There is no baseline to compare with: choose one above the table.</source>
        <translation>Es gibt keine Baseline zum Vergleichen: über der Tabelle eine wählen.</translation>
    </message>
    <message>
        <source>%1 is the baseline itself: select another model.</source>
        <translation>%1 ist selbst die Baseline: ein anderes Modell auswählen.</translation>
    </message>
    <message>
        <source>The evaluation is not known (yet): gains come with it.</source>
        <translation>Die Auswertung ist (noch) nicht bekannt: Mit ihr kommen die Gewinne.</translation>
    </message>
    <message>
        <source>Gain per class: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation>Gewinn je Klasse: %1 − %2</translation>
    </message>
    <message>
        <source>Gain per phone: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation>Gewinn je Phon: %1 − %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phon</translation>
    </message>
    <message>
        <source>This run&apos;s evaluations do not keep accuracies by phone: it was made by an older version.</source>
        <translation>Die Auswertungen dieses Laufs enthalten keine Genauigkeiten nach Phon: Er stammt von einer älteren Version.</translation>
    </message>
    <message>
        <source>Gain per speaker: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation>Gewinn je Sprecher: %1 − %2</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>The speakers are not known: the data do not name them, or the run was made by an older version.</source>
        <translation>Die Sprecher sind nicht bekannt: Die Daten nennen sie nicht, oder der Lauf stammt von einer älteren Version.</translation>
    </message>
    <message>
        <source>No model has an accuracy on this set.</source>
        <translation>Kein Modell hat eine Genauigkeit auf dieser Menge.</translation>
    </message>
    <message>
        <source>&amp;Difference against the baseline</source>
        <translation>&amp;Differenz zur Baseline</translation>
    </message>
    <message>
        <source>Shares of the selected model minus those of its baseline, instead of the model&apos;s own.</source>
        <translation>Anteile des ausgewählten Modells minus die seiner Baseline statt der eigenen Anteile des Modells.</translation>
    </message>
    <message>
        <source>Difference against the baseline</source>
        <translation>Differenz zur Baseline</translation>
    </message>
    <message>
        <source>Charts of the selected model</source>
        <translation>Diagramme des ausgewählten Modells</translation>
    </message>
    <message>
        <source>Gain per phone</source>
        <translation>Gewinn je Phon</translation>
    </message>
    <message>
        <source>Gain per speaker</source>
        <translation>Gewinn je Sprecher</translation>
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
        <translation>&amp;Baseline</translation>
    </message>
    <message>
        <source>hard net of the same architecture</source>
        <translation>Netz gleicher Architektur, nur harte Labels</translation>
    </message>
    <message>
        <source>What the models are compared with. By itself: for a student, the net of its architecture that was trained on the alignments alone (the mean of copies); for others, the first baseline.</source>
        <translation>Womit die Modelle verglichen werden. Ohne Wahl: bei einem Schüler das Netz seiner Architektur, das nur aus den Alignments gelernt hat (der Mittelwert der Kopien); bei anderen die erste Baseline.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>Au&amp;f</translation>
    </message>
    <message>
        <source>test set</source>
        <translation>Testmenge</translation>
    </message>
    <message>
        <source>validation set</source>
        <translation>Validierungsmenge</translation>
    </message>
    <message>
        <source>The set that cross entropy, ECE, difference, verdict and chart are about.</source>
        <translation>Die Menge, für die Kreuzentropie, ECE, Differenz, Urteil und Diagramm gelten.</translation>
    </message>
    <message>
        <source>Set that figures are about</source>
        <translation>Menge, für die die Zahlen gelten</translation>
    </message>
    <message>
        <source>all roles</source>
        <translation>alle Rollen</translation>
    </message>
    <message>
        <source>Only rows of this role.</source>
        <translation>Nur Zeilen dieser Rolle.</translation>
    </message>
    <message>
        <source>Role to show</source>
        <translation>Gezeigte Rolle</translation>
    </message>
    <message>
        <source>Filter by name or network</source>
        <translation>Nach Name oder Netz filtern</translation>
    </message>
    <message>
        <source>Only rows whose model, run or network has this text.</source>
        <translation>Nur Zeilen, deren Modell, Lauf oder Netz diesen Text enthält.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export the selected models</source>
        <translation>Ausgewählte Modelle exportieren</translation>
    </message>
    <message>
        <source>Better and worse: the 95 % interval of the difference in frame accuracy, by paired bootstrap over utterances (1000 draws), lies on one side of 0.</source>
        <translation>Besser und schlechter: Das 95-%-Intervall der Differenz der Frame-Genauigkeit aus einem gepaarten Bootstrap über Äußerungen (1000 Ziehungen) liegt ganz auf einer Seite der 0.</translation>
    </message>
    <message>
        <source>No run is open: the models of a run are compared here as they are trained.</source>
        <translation>Es ist kein Lauf geöffnet: Die Modelle eines Laufs werden hier verglichen, sobald sie trainiert sind.</translation>
    </message>
    <message>
        <source>Set &amp;up a run</source>
        <translation>Lauf ein&amp;richten</translation>
    </message>
    <message>
        <source>The run is being read.</source>
        <translation>Der Lauf wird gelesen.</translation>
    </message>
    <message>
        <source>The first results come when %1 is done.</source>
        <translation>Die ersten Ergebnisse kommen, wenn %1 fertig ist.</translation>
    </message>
    <message>
        <source>Watch it on the &amp;Monitor page</source>
        <translation>Auf der Seite Über&amp;wachen beobachten</translation>
    </message>
    <message>
        <source>The first results come when the first model is done.</source>
        <translation>Die ersten Ergebnisse kommen, wenn das erste Modell fertig ist.</translation>
    </message>
    <message>
        <source>This run has ended without results.</source>
        <translation>Dieser Lauf endete ohne Ergebnisse.</translation>
    </message>
    <message>
        <source>This run has ended without results: %1</source>
        <translation>Dieser Lauf endete ohne Ergebnisse: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model and its run</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>Mittelwert von %1</translation>
    </message>
    <message>
        <source>Writes the selected models, or the students where none is selected, in the formats of other programs. Of an ensemble, its members.</source>
        <translation>Schreibt die ausgewählten Modelle oder, wenn keines ausgewählt ist, die Schüler in den Formaten anderer Programme. Von einem Ensemble dessen Mitglieder.</translation>
    </message>
    <message>
        <source>Select a model to be exported.</source>
        <translation>Ein Modell für den Export auswählen.</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>Tabelle als CSV speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <translation>Die Tabelle wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The table could not be written: %1</source>
        <translation>Die Tabelle konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>retort::ui::CompareTable</name>
    <message>
        <source>Compared models</source>
        <translation>Verglichene Modelle</translation>
    </message>
    <message>
        <source>Every evaluated model and ensemble with its figures and its verdict against the baseline.</source>
        <translation>Jedes ausgewertete Modell und Ensemble mit seinen Zahlen und seinem Urteil gegenüber der Baseline.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Use as &amp;baseline</source>
        <translation>Als &amp;Baseline verwenden</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy table as CS&amp;V</source>
        <translation>Tabelle als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>&amp;Save table as CSV…</source>
        <translation>Tabelle als CSV &amp;speichern…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;palten</translation>
    </message>
</context>
<context>
    <name>retort::ui::ComparisonModel</name>
    <message>
        <source>There is no baseline to compare with: no model was trained on the alignments alone with nobody learning from it. Choose another model as the baseline.</source>
        <translation>Es gibt keine Baseline zum Vergleichen: Kein Modell, von dem niemand lernt, wurde nur mit den Alignments trainiert. Ein anderes Modell als Baseline wählen.</translation>
    </message>
    <message>
        <source>The model or its baseline was not evaluated on this set.</source>
        <translation>Das Modell oder seine Baseline wurde auf dieser Menge nicht ausgewertet.</translation>
    </message>
    <message>
        <source>Hits by utterance, which a verdict needs, are kept of the test set only.</source>
        <translation>Die Treffer je Äußerung, die ein Urteil braucht, werden nur für die Testmenge aufbewahrt.</translation>
    </message>
    <message>
        <source>Hits by utterance, which a verdict needs, are not known of this model and its baseline.</source>
        <translation>Die Treffer je Äußerung, die ein Urteil braucht, sind für dieses Modell und seine Baseline nicht bekannt.</translation>
    </message>
    <message>
        <source>The verdict is being computed.</source>
        <translation>Das Urteil wird berechnet.</translation>
    </message>
    <message>
        <source>The model and its baseline were evaluated on different utterances.</source>
        <translation>Das Modell und seine Baseline wurden auf verschiedenen Äußerungen ausgewertet.</translation>
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
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>baseline</source>
        <comment>verdict</comment>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>The others are compared with this model.</source>
        <translation>Mit diesem Modell werden die anderen verglichen.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Verglichen mit %1.</translation>
    </message>
    <message>
        <source>Compared with the mean of %1.</source>
        <translation>Verglichen mit dem Mittelwert von %1.</translation>
    </message>
    <message>
        <source>Only students have a teacher to agree with.</source>
        <translation>Nur Schüler haben einen Lehrer, mit dem sie einig sein können.</translation>
    </message>
    <message>
        <source>Its teacher is %1.</source>
        <translation>Sein Lehrer ist %1.</translation>
    </message>
    <message>
        <source>Of the gain of %1.</source>
        <translation>Vom Gewinn von %1.</translation>
    </message>
    <message>
        <source>Only of students.</source>
        <translation>Nur bei Schülern.</translation>
    </message>
    <message>
        <source>Not known: the run has no hard net of the student&apos;s architecture, or the teacher is no better than it.</source>
        <translation>Nicht bekannt: Der Lauf hat kein nur mit harten Labels trainiertes Netz der Schülerarchitektur, oder der Lehrer ist nicht besser als dieses.</translation>
    </message>
    <message>
        <source>Only of models with copies.</source>
        <translation>Nur bei Modellen mit Kopien.</translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s).</source>
        <translation>
            <numerusform>Über %n Seed.</numerusform>
            <numerusform>Über %n Seeds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The verdict is about the mean of %n copies.</source>
        <translation>
            <numerusform>Das Urteil gilt dem Mittelwert von %n Kopie.</numerusform>
            <numerusform>Das Urteil gilt dem Mittelwert von %n Kopien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::CurveText</name>
    <message>
        <source>%1, validation</source>
        <translation>%1, Validierung</translation>
    </message>
    <message>
        <source>%1, training</source>
        <translation>%1, Training</translation>
    </message>
    <message>
        <source>%1, test (only watched)</source>
        <translation>%1, Test (nur beobachtet)</translation>
    </message>
</context>
<context>
    <name>retort::ui::DetailsTabs</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>Trainingsmenge</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>Bilder je Klasse</translation>
    </message>
    <message>
        <source>Frames of each pdf</source>
        <translation>Frames je pdf</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>pdf</source>
        <translation>pdf</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Labels are counted when all inputs are right.</source>
        <translation>Die Labels werden gezählt, sobald alle Eingaben stimmen.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>One utterance before and after the front end, with its phones.</source>
        <translation>Eine Äußerung vor und nach dem Front-End, mit ihren Phonen.</translation>
    </message>
    <message>
        <source>How often each label occurs in the training set.</source>
        <translation>Wie oft jedes Label in der Trainingsmenge vorkommt.</translation>
    </message>
    <message>
        <source>Rarer settings of the front end and of how data is read.</source>
        <translation>Seltenere Einstellungen des Front-Ends und des Lesens der Daten.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>retort::ui::DistillationTab</name>
    <message>
        <source>Change temperature</source>
        <translation>Temperatur ändern</translation>
    </message>
    <message>
        <source>Change hard weight</source>
        <translation>Label-Gewicht ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Write the values to try as a list: 1, 2, 4. An empty list tries one value.</source>
        <translation>Die zu erprobenden Werte als Liste schreiben: 1, 2, 4. Eine leere Liste erprobt einen Wert.</translation>
    </message>
    <message>
        <source>Sweep over values</source>
        <translation>Wertereihe erproben</translation>
    </message>
    <message>
        <source>Take one value</source>
        <translation>Einzelnen Wert verwenden</translation>
    </message>
    <message>
        <source>Values to try</source>
        <translation>Zu erprobende Werte</translation>
    </message>
    <message>
        <source>Divides the logits of teacher and student before the softmax of the soft loss; higher shows more of how the teacher ranks the wrong classes.</source>
        <translation>Teilt die Logits von Lehrer und Schüler vor der Softmax des weichen Verlusts; höhere Werte zeigen mehr davon, wie der Lehrer die falschen Klassen ordnet.</translation>
    </message>
    <message>
        <source>Temperatures to try in turn, a student each: 1, 2, 4. Empty: the one on the left.</source>
        <translation>Temperaturen, die nacheinander erprobt werden, mit je einem Schüler: 1, 2, 4. Leer: die links stehende.</translation>
    </message>
    <message>
        <source>Temperatures to try</source>
        <translation>Zu erprobende Temperaturen</translation>
    </message>
    <message>
        <source>Hard &amp;weight</source>
        <translation>Label-&amp;Gewicht</translation>
    </message>
    <message>
        <source>Weight of the alignment&apos;s labels beside the teacher&apos;s posteriors: 0 is the teacher alone, 1 the labels alone.</source>
        <translation>Gewicht der Labels des Alignments neben den Posteriors des Lehrers: 0 ist allein der Lehrer, 1 sind allein die Labels.</translation>
    </message>
    <message>
        <source>Hard weights to try in turn, a student each: 0, 0.5, 1. Empty: the one on the left.</source>
        <translation>Label-Gewichte, die nacheinander erprobt werden, mit je einem Schüler: 0, 0.5, 1. Leer: das links stehende.</translation>
    </message>
    <message>
        <source>Hard weights to try</source>
        <translation>Zu erprobende Label-Gewichte</translation>
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
        <translation>Tem&amp;peratur</translation>
    </message>
</context>
<context>
    <name>retort::ui::Document</name>
    <message>
        <source>untitled</source>
        <translation>Unbenannt</translation>
    </message>
</context>
<context>
    <name>retort::ui::EmptyRun</name>
    <message>
        <source>No run is open. Set up an experiment and start it, or open the folder of an old run.</source>
        <translation>Es ist kein Lauf geöffnet. Ein Experiment einrichten und starten oder den Ordner eines alten Laufs öffnen.</translation>
    </message>
    <message>
        <source>&amp;Set up an experiment</source>
        <translation>Experiment ein&amp;richten</translation>
    </message>
    <message>
        <source>Choose inputs and models, then start.</source>
        <translation>Eingaben und Modelle wählen, dann starten.</translation>
    </message>
</context>
<context>
    <name>retort::ui::EmptySetup</name>
    <message>
        <source>The demo is being made.</source>
        <translation>Die Demo wird erzeugt.</translation>
    </message>
    <message>
        <source>An experiment begins with a recipe: a folder with features and alignments. Choose it, or drop it here.</source>
        <translation>Ein Experiment beginnt mit einem Rezept: einem Ordner mit Merkmalen und Alignments. Diesen wählen oder hier ablegen.</translation>
    </message>
    <message>
        <source>&amp;Choose recipe folder…</source>
        <translation>Rezeptordner &amp;wählen…</translation>
    </message>
    <message>
        <source>Finds data and alignments in the folder and takes them.</source>
        <translation>Findet Daten und Alignments in dem Ordner und übernimmt sie.</translation>
    </message>
    <message>
        <source>Opens an experiment over a small made-up corpus, ready to run.</source>
        <translation>Öffnet ein startbereites Experiment mit einem kleinen künstlichen Korpus.</translation>
    </message>
    <message>
        <source>&amp;Open the demo</source>
        <translation>De&amp;mo öffnen</translation>
    </message>
</context>
<context>
    <name>retort::ui::ExperimentModelsModel</name>
    <message numerus="yes">
        <source>%1 (%n settings)</source>
        <translation>
            <numerusform>%1 (%n Einstellung)</numerusform>
            <numerusform>%1 (%n Einstellungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>student, teaches</source>
        <translation>Schüler, lehrt</translation>
    </message>
    <message>
        <source>student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>~ %1</source>
        <translation>~ %1</translation>
    </message>
    <message>
        <source>Double-click or F2 renames the model; students that learn from it follow.</source>
        <translation>Doppelklick oder F2 benennt das Modell um; Schüler, die von ihm lernen, ziehen nach.</translation>
    </message>
    <message>
        <source>Learns from its teachers and from the alignment&apos;s labels.</source>
        <translation>Lernt von seinen Lehrern und aus den Labels des Alignments.</translation>
    </message>
    <message>
        <source>Learns from the alignment&apos;s labels alone.</source>
        <translation>Lernt nur aus den Labels des Alignments.</translation>
    </message>
    <message>
        <source>Inputs, hidden layers and outputs of the net.</source>
        <translation>Eingänge, verdeckte Schichten und Ausgänge des Netzes.</translation>
    </message>
    <message>
        <source>Weights and biases of one copy.</source>
        <translation>Gewichte und Biases einer Kopie.</translation>
    </message>
    <message>
        <source>Memory that training one copy takes.</source>
        <translation>Speicher, den das Training einer Kopie belegt.</translation>
    </message>
    <message>
        <source>Forecast of one epoch of one copy on this machine.</source>
        <translation>Prognose für eine Epoche einer Kopie auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>specialists</source>
        <translation>Spezialisten</translation>
    </message>
    <message>
        <source>Start from their generalist and learn to tell some classes apart.</source>
        <translation>Gehen von ihrem Generalisten aus und lernen, einige Klassen auseinanderzuhalten.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportGrid</name>
    <message>
        <source>Models and formats to export</source>
        <translation>Zu exportierende Modelle und Formate</translation>
    </message>
    <message>
        <source>Space ticks or unticks the selected cells.</source>
        <translation>Die Leertaste setzt oder entfernt die Häkchen der ausgewählten Zellen.</translation>
    </message>
    <message>
        <source>&amp;Copy outcome</source>
        <translation>Ergebnis &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>&amp;Häkchen setzen oder entfernen</translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportGridModel</name>
    <message>
        <source>writing</source>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>besteht bereits</translation>
    </message>
    <message>
        <source>written, %1</source>
        <translation>geschrieben, %1</translation>
    </message>
    <message>
        <source>equal, %1</source>
        <translation>gleich, %1</translation>
    </message>
    <message>
        <source>equal to %1, %2</source>
        <comment>largest difference, size</comment>
        <translation>gleich bis auf %1, %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>Größe nicht bekannt</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 was written and read back: on random frames its log posteriors differ from the model&apos;s by %2 at most.</source>
        <translation>%1 wurde geschrieben und zurückgelesen: Auf zufälligen Frames weichen die Log-Posteriors um höchstens %2 von denen des Modells ab.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>%1 was not written: the export was cancelled.</source>
        <translation>%1 wurde nicht geschrieben: Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Ticks every format.</source>
        <translation>Setzt das Häkchen bei jedem Format.</translation>
    </message>
    <message>
        <source>Ticks every model.</source>
        <translation>Setzt das Häkchen bei jedem Modell.</translation>
    </message>
    <message>
        <source>%1 is there already. Tick “Replace existing files” to overwrite it, or choose another folder.</source>
        <translation>%1 ist schon vorhanden. „Vorhandene Dateien ersetzen“ ankreuzen, um die Datei zu überschreiben, oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <comment>model, format, state</comment>
        <translation>%1 als %2: %3</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Files named %1</source>
        <translation>Dateinamen: %1</translation>
    </message>
    <message>
        <source>MODEL</source>
        <comment>place of a model&apos;s name</comment>
        <translation>MODELL</translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportOutcome</name>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Shows the files in the file manager.</source>
        <translation>Zeigt die Dateien in der Dateiverwaltung.</translation>
    </message>
    <message>
        <source>Copy &amp;paths</source>
        <translation>&amp;Pfade kopieren</translation>
    </message>
    <message>
        <source>Copies the paths of the written files, a line each.</source>
        <translation>Kopiert die Pfade der geschriebenen Dateien, je einen pro Zeile.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written, read back and compared.</source>
        <translation>
            <numerusform>%n Datei geschrieben, zurückgelesen und verglichen.</numerusform>
            <numerusform>%n Dateien geschrieben, zurückgelesen und verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written.</source>
        <translation>
            <numerusform>%n Datei konnte nicht geschrieben werden.</numerusform>
            <numerusform>%n Dateien konnten nicht geschrieben werden.</numerusform>
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
            <numerusform>%n Datei abgebrochen.</numerusform>
            <numerusform>%n Dateien abgebrochen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportPage</name>
    <message>
        <source>The paths were copied.</source>
        <translation>Die Pfade wurden kopiert.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Models of this run with final weights, and the formats they can be written in. Each file is read back and compared with the model.</source>
        <translation>Modelle dieses Laufs mit endgültigen Gewichten und die Formate, in denen sie geschrieben werden können. Jede Datei wird zurückgelesen und mit dem Modell verglichen.</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Export the ticked models</source>
        <translation>Angekreuzte Modelle exportieren</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Files that are not yet begun are left out.</source>
        <translation>Noch nicht begonnene Dateien werden ausgelassen.</translation>
    </message>
    <message>
        <source>MODEL</source>
        <comment>place of a model&apos;s name</comment>
        <translation>MODELL</translation>
    </message>
    <message>
        <source>Files are named %1.</source>
        <translation>Die Dateien heißen %1.</translation>
    </message>
    <message>
        <source>No run is open: models are exported here as soon as they are trained.</source>
        <translation>Es ist kein Lauf geöffnet: Modelle werden hier exportiert, sobald sie trainiert sind.</translation>
    </message>
    <message>
        <source>Set &amp;up a run</source>
        <translation>Lauf ein&amp;richten</translation>
    </message>
    <message>
        <source>The run is being read.</source>
        <translation>Der Lauf wird gelesen.</translation>
    </message>
    <message>
        <source>This run has no models.</source>
        <translation>Dieser Lauf hat keine Modelle.</translation>
    </message>
    <message>
        <source>No model has final weights yet.</source>
        <translation>Noch kein Modell hat endgültige Gewichte.</translation>
    </message>
    <message>
        <source>What is ticked is there already: tick “Replace existing files”, or choose another folder.</source>
        <translation>Das Angekreuzte ist schon vorhanden: „Vorhandene Dateien ersetzen“ ankreuzen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Tick what is to be written.</source>
        <translation>Ankreuzen, was geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Writes the ticked files.</source>
        <translation>Schreibt die angekreuzten Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to be written.</source>
        <translation>
            <numerusform>%n Datei ist zu schreiben.</numerusform>
            <numerusform>%n Dateien sind zu schreiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exist already and are left alone.</source>
        <translation>
            <numerusform>%n Datei besteht bereits und bleibt unberührt.</numerusform>
            <numerusform>%n Dateien bestehen bereits und bleiben unberührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are being written and compared.</source>
        <translation>Die Dateien werden geschrieben und verglichen.</translation>
    </message>
</context>
<context>
    <name>retort::ui::FieldRow</name>
    <message>
        <source>&amp;Reset to default (empty)</source>
        <translation>Auf &amp;Vorgabe zurücksetzen (leer)</translation>
    </message>
    <message>
        <source>&amp;Reset to default (%1)</source>
        <translation>Auf &amp;Vorgabe zurücksetzen (%1)</translation>
    </message>
</context>
<context>
    <name>retort::ui::FieldStatus</name>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the whole text.</source>
        <translation>Kopiert den ganzen Text.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click to see and copy this.</source>
        <translation>Klicken, um dies zu sehen und zu kopieren.</translation>
    </message>
</context>
<context>
    <name>retort::ui::FileCommands</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ enthält nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what could not be done, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a recipe folder</source>
        <translation>Rezeptordner wählen</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>Experiment öffnen</translation>
    </message>
    <message>
        <source>Experiments (*.json)</source>
        <translation>Experimente (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was opened with %n problems. They stand beside their fields.</source>
        <translation>
            <numerusform>„%1“ wurde mit %n Problem geöffnet. Es steht neben seinem Feld.</numerusform>
            <numerusform>„%1“ wurde mit %n Problemen geöffnet. Sie stehen neben ihren Feldern.</numerusform>
        </translation>
    </message>
    <message>
        <source>The experiment could not be opened</source>
        <translation>Das Experiment konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>Ordner eines Laufs öffnen</translation>
    </message>
    <message>
        <source>The experiment could not be saved</source>
        <translation>Das Experiment konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Experiment speichern</translation>
    </message>
</context>
<context>
    <name>retort::ui::FrontEndRow</name>
    <message>
        <source>Change CMVN</source>
        <translation>CMVN ändern</translation>
    </message>
    <message>
        <source>Change variance normalisation</source>
        <translation>Varianznormierung ändern</translation>
    </message>
    <message>
        <source>Change deltas</source>
        <translation>Deltas ändern</translation>
    </message>
    <message>
        <source>Change splice</source>
        <translation>Splice ändern</translation>
    </message>
    <message>
        <source>by speaker</source>
        <translation>je Sprecher</translation>
    </message>
    <message>
        <source>by utterance</source>
        <translation>je Äußerung</translation>
    </message>
    <message>
        <source>global</source>
        <translation>global</translation>
    </message>
    <message>
        <source>no CMVN</source>
        <translation>keine CMVN</translation>
    </message>
    <message>
        <source>CMVN</source>
        <translation>CMVN</translation>
    </message>
    <message>
        <source>Cepstral mean and variance normalisation: whose statistics are taken.</source>
        <translation>Normierung von Mittelwert und Varianz der Cepstra: wessen Statistik verwendet wird.</translation>
    </message>
    <message>
        <source>Normalise variances</source>
        <translation>Varianzen normieren</translation>
    </message>
    <message>
        <source>Scales each dimension to variance 1 as well.</source>
        <translation>Skaliert jede Dimension zusätzlich auf Varianz 1.</translation>
    </message>
    <message>
        <source>deltas</source>
        <translation>Deltas</translation>
    </message>
    <message>
        <source>Deltas</source>
        <translation>Deltas</translation>
    </message>
    <message>
        <source>Order of the time derivatives appended to each frame.</source>
        <translation>Ordnung der Zeitableitungen, die an jeden Frame angehängt werden.</translation>
    </message>
    <message>
        <source>splice</source>
        <translation>Splice</translation>
    </message>
    <message>
        <source>Context before, in frames</source>
        <translation>Kontext davor, in Frames</translation>
    </message>
    <message>
        <source>Frames before the current one that the net sees.</source>
        <translation>Frames vor dem aktuellen, die das Netz sieht.</translation>
    </message>
    <message>
        <source>Context after, in frames</source>
        <translation>Kontext danach, in Frames</translation>
    </message>
    <message>
        <source>Frames after the current one that the net sees.</source>
        <translation>Frames nach dem aktuellen, die das Netz sieht.</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>Varianz</translation>
    </message>
</context>
<context>
    <name>retort::ui::GroupTab</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>retort::ui::HeatCanvas</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Noch nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>%1. Heat map of %2 rows and %3 columns; values from %4 to %5.</source>
        <translation>%1. Heatmap mit %2 Zeilen und %3 Spalten; Werte von %4 bis %5.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>retort::ui::HelpDialog</name>
    <message>
        <source>Help: Set up</source>
        <translation>Hilfe: Einrichten</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Set up&lt;/h3&gt;&lt;p&gt;Choose or drop a Kaldi recipe folder. Data and alignment folders in it are offered; each choice is checked in the background, and beside the field stands what was found or what is wrong.&lt;/p&gt;&lt;p&gt;The table of models lists teachers, baselines and students; below it are the layers, the training and the distillation of the model that is selected.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Temperature&lt;/b&gt; flattens the teacher&apos;s posterior: at 1 it is as the teacher gives it, above 1 the small probabilities gain weight, and the student sees which classes the teacher finds alike. &lt;b&gt;Hard weight&lt;/b&gt; is the share of the alignment&apos;s own labels in the loss.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Start&lt;/b&gt; trains everything in an order in which each model comes after its teachers.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Einrichten&lt;/h3&gt;&lt;p&gt;Einen Kaldi-Rezeptordner wählen oder ablegen. Daten- und Alignment-Ordner darin werden angeboten; jede Wahl wird im Hintergrund geprüft, und neben dem Feld steht, was gefunden wurde oder was nicht stimmt.&lt;/p&gt;&lt;p&gt;Die Tabelle der Modelle führt Lehrer, Baselines und Schüler auf; darunter stehen die Schichten, das Training und die Destillation des ausgewählten Modells.&lt;/p&gt;&lt;p&gt;Die &lt;b&gt;Temperatur&lt;/b&gt; flacht den Posterior des Lehrers ab: Bei 1 ist er so, wie der Lehrer ihn ausgibt, über 1 gewinnen die kleinen Wahrscheinlichkeiten an Gewicht, und der Schüler sieht, welche Klassen der Lehrer ähnlich findet. Das &lt;b&gt;Label-Gewicht&lt;/b&gt; ist der Anteil der Labels des Alignments selbst am Verlust.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Starten&lt;/b&gt; trainiert alles in einer Reihenfolge, in der jedes Modell nach seinen Lehrern kommt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help: Monitor</source>
        <translation>Hilfe: Überwachen</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Monitor&lt;/h3&gt;&lt;p&gt;Loss and frame accuracy of all models while they train. Each model keeps its colour, dash and marker everywhere.&lt;/p&gt;&lt;p&gt;The wheel zooms, a rubber band zooms in, Shift with the mouse moves, a double click or Home fits. The crosshair names the nearest points. The context menu copies or saves the chart, or shows its figures as a table.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Space&lt;/b&gt; pauses and resumes. &lt;b&gt;Stop&lt;/b&gt; writes a checkpoint; the run can be resumed later, to the same bits.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Überwachen&lt;/h3&gt;&lt;p&gt;Verlust und Frame-Genauigkeit aller Modelle während des Trainings. Jedes Modell behält überall seine Farbe, seine Strichelung und sein Symbol.&lt;/p&gt;&lt;p&gt;Das Mausrad zoomt, ein Gummiband vergrößert den Ausschnitt, Umschalt mit der Maus verschiebt, Doppelklick oder Pos1 passt ein. Das Fadenkreuz benennt die nächsten Punkte. Das Kontextmenü kopiert oder speichert das Diagramm oder zeigt seine Zahlen als Tabelle.&lt;/p&gt;&lt;p&gt;Die &lt;b&gt;Leertaste&lt;/b&gt; pausiert und setzt fort. &lt;b&gt;Stoppen&lt;/b&gt; schreibt einen Checkpoint; der Lauf lässt sich später bitgenau fortsetzen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help: Compare</source>
        <translation>Hilfe: Vergleichen</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Compare&lt;/h3&gt;&lt;p&gt;Models appear here as soon as they are evaluated. Choose the baseline against which the others are judged: better, worse or no difference, by a paired bootstrap over utterances.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gain kept&lt;/b&gt; is the share of the teacher&apos;s advantage over the baseline that the student has kept. &lt;b&gt;ECE&lt;/b&gt; is the expected calibration error: how far confidence and accuracy are apart.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Vergleichen&lt;/h3&gt;&lt;p&gt;Modelle erscheinen hier, sobald sie ausgewertet sind. Zu wählen ist die Baseline, an der die anderen gemessen werden: besser, schlechter oder kein Unterschied, durch einen gepaarten Bootstrap über Äußerungen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gewinn erhalten&lt;/b&gt; ist der Anteil, den der Schüler vom Vorsprung des Lehrers vor der Baseline behalten hat. &lt;b&gt;ECE&lt;/b&gt; ist der erwartete Kalibrierungsfehler: wie weit Konfidenz und Genauigkeit auseinanderliegen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help: Export</source>
        <translation>Hilfe: Exportieren</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Export&lt;/h3&gt;&lt;p&gt;Tick models and formats, choose a folder, and press &lt;b&gt;Export&lt;/b&gt;. Every file is read back and its posteriors on random frames are compared with the model&apos;s: the largest difference stands in its cell.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Exportieren&lt;/h3&gt;&lt;p&gt;Modelle und Formate ankreuzen, einen Ordner wählen und &lt;b&gt;Exportieren&lt;/b&gt; drücken. Jede Datei wird zurückgelesen, und ihre Posteriors auf zufälligen Frames werden mit denen des Modells verglichen: Die größte Differenz steht in ihrer Zelle.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Offenes schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Help: Paper</source>
        <translation>Hilfe: Paper</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Paper&lt;/h3&gt;&lt;p&gt;Repeats the experiments of Hinton, Vinyals and Dean, “Distilling the Knowledge in a Neural Network”. Choose the folder of MNIST&apos;s files (M1 to M8) or of a Kaldi recipe (S, J and R), tick experiments, and press &lt;b&gt;Start&lt;/b&gt;. A row&apos;s tip says what the paper states and what was chosen here.&lt;/p&gt;&lt;p&gt;Each seed trains everything anew; the table shows mean and standard deviation. What is there already stays: Start goes on after a stop, and with more experiments or seeds.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Paper&lt;/h3&gt;&lt;p&gt;Wiederholt die Experimente von Hinton, Vinyals und Dean, „Distilling the Knowledge in a Neural Network“. Den Ordner der MNIST-Dateien (M1 bis M8) oder eines Kaldi-Rezepts (S, J und R) wählen, Experimente ankreuzen und &lt;b&gt;Starten&lt;/b&gt; drücken. Der Tipp einer Zeile sagt, was das Paper angibt und was hier gewählt wurde.&lt;/p&gt;&lt;p&gt;Jeder Seed trainiert alles neu; die Tabelle zeigt Mittelwert und Standardabweichung. Schon Vorhandenes bleibt: Starten fährt nach einem Stopp fort, auch mit mehr Experimenten oder Seeds.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>retort::ui::InputsPanel</name>
    <message>
        <source>Change HMM</source>
        <translation>HMM ändern</translation>
    </message>
    <message>
        <source>Change training data</source>
        <translation>Trainingsdaten ändern</translation>
    </message>
    <message>
        <source>Change validation data</source>
        <translation>Validierungsdaten ändern</translation>
    </message>
    <message>
        <source>Change test data</source>
        <translation>Testdaten ändern</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>Quelle ändern</translation>
    </message>
    <message>
        <source>Change validation share</source>
        <translation>Validierungsanteil ändern</translation>
    </message>
    <message>
        <source>Change recipe</source>
        <translation>Rezept ändern</translation>
    </message>
    <message>
        <source>Choose the recipe folder</source>
        <translation>Rezeptordner wählen</translation>
    </message>
    <message>
        <source>The recipe folder is being looked through.</source>
        <translation>Der Rezeptordner wird durchsucht.</translation>
    </message>
    <message>
        <source>The inputs are being checked.</source>
        <translation>Die Eingaben werden geprüft.</translation>
    </message>
    <message>
        <source>The inputs are being checked: %1</source>
        <translation>Die Eingaben werden geprüft: %1</translation>
    </message>
    <message>
        <source>beside the images</source>
        <translation>neben den Bildern</translation>
    </message>
    <message>
        <source>no test set</source>
        <translation>keine Testmenge</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Front en&amp;d</source>
        <translation>Fro&amp;nt-End</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Chooses the recipe folder. Dropping it here does the same.</source>
        <translation>Wählt den Rezeptordner. Ihn hier abzulegen bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>Recipe folder</source>
        <translation>Rezeptordner</translation>
    </message>
    <message>
        <source>Choose or drop a recipe folder</source>
        <translation>Rezeptordner wählen oder ablegen</translation>
    </message>
    <message>
        <source>Kaldi</source>
        <translation>Kaldi</translation>
    </message>
    <message>
        <source>IDX images</source>
        <translation>IDX-Bilder</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Kaldi: data and alignment folders. IDX: image and label files, as those of MNIST.</source>
        <translation>Kaldi: Daten- und Alignment-Ordner. IDX: Bild- und Labeldateien wie die von MNIST.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share kept for validation, in percent</source>
        <translation>Für die Validierung zurückgehaltener Anteil, in Prozent</translation>
    </message>
    <message>
        <source>Share of the training data kept for validation, drawn by the seed; 0 for none.</source>
        <translation>Anteil der Trainingsdaten, der für die Validierung zurückgehalten wird, durch den Seed ausgelost; 0 für keinen.</translation>
    </message>
    <message>
        <source>of the utterances</source>
        <translation>der Äußerungen</translation>
    </message>
    <message>
        <source>of the speakers</source>
        <translation>der Sprecher</translation>
    </message>
    <message>
        <source>a set of its own</source>
        <translation>eine eigene Menge</translation>
    </message>
    <message>
        <source>Where validation data comes from</source>
        <translation>Woher die Validierungsdaten kommen</translation>
    </message>
    <message>
        <source>What is kept together: whole utterances or whole speakers; or a set of its own.</source>
        <translation>Was zusammenbleibt: ganze Äußerungen oder ganze Sprecher; oder eine eigene Menge.</translation>
    </message>
    <message>
        <source>Kaldi data folder with feats.scp, utt2spk and cmvn.scp.</source>
        <translation>Kaldi-Datenordner mit feats.scp, utt2spk und cmvn.scp.</translation>
    </message>
    <message>
        <source>Folder with ali.1.gz, ali.2.gz, …</source>
        <translation>Ordner mit ali.1.gz, ali.2.gz, …</translation>
    </message>
    <message>
        <source>HMM folder</source>
        <translation>HMM-Ordner</translation>
    </message>
    <message>
        <source>Folder with final.mdl, or that file: maps alignments to pdfs.</source>
        <translation>Ordner mit final.mdl oder diese Datei selbst: bildet Alignments auf pdfs ab.</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Alignments of the training data</source>
        <translation>Alignments der Trainingsdaten</translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation>Validierungsdaten</translation>
    </message>
    <message>
        <source>Alignments of the validation data</source>
        <translation>Alignments der Validierungsdaten</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <source>Alignments of the test data</source>
        <translation>Alignments der Testdaten</translation>
    </message>
    <message>
        <source>Reci&amp;pe</source>
        <translation>&amp;Rezept</translation>
    </message>
    <message>
        <source>H&amp;MM</source>
        <translation>H&amp;MM</translation>
    </message>
    <message>
        <source>Trai&amp;n</source>
        <translation>Tra&amp;ining</translation>
    </message>
    <message>
        <source>V&amp;alidate</source>
        <translation>&amp;Validierung</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>of the images</source>
        <translation>der Bilder</translation>
    </message>
</context>
<context>
    <name>retort::ui::LayersModel</name>
    <message>
        <source>Units of this layer, 1 to 65536.</source>
        <translation>Einheiten dieser Schicht, 1 bis 65536.</translation>
    </message>
    <message>
        <source>Weights and biases that lead into this layer.</source>
        <translation>Gewichte und Biases, die in diese Schicht führen.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
</context>
<context>
    <name>retort::ui::LineCanvas</name>
    <message>
        <source>smoothed, weight %1</source>
        <translation>geglättet, Gewicht %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of 0 or less left out</source>
        <translation>
            <numerusform>%n Wert von 0 oder weniger ausgelassen</numerusform>
            <numerusform>%n Werte von 0 oder weniger ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Noch nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>curve: y at x</comment>
        <translation>%1: %2 bei %3</translation>
    </message>
    <message numerus="yes">
        <source>%1. Line chart of %n curve(s). Latest values: %2.</source>
        <translation>
            <numerusform>%1. Liniendiagramm mit %n Kurve. Neueste Werte: %2.</numerusform>
            <numerusform>%1. Liniendiagramm mit %n Kurven. Neueste Werte: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>axis: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>raw %1</source>
        <translation>roh %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>an x value</comment>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>A click shows it again.</source>
        <translation>Ein Klick zeigt sie wieder.</translation>
    </message>
    <message>
        <source>A click on its line hides it.</source>
        <translation>Ein Klick auf ihre Linie blendet sie aus.</translation>
    </message>
    <message>
        <source>A click on its name brings it forward.</source>
        <translation>Ein Klick auf ihren Namen holt sie nach vorn.</translation>
    </message>
</context>
<context>
    <name>retort::ui::LogModel</name>
    <message>
        <source>Failure: %1</source>
        <translation>Fehlschlag: %1</translation>
    </message>
    <message>
        <source>Time of work since the run began; interruptions are not counted.</source>
        <translation>Arbeitszeit seit Beginn des Laufs; Unterbrechungen zählen nicht mit.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>retort::ui::LogPanel</name>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Problems (%n)</source>
        <translation>
            <numerusform>&amp;Probleme (%n)</numerusform>
            <numerusform>&amp;Probleme (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>Messages of the run</source>
        <translation>Meldungen des Laufs</translation>
    </message>
    <message>
        <source>Problems of the experiment</source>
        <translation>Probleme des Experiments</translation>
    </message>
    <message>
        <source>Double click shows the page Set up, where it can be mended</source>
        <translation>Ein Doppelklick zeigt die Seite Einrichten, wo es sich beheben lässt</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
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
        <translation>%1 ist nicht vorhanden. Vielleicht verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>%1 is neither an experiment file (.json), nor a recipe folder, nor the folder of a run.</source>
        <translation>%1 ist weder eine Experimentdatei (.json) noch ein Rezeptordner noch der Ordner eines Laufs.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ModelEditor</name>
    <message>
        <source>Change copies</source>
        <translation>Kopien ändern</translation>
    </message>
    <message>
        <source>No model is selected.</source>
        <translation>Es ist kein Modell ausgewählt.</translation>
    </message>
    <message>
        <source>What the model learns from</source>
        <translation>Wovon das Modell lernt</translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation>&amp;Kopien</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Trains this many members that differ in their random numbers only. Together they teach as one.</source>
        <translation>Trainiert so viele Mitglieder, die sich nur in ihren Zufallszahlen unterscheiden. Zusammen lehren sie wie eines.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destillation</translation>
    </message>
    <message>
        <source>Change what the model learns from</source>
        <translation>Ändern, wovon das Modell lernt</translation>
    </message>
    <message>
        <source>S&amp;ets</source>
        <translation>&amp;Klassenmengen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Mod&amp;ellart</translation>
    </message>
    <message>
        <source>Labels are those of the alignment; from teachers means distillation, from their posteriors as well.</source>
        <translation>Labels sind die des Alignments; von Lehrern bedeutet Destillation, zusätzlich aus deren Posteriors.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Spezialisten</translation>
    </message>
    <message>
        <source>What part of the training data the model learns from.</source>
        <translation>Aus welchem Teil der Trainingsdaten das Modell lernt.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ModelTable</name>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten wie am Anfang</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Hide curves</source>
        <translation>Kurven aus&amp;blenden</translation>
    </message>
    <message>
        <source>S&amp;how curves</source>
        <translation>Kurven ein&amp;blenden</translation>
    </message>
    <message>
        <source>Show &amp;only this</source>
        <translation>N&amp;ur dieses zeigen</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als CSV &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Models of the run</source>
        <translation>Modelle des Laufs</translation>
    </message>
</context>
<context>
    <name>retort::ui::ModelsPanel</name>
    <message>
        <source>Add teacher</source>
        <translation>Lehrer hinzufügen</translation>
    </message>
    <message>
        <source>Add baseline</source>
        <translation>Baseline hinzufügen</translation>
    </message>
    <message>
        <source>Add student</source>
        <translation>Schüler hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>%1 was removed. Undo brings it back.</source>
        <translation>%1 wurde entfernt. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Rename model</source>
        <translation>Modell umbenennen</translation>
    </message>
    <message>
        <source>There is a model named %1 already; the name was kept.</source>
        <translation>Es gibt schon ein Modell namens %1; der Name wurde beibehalten.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>Adds a large net that others learn from: 4 layers of 1024 units, three copies.</source>
        <translation>Fügt ein großes Netz hinzu, von dem andere lernen: 4 Schichten zu 1024 Einheiten, drei Kopien.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Adds a net like the student&apos;s that learns from the alignment alone, to compare with.</source>
        <translation>Fügt zum Vergleich ein Netz wie das des Schülers hinzu, das nur aus dem Alignment lernt.</translation>
    </message>
    <message>
        <source>student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Adds a small net that learns from all teachers.</source>
        <translation>Fügt ein kleines Netz hinzu, das von allen Lehrern lernt.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Adds a copy of the model under a name of its own.</source>
        <translation>Fügt eine Kopie des Modells unter eigenem Namen hinzu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the model out of the experiment.</source>
        <translation>Nimmt das Modell aus dem Experiment.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Moves the model up in the list.</source>
        <translation>Verschiebt das Modell in der Liste nach oben.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Moves the model down in the list.</source>
        <translation>Verschiebt das Modell in der Liste nach unten.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Renames the model; students that learn from it follow.</source>
        <translation>Benennt das Modell um; Schüler, die von ihm lernen, ziehen nach.</translation>
    </message>
    <message>
        <source>Add specialists</source>
        <translation>Spezialisten hinzufügen</translation>
    </message>
    <message>
        <source>specialists</source>
        <translation>Spezialisten</translation>
    </message>
    <message>
        <source>Adds nets that start from a trained one and each learn to tell some classes apart.</source>
        <translation>Fügt Netze hinzu, die bei einem trainierten beginnen und von denen jedes lernt, einige Klassen zu unterscheiden.</translation>
    </message>
</context>
<context>
    <name>retort::ui::MonitorPage</name>
    <message>
        <source>Monitor</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>The run was refused: nothing was trained. What is wrong, and what to do:</source>
        <translation>Der Lauf wurde abgelehnt: Es wurde nichts trainiert. Was nicht stimmt und was zu tun ist:</translation>
    </message>
    <message>
        <source>The run was refused: %1</source>
        <translation>Der Lauf wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>run, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 could not be opened: no program for folders is known.</source>
        <translation>%1 konnte nicht geöffnet werden: Es ist kein Programm für Ordner bekannt.</translation>
    </message>
</context>
<context>
    <name>retort::ui::NetworkDrawing</name>
    <message>
        <source>batch normalisation</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>dropout %1</source>
        <translation>Dropout %1</translation>
    </message>
    <message>
        <source>input dropout %1</source>
        <translation>Eingangs-Dropout %1</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Drawing of the network</source>
        <translation>Zeichnung des Netzes</translation>
    </message>
    <message>
        <source>Inputs, hidden layers and outputs: %1.</source>
        <translation>Eingänge, verdeckte Schichten und Ausgänge: %1.</translation>
    </message>
</context>
<context>
    <name>retort::ui::NetworkTab</name>
    <message>
        <source>Change layer width</source>
        <translation>Schichtbreite ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Remove layer</source>
        <translation>Schicht entfernen</translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation>Schicht verschieben</translation>
    </message>
    <message>
        <source>Change layers</source>
        <translation>Schichten ändern</translation>
    </message>
    <message>
        <source>Hidden &amp;layers</source>
        <translation>Verdeckte Schi&amp;chten</translation>
    </message>
    <message>
        <source>Hidden layers as text</source>
        <translation>Verdeckte Schichten als Text</translation>
    </message>
    <message>
        <source>none: a linear softmax model</source>
        <translation>keine: ein lineares Softmax-Modell</translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input on: 4x1024, or 1024 512 256.</source>
        <translation>Einheiten jeder verdeckten Schicht, vom Eingang an: 4x1024 oder 1024 512 256.</translation>
    </message>
    <message>
        <source>Write layers as 4x1024 or as 1024 512 256, each of 1 to 65536 units.</source>
        <translation>Schichten als 4x1024 oder als 1024 512 256 schreiben, jede mit 1 bis 65536 Einheiten.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Verdeckte Schichten</translation>
    </message>
    <message>
        <source>Add a layer below the selected one</source>
        <translation>Eine Schicht unter der ausgewählten hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected layer</source>
        <translation>Die ausgewählte Schicht entfernen</translation>
    </message>
    <message>
        <source>Move the layer towards the inputs</source>
        <translation>Die Schicht zu den Eingängen hin verschieben</translation>
    </message>
    <message>
        <source>Move the layer towards the outputs</source>
        <translation>Die Schicht zu den Ausgängen hin verschieben</translation>
    </message>
</context>
<context>
    <name>retort::ui::PaperPage</name>
    <message>
        <source>Folder of MNIST&apos;s files or of a recipe</source>
        <translation>Ordner der MNIST-Dateien oder eines Rezepts</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>The experiments of Hinton, Vinyals and Dean, “Distilling the Knowledge in a Neural Network”, repeated: published figures against ours. A row&apos;s tip says what was stated and what was chosen.</source>
        <translation>Die Experimente von Hinton, Vinyals und Dean, „Distilling the Knowledge in a Neural Network“, wiederholt: veröffentlichte Zahlen neben den eigenen. Der Tipp einer Zeile sagt, was angegeben war und was gewählt wurde.</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Date&amp;n</translation>
    </message>
    <message>
        <source>Folder of MNIST&apos;s files, or of a Kaldi recipe</source>
        <translation>Ordner der MNIST-Dateien oder eines Kaldi-Rezepts</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Datenordner wählen</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>S&amp;eeds</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>Zahl der Seeds</translation>
    </message>
    <message>
        <source>Everything is trained this many times with other random numbers; the table shows mean and spread.</source>
        <translation>Alles wird so oft mit anderen Zufallszahlen trainiert; die Tabelle zeigt Mittelwert und Streuung.</translation>
    </message>
    <message>
        <source>&amp;Quick</source>
        <translation>S&amp;chnell</translation>
    </message>
    <message>
        <source>A tenth of the epochs: a look at everything, not the figures.</source>
        <translation>Ein Zehntel der Epochen: ein Blick auf alles, nicht die Zahlen.</translation>
    </message>
    <message>
        <source>Training accuracy, %</source>
        <translation>Trainingsgenauigkeit, %</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Curves are drawn here while models are trained.</source>
        <translation>Hier werden Kurven gezeichnet, während Modelle trainiert werden.</translation>
    </message>
    <message>
        <source>Progress of all experiments</source>
        <translation>Fortschritt aller Experimente</translation>
    </message>
    <message>
        <source>Open re&amp;port</source>
        <translation>Be&amp;richt öffnen</translation>
    </message>
    <message>
        <source>The page to send to a colleague, in the browser</source>
        <translation>Die Seite zum Weitergeben an Kollegen, im Browser</translation>
    </message>
    <message>
        <source>S&amp;top and save</source>
        <translation>S&amp;toppen und speichern</translation>
    </message>
    <message>
        <source>Writes a checkpoint; Start goes on from there.</source>
        <translation>Schreibt einen Checkpoint; Starten fährt von dort fort.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Make the ticked experiments</source>
        <translation>Die angekreuzten Experimente durchführen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>✓ images</source>
        <translation>✓ Bilder</translation>
    </message>
    <message numerus="yes">
        <source>✓ speech, %n utterance(s)</source>
        <translation>
            <numerusform>✓ Sprache, %n Äußerung</numerusform>
            <numerusform>✓ Sprache, %n Äußerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of MNIST&apos;s files or of a recipe.</source>
        <translation>Den Ordner der MNIST-Dateien oder eines Rezepts wählen.</translation>
    </message>
    <message>
        <source>The data are being looked at.</source>
        <translation>Die Daten werden geprüft.</translation>
    </message>
    <message>
        <source>These data cannot be used.</source>
        <translation>Diese Daten sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>A run is at work. Wait for it, or stop it.</source>
        <translation>Ein Lauf ist in Arbeit. Sein Ende abwarten oder ihn stoppen.</translation>
    </message>
    <message>
        <source>Tick the experiments that are to be made.</source>
        <translation>Die Experimente ankreuzen, die durchgeführt werden sollen.</translation>
    </message>
    <message>
        <source>Trains what the ticked experiments need; what is there already stays.</source>
        <translation>Trainiert, was die angekreuzten Experimente brauchen; schon Vorhandenes bleibt.</translation>
    </message>
    <message>
        <source>Stopping after a checkpoint.</source>
        <translation>Stoppt nach einem Checkpoint.</translation>
    </message>
    <message>
        <source>Seed %1 of %2</source>
        <comment>progress</comment>
        <translation>Seed %1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Done. The figures are in %1.</source>
        <translation>Fertig. Die Zahlen stehen in %1.</translation>
    </message>
    <message>
        <source>Stopped; Start goes on.</source>
        <translation>Gestoppt; Starten fährt fort.</translation>
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
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>retort::ui::PathControl</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Opens a dialog to choose a folder.</source>
        <translation>Öffnet einen Dialog zum Wählen eines Ordners.</translation>
    </message>
    <message>
        <source>Opens a dialog to choose a file.</source>
        <translation>Öffnet einen Dialog zum Wählen einer Datei.</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
</context>
<context>
    <name>retort::ui::PreviewPanel</name>
    <message>
        <source>The utterance is being read.</source>
        <translation>Die Äußerung wird gelesen.</translation>
    </message>
    <message>
        <source>An utterance is shown here as soon as there are inputs.</source>
        <translation>Hier wird eine Äußerung gezeigt, sobald es Eingaben gibt.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n frames, %1 s</source>
        <translation>
            <numerusform>%n Frame, %1 s</numerusform>
            <numerusform>%n Frames, %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, speaker %2</source>
        <translation>%1, Sprecher %2</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>Frame %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>Phon %1</translation>
    </message>
    <message>
        <source>pdf %1</source>
        <translation>pdf %1</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Set of the utterance</source>
        <translation>Menge der Äußerung</translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation>Äußerung</translation>
    </message>
    <message>
        <source>Type a part of a name to find an utterance.</source>
        <translation>Einen Teil des Namens eingeben, um eine Äußerung zu finden.</translation>
    </message>
    <message>
        <source>Previous utterance</source>
        <translation>Vorige Äußerung</translation>
    </message>
    <message>
        <source>Next utterance</source>
        <translation>Nächste Äußerung</translation>
    </message>
    <message>
        <source>Features on disk</source>
        <translation>Merkmale auf der Platte</translation>
    </message>
    <message>
        <source>After the front end</source>
        <translation>Nach dem Front-End</translation>
    </message>
    <message>
        <source>What lies under the cursor. A click on a frame shows a teacher&apos;s posterior of it below Distillation.</source>
        <translation>Was unter dem Mauszeiger liegt. Ein Klick auf einen Frame zeigt unter Destillation den Posterior eines Lehrers dafür.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, label %3</source>
        <translation>%1 × %2 Pixel, Label %3</translation>
    </message>
</context>
<context>
    <name>retort::ui::ProblemLines</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
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
            <numerusform>%n weiteres Problem</numerusform>
            <numerusform>%n weitere Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>retort::ui::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunActions</name>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Stop and sa&amp;ve</source>
        <translation>Stoppen und &amp;speichern</translation>
    </message>
    <message>
        <source>Write a checkpoint and end the run; it can be resumed later.</source>
        <translation>Schreibt einen Checkpoint und beendet den Lauf; er lässt sich später fortsetzen.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Hold training after the step at work (Space). Other programs get the processors.</source>
        <translation>Hält das Training nach dem laufenden Schritt an (Leertaste). Andere Programme bekommen die Prozessoren.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Go on training (Space).</source>
        <translation>Setzt das Training fort (Leertaste).</translation>
    </message>
    <message>
        <source>&amp;Resume run</source>
        <translation>Lauf f&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Another run is at work: wait for its end, or stop it first.</source>
        <translation>Ein anderer Lauf ist in Arbeit: sein Ende abwarten oder ihn zuerst stoppen.</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint, in the same folder.</source>
        <translation>Fährt ab dem letzten Checkpoint fort, im selben Ordner.</translation>
    </message>
    <message>
        <source>Back to &amp;Set up</source>
        <translation>&amp;Zurück zu Einrichten</translation>
    </message>
    <message>
        <source>Mend the inputs there, and start again.</source>
        <translation>Die Eingaben dort berichtigen und erneut starten.</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunCommands</name>
    <message>
        <source>%1 can be resumed when the run under way has ended: one run trains at a time.</source>
        <translation>%1 lässt sich fortsetzen, wenn der laufende Lauf beendet ist: Es trainiert immer nur ein Lauf.</translation>
    </message>
    <message>
        <source>%1 has nothing left to train.</source>
        <translation>Für %1 gibt es nichts mehr zu trainieren.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Is it there, and is there a program for it?</source>
        <translation>%1 konnte nicht geöffnet werden. Ist es vorhanden, und gibt es ein Programm dafür?</translation>
    </message>
    <message>
        <source>%1 has no report yet: it is written when the run ends.</source>
        <translation>%1 hat noch keinen Bericht: Er wird geschrieben, wenn der Lauf endet.</translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation>Lauf löschen</translation>
    </message>
    <message>
        <source>Delete the run “%1” with its models?</source>
        <translation>Den Lauf „%1“ mit seinen Modellen löschen?</translation>
    </message>
    <message>
        <source>The folder goes to the bin:
%1</source>
        <translation>Der Ordner kommt in den Papierkorb:
%1</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>%1 could not be moved to the bin. Delete the folder in the file manager.</source>
        <translation>%1 konnte nicht in den Papierkorb verschoben werden. Den Ordner in der Dateiverwaltung löschen.</translation>
    </message>
    <message>
        <source>The last session ended with unsaved changes of “%1”.</source>
        <translation>Die letzte Sitzung endete mit nicht gespeicherten Änderungen an „%1“.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>The run in “%1” was interrupted. It can go on from its last checkpoint.</source>
        <translation>Der Lauf in „%1“ wurde unterbrochen. Er kann ab seinem letzten Checkpoint weitergehen.</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Ein Lauf ist in Arbeit</translation>
    </message>
    <message>
        <source>“%1” is training.</source>
        <translation>„%1“ trainiert gerade.</translation>
    </message>
    <message>
        <source>Stopping writes a checkpoint; the run can be resumed later to the same result.</source>
        <translation>Beim Stoppen wird ein Checkpoint geschrieben; der Lauf lässt sich später mit demselben Ergebnis fortsetzen.</translation>
    </message>
    <message>
        <source>&amp;Stop and save, then close</source>
        <translation>&amp;Stoppen und speichern, dann schließen</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>&amp;Weiter trainieren</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunTableModel</name>
    <message>
        <source>teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>epoch of epochs</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Training
loss</source>
        <translation>Trainings-
verlust</translation>
    </message>
    <message>
        <source>Validation
loss</source>
        <translation>Validierungs-
verlust</translation>
    </message>
    <message>
        <source>Learning
rate</source>
        <translation>Lern-
rate</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>Frames/s</translation>
    </message>
    <message>
        <source>Time
left</source>
        <translation>Rest-
zeit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Model; its check box shows and hides its curves.</source>
        <translation>Modell; sein Ankreuzfeld blendet seine Kurven ein und aus.</translation>
    </message>
    <message>
        <source>Teacher: others learn from it. Baseline: learns from labels alone. Student: learns from teachers.</source>
        <translation>Lehrer: andere lernen von ihm. Baseline: lernt nur aus Labels. Schüler: lernt von Lehrern.</translation>
    </message>
    <message>
        <source>What happens to the model now.</source>
        <translation>Was mit dem Modell gerade geschieht.</translation>
    </message>
    <message>
        <source>Epoch at work, of those planned. An epoch is one pass over the training data.</source>
        <translation>Laufende Epoche, von den geplanten. Eine Epoche ist ein Durchgang durch die Trainingsdaten.</translation>
    </message>
    <message>
        <source>Training objective in nats per frame: of the newest steps while it runs, then the last epoch&apos;s mean.</source>
        <translation>Zielfunktion des Trainings in Nat je Frame: während es läuft die der neuesten Schritte, danach der Mittelwert der letzten Epoche.</translation>
    </message>
    <message>
        <source>The same objective on the validation set, after the last epoch.</source>
        <translation>Dieselbe Zielfunktion auf der Validierungsmenge, nach der letzten Epoche.</translation>
    </message>
    <message>
        <source>Learning rate of the newest step.</source>
        <translation>Lernrate des neuesten Schritts.</translation>
    </message>
    <message>
        <source>Training frames per second.</source>
        <translation>Trainierte Frames je Sekunde.</translation>
    </message>
    <message>
        <source>Forecast from the speed so far, if all planned epochs are needed.</source>
        <translation>Prognose aus der bisherigen Geschwindigkeit, falls alle geplanten Epochen gebraucht werden.</translation>
    </message>
    <message>
        <source>Why training ended or failed.</source>
        <translation>Warum das Training endete oder fehlschlug.</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Validation
acc., %</source>
        <translation>Validierungs-
genauigkeit, %</translation>
    </message>
    <message>
        <source>Validation frame accuracy in percent: share of validation frames whose most probable pdf is that of the alignment.</source>
        <translation>Frame-Genauigkeit auf der Validierungsmenge in Prozent: Anteil der Frames, deren wahrscheinlichstes pdf das des Alignments ist.</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>Spezialist</translation>
    </message>
    <message>
        <source>waiting for data</source>
        <translation>Warten auf Daten</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>part of the time, percent</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Time
goes to</source>
        <translation>Zeit
geht an</translation>
    </message>
    <message>
        <source>matrix products</source>
        <translation>Matrixprodukte</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>Umordnen</translation>
    </message>
    <message>
        <source>elementwise</source>
        <translation>elementweise</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>müßig</translation>
    </message>
    <message>
        <source>What the threads&apos; time went to in the last epoch&apos;s training steps: matrix products, packing their operands, activations and dropout (elementwise), the loss, the update of the weights, waiting for data, waiting for each other (idle).</source>
        <translation>Wofür die Zeit der Threads in den Trainingsschritten der letzten Epoche verging: Matrixprodukte, das Umordnen ihrer Operanden, Aktivierungen und Dropout (elementweise), der Verlust, das Update der Gewichte, Warten auf Daten, Warten aufeinander (müßig).</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunText</name>
    <message>
        <source>Running: %1 of %2 models done, %3 % of the work.</source>
        <translation>Läuft: %1 von %2 Modellen fertig, %3 % der Arbeit.</translation>
    </message>
    <message>
        <source>Running: %1 of %2 models done, %3 % of the work, %4 left.</source>
        <translation>Läuft: %1 von %2 Modellen fertig, %3 % der Arbeit, noch %4.</translation>
    </message>
    <message>
        <source>Another program trains this run; here it is only watched.</source>
        <translation>Ein anderes Programm trainiert diesen Lauf; hier wird er nur beobachtet.</translation>
    </message>
    <message>
        <source>The run folder is being read…</source>
        <translation>Der Ordner des Laufs wird gelesen…</translation>
    </message>
    <message>
        <source>The inputs are being checked: %1 %.</source>
        <translation>Die Eingaben werden geprüft: %1 %.</translation>
    </message>
    <message>
        <source>The inputs are being checked: %1 % (%2).</source>
        <translation>Die Eingaben werden geprüft: %1 % (%2).</translation>
    </message>
    <message>
        <source>Pausing: the step at work is being ended…</source>
        <translation>Wird pausiert: Der laufende Schritt wird beendet…</translation>
    </message>
    <message>
        <source>Paused with %1 % of the work done. Space goes on.</source>
        <translation>Pausiert, %1 % der Arbeit sind getan. Die Leertaste setzt fort.</translation>
    </message>
    <message>
        <source>Stopping: a checkpoint is being written…</source>
        <translation>Wird gestoppt: Ein Checkpoint wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>Finished after %1; %n models failed.</source>
        <translation>
            <numerusform>Beendet nach %1; %n Modell ist fehlgeschlagen.</numerusform>
            <numerusform>Beendet nach %1; %n Modelle sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished after %1. The Compare page shows how good the models are.</source>
        <translation>Beendet nach %1. Die Seite Vergleichen zeigt, wie gut die Modelle sind.</translation>
    </message>
    <message>
        <source>Stopped. It can be resumed where it was.</source>
        <translation>Gestoppt. Er lässt sich an dieser Stelle fortsetzen.</translation>
    </message>
    <message>
        <source>Stopped. It cannot be resumed, only looked at.</source>
        <translation>Gestoppt. Er lässt sich nicht fortsetzen, nur ansehen.</translation>
    </message>
    <message>
        <source>The run was refused: nothing was trained.</source>
        <translation>Der Lauf wurde abgelehnt: Es wurde nichts trainiert.</translation>
    </message>
    <message>
        <source>Failed. It can be resumed from its last checkpoint.</source>
        <translation>Fehlgeschlagen. Er lässt sich ab seinem letzten Checkpoint fortsetzen.</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The inputs are being checked; curves begin with the first steps.</source>
        <translation>Die Eingaben werden geprüft; die Kurven beginnen mit den ersten Schritten.</translation>
    </message>
    <message>
        <source>No model shown here learns from soft targets yet.</source>
        <translation>Noch lernt kein hier gezeigtes Modell aus Soft Targets.</translation>
    </message>
    <message>
        <source>Curves begin with the first steps.</source>
        <translation>Die Kurven beginnen mit den ersten Schritten.</translation>
    </message>
    <message>
        <source>No steps were recorded.</source>
        <translation>Es wurden keine Schritte aufgezeichnet.</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>Der Lauf ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>Der Lauf ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>model, reason</comment>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n models failed. The first was %1: %2</source>
        <translation>
            <numerusform>%n Modell ist fehlgeschlagen. Das erste war %1: %2</numerusform>
            <numerusform>%n Modelle sind fehlgeschlagen. Das erste war %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::RunTrouble</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>The inputs have %n oddities.</source>
        <translation>
            <numerusform>Die Eingaben haben %n Auffälligkeit.</numerusform>
            <numerusform>Die Eingaben haben %n Auffälligkeiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::RunsButton</name>
    <message>
        <source>%1, %2</source>
        <comment>name and time of a run</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>Open runs whose models stand in the table. The current run always does.</source>
        <translation>Offene Läufe, deren Modelle in der Tabelle stehen. Die des aktuellen Laufs stehen immer darin.</translation>
    </message>
    <message>
        <source>Runs in the table</source>
        <translation>Läufe in der Tabelle</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunsView</name>
    <message>
        <source>Run %1, %2</source>
        <translation>Lauf %1, %2</translation>
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
        <translation>Läufe</translation>
    </message>
    <message>
        <source>The runs that are open, newest first. A click shows one on Monitor, Compare and Export.</source>
        <translation>Die offenen Läufe, die neuesten zuerst. Ein Klick zeigt einen unter Überwachen, Vergleichen und Exportieren.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Export models…</source>
        <translation>Modelle &amp;exportieren…</translation>
    </message>
    <message>
        <source>Open re&amp;port</source>
        <translation>&amp;Bericht öffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>&amp;Delete run…</source>
        <translation>Lauf &amp;löschen…</translation>
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
            <numerusform>%n Punkt findet hier keinen Platz</numerusform>
            <numerusform>%n Punkte finden hier keinen Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>from</source>
        <comment>low end of an interval</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>high end of an interval</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Noch nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>curve: y at x</comment>
        <translation>%1: %2 bei %3</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n point(s): %2.</source>
        <translation>
            <numerusform>%1. %n Punkt: %2.</numerusform>
            <numerusform>%1. %n Punkte: %2.</numerusform>
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
            <numerusform>%1 (insgesamt %n Problem)</numerusform>
            <numerusform>%1 (insgesamt %n Probleme)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
</context>
<context>
    <name>retort::ui::Sidebar</name>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Inputs, models and distillation (%1)</source>
        <translation>Eingaben, Modelle und Destillation (%1)</translation>
    </message>
    <message>
        <source>Curves and state of the models (%1)</source>
        <translation>Kurven und Zustand der Modelle (%1)</translation>
    </message>
    <message>
        <source>Results side by side (%1)</source>
        <translation>Ergebnisse nebeneinander (%1)</translation>
    </message>
    <message>
        <source>Models as files (%1)</source>
        <translation>Modelle als Dateien (%1)</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>None yet. Start one on the page Set up.</source>
        <translation>Noch keine. Auf der Seite Einrichten einen starten.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments: published figures against ours (%1)</source>
        <translation>Die Experimente des Papers: veröffentlichte Zahlen neben den eigenen (%1)</translation>
    </message>
</context>
<context>
    <name>retort::ui::SpecForm</name>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>This list is too long.</source>
        <translation>Diese Liste ist zu lang.</translation>
    </message>
    <message>
        <source>“%1” is no whole number. Write a list such as 1024, 1024.</source>
        <translation>„%1“ ist keine ganze Zahl. Eine Liste wie 1024, 1024 schreiben.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write a list such as 1, 2, 4.</source>
        <translation>„%1“ ist keine Zahl. Eine Liste wie 1, 2, 4 schreiben.</translation>
    </message>
    <message>
        <source>A quotation mark is missing or not in its place.</source>
        <translation>Ein Anführungszeichen fehlt oder steht nicht an seinem Platz.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Did you mean “%2”?</source>
        <translation>„%1“ ist hier nicht bekannt. War „%2“ gemeint?</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation>„%1“ ist hier nicht bekannt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>More settings (%n changed)</source>
        <translation>
            <numerusform>Weitere Einstellungen (%n geändert)</numerusform>
            <numerusform>Weitere Einstellungen (%n geändert)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hides the settings that are seldom changed.</source>
        <translation>Blendet die selten geänderten Einstellungen aus.</translation>
    </message>
    <message>
        <source>Shows the settings that are seldom changed.</source>
        <translation>Zeigt die selten geänderten Einstellungen.</translation>
    </message>
</context>
<context>
    <name>retort::ui::SpecialistsTab</name>
    <message>
        <source>Choose the generalist</source>
        <translation>Generalisten wählen</translation>
    </message>
    <message>
        <source>Change the sets</source>
        <translation>Mengen ändern</translation>
    </message>
    <message>
        <source>Sets of a run</source>
        <translation>Mengen eines Laufs</translation>
    </message>
    <message>
        <source>Class sets (sets.json);;All files (*)</source>
        <translation>Klassenmengen (sets.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take the sets of a run</source>
        <translation>Mengen eines Laufs übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) were taken. They can be edited now.</source>
        <translation>
            <numerusform>%n Menge wurde übernommen. Sie lässt sich jetzt bearbeiten.</numerusform>
            <numerusform>%n Mengen wurden übernommen. Sie lassen sich jetzt bearbeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sets, one a line</source>
        <translation>Mengen, eine je &amp;Zeile</translation>
    </message>
    <message>
        <source>The sets are found when the generalist is trained. Those of a run can be edited.</source>
        <translation>Die Mengen werden gefunden, wenn der Generalist trainiert ist. Die eines Laufs lassen sich bearbeiten.</translation>
    </message>
    <message>
        <source>&amp;Generalist</source>
        <translation>&amp;Generalist</translation>
    </message>
    <message>
        <source>The model that knows all classes. Specialists start from its weights, and answer together with it.</source>
        <translation>Das Modell, das alle Klassen kennt. Spezialisten beginnen mit seinen Gewichten und antworten zusammen mit ihm.</translation>
    </message>
    <message>
        <source>Generalist</source>
        <translation>Generalist</translation>
    </message>
    <message>
        <source>Sets of classes</source>
        <translation>Mengen von Klassen</translation>
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
        <translation>Klassennummern und Bereiche; eine Zeile für jeden Spezialisten.</translation>
    </message>
    <message>
        <source>From a run…</source>
        <translation>Aus einem Lauf…</translation>
    </message>
    <message>
        <source>Takes the sets that a run has found, so that they can be edited.</source>
        <translation>Übernimmt die Mengen, die ein Lauf gefunden hat, sodass sie sich bearbeiten lassen.</translation>
    </message>
</context>
<context>
    <name>retort::ui::StartBar</name>
    <message>
        <source>about %1, %2 on disk</source>
        <translation>etwa %1, %2 auf der Platte</translation>
    </message>
    <message>
        <source>Where the run is written: %1</source>
        <translation>Wohin der Lauf geschrieben wird: %1</translation>
    </message>
    <message>
        <source>Trains all models, one after the other.</source>
        <translation>Trainiert alle Modelle, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>Run f&amp;older</source>
        <translation>Lau&amp;fordner</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Ordner des Laufs</translation>
    </message>
    <message>
        <source>Forecast for all models on this machine, and what weights and soft targets take on disk.</source>
        <translation>Prognose für alle Modelle auf diesem Rechner und Platzbedarf der Gewichte und Soft Targets auf der Platte.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Den Lauf starten</translation>
    </message>
</context>
<context>
    <name>retort::ui::StatusPanel</name>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Progress over all models of the run</source>
        <translation>Fortschritt über alle Modelle des Laufs</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume (Space)</source>
        <translation>Fortsetzen (Leertaste)</translation>
    </message>
    <message>
        <source>Pause after the step at work (Space)</source>
        <translation>Nach dem laufenden Schritt pausieren (Leertaste)</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Stoppen und speichern</translation>
    </message>
    <message>
        <source>Stop and save: writes a checkpoint; the run can be resumed later</source>
        <translation>Stoppen und speichern: schreibt einen Checkpoint; der Lauf lässt sich später fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Log · %n errors</source>
        <translation>
            <numerusform>Protokoll · %n Fehler</numerusform>
            <numerusform>Protokoll · %n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log · %n warnings</source>
        <translation>
            <numerusform>Protokoll · %n Warnung</numerusform>
            <numerusform>Protokoll · %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log and problems</source>
        <translation>Protokoll und Probleme</translation>
    </message>
    <message>
        <source>Messages of the run, and problems of the experiment (%1)</source>
        <translation>Meldungen des Laufs und Probleme des Experiments (%1)</translation>
    </message>
</context>
<context>
    <name>retort::ui::Strip</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Closes this message (Esc).</source>
        <translation>Schließt diese Meldung (Esc).</translation>
    </message>
</context>
<context>
    <name>retort::ui::TargetRow</name>
    <message>
        <source>Folder for exported models</source>
        <translation>Ordner für exportierte Modelle</translation>
    </message>
    <message>
        <source>Say in which folder the files are to be written.</source>
        <translation>Angeben, in welchen Ordner die Dateien geschrieben werden sollen.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from the root.</source>
        <translation>Den ganzen Pfad des Ordners angeben, von der Wurzel an.</translation>
    </message>
    <message>
        <source>%1 is a file: choose a folder.</source>
        <translation>%1 ist eine Datei: einen Ordner wählen.</translation>
    </message>
    <message>
        <source>Nothing may be written in %1: choose another folder.</source>
        <translation>In %1 darf nichts geschrieben werden: einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Where the files are written. It is made if it is not there.</source>
        <translation>Wohin die Dateien geschrieben werden. Der Ordner wird angelegt, wenn er fehlt.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder for exported models</source>
        <translation>Ordner für exportierte Modelle wählen</translation>
    </message>
    <message>
        <source>&amp;Replace existing files</source>
        <translation>Vorhandene Dateien e&amp;rsetzen</translation>
    </message>
    <message>
        <source>Replace existing files</source>
        <translation>Vorhandene Dateien ersetzen</translation>
    </message>
    <message>
        <source>Otherwise a file that is there already is left alone.</source>
        <translation>Andernfalls bleibt eine schon vorhandene Datei unberührt.</translation>
    </message>
</context>
<context>
    <name>retort::ui::TeachersList</name>
    <message numerus="yes">
        <source>%1 (mean of %n copies)</source>
        <translation>
            <numerusform>%1 (Mittelwert von %n Kopie)</numerusform>
            <numerusform>%1 (Mittelwert von %n Kopien)</numerusform>
        </translation>
    </message>
    <message>
        <source>It learns from this model itself.</source>
        <translation>Es lernt selbst von diesem Modell.</translation>
    </message>
    <message>
        <source>%1 (posteriors)</source>
        <translation>%1 (Posteriors)</translation>
    </message>
    <message>
        <source>Unticking it takes it off the list.</source>
        <translation>Das Häkchen zu entfernen nimmt ihn von der Liste.</translation>
    </message>
    <message>
        <source>Change teachers</source>
        <translation>Lehrer ändern</translation>
    </message>
    <message>
        <source>Add a teacher&apos;s file</source>
        <translation>Datei eines Lehrers hinzufügen</translation>
    </message>
    <message>
        <source>Teachers (*.h5 *.hdf5 *.keras *.ark *.scp)</source>
        <translation>Lehrer (*.h5 *.hdf5 *.keras *.ark *.scp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add teacher file</source>
        <translation>Lehrerdatei hinzufügen</translation>
    </message>
    <message>
        <source>Teachers of the student</source>
        <translation>Lehrer des Schülers</translation>
    </message>
    <message>
        <source>The student learns from the mean of all ticked models.</source>
        <translation>Der Schüler lernt vom Mittelwert aller angekreuzten Modelle.</translation>
    </message>
    <message>
        <source>Adds a teacher that is trained already: a Keras HDF5 model, or a Kaldi archive of its posteriors.</source>
        <translation>Fügt einen schon trainierten Lehrer hinzu: ein Keras-HDF5-Modell oder ein Kaldi-Archiv seiner Posteriors.</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>%1 (with their generalist)</source>
        <comment>specialists</comment>
        <translation>%1 (mit ihrem Generalisten)</translation>
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
        <translation>Posterior eines Frames</translation>
    </message>
    <message>
        <source>Class (pdf), likeliest first</source>
        <translation>Klasse (pdf), die wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>No posterior yet.</source>
        <translation>Noch kein Posterior.</translation>
    </message>
    <message>
        <source>Entropy %1 nats; effective number of classes %2 of %3.</source>
        <translation>Entropie %1 Nat; effektive Klassenzahl %2 von %3.</translation>
    </message>
    <message>
        <source>The effective number of classes is exp(entropy): as many classes of equal probability would be as uncertain.</source>
        <translation>Die effektive Klassenzahl ist exp(Entropie): Ebenso viele gleich wahrscheinliche Klassen wären ebenso ungewiss.</translation>
    </message>
    <message>
        <source>An example, until a teacher is trained; then a frame clicked in the preview.</source>
        <translation>Ein Beispiel, bis ein Lehrer trainiert ist; danach ein in der Vorschau angeklickter Frame.</translation>
    </message>
    <message>
        <source>Posterior of %1, frame %2</source>
        <comment>model</comment>
        <translation>Posterior von %1, Frame %2</translation>
    </message>
    <message>
        <source>Posterior of %1, %2 frame %3</source>
        <comment>model, utterance, frame</comment>
        <translation>Posterior von %1, %2 Frame %3</translation>
    </message>
</context>
<context>
    <name>retort::ui::TextControl</name>
    <message>
        <source>Write a number here.</source>
        <translation>Hier eine Zahl schreiben.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Write a whole number here.</source>
        <translation>Hier eine ganze Zahl schreiben.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ToggleControl</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>retort::ui::TrainingTab</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>retort::ui::ValueText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>retort::ui::WindowText</name>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>wird pausiert</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird gestoppt</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>running %1 of %2</source>
        <translation>%1 von %2 läuft</translation>
    </message>
    <message>
        <source>%1 · checking the inputs</source>
        <translation>%1 · Eingaben werden geprüft</translation>
    </message>
    <message>
        <source>%1 · reading the run folder</source>
        <translation>%1 · Ordner des Laufs wird gelesen</translation>
    </message>
    <message>
        <source>%1 · writing a checkpoint</source>
        <translation>%1 · Checkpoint wird geschrieben</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a run and what it does</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>epoch %1/%2</source>
        <translation>Epoche %1/%2</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 Frames/s</translation>
    </message>
    <message numerus="yes">
        <source>%1 is finished; %n of its models failed. The table on the Monitor page says why.</source>
        <translation>
            <numerusform>%1 ist beendet; %n seiner Modelle ist fehlgeschlagen. Die Tabelle auf der Seite Überwachen sagt, warum.</numerusform>
            <numerusform>%1 ist beendet; %n seiner Modelle sind fehlgeschlagen. Die Tabelle auf der Seite Überwachen sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <translation>%1 ist beendet.</translation>
    </message>
    <message>
        <source>%1 is stopped and can be resumed.</source>
        <translation>%1 ist gestoppt und lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <translation>%1 wurde nicht gestartet: %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>running %1 to %2 of %3</source>
        <comment>places of models trained side by side</comment>
        <translation>%1 bis %2 von %3 laufen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what runs, time left</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>retort::ui::Workspace</name>
    <message>
        <source>It ended by an error that its folder does not name. Resume it to see whether the cause is gone.</source>
        <translation>Er endete durch einen Fehler, den sein Ordner nicht nennt. Den Lauf fortsetzen, um zu sehen, ob die Ursache behoben ist.</translation>
    </message>
    <message>
        <source>A run is at work. Stop it or wait for its end to start another.</source>
        <translation>Ein Lauf ist in Arbeit. Ihn stoppen oder sein Ende abwarten, um einen anderen zu starten.</translation>
    </message>
    <message>
        <source>No training data are chosen. Choose a recipe folder, or open the demo experiment.</source>
        <translation>Es sind keine Trainingsdaten gewählt. Einen Rezeptordner wählen oder das Demo-Experiment öffnen.</translation>
    </message>
    <message>
        <source>There is no model to train. Add one to the list of models.</source>
        <translation>Es gibt kein Modell zu trainieren. Der Liste der Modelle eines hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) stand in the way of a start. Each is shown beside its setting.</source>
        <translation>
            <numerusform>%n Problem verhindert den Start. Es wird neben seiner Einstellung gezeigt.</numerusform>
            <numerusform>%n Probleme verhindern den Start. Jedes wird neben seiner Einstellung gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover unsaved edits</source>
        <translation>Nicht gespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>holds no class sets</source>
        <translation>enthält keine Klassenmengen</translation>
    </message>
    <message>
        <source>choose sets.json in the folder of specialists that a run has trained</source>
        <translation>sets.json im Ordner von Spezialisten wählen, die ein Lauf trainiert hat</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments are being made. Stop them or wait for their end to start a run.</source>
        <translation>Die Experimente des Papers werden durchgeführt. Sie stoppen oder ihr Ende abwarten, um einen Lauf zu starten.</translation>
    </message>
</context>
<context>
    <name>workbench</name>
    <message>
        <source>A workbench for knowledge distillation of acoustic models.</source>
        <translation>Eine Werkbank für die Wissensdestillation akustischer Modelle.</translation>
    </message>
    <message>
        <source>Experiment file, recipe folder or folder of a run.</source>
        <translation>Experimentdatei, Rezeptordner oder Ordner eines Laufs.</translation>
    </message>
    <message>
        <source>Language of the texts: de, en, es, fr, ja or zh_CN.</source>
        <translation>Sprache der Texte: de, en, es, fr, ja oder zh_CN.</translation>
    </message>
    <message>
        <source>Appearance: system, light or dark.</source>
        <translation>Erscheinungsbild: system, light oder dark.</translation>
    </message>
    <message>
        <source>Threads of training; all processors without it.</source>
        <translation>Threads des Trainings; ohne Angabe alle Prozessoren.</translation>
    </message>
    <message>
        <source>Folder for settings and state instead of the user&apos;s.</source>
        <translation>Ordner für Einstellungen und Zustand anstelle dessen des Benutzers.</translation>
    </message>
    <message>
        <source>As on the first start; nothing is kept.</source>
        <translation>Wie beim ersten Start; nichts wird behalten.</translation>
    </message>
    <message>
        <source>Writes a picture of each page into the folder, and ends.</source>
        <translation>Schreibt ein Bild jeder Seite in den Ordner und endet.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Größe des Fensters, etwa 1280x800.</translation>
    </message>
    <message>
        <source>Measures the window while it trains; one JSON object a line.</source>
        <translation>Misst das Fenster, während es trainiert; ein JSON-Objekt je Zeile.</translation>
    </message>
    <message>
        <source>With --bench: length of the measurement.</source>
        <translation>Mit --bench: Dauer der Messung.</translation>
    </message>
    <message>
        <source>With --bench: refresh, figures or gaps; all without it.</source>
        <translation>Mit --bench: refresh, figures oder gaps; ohne Angabe alle.</translation>
    </message>
</context>
</TS>
