<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Name of the model or ensemble.</source>
        <translation>Nom du modèle ou de l’ensemble.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Run that the model belongs to.</source>
        <translation>Exécution à laquelle appartient le modèle.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Teacher: others learn from it. Baseline: learns from the alignments alone, and nobody learns from it. Student: learns from teachers. Ensemble: the mean of several teachers.</source>
        <translation>Enseignant&#xa0;: d’autres apprennent de lui. Référence&#xa0;: apprend des seuls alignements, et personne n’apprend d’elle. Élève&#xa0;: apprend d’enseignants. Ensemble&#xa0;: la moyenne de plusieurs enseignants.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Sizes of the hidden layers, and their activation.</source>
        <translation>Tailles des couches cachées, et leur activation.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Trainable numbers: weights and biases. Of an ensemble, of all members.</source>
        <translation>Nombres entraînables&#xa0;: poids et biais. Pour un ensemble, ceux de tous les membres.</translation>
    </message>
    <message>
        <source>Size
MB</source>
        <translation>Taille
Mo</translation>
    </message>
    <message>
        <source>Size of the parameters, four bytes each, in millions of bytes.</source>
        <translation>Taille des paramètres, de quatre octets chacun, en millions d’octets.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Passes over the training data.</source>
        <translation>Passages sur les données d’entraînement.</translation>
    </message>
    <message>
        <source>Validation
accuracy %</source>
        <translation>Précision de
validation&#xa0;%</translation>
    </message>
    <message>
        <source>Frame accuracy on the validation set: share of frames whose most probable pdf is that of the alignment.</source>
        <translation>Précision par trame sur le jeu de validation&#xa0;: part des trames dont la pdf la plus probable est celle de l’alignement.</translation>
    </message>
    <message>
        <source>Test
accuracy %</source>
        <translation>Précision
de test&#xa0;%</translation>
    </message>
    <message>
        <source>Frame accuracy on the test set: share of frames whose most probable pdf is that of the alignment. After ±: half the width of its 95 % interval, by bootstrap over utterances.</source>
        <translation>Précision par trame sur le jeu de test&#xa0;: part des trames dont la pdf la plus probable est celle de l’alignement. Après ±&#xa0;: la demi-largeur de son intervalle à 95&#xa0;%, par bootstrap sur les énoncés.</translation>
    </message>
    <message>
        <source>Cross
entropy</source>
        <translation>Entropie
croisée</translation>
    </message>
    <message>
        <source>Mean of −log of the posterior of the aligned pdf, in nats a frame. Less is better.</source>
        <translation>Moyenne de −log de la probabilité a posteriori de la pdf alignée, en nats par trame. Moins vaut mieux.</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>Expected calibration error: how far the posteriors of the decisions are from the share of right ones, in 15 bins. Less is better.</source>
        <translation>Erreur de calibration attendue&#xa0;: écart entre les probabilités a posteriori des décisions et la part de décisions justes, sur 15 intervalles. Moins vaut mieux.</translation>
    </message>
    <message>
        <source>Agrees with
teacher %</source>
        <translation>Accord avec
l’enseignant&#xa0;%</translation>
    </message>
    <message>
        <source>Share of frames on which the student decides as its teacher does, right or wrong.</source>
        <translation>Part des trames sur lesquelles l’élève décide comme son enseignant, à raison ou à tort.</translation>
    </message>
    <message>
        <source>Gain
kept %</source>
        <translation>Gain
conservé&#xa0;%</translation>
    </message>
    <message>
        <source>Share of the teacher&apos;s gain in accuracy over the hard net of the student&apos;s architecture that the student keeps.</source>
        <translation>Part que l’élève conserve du gain de précision de l’enseignant sur le réseau dur de même architecture que l’élève.</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>Trames/s</translation>
    </message>
    <message>
        <source>Frames a second in the forward pass, on the machine of the run.</source>
        <translation>Trames par seconde en propagation avant, sur la machine de l’exécution.</translation>
    </message>
    <message>
        <source>Difference
points</source>
        <translation>Différence
en points</translation>
    </message>
    <message>
        <source>Frame accuracy minus that of the baseline, in percentage points. In brackets its 95 % interval, by paired bootstrap over utterances.</source>
        <translation>Précision par trame moins celle de la référence, en points de pourcentage. Entre crochets, son intervalle à 95&#xa0;%, par bootstrap apparié sur les énoncés.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Better or worse than the baseline where the 95 % interval of the difference lies on one side of 0 (paired bootstrap over utterances).</source>
        <translation>Meilleur ou moins bon que la référence lorsque l’intervalle à 95&#xa0;% de la différence est entièrement d’un côté de 0 (bootstrap apparié sur les énoncés).</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>enseignant</translation>
    </message>
    <message>
        <source>ensemble</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>student</source>
        <translation>élève</translation>
    </message>
    <message>
        <source>Over
seeds %</source>
        <translation>Sur les
graines&#xa0;%</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the accuracy over copies that differ in their seed only.</source>
        <translation>Moyenne et écart-type de la précision sur des copies qui ne diffèrent que par leur graine.</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>spécialiste</translation>
    </message>
</context>
<context>
    <name>ExportRows</name>
    <message>
        <source>The mean of several nets is no single file: export its members.</source>
        <translation>La moyenne de plusieurs réseaux ne tient pas en un seul fichier&#xa0;: exportez ses membres.</translation>
    </message>
    <message>
        <source>This name cannot be a file name.</source>
        <translation>Ce nom ne peut pas être un nom de fichier.</translation>
    </message>
    <message>
        <source>Its final weights are not in the run&apos;s folder any more.</source>
        <translation>Ses poids finaux ne sont plus dans le dossier de l’exécution.</translation>
    </message>
    <message>
        <source>Its training failed: %1</source>
        <translation>Son entraînement a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Is being trained: it can be exported when it is done.</source>
        <translation>En cours d’entraînement&#xa0;: l’exportation sera possible une fois celui-ci terminé.</translation>
    </message>
    <message>
        <source>Is not trained yet.</source>
        <translation>N’est pas encore entraîné.</translation>
    </message>
</context>
<context>
    <name>InputFindings</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterances</source>
        <translation>
            <numerusform>%n énoncé</numerusform>
            <numerusform>%n énoncés</numerusform>
        </translation>
    </message>
    <message>
        <source>dim %1</source>
        <translation>dim. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n locuteur</numerusform>
            <numerusform>%n locuteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pdfs</source>
        <translation>
            <numerusform>%n pdf</numerusform>
            <numerusform>%n pdf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inputs</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n trame</numerusform>
            <numerusform>%n trames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterances without alignment, left out</source>
        <translation>
            <numerusform>%n énoncé sans alignement, écarté</numerusform>
            <numerusform>%n énoncés sans alignement, écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alignments without features, left out</source>
        <translation>
            <numerusform>%n alignement sans caractéristiques, écarté</numerusform>
            <numerusform>%n alignements sans caractéristiques, écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad utterances, left out</source>
        <translation>
            <numerusform>%n énoncé défectueux, écarté</numerusform>
            <numerusform>%n énoncés défectueux, écartés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantity</name>
    <message>
        <source>%1 k</source>
        <translation>%1&#xa0;k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1&#xa0;G</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
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
        <translation>Normalisation cepstrale de la moyenne et de la variance&#xa0;: à qui appartiennent les statistiques prises (dans cmvn.scp&#xa0;; pour l’énoncé et le mode global, calculées si elles manquent).</translation>
    </message>
    <message>
        <source>Normalise variances</source>
        <translation>Normaliser les variances</translation>
    </message>
    <message>
        <source>Scales each dimension to variance 1 as well.</source>
        <translation>Ramène aussi chaque dimension à une variance de 1.</translation>
    </message>
    <message>
        <source>Deltas</source>
        <translation>Deltas</translation>
    </message>
    <message>
        <source>Order of the time derivatives appended to each frame.</source>
        <translation>Ordre des dérivées temporelles ajoutées à chaque trame.</translation>
    </message>
    <message>
        <source>Delta window</source>
        <translation>Fenêtre des deltas</translation>
    </message>
    <message>
        <source>Frames each side that a derivative is taken over.</source>
        <translation>Nombre de trames de chaque côté sur lesquelles porte une dérivée.</translation>
    </message>
    <message>
        <source>Context before</source>
        <translation>Contexte avant</translation>
    </message>
    <message>
        <source>Frames before the current one that the net sees.</source>
        <translation>Nombre de trames avant la trame courante que voit le réseau.</translation>
    </message>
    <message>
        <source>Context after</source>
        <translation>Contexte après</translation>
    </message>
    <message>
        <source>Frames after the current one that the net sees.</source>
        <translation>Nombre de trames après la trame courante que voit le réseau.</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>A matrix file (final.mat of LDA) applied to each frame; empty for none.</source>
        <translation>Fichier de matrice (final.mat de la LDA) appliquée à chaque trame&#xa0;; vide pour aucune.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>The order in which the steps are applied.</source>
        <translation>L’ordre dans lequel les étapes sont appliquées.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Kaldi data folder with feats.scp, utt2spk and cmvn.scp.</source>
        <translation>Dossier de données Kaldi avec feats.scp, utt2spk et cmvn.scp.</translation>
    </message>
    <message>
        <source>Alignments</source>
        <translation>Alignements</translation>
    </message>
    <message>
        <source>Folder with ali.1.gz, ali.2.gz, …</source>
        <translation>Dossier avec ali.1.gz, ali.2.gz, …</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Fraction</translation>
    </message>
    <message>
        <source>Share of the training data kept for validation, drawn by the seed; 0 for none.</source>
        <translation>Part des données d’entraînement réservée à la validation, tirée selon la graine&#xa0;; 0 pour aucune.</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Séparer par</translation>
    </message>
    <message>
        <source>What is kept together: whole utterances or whole speakers.</source>
        <translation>Ce qui reste groupé&#xa0;: les énoncés entiers ou les locuteurs entiers.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>kaldi: data and alignment folders; idx: MNIST files.</source>
        <translation>kaldi&#xa0;: dossiers de données et d’alignements&#xa0;; idx&#xa0;: fichiers MNIST.</translation>
    </message>
    <message>
        <source>HMM</source>
        <translation>HMM</translation>
    </message>
    <message>
        <source>Folder with final.mdl, or that file: maps alignments to pdfs.</source>
        <translation>Dossier avec final.mdl, ou ce fichier&#xa0;: associe les alignements aux pdf.</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Données d’entraînement</translation>
    </message>
    <message>
        <source>What the nets learn from.</source>
        <translation>Ce dont les réseaux apprennent.</translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation>Données de validation</translation>
    </message>
    <message>
        <source>What learning is watched on.</source>
        <translation>Ce sur quoi l’apprentissage est surveillé.</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>Données de test</translation>
    </message>
    <message>
        <source>Used once, after training; may be left out.</source>
        <translation>Utilisées une fois, après l’entraînement&#xa0;; peuvent être omises.</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>Prétraitement</translation>
    </message>
    <message>
        <source>From what is on disk to what the net sees.</source>
        <translation>De ce qui est sur le disque à ce que voit le réseau.</translation>
    </message>
    <message>
        <source>Bad utterances</source>
        <translation>Énoncés défectueux</translation>
    </message>
    <message>
        <source>Utterances whose alignment has another length, whose features are not finite, or whose speaker has no CMVN: refuse stops before training, drop leaves them out with a count.</source>
        <translation>Énoncés dont l’alignement a une autre longueur, dont les caractéristiques ne sont pas finies ou dont le locuteur n’a pas de CMVN&#xa0;: refuse s’arrête avant l’entraînement, drop les écarte et en donne le nombre.</translation>
    </message>
    <message>
        <source>Memory for data</source>
        <translation>Mémoire pour les données</translation>
    </message>
    <message>
        <source>A corpus whose features fit in this is kept in memory; a larger one is streamed through buffers of this size.</source>
        <translation>Un corpus dont les caractéristiques tiennent dans cette taille est gardé en mémoire&#xa0;; un corpus plus grand est lu en flux à travers des tampons de cette taille.</translation>
    </message>
    <message>
        <source>Kaldi recipe</source>
        <translation>Recette Kaldi</translation>
    </message>
    <message>
        <source>MNIST files (IDX)</source>
        <translation>Fichiers MNIST (IDX)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Divides the logits of teacher and student before the softmax of the soft loss; higher shows more of how the teacher ranks the wrong classes. Evaluation is always at 1.</source>
        <translation>Divise les logits de l’enseignant et de l’élève avant le softmax de la perte douce&#xa0;; plus elle est élevée, mieux on voit comment l’enseignant classe les mauvaises réponses. L’évaluation se fait toujours à 1.</translation>
    </message>
    <message>
        <source>Hard weight</source>
        <translation>Poids dur</translation>
    </message>
    <message>
        <source>Weight w of the alignment&apos;s labels: loss = (1-w) T^2 CE(teacher, student at T) + w CE(label, student).</source>
        <translation>Poids w des étiquettes de l’alignement&#xa0;: perte = (1-w) T^2 CE(enseignant, élève à T) + w CE(étiquette, élève).</translation>
    </message>
    <message>
        <source>Mean of teachers</source>
        <translation>Moyenne des enseignants</translation>
    </message>
    <message>
        <source>arithmetic: mean of the softened posteriors; geometric: softmax of the mean logits over T.</source>
        <translation>arithmetic&#xa0;: moyenne des probabilités a posteriori adoucies&#xa0;; geometric&#xa0;: softmax de la moyenne des logits divisée par T.</translation>
    </message>
    <message>
        <source>Teacher weights</source>
        <translation>Poids des enseignants</translation>
    </message>
    <message>
        <source>One weight for each teacher; empty means equal. Arithmetic weights are normalised to sum 1, geometric ones are exponents and used as given.</source>
        <translation>Un poids par enseignant&#xa0;; vide&#xa0;: tous égaux. Les poids arithmétiques sont normalisés à une somme de 1, les poids géométriques sont des exposants et s’appliquent tels quels.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Soft targets</source>
        <translation>Cibles douces</translation>
    </message>
    <message>
        <source>Largest kept</source>
        <translation>Plus grandes gardées</translation>
    </message>
    <message>
        <source>Stored soft targets keep this many of the largest probabilities and the mass of the rest. 0 keeps all.</source>
        <translation>Les cibles douces enregistrées gardent ce nombre de probabilités parmi les plus grandes, et la masse du reste. 0 garde tout.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the experiment is called in reports.</source>
        <translation>Le nom de l’expérience dans les rapports.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>All random numbers follow from it: the same seed gives the same weights.</source>
        <translation>Tous les nombres aléatoires en découlent&#xa0;: la même graine donne les mêmes poids.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Folder that relative paths are taken from; itself relative to this file&apos;s folder.</source>
        <translation>Dossier à partir duquel sont pris les chemins relatifs&#xa0;; lui-même relatif au dossier de ce fichier.</translation>
    </message>
    <message>
        <source>What the model is called; its folder in the run.</source>
        <translation>Le nom du modèle&#xa0;; celui de son dossier dans l’exécution.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Added to the experiment&apos;s seed. Models of equal seed start from the same random numbers.</source>
        <translation>Ajoutée à la graine de l’expérience. Les modèles de même graine partent des mêmes nombres aléatoires.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The architecture.</source>
        <translation>L’architecture.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>How it learns.</source>
        <translation>Comment il apprend.</translation>
    </message>
    <message>
        <source>Keras HDF5</source>
        <translation>Keras HDF5</translation>
    </message>
    <message>
        <source>Text weights</source>
        <translation>Poids en texte</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Couches cachées</translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input on. An empty list is a linear softmax model.</source>
        <translation>Unités de chaque couche cachée, à partir de l’entrée. Une liste vide donne un modèle softmax linéaire.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>The function after each hidden layer.</source>
        <translation>La fonction après chaque couche cachée.</translation>
    </message>
    <message>
        <source>Maxout pieces</source>
        <translation>Pièces maxout</translation>
    </message>
    <message>
        <source>With maxout: how many affine pieces each unit takes the maximum of.</source>
        <translation>Avec maxout&#xa0;: nombre de pièces affines dont chaque unité prend le maximum.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of hidden units switched off at each training step; kept units are scaled up, so nothing changes at test.</source>
        <translation>Part des unités cachées désactivées à chaque pas d’entraînement&#xa0;; les unités gardées sont amplifiées, si bien que rien ne change au test.</translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation>Dropout d’entrée</translation>
    </message>
    <message>
        <source>Share of input values switched off at each training step.</source>
        <translation>Part des valeurs d’entrée désactivées à chaque pas d’entraînement.</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Normalisation par lots</translation>
    </message>
    <message>
        <source>Normalises each hidden layer over the batch before its activation.</source>
        <translation>Normalise chaque couche cachée sur le lot avant son activation.</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Poids initiaux</translation>
    </message>
    <message>
        <source>glorot: uniform by fan-in and fan-out; he: normal by fan-in, made for ReLU; normal: a fixed standard deviation (initStd).</source>
        <translation>glorot&#xa0;: uniforme selon les nombres d’entrées et de sorties&#xa0;; he&#xa0;: normale selon le nombre d’entrées, faite pour ReLU&#xa0;; normal&#xa0;: un écart-type fixe (initStd).</translation>
    </message>
    <message>
        <source>Initial deviation</source>
        <translation>Écart-type initial</translation>
    </message>
    <message>
        <source>Standard deviation of the initial weights where the initialiser is normal.</source>
        <translation>Écart-type des poids initiaux lorsque l’initialisation est normal.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>sgd: stochastic gradient descent with momentum; adam: adaptive moments (Kingma, Ba 2015).</source>
        <translation>sgd&#xa0;: descente de gradient stochastique avec momentum&#xa0;; adam&#xa0;: moments adaptatifs (Kingma, Ba 2015).</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Step size at the start; the schedule changes it. The loss is a mean over frames.</source>
        <translation>Taille du pas au départ&#xa0;; la planification la fait évoluer. La perte est une moyenne sur les trames.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Share of the last update that goes into the next (sgd).</source>
        <translation>Part de la dernière mise à jour qui entre dans la suivante (sgd).</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Looks ahead along the momentum before the gradient is taken (sgd), as Keras does.</source>
        <translation>Anticipe le long du momentum avant de calculer le gradient (sgd), comme le fait Keras.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Bêta 1</translation>
    </message>
    <message>
        <source>Decay of the mean of the gradients (adam).</source>
        <translation>Décroissance de la moyenne des gradients (adam).</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Bêta 2</translation>
    </message>
    <message>
        <source>Decay of the mean of the squared gradients (adam).</source>
        <translation>Décroissance de la moyenne des carrés des gradients (adam).</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Keeps the division finite (adam).</source>
        <translation>Garde la division finie (adam).</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Adds weightDecay times the weight to its gradient (L2); biases are left alone.</source>
        <translation>Ajoute weightDecay fois le poids à son gradient (L2)&#xa0;; les biais ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Max-norm</source>
        <translation>Norme maximale</translation>
    </message>
    <message>
        <source>After each update, a unit&apos;s incoming weight vector longer than this is scaled back to it. 0 is off.</source>
        <translation>Après chaque mise à jour, un vecteur de poids entrants d’une unité plus long que cette valeur y est ramené. 0&#xa0;: désactivé.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Écrêtage du gradient</translation>
    </message>
    <message>
        <source>A gradient whose length over all parameters exceeds this is scaled back to it. 0 is off.</source>
        <translation>Un gradient dont la norme sur tous les paramètres dépasse cette valeur y est ramené. 0&#xa0;: désactivé.</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>Planification du taux d’apprentissage</translation>
    </message>
    <message>
        <source>constant; plateau: times factor when validation accuracy stops growing; newbob: Kaldi nnet1&apos;s rule on validation loss, with worse epochs rejected; exponential: times factor each epoch; cosine and linear: down to finalRate at the last epoch.</source>
        <translation>constant&#xa0;; plateau&#xa0;: multiplié par factor quand la précision de validation cesse de croître&#xa0;; newbob&#xa0;: la règle de Kaldi nnet1 sur la perte de validation, avec rejet des époques moins bonnes&#xa0;; exponential&#xa0;: multiplié par factor à chaque époque&#xa0;; cosine et linear&#xa0;: descente jusqu’à finalRate à la dernière époque.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>What the rate is multiplied by (plateau, newbob, exponential).</source>
        <translation>Ce par quoi le taux est multiplié (plateau, newbob, exponential).</translation>
    </message>
    <message>
        <source>Improvement threshold</source>
        <translation>Seuil d’amélioration</translation>
    </message>
    <message>
        <source>plateau: an epoch whose validation frame accuracy (a fraction) gains less than this over the best one lowers the rate.</source>
        <translation>plateau&#xa0;: une époque dont la précision par trame de validation (une fraction) gagne moins que cela sur la meilleure abaisse le taux.</translation>
    </message>
    <message>
        <source>Start halving below</source>
        <translation>Réduire au-dessous de</translation>
    </message>
    <message>
        <source>newbob: relative improvement of the validation loss below which the rate is multiplied by factor at each further epoch.</source>
        <translation>newbob&#xa0;: amélioration relative de la perte de validation au-dessous de laquelle le taux est multiplié par factor à chaque époque suivante.</translation>
    </message>
    <message>
        <source>End halving below</source>
        <translation>Finir au-dessous de</translation>
    </message>
    <message>
        <source>newbob: relative improvement, while halving, below which training ends.</source>
        <translation>newbob&#xa0;: amélioration relative, pendant la réduction, au-dessous de laquelle l’entraînement prend fin.</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>Taux final</translation>
    </message>
    <message>
        <source>Rate at the very end (cosine, linear); a floor for the others.</source>
        <translation>Taux tout à la fin (cosine, linear)&#xa0;; un plancher pour les autres.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>The rate rises from 0 over this many epochs first.</source>
        <translation>Le taux croît d’abord à partir de 0 pendant ce nombre d’époques.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Frames in each update.</source>
        <translation>Trames par mise à jour.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Passes over the training data, at most.</source>
        <translation>Passages sur les données d’entraînement, au plus.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Training ends after this many epochs in a row without a new best validation accuracy. 0 is off.</source>
        <translation>L’entraînement prend fin après ce nombre d’époques consécutives sans nouvelle meilleure précision de validation. 0&#xa0;: désactivé.</translation>
    </message>
    <message>
        <source>Patience threshold</source>
        <translation>Seuil de patience</translation>
    </message>
    <message>
        <source>By how much validation frame accuracy (a fraction) must grow to count as better.</source>
        <translation>De combien la précision par trame de validation (une fraction) doit croître pour compter comme meilleure.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limite de temps</translation>
    </message>
    <message>
        <source>Training of this model ends after the epoch in which this time is over. 0 is off.</source>
        <translation>L’entraînement de ce modèle prend fin après l’époque au cours de laquelle ce temps est écoulé. 0&#xa0;: désactivé.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Which epoch&apos;s weights become the final ones: the last, or the best by validation frame accuracy.</source>
        <translation>L’époque dont les poids deviennent les poids finaux&#xa0;: la dernière, ou la meilleure selon la précision par trame de validation.</translation>
    </message>
    <message>
        <source>Data folders and alignment folders of a Kaldi recipe.</source>
        <translation>Dossiers de données et d’alignements d’une recette Kaldi.</translation>
    </message>
    <message>
        <source>IDX images</source>
        <translation>Images IDX</translation>
    </message>
    <message>
        <source>Images and labels in the format of MNIST.</source>
        <translation>Images et étiquettes au format de MNIST.</translation>
    </message>
    <message>
        <source>Per speaker</source>
        <translation>Par locuteur</translation>
    </message>
    <message>
        <source>Statistics of each speaker, from cmvn.scp.</source>
        <translation>Statistiques de chaque locuteur, prises dans cmvn.scp.</translation>
    </message>
    <message>
        <source>Per utterance</source>
        <translation>Par énoncé</translation>
    </message>
    <message>
        <source>Statistics of each utterance by itself.</source>
        <translation>Statistiques de chaque énoncé pris isolément.</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Globale</translation>
    </message>
    <message>
        <source>One set of statistics for all data.</source>
        <translation>Un seul jeu de statistiques pour toutes les données.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Features are taken as they are.</source>
        <translation>Les caractéristiques sont prises telles quelles.</translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation>Énoncés</translation>
    </message>
    <message>
        <source>Whole utterances are kept together; speakers may be on both sides.</source>
        <translation>Les énoncés restent entiers&#xa0;; un locuteur peut être des deux côtés.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>No speaker is on both sides: harder, and closer to new speakers.</source>
        <translation>Aucun locuteur n’est des deux côtés&#xa0;: plus difficile, et plus proche de nouveaux locuteurs.</translation>
    </message>
    <message>
        <source>Refuse to start</source>
        <translation>Refuser de démarrer</translation>
    </message>
    <message>
        <source>Training does not start before they are mended.</source>
        <translation>L’entraînement ne démarre pas avant qu’ils soient corrigés.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>They are left out and counted.</source>
        <translation>Ils sont écartés et comptés.</translation>
    </message>
    <message>
        <source>From labels</source>
        <translation>D’étiquettes</translation>
    </message>
    <message>
        <source>Learns from the labels of the alignment only.</source>
        <translation>Apprend uniquement des étiquettes de l’alignement.</translation>
    </message>
    <message>
        <source>From teachers</source>
        <translation>D’enseignants</translation>
    </message>
    <message>
        <source>Learns from its teachers&apos; posteriors and from the labels.</source>
        <translation>Apprend des probabilités a posteriori de ses enseignants et des étiquettes.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Arithmétique</translation>
    </message>
    <message>
        <source>The mean of the teachers&apos; softened posteriors.</source>
        <translation>La moyenne des probabilités a posteriori adoucies des enseignants.</translation>
    </message>
    <message>
        <source>Geometric</source>
        <translation>Géométrique</translation>
    </message>
    <message>
        <source>The softmax of the teachers&apos; mean logits, divided by the temperature.</source>
        <translation>Le softmax de la moyenne des logits des enseignants, divisée par la température.</translation>
    </message>
    <message>
        <source>Cross entropy with the teachers&apos; posteriors at the temperature.</source>
        <translation>Entropie croisée avec les probabilités a posteriori des enseignants à la température.</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>Squared difference of logits of mean zero: the limit for high temperatures.</source>
        <translation>Différence quadratique des logits de moyenne nulle&#xa0;: la limite aux hautes températures.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Stored where they are small, live otherwise.</source>
        <translation>Enregistrées lorsqu’elles sont petites, en direct sinon.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>The teacher runs along with the student.</source>
        <translation>L’enseignant tourne en parallèle de l’élève.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>The teacher&apos;s outputs are written once and used in each epoch.</source>
        <translation>Les sorties de l’enseignant sont écrites une fois et utilisées à chaque époque.</translation>
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
        <translation>Sigmoïde</translation>
    </message>
    <message>
        <source>1 / (1 + exp(-x)), between 0 and 1.</source>
        <translation>1 / (1 + exp(-x)), entre 0 et 1.</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Hyperbolic tangent, between -1 and 1.</source>
        <translation>Tangente hyperbolique, entre -1 et 1.</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>x times the normal distribution function of x: a smooth ReLU.</source>
        <translation>x fois la fonction de répartition normale de x&#xa0;: une ReLU lisse.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>No function at all.</source>
        <translation>Aucune fonction.</translation>
    </message>
    <message>
        <source>Maxout</source>
        <translation>Maxout</translation>
    </message>
    <message>
        <source>The largest of several affine pieces of each unit.</source>
        <translation>La plus grande de plusieurs pièces affines de chaque unité.</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>Uniform, by the number of inputs and outputs.</source>
        <translation>Uniforme, selon les nombres d’entrées et de sorties.</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>Normal, by the number of inputs; made for ReLU.</source>
        <translation>Normale, selon le nombre d’entrées&#xa0;; faite pour ReLU.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Normal with a fixed standard deviation.</source>
        <translation>Normale, avec un écart-type fixe.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Stochastic gradient descent with momentum.</source>
        <translation>Descente de gradient stochastique avec momentum.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adaptive moments: a step size of its own for each weight.</source>
        <translation>Moments adaptatifs&#xa0;: une taille de pas propre à chaque poids.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constant</translation>
    </message>
    <message>
        <source>The rate stays as it is.</source>
        <translation>Le taux reste tel quel.</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Lowered when validation accuracy stops growing.</source>
        <translation>Abaissé quand la précision de validation cesse de croître.</translation>
    </message>
    <message>
        <source>Newbob</source>
        <translation>Newbob</translation>
    </message>
    <message>
        <source>Kaldi&apos;s rule on validation loss; worse epochs are rejected.</source>
        <translation>La règle de Kaldi sur la perte de validation&#xa0;; les époques moins bonnes sont rejetées.</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentielle</translation>
    </message>
    <message>
        <source>Multiplied by the factor after each epoch.</source>
        <translation>Multiplié par le facteur après chaque époque.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Along half a cosine down to the final rate.</source>
        <translation>Le long d’un demi-cosinus jusqu’au taux final.</translation>
    </message>
    <message>
        <source>Along a line down to the final rate.</source>
        <translation>En ligne droite jusqu’au taux final.</translation>
    </message>
    <message>
        <source>Last epoch</source>
        <translation>Dernière époque</translation>
    </message>
    <message>
        <source>The weights after the last epoch.</source>
        <translation>Les poids après la dernière époque.</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Meilleure époque</translation>
    </message>
    <message>
        <source>The weights of the epoch with the best validation frame accuracy.</source>
        <translation>Les poids de l’époque ayant la meilleure précision par trame de validation.</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>trames</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 est hors limites</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>doit être compris entre %1 et %2</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>doit être au moins %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>doit être au plus %1</translation>
    </message>
    <message>
        <source>must be finite</source>
        <translation>doit être fini</translation>
    </message>
    <message>
        <source>%1 is no number to work with</source>
        <translation>%1 n’est pas un nombre utilisable</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? one of %2</source>
        <translation>vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;? l’un de %2</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>unknown value &quot;%1&quot;</source>
        <translation>valeur inconnue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clé inconnue</translation>
    </message>
    <message>
        <source>it belongs in &quot;%1&quot;</source>
        <translation>sa place est dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it belongs one level up</source>
        <translation>sa place est un niveau plus haut</translation>
    </message>
    <message>
        <source>known here: %1</source>
        <translation>connus ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>expected true or false, found %1</source>
        <translation>true ou false attendu, %1 trouvé</translation>
    </message>
    <message>
        <source>expected a whole number, found %1</source>
        <translation>nombre entier attendu, %1 trouvé</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>nombre attendu, %1 trouvé</translation>
    </message>
    <message>
        <source>expected a string in quotes, found %1</source>
        <translation>chaîne entre guillemets attendue, %1 trouvé</translation>
    </message>
    <message>
        <source>expected a list in [ ], found %1</source>
        <translation>liste entre [ ] attendue, %1 trouvé</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>there is nothing to train</source>
        <translation>il n’y a rien à entraîner</translation>
    </message>
    <message>
        <source>name at least one model</source>
        <translation>indiquez au moins un modèle</translation>
    </message>
    <message>
        <source>name the data folder with feats.scp</source>
        <translation>indiquez le dossier de données contenant feats.scp</translation>
    </message>
    <message>
        <source>name the folder with ali.1.gz, …: labels of each frame come from there</source>
        <translation>indiquez le dossier contenant ali.1.gz, …&#xa0;: les étiquettes de chaque trame en proviennent</translation>
    </message>
    <message>
        <source>name the folder with final.mdl: it maps alignments to pdfs</source>
        <translation>indiquez le dossier contenant final.mdl&#xa0;: il associe les alignements aux pdf</translation>
    </message>
    <message>
        <source>name the images file or the folder with the standard names</source>
        <translation>indiquez le fichier d’images ou le dossier portant les noms usuels</translation>
    </message>
    <message>
        <source>a set of its own needs data</source>
        <translation>un jeu distinct a besoin de données</translation>
    </message>
    <message>
        <source>or leave the test set out</source>
        <translation>ou omettez le jeu de test</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>«&#xa0;%1&#xa0;» y figure deux fois</translation>
    </message>
    <message>
        <source>each step is applied once</source>
        <translation>chaque étape s’applique une seule fois</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set but not in the order</source>
        <translation>«&#xa0;%1&#xa0;» est défini mais ne figure pas dans l’ordre</translation>
    </message>
    <message>
        <source>say where it is applied</source>
        <translation>indiquez à quel endroit il s’applique</translation>
    </message>
    <message>
        <source>a model needs a name</source>
        <translation>un modèle a besoin d’un nom</translation>
    </message>
    <message>
        <source>each model needs a name of its own</source>
        <translation>chaque modèle a besoin d’un nom qui lui soit propre</translation>
    </message>
    <message>
        <source>no name for a folder</source>
        <translation>ne convient pas comme nom de dossier</translation>
    </message>
    <message>
        <source>longer than %1 bytes</source>
        <translation>plus long que %1 octets</translation>
    </message>
    <message>
        <source>a name cannot begin with &quot;%1&quot;</source>
        <translation>un nom ne peut pas commencer par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a name cannot begin or end with a space</source>
        <translation>un nom ne peut ni commencer ni finir par une espace</translation>
    </message>
    <message>
        <source>a name cannot hold control characters</source>
        <translation>un nom ne peut pas contenir de caractères de contrôle</translation>
    </message>
    <message>
        <source>a name cannot hold &quot;%1&quot;</source>
        <translation>un nom ne peut pas contenir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>letters, digits, - _ . and = do</source>
        <translation>lettres, chiffres, - _ . et = conviennent</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be swept</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être balayé</translation>
    </message>
    <message>
        <source>swept twice</source>
        <translation>balayé deux fois</translation>
    </message>
    <message>
        <source>put all values in one list</source>
        <translation>mettez toutes les valeurs dans une seule liste</translation>
    </message>
    <message>
        <source>a distilled model needs teachers</source>
        <translation>un modèle distillé a besoin d’enseignants</translation>
    </message>
    <message>
        <source>name a model of this experiment, or a model file</source>
        <translation>indiquez un modèle de cette expérience, ou un fichier de modèle</translation>
    </message>
    <message>
        <source>teachers in a circle: %1</source>
        <translation>enseignants en boucle&#xa0;: %1</translation>
    </message>
    <message>
        <source>one of them must learn without the others</source>
        <translation>l’un d’eux doit apprendre sans les autres</translation>
    </message>
    <message>
        <source>all weights are zero</source>
        <translation>tous les poids sont nuls</translation>
    </message>
    <message>
        <source>one at least must be above 0</source>
        <translation>l’un au moins doit être supérieur à 0</translation>
    </message>
    <message>
        <source>Initial bias</source>
        <translation>Biais initial</translation>
    </message>
    <message>
        <source>Middle of the initial biases of hidden layers. Kaldi&apos;s nnet1 takes -2 for sigmoid nets, which start out sparse so.</source>
        <translation>Milieu des biais initiaux des couches cachées. Kaldi nnet1 prend -2 pour les réseaux à sigmoïdes, qui démarrent ainsi de façon parcimonieuse.</translation>
    </message>
    <message>
        <source>Bias range</source>
        <translation>Étendue des biais</translation>
    </message>
    <message>
        <source>Width of the range around it that initial biases of hidden layers are drawn from, evenly. Kaldi&apos;s nnet1 takes 4 for sigmoid nets.</source>
        <translation>Largeur de l’intervalle, autour de ce milieu, dans lequel les biais initiaux des couches cachées sont tirés uniformément. Kaldi nnet1 prend 4 pour les réseaux à sigmoïdes.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision numérique</translation>
    </message>
    <message>
        <source>What matrix products are computed in. bfloat16 is about twice as fast where the processor has it; sums, weights and updates stay float32. Where it has not, float32 is used and said so.</source>
        <translation>Format dans lequel les produits matriciels sont calculés. bfloat16 est environ deux fois plus rapide là où le processeur le prend en charge&#xa0;; les sommes, les poids et les mises à jour restent en float32. Sinon, float32 est utilisé et cela est signalé.</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>Single precision throughout.</source>
        <translation>Simple précision partout.</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>Products in bfloat16, sums and weights in float32: faster where the processor has it.</source>
        <translation>Produits en bfloat16, sommes et poids en float32&#xa0;: plus rapide là où le processeur le prend en charge.</translation>
    </message>
    <message>
        <source>Classes left out</source>
        <translation>Classes écartées</translation>
    </message>
    <message>
        <source>Numbers of classes (pdfs) whose frames this model never sees in training.</source>
        <translation>Numéros des classes (pdf) dont ce modèle ne voit jamais les trames à l’entraînement.</translation>
    </message>
    <message>
        <source>Classes kept</source>
        <translation>Classes gardées</translation>
    </message>
    <message>
        <source>Numbers of the only classes (pdfs) whose frames this model sees in training; empty for all.</source>
        <translation>Numéros des seules classes (pdf) dont ce modèle voit les trames à l’entraînement&#xa0;; vide pour toutes.</translation>
    </message>
    <message>
        <source>Share of what is left that is learned from, drawn by the experiment&apos;s seed: the same for every model.</source>
        <translation>Part de ce qui reste dont on apprend, tirée selon la graine de l’expérience&#xa0;: la même pour chaque modèle.</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Tirer par</translation>
    </message>
    <message>
        <source>What the share is drawn from: whole utterances or single frames.</source>
        <translation>Ce dont la part est tirée&#xa0;: des énoncés entiers ou des trames isolées.</translation>
    </message>
    <message>
        <source>Unlabelled data</source>
        <translation>Données non étiquetées</translation>
    </message>
    <message>
        <source>A further data folder without alignments. Its frames are learned from soft targets alone.</source>
        <translation>Un dossier de données supplémentaire, sans alignements. Ses trames sont apprises des seules cibles douces.</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>Correction des biais</translation>
    </message>
    <message>
        <source>What is done for classes that were left out; what a share happens not to draw stays as it is. frequencies: their output biases are moved until their mean posteriors on validation data are their frequencies in the training data; test: moved together to the best accuracy on the test set, as the paper did, so that its test accuracy is no longer that of unseen data; none.</source>
        <translation>Ce qui est fait pour les classes omises&#xa0;; celles qu’une part ne tire pas par hasard restent telles quelles. frequencies&#xa0;: leurs biais de sortie sont déplacés jusqu’à ce que leurs probabilités a posteriori moyennes sur les données de validation soient leurs fréquences dans les données d’entraînement&#xa0;; test&#xa0;: déplacés ensemble vers la meilleure précision sur le jeu de test, comme dans l’article, si bien que la précision de test n’est plus celle de données jamais vues&#xa0;; none&#xa0;: rien.</translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <source>given: by the teacher weights; fitted: the weights that give the mean of the teachers the lowest cross entropy on validation data (arithmetic: sum 1; geometric: exponents from 0 on).</source>
        <translation>given&#xa0;: selon les poids des enseignants&#xa0;; fitted&#xa0;: les poids qui donnent à la moyenne des enseignants l’entropie croisée la plus basse sur les données de validation (arithmétique&#xa0;: somme de 1&#xa0;; géométrique&#xa0;: exposants à partir de 0).</translation>
    </message>
    <message>
        <source>Calibrate teachers</source>
        <translation>Calibrer les enseignants</translation>
    </message>
    <message>
        <source>Divides each teacher&apos;s logits by the temperature that gives it the lowest cross entropy on validation data (Guo et al. 2017), before anything else. Shown on images and text; no evidence on acoustic models.</source>
        <translation>Divise les logits de chaque enseignant par la température qui lui donne l’entropie croisée la plus basse sur les données de validation (Guo et al. 2017), avant toute autre chose. Montré sur des images et du texte&#xa0;; aucune preuve sur des modèles acoustiques.</translation>
    </message>
    <message>
        <source>soft: cross entropy at the temperature; logits: squared difference of zero-mean logits, its limit for high temperatures (shown on images; no evidence on acoustic models); conditional: soft where the teacher decides as the label, else the label (Meng et al. 2019, shown on acoustic models).</source>
        <translation>soft&#xa0;: entropie croisée à la température&#xa0;; logits&#xa0;: différence quadratique des logits de moyenne nulle, sa limite aux hautes températures (montré sur des images&#xa0;; aucune preuve sur des modèles acoustiques)&#xa0;; conditional&#xa0;: soft là où l’enseignant décide comme l’étiquette, sinon l’étiquette (Meng et al. 2019, montré sur des modèles acoustiques).</translation>
    </message>
    <message>
        <source>Final temperature</source>
        <translation>Température finale</translation>
    </message>
    <message>
        <source>The temperature moves evenly from epoch to epoch, to this one in the last of the epochs planned; 0 keeps it. Annealing it was shown on images and text (Jafari et al. 2021); no evidence on acoustic models.</source>
        <translation>La température évolue régulièrement d’époque en époque, jusqu’à celle-ci à la dernière des époques prévues&#xa0;; 0 la garde. Ce recuit a été montré sur des images et du texte (Jafari et al. 2021)&#xa0;; aucune preuve sur des modèles acoustiques.</translation>
    </message>
    <message>
        <source>Confidence weight</source>
        <translation>Poids de confiance</translation>
    </message>
    <message>
        <source>How much a frame&apos;s soft loss is lowered where its teacher is unsure: times exp(-c H / log K), H the entropy of the teacher&apos;s posterior, K the number of classes (after Dehghani et al. 2018). Shown on text; no evidence on acoustic models. 0 is off.</source>
        <translation>De combien la perte douce d’une trame est abaissée là où son enseignant est incertain&#xa0;: multipliée par exp(-c H / log K), H étant l’entropie de la distribution a posteriori de l’enseignant et K le nombre de classes (d’après Dehghani et al. 2018). Montré sur du texte&#xa0;; aucune preuve sur des modèles acoustiques. 0&#xa0;: désactivé.</translation>
    </message>
    <message>
        <source>live: the teacher runs along and sees what the student sees; stored: its outputs for the frames as they are (unjittered) are written once and reused; auto: stored where they are small and nothing is jittered.</source>
        <translation>live&#xa0;: l’enseignant tourne en parallèle et voit ce que voit l’élève&#xa0;; stored&#xa0;: ses sorties pour les trames telles quelles (sans décalage) sont écrites une fois et réutilisées&#xa0;; auto&#xa0;: enregistrées lorsqu’elles sont petites et que rien n’est décalé.</translation>
    </message>
    <message>
        <source>Clustering</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>How classes become sets, by the covariance of the generalist&apos;s predictions. kmeans: online k-means on its columns; pairs: the two sets that covary most are joined, again and again; given: the sets below.</source>
        <translation>Comment les classes deviennent des jeux, selon la covariance des prédictions du généraliste. kmeans&#xa0;: k-means en ligne sur ses colonnes&#xa0;; pairs&#xa0;: les deux jeux qui covarient le plus sont réunis, encore et encore&#xa0;; given&#xa0;: les jeux ci-dessous.</translation>
    </message>
    <message>
        <source>Set size</source>
        <translation>Taille des jeux</translation>
    </message>
    <message>
        <source>Classes of each set: those nearest to each cluster, so that sets may overlap. 0: the clusters themselves, each class in one of them.</source>
        <translation>Classes de chaque jeu&#xa0;: les plus proches de chaque groupe, si bien que les jeux peuvent se recouvrir. 0&#xa0;: les groupes eux-mêmes, chaque classe dans l’un d’eux.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Jeux</translation>
    </message>
    <message>
        <source>With clustering given: one text a set, class numbers and ranges (&quot;0 4 10-19&quot;). sets.json of an earlier run holds such texts.</source>
        <translation>Avec le regroupement given&#xa0;: un texte par jeu, numéros de classes et plages (&quot;0 4 10-19&quot;). sets.json d’une exécution antérieure contient de tels textes.</translation>
    </message>
    <message>
        <source>Special share</source>
        <translation>Part des classes propres</translation>
    </message>
    <message>
        <source>Share of the training frames that are of the set&apos;s own classes; the rest is drawn from all other frames. Afterwards the logits are corrected for it.</source>
        <translation>Part des trames d’entraînement qui sont des classes propres au jeu&#xa0;; le reste est tiré de toutes les autres trames. Ensuite, les logits sont corrigés en conséquence.</translation>
    </message>
    <message>
        <source>Most probable</source>
        <translation>Plus probables</translation>
    </message>
    <message>
        <source>A specialist is asked where its set holds one of this many most probable classes of the generalist.</source>
        <translation>Un spécialiste est interrogé là où son jeu contient l’une des classes les plus probables du généraliste, prises en ce nombre.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>dustbin: the set&apos;s classes and one output for all others; full: all classes, those outside the set held by the generalist&apos;s soft targets (the paper&apos;s section 6.1: proposed there, not evaluated).</source>
        <translation>dustbin&#xa0;: les classes du jeu et une sortie pour toutes les autres&#xa0;; full&#xa0;: toutes les classes, celles hors du jeu étant maintenues par les cibles douces du généraliste (section 6.1 de l’article&#xa0;: proposé là, non évalué).</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Réseaux témoins</translation>
    </message>
    <message>
        <source>Trains the same net on hard labels beside each distilled model that has no such net to be held against.</source>
        <translation>Entraîne le même réseau sur des étiquettes dures à côté de chaque modèle distillé auquel manque un tel réseau de comparaison.</translation>
    </message>
    <message>
        <source>hard: learns from the alignment&apos;s labels; distilled: learns from its teachers as well; specialists: each starts from the generalist and learns to tell some classes apart.</source>
        <translation>hard&#xa0;: apprend des étiquettes de l’alignement&#xa0;; distilled&#xa0;: apprend aussi de ses enseignants&#xa0;; specialists&#xa0;: chacun part du généraliste et apprend à distinguer quelques classes.</translation>
    </message>
    <message>
        <source>Trains this many members that differ in their seed only: NAME.1, NAME.2, … Of specialists: the number of class sets.</source>
        <translation>Entraîne ce nombre de membres, qui ne diffèrent que par leur graine&#xa0;: NOM.1, NOM.2, … Pour des spécialistes&#xa0;: le nombre de jeux de classes.</translation>
    </message>
    <message>
        <source>Generalist</source>
        <translation>Généraliste</translation>
    </message>
    <message>
        <source>The model that knows all classes: its predictions say which are confused, specialists start from its weights and answer together with it.</source>
        <translation>Le modèle qui connaît toutes les classes&#xa0;: ses prédictions disent lesquelles sont confondues&#xa0;; les spécialistes partent de ses poids et répondent avec lui.</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Spécialistes</translation>
    </message>
    <message>
        <source>How the classes are divided, learned and asked for.</source>
        <translation>Comment les classes sont réparties, apprises et interrogées.</translation>
    </message>
    <message>
        <source>Transfer set</source>
        <translation>Jeu de transfert</translation>
    </message>
    <message>
        <source>What part of the training data it learns from.</source>
        <translation>De quelle partie des données d’entraînement il apprend.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>nats/frame</source>
        <translation>nats/trame</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>SGD with momentum 0.9, batch 100, last epoch; no choice was made on test errors within a run.</source>
        <translation>SGD avec momentum de 0,9, lot de 100, dernière époque&#xa0;; aucun choix n’a été fait sur les erreurs de test au sein d’une exécution.</translation>
    </message>
    <message>
        <source>test errors</source>
        <translation>erreurs de test</translation>
    </message>
    <message>
        <source>MNIST teacher</source>
        <translation>Enseignant MNIST</translation>
    </message>
    <message>
        <source>784-1200-1200-10 ReLU, all 60,000 images, dropout and max-norm, images jittered by up to two pixels each way</source>
        <translation>784-1200-1200-10 ReLU, toutes les 60&#xa0;000 images, dropout et norme maximale, images décalées de deux pixels au plus dans chaque sens</translation>
    </message>
    <message>
        <source>67 test errors</source>
        <translation>67 erreurs de test</translation>
    </message>
    <message>
        <source>Dropout 0.2 of the inputs and 0.5 of the hidden units, max-norm 3, He initialisation, rate 0.03 with cosine decay, momentum 0.9, batch 100.</source>
        <translation>Dropout de 0,2 sur les entrées et de 0,5 sur les unités cachées, norme maximale de 3, initialisation He, taux de 0,03 à décroissance en cosinus, momentum de 0,9, lot de 100.</translation>
    </message>
    <message>
        <source>Small net on hard labels</source>
        <translation>Petit réseau sur étiquettes dures</translation>
    </message>
    <message>
        <source>784-800-800-10 ReLU, no regularisation</source>
        <translation>784-800-800-10 ReLU, sans régularisation</translation>
    </message>
    <message>
        <source>146 test errors</source>
        <translation>146 erreurs de test</translation>
    </message>
    <message>
        <source>He initialisation, rate 0.1 with linear decay, momentum 0.9, batch 100.</source>
        <translation>Initialisation He, taux de 0,1 à décroissance linéaire, momentum de 0,9, lot de 100.</translation>
    </message>
    <message>
        <source>Small net distilled</source>
        <translation>Petit réseau distillé</translation>
    </message>
    <message>
        <source>As M2, soft targets of M1 at temperature 20, no jitter</source>
        <translation>Comme M2, cibles douces de M1 à la température 20, sans décalage</translation>
    </message>
    <message>
        <source>74 test errors</source>
        <translation>74 erreurs de test</translation>
    </message>
    <message>
        <source>Hard weight 0.5, initial weights of standard deviation 0.01, rate 0.3 held by a gradient clipped to length 0.5 and three epochs of warm-up, linear decay.</source>
        <translation>Poids dur de 0,5, poids initiaux d’écart-type 0,01, taux de 0,3 tenu par un gradient écrêté à la norme 0,5 et trois époques d’échauffement, décroissance linéaire.</translation>
    </message>
    <message>
        <source>of the teacher&apos;s gain kept</source>
        <translation>part conservée du gain de l’enseignant</translation>
    </message>
    <message>
        <source>Temperature and width</source>
        <translation>Température et largeur</translation>
    </message>
    <message>
        <source>Students of different widths at different temperatures</source>
        <translation>Élèves de différentes largeurs à différentes températures</translation>
    </message>
    <message>
        <source>300 units a layer or more: all temperatures above 8 alike; 30 units: 2.5 to 4 clearly best</source>
        <translation>300 unités par couche ou plus&#xa0;: toutes les températures au-dessus de 8 se valent&#xa0;; 30 unités&#xa0;: 2,5 à 4 nettement les meilleures</translation>
    </message>
    <message>
        <source>Widths 30, 300 and 800; temperatures 1, 2, 2.5, 4, 8 and 20; hard weight 0.5, initial weights of standard deviation 0.01, rate 0.05 with linear decay.</source>
        <translation>Largeurs de 30, 300 et 800&#xa0;; températures (1&#xa0;; 2&#xa0;; 2,5&#xa0;; 4&#xa0;; 8&#xa0;; 20)&#xa0;; poids dur de 0,5, poids initiaux d’écart-type 0,01, taux de 0,05 à décroissance linéaire.</translation>
    </message>
    <message>
        <source>of which on threes</source>
        <translation>dont sur les 3</translation>
    </message>
    <message>
        <source>No threes in the transfer set</source>
        <translation>Aucun 3 dans le jeu de transfert</translation>
    </message>
    <message>
        <source>As M3, all threes left out of the transfer set</source>
        <translation>Comme M3, tous les 3 écartés du jeu de transfert</translation>
    </message>
    <message>
        <source>206 test errors, of which 133 on the 1010 threes</source>
        <translation>206 erreurs de test, dont 133 sur les 1010 chiffres 3</translation>
    </message>
    <message>
        <source>No threes, bias of the 3 raised</source>
        <translation>Aucun 3, biais du 3 relevé</translation>
    </message>
    <message>
        <source>The net of M5, bias of class 3 raised by 3.5, tuned on the test set</source>
        <translation>Le réseau de M5, biais de la classe 3 relevé de 3,5, réglé sur le jeu de test</translation>
    </message>
    <message>
        <source>109 test errors, of which 14 on threes</source>
        <translation>109 erreurs de test, dont 14 sur les 3</translation>
    </message>
    <message>
        <source>The bias follows from class frequencies on training data; the test set is not looked at.</source>
        <translation>Le biais découle des fréquences des classes dans les données d’entraînement&#xa0;; le jeu de test n’est pas regardé.</translation>
    </message>
    <message>
        <source>Only sevens and eights in the transfer set</source>
        <translation>Seulement des 7 et des 8 dans le jeu de transfert</translation>
    </message>
    <message>
        <source>As M3, only sevens and eights in the transfer set</source>
        <translation>Comme M3, seulement des 7 et des 8 dans le jeu de transfert</translation>
    </message>
    <message>
        <source>47.3 % test errors</source>
        <translation>47,3&#xa0;% d’erreurs de test</translation>
    </message>
    <message>
        <source>Sevens and eights, their biases lowered</source>
        <translation>Des 7 et des 8, leurs biais abaissés</translation>
    </message>
    <message>
        <source>The net of M7, biases of 7 and 8 lowered by 7.6, tuned on the test set</source>
        <translation>Le réseau de M7, biais du 7 et du 8 abaissés de 7,6, réglés sur le jeu de test</translation>
    </message>
    <message>
        <source>13.2 % test errors</source>
        <translation>13,2&#xa0;% d’erreurs de test</translation>
    </message>
    <message>
        <source>The biases follow from class frequencies on training data; the test set is not looked at.</source>
        <translation>Les biais découlent des fréquences des classes dans les données d’entraînement&#xa0;; le jeu de test n’est pas regardé.</translation>
    </message>
    <message>
        <source>needs MNIST&apos;s files</source>
        <translation>nécessite les fichiers MNIST</translation>
    </message>
    <message>
        <source>needs a Kaldi recipe</source>
        <translation>nécessite une recette Kaldi</translation>
    </message>
    <message>
        <source>Acoustic model</source>
        <translation>Modèle acoustique</translation>
    </message>
    <message>
        <source>8 x 2560 ReLU, 14,000 pdfs, 26 frames of 40 mel bands, 2,000 hours</source>
        <translation>8 x 2560 ReLU, 14&#xa0;000 pdf, 26 trames de 40 bandes mel, 2&#xa0;000 heures</translation>
    </message>
    <message>
        <source>58.9 % of frames, 10.9 % word errors</source>
        <translation>58,9&#xa0;% des trames, 10,9&#xa0;% d’erreurs de mots</translation>
    </message>
    <message>
        <source>4 x 1024 ReLU on the corpus at hand, dropout 0.1 of the inputs and 0.3 of the hidden units; the mean of five nets stands for one.</source>
        <translation>4 x 1024 ReLU sur le corpus disponible, dropout de 0,1 sur les entrées et de 0,3 sur les unités cachées&#xa0;; la moyenne de cinq réseaux en représente un.</translation>
    </message>
    <message>
        <source>Word errors need a decoder and are not measured.</source>
        <translation>Les erreurs de mots nécessitent un décodeur et ne sont pas mesurées.</translation>
    </message>
    <message>
        <source>frames right</source>
        <translation>trames justes</translation>
    </message>
    <message>
        <source>cross entropy</source>
        <translation>entropie croisée</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>10 nets as in S1 that differ in their seeds</source>
        <translation>10 réseaux comme dans S1, qui diffèrent par leurs graines</translation>
    </message>
    <message>
        <source>61.1 % of frames, 10.7 % word errors</source>
        <translation>61,1&#xa0;% des trames, 10,7&#xa0;% d’erreurs de mots</translation>
    </message>
    <message>
        <source>Five nets, arithmetic mean of their posteriors.</source>
        <translation>Cinq réseaux, moyenne arithmétique de leurs probabilités a posteriori.</translation>
    </message>
    <message>
        <source>Distilled single net</source>
        <translation>Réseau unique distillé</translation>
    </message>
    <message>
        <source>A net as in S1 taught by S2; temperatures 1, 2, 5 and 10 tried, hard weight 0.5</source>
        <translation>Un réseau comme dans S1, instruit par S2&#xa0;; températures 1, 2, 5 et 10 essayées, poids dur de 0,5</translation>
    </message>
    <message>
        <source>60.8 % of frames, 10.7 % word errors; more than 80 % of the ensemble&apos;s gain kept</source>
        <translation>60,8&#xa0;% des trames, 10,7&#xa0;% d’erreurs de mots&#xa0;; plus de 80&#xa0;% du gain de l’ensemble conservés</translation>
    </message>
    <message>
        <source>Temperatures 1, 2 and 4; the best on validation data counts. Beside the net of the teacher&apos;s size a small one of 2 x 256.</source>
        <translation>Températures 1, 2 et 4&#xa0;; la meilleure sur les données de validation compte. À côté du réseau de la taille de l’enseignant, un petit de 2 x 256.</translation>
    </message>
    <message>
        <source>The control is the small net on hard labels, plain and with dropout of 0.1, 0.2 or 0.3, the best of them on validation data.</source>
        <translation>Le témoin est le petit réseau sur étiquettes dures, tel quel et avec un dropout de 0,1 ou 0,2 ou 0,3&#xa0;; le meilleur d’entre eux sur les données de validation.</translation>
    </message>
    <message>
        <source>same size, from the ensemble</source>
        <translation>même taille, de l’ensemble</translation>
    </message>
    <message>
        <source>same size: of the ensemble&apos;s gain kept</source>
        <translation>même taille&#xa0;: part conservée du gain de l’ensemble</translation>
    </message>
    <message>
        <source>small, hard labels</source>
        <translation>petit, étiquettes dures</translation>
    </message>
    <message>
        <source>small, hard labels, dropout tuned</source>
        <translation>petit, étiquettes dures, dropout réglé</translation>
    </message>
    <message>
        <source>small, from one teacher</source>
        <translation>petit, d’un seul enseignant</translation>
    </message>
    <message>
        <source>small, from the ensemble</source>
        <translation>petit, de l’ensemble</translation>
    </message>
    <message>
        <source>small: of the ensemble&apos;s gain kept</source>
        <translation>petit&#xa0;: part conservée du gain de l’ensemble</translation>
    </message>
    <message>
        <source>small, hard labels: cross entropy</source>
        <translation>petit, étiquettes dures&#xa0;: entropie croisée</translation>
    </message>
    <message>
        <source>small, hard labels, dropout tuned: cross entropy</source>
        <translation>petit, étiquettes dures, dropout réglé&#xa0;: entropie croisée</translation>
    </message>
    <message>
        <source>small, from the ensemble: cross entropy</source>
        <translation>petit, de l’ensemble&#xa0;: entropie croisée</translation>
    </message>
    <message>
        <source>A net for 15,000 classes of images (JFT)</source>
        <translation>Un réseau pour 15&#xa0;000 classes d’images (JFT)</translation>
    </message>
    <message>
        <source>25.0 % of images right</source>
        <translation>25,0&#xa0;% d’images justes</translation>
    </message>
    <message>
        <source>Generalist and specialists</source>
        <translation>Généraliste et spécialistes</translation>
    </message>
    <message>
        <source>61 specialists of 300 classes and a dustbin class each</source>
        <translation>61 spécialistes de 300 classes et une classe poubelle chacun</translation>
    </message>
    <message>
        <source>26.1 % of images right</source>
        <translation>26,1&#xa0;% d’images justes</translation>
    </message>
    <message>
        <source>gain over the generalist</source>
        <translation>gain sur le généraliste</translation>
    </message>
    <message>
        <source>Gain by the number of covering specialists</source>
        <translation>Gain selon le nombre de spécialistes couvrants</translation>
    </message>
    <message>
        <source>As J2, by how many specialists have the right class in their set</source>
        <translation>Comme J2, selon le nombre de spécialistes ayant la bonne classe dans leur jeu</translation>
    </message>
    <message>
        <source>The gain grows with the number of covering specialists</source>
        <translation>Le gain croît avec le nombre de spécialistes couvrants</translation>
    </message>
    <message>
        <source>Eight specialists of overlapping class sets found by k-means on the corpus at hand, each class in two of them on average.</source>
        <translation>Huit spécialistes d’ensembles de classes qui se recouvrent, trouvés par k-means sur le corpus disponible ; chaque classe est en moyenne dans deux d’entre eux.</translation>
    </message>
    <message>
        <source>4 x 1024 ReLU without dropout, so that soft targets alone regularise.</source>
        <translation>4 x 1024 ReLU sans dropout, afin que seules les cibles douces régularisent.</translation>
    </message>
    <message>
        <source>training frames right</source>
        <translation>trames d’entraînement justes</translation>
    </message>
    <message>
        <source>All data, hard labels</source>
        <translation>Toutes les données, étiquettes dures</translation>
    </message>
    <message>
        <source>The net of S1 on all data</source>
        <translation>Le réseau de S1 sur toutes les données</translation>
    </message>
    <message>
        <source>63.4 % of training frames, 58.9 % of test frames</source>
        <translation>63,4&#xa0;% des trames d’entraînement, 58,9&#xa0;% des trames de test</translation>
    </message>
    <message>
        <source>A small share of the data, hard labels</source>
        <translation>Une petite part des données, étiquettes dures</translation>
    </message>
    <message>
        <source>3 % of the data, early stopping</source>
        <translation>3&#xa0;% des données, arrêt précoce</translation>
    </message>
    <message>
        <source>67.3 % of training frames, 44.5 % of test frames</source>
        <translation>67,3&#xa0;% des trames d’entraînement, 44,5&#xa0;% des trames de test</translation>
    </message>
    <message>
        <source>3 % of the utterances, 10 % where the corpus has fewer than 20,000; the best epoch on validation data counts.</source>
        <translation>3&#xa0;% des énoncés, 10&#xa0;% si le corpus en compte moins de 20&#xa0;000&#xa0;; la meilleure époque sur les données de validation compte.</translation>
    </message>
    <message>
        <source>A small share of the data, soft targets</source>
        <translation>Une petite part des données, cibles douces</translation>
    </message>
    <message>
        <source>The same 3 %, soft targets of R1, no early stopping</source>
        <translation>Les mêmes 3&#xa0;%, cibles douces de R1, sans arrêt précoce</translation>
    </message>
    <message>
        <source>65.4 % of training frames, 57.0 % of test frames</source>
        <translation>65,4&#xa0;% des trames d’entraînement, 57,0&#xa0;% des trames de test</translation>
    </message>
    <message>
        <source>SGD with momentum 0.9, batch 256, He initialisation, rate 0.05 with linear decay.</source>
        <translation>SGD avec momentum de 0,9, lot de 256, initialisation He, taux de 0,05 à décroissance linéaire.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Décalage aléatoire</translation>
    </message>
    <message>
        <source>Each training image is moved by up to this many whole pixels, right or left and up or down, anew in each epoch; what comes in is 0. Validation and test images stay as they are. Images only (idx).</source>
        <translation>Chaque image d’entraînement est déplacée d’au plus ce nombre de pixels entiers, à droite ou à gauche et vers le haut ou le bas, de nouveau à chaque époque&#xa0;; ce qui entre vaut 0. Les images de validation et de test restent telles quelles. Images seulement (idx).</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage des étiquettes</translation>
    </message>
    <message>
        <source>Share of the label&apos;s weight that is spread over all classes in the loss (Szegedy et al. 2016). Shown on images; no evidence on acoustic models.</source>
        <translation>Part du poids de l’étiquette qui est répartie sur toutes les classes dans la perte (Szegedy et al. 2016). Montré sur des images&#xa0;; aucune preuve sur des modèles acoustiques.</translation>
    </message>
    <message>
        <source>Watch the test set</source>
        <translation>Surveiller le jeu de test</translation>
    </message>
    <message>
        <source>Measures test accuracy after each epoch too, for curves beside the training accuracy. Nothing is ever chosen by it.</source>
        <translation>Mesure aussi la précision de test après chaque époque, pour des courbes à côté de la précision d’entraînement. Rien n’est jamais choisi d’après elle.</translation>
    </message>
    <message>
        <source>Each starts from a generalist and learns to tell some classes apart.</source>
        <translation>Chacun part d’un généraliste et apprend à distinguer quelques classes.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Trames</translation>
    </message>
    <message>
        <source>Single frames are drawn.</source>
        <translation>Des trames isolées sont tirées.</translation>
    </message>
    <message>
        <source>Biases stay as they were learned.</source>
        <translation>Les biais restent tels qu’ils ont été appris.</translation>
    </message>
    <message>
        <source>By frequencies</source>
        <translation>Selon les fréquences</translation>
    </message>
    <message>
        <source>Mean posteriors of missing classes are brought to their frequencies in training.</source>
        <translation>Les probabilités a posteriori moyennes des classes manquantes sont ramenées à leurs fréquences à l’entraînement.</translation>
    </message>
    <message>
        <source>Tuned on test data</source>
        <translation>Réglée sur les données de test</translation>
    </message>
    <message>
        <source>As the paper did: its test accuracy is then no longer that of unseen data.</source>
        <translation>Comme dans l’article&#xa0;: la précision de test n’est alors plus celle de données jamais vues.</translation>
    </message>
    <message>
        <source>k-means</source>
        <translation>k-means</translation>
    </message>
    <message>
        <source>Online k-means on the covariance of the generalist&apos;s predictions.</source>
        <translation>k-means en ligne sur la covariance des prédictions du généraliste.</translation>
    </message>
    <message>
        <source>Greedy pairs</source>
        <translation>Paires gloutonnes</translation>
    </message>
    <message>
        <source>The two sets that covary most are joined, again and again.</source>
        <translation>Les deux jeux qui covarient le plus sont réunis, encore et encore.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donnés</translation>
    </message>
    <message>
        <source>The sets are given by hand.</source>
        <translation>Les jeux sont donnés à la main.</translation>
    </message>
    <message>
        <source>With dustbin</source>
        <translation>Avec classe poubelle</translation>
    </message>
    <message>
        <source>The classes of the set, and one output for all others.</source>
        <translation>Les classes du jeu, et une sortie pour toutes les autres.</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>All classes, those outside the set held by the generalist&apos;s soft targets.</source>
        <translation>Toutes les classes, celles hors du jeu étant maintenues par les cibles douces du généraliste.</translation>
    </message>
    <message>
        <source>The weights that are named, or equal ones.</source>
        <translation>Les poids indiqués, ou des poids égaux.</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Ajustés</translation>
    </message>
    <message>
        <source>The weights that serve validation data best.</source>
        <translation>Les poids qui conviennent le mieux aux données de validation.</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Conditionnel</translation>
    </message>
    <message>
        <source>The teachers&apos; posteriors where they are right, the label where they are not.</source>
        <translation>Les probabilités a posteriori des enseignants là où ils ont raison, l’étiquette là où ils ont tort.</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>needs %1 classes or more, and there are %2</source>
        <translation>nécessite au moins %1 classes, il y en a %2</translation>
    </message>
    <message>
        <source>classes of %1 specialists</source>
        <translation>classes de %1 spécialistes</translation>
    </message>
    <message>
        <source>same size, T = %1</source>
        <translation>même taille, T = %1</translation>
    </message>
    <message>
        <source>small, T = %1</source>
        <translation>petit, T = %1</translation>
    </message>
    <message>
        <source>%1, T = %2</source>
        <translation>%1, T = %2</translation>
    </message>
    <message>
        <source>%1, hard</source>
        <translation>%1, étiquettes dures</translation>
    </message>
    <message>
        <source>is no experiment of the paper</source>
        <translation>n’est pas une expérience de l’article</translation>
    </message>
    <message>
        <source>retort paper --list names them</source>
        <translation>retort paper --list les énumère</translation>
    </message>
    <message>
        <source>retort paper --list says what each needs</source>
        <translation>retort paper --list indique ce que chacune nécessite</translation>
    </message>
    <message>
        <source>%1: is damaged: %2</source>
        <translation>%1 : est endommagé : %2</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>est endommagé : %1</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>il n’y a pas de dossier %1</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1 : ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>has %1 labels for the %2 images of %3</source>
        <translation>a %1 étiquettes pour les %2 images de %3</translation>
    </message>
    <message>
        <source>has no feats.scp</source>
        <translation>n’a pas de feats.scp</translation>
    </message>
    <message>
        <source>holds no utterances</source>
        <translation>ne contient aucun énoncé</translation>
    </message>
    <message>
        <source>has no utt2spk, which CMVN by speaker needs</source>
        <translation>n’a pas d’utt2spk, nécessaire à la CMVN par locuteur</translation>
    </message>
    <message>
        <source>holds no statistics</source>
        <translation>ne contient aucune statistique</translation>
    </message>
    <message>
        <source>has no cmvn.scp</source>
        <translation>n’a pas de cmvn.scp</translation>
    </message>
    <message>
        <source>features are %1 wide after the front end, those of the training set %2</source>
        <translation>les caractéristiques ont %1 dimensions après le prétraitement, celles du jeu d’entraînement %2</translation>
    </message>
    <message>
        <source>utterance %1 has %2 labels and %3 frames</source>
        <translation>l’énoncé %1 a %2 étiquettes et %3 trames</translation>
    </message>
    <message>
        <source>none of the first aligned utterances has features in %1: %2, …</source>
        <translation>aucun des premiers énoncés alignés n’a de caractéristiques dans %1 : %2, …</translation>
    </message>
    <message>
        <source>no utterance can be used</source>
        <translation>aucun énoncé n’est utilisable</translation>
    </message>
    <message>
        <source>has %1 classes, the training set %2</source>
        <translation>a %1 classes, le jeu d’entraînement %2</translation>
    </message>
    <message>
        <source>the training set has a single %1, so nothing can be kept for validation</source>
        <translation>le jeu d’entraînement n’a qu’un seul élément (%1) : rien ne peut être gardé pour la validation</translation>
    </message>
    <message>
        <source>has utterances that cannot be used</source>
        <translation>contient des énoncés inutilisables</translation>
    </message>
    <message>
        <source>name the folder that the recipe runs from</source>
        <translation>indiquez le dossier depuis lequel la recette s’exécute</translation>
    </message>
    <message>
        <source>check the path and its permissions</source>
        <translation>vérifiez le chemin et ses droits d’accès</translation>
    </message>
    <message>
        <source>do the files belong together?</source>
        <translation>les fichiers vont-ils ensemble ?</translation>
    </message>
    <message>
        <source>relative folders are taken from the recipe folder</source>
        <translation>les dossiers relatifs partent du dossier de la recette</translation>
    </message>
    <message>
        <source>name a Kaldi data folder with features, such as data/train</source>
        <translation>indiquez un dossier de données Kaldi avec des caractéristiques, par exemple data/train</translation>
    </message>
    <message>
        <source>compute features first</source>
        <translation>calculez d’abord les caractéristiques</translation>
    </message>
    <message>
        <source>make it, or set cmvn to utterance or none</source>
        <translation>créez-le, ou réglez cmvn sur utterance ou none</translation>
    </message>
    <message>
        <source>run compute_cmvn_stats.sh, or set cmvn to utterance or none</source>
        <translation>exécutez compute_cmvn_stats.sh, ou réglez cmvn sur utterance ou none</translation>
    </message>
    <message>
        <source>run compute_cmvn_stats.sh</source>
        <translation>exécutez compute_cmvn_stats.sh</translation>
    </message>
    <message>
        <source>make the features of both sets in one way</source>
        <translation>produisez les caractéristiques des deux jeux de la même façon</translation>
    </message>
    <message>
        <source>align these features again, or set inputs.badUtterances to &quot;drop&quot;</source>
        <translation>réalignez ces caractéristiques, ou réglez inputs.badUtterances sur &quot;drop&quot;</translation>
    </message>
    <message>
        <source>do data and alignment folder belong together?</source>
        <translation>les dossiers de données et d’alignements vont-ils ensemble ?</translation>
    </message>
    <message>
        <source>take them out of its feats.scp</source>
        <translation>retirez-les de son feats.scp</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>égaux</translation>
    </message>
    <message>
        <source>As M3, but soft targets only (hard weight 0).</source>
        <translation>Comme M3, mais cibles douces seules (poids dur 0).</translation>
    </message>
    <message>
        <source>As M3, but soft targets only (hard weight 0) and 100 epochs: there are a fifth of the images.</source>
        <translation>Comme M3, mais cibles douces seules (poids dur 0) et 100 époques : il n’y a qu’un cinquième des images.</translation>
    </message>
    <message>
        <source>Temperature 2, soft targets only, gradients clipped to length 1, two epochs of warm-up; the last epoch counts.</source>
        <translation>Température 2, cibles douces seules, gradients limités à la longueur 1, deux époques d’échauffement&#xa0;; la dernière époque compte.</translation>
    </message>
    <message>
        <source>the number of rows</source>
        <translation>le nombre de lignes</translation>
    </message>
    <message>
        <source>the number of columns</source>
        <translation>le nombre de colonnes</translation>
    </message>
    <message>
        <source>the number of topology entries</source>
        <translation>le nombre d’entrées de topologie</translation>
    </message>
    <message>
        <source>the number of log probabilities</source>
        <translation>le nombre de log-probabilités</translation>
    </message>
    <message>
        <source>the type of an object</source>
        <translation>le type d’un objet</translation>
    </message>
    <message>
        <source>the header of a compressed matrix</source>
        <translation>l’en-tête d’une matrice compressée</translation>
    </message>
    <message>
        <source>a compressed matrix</source>
        <translation>une matrice compressée</translation>
    </message>
    <message>
        <source>an integer vector</source>
        <translation>un vecteur d’entiers</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>the matrix</source>
        <translation>la matrice</translation>
    </message>
    <message>
        <source>the compressed matrix</source>
        <translation>la matrice compressée</translation>
    </message>
    <message>
        <source>log probabilities</source>
        <translation>log-probabilités</translation>
    </message>
    <message>
        <source>the data of a compressed matrix</source>
        <translation>les données d’une matrice compressée</translation>
    </message>
    <message>
        <source>the data of a matrix</source>
        <translation>les données d’une matrice</translation>
    </message>
    <message>
        <source>the data of a vector</source>
        <translation>les données d’un vecteur</translation>
    </message>
    <message>
        <source>the length of a vector</source>
        <translation>la longueur d’un vecteur</translation>
    </message>
    <message>
        <source>the length of an integer vector</source>
        <translation>la longueur d’un vecteur d’entiers</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>une ligne</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>un entier</translation>
    </message>
    <message>
        <source>a transition&apos;s destination</source>
        <translation>la destination d’une transition</translation>
    </message>
    <message>
        <source>a transition&apos;s probability</source>
        <translation>la probabilité d’une transition</translation>
    </message>
    <message>
        <source>an HMM state</source>
        <translation>un état HMM</translation>
    </message>
    <message>
        <source>an HMM state&apos;s number</source>
        <translation>le numéro d’un état HMM</translation>
    </message>
    <message>
        <source>a pdf class</source>
        <translation>une classe de pdf</translation>
    </message>
    <message>
        <source>a phone</source>
        <translation>un phone</translation>
    </message>
    <message>
        <source>a pdf</source>
        <translation>une pdf</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>layer %1: weights</source>
        <translation>couche %1 : poids</translation>
    </message>
    <message>
        <source>layer %1: biases</source>
        <translation>couche %1 : biais</translation>
    </message>
    <message>
        <source>layer %1: batch normalisation</source>
        <translation>couche %1 : normalisation par lots</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>batch normalisation (layer %1)</source>
        <translation>normalisation par lots (couche %1)</translation>
    </message>
    <message>
        <source>activation %1 (layer %2)</source>
        <translation>activation %1 (couche %2)</translation>
    </message>
    <message>
        <source>activation %1 before the first affine layer</source>
        <translation>activation %1 avant la première couche affine</translation>
    </message>
    <message>
        <source>maxout before the first affine layer</source>
        <translation>maxout avant la première couche affine</translation>
    </message>
    <message>
        <source>a net of so many layers</source>
        <translation>un réseau d’autant de couches</translation>
    </message>
    <message>
        <source>%1; pdfs without any: %2</source>
        <translation>%1 ; pdf sans données : %2</translation>
    </message>
    <message>
        <source>%1; classes without any: %2</source>
        <translation>%1 ; classes sans données : %2</translation>
    </message>
    <message>
        <source>%1, and %2 unlabelled frames</source>
        <translation>%1, et %2 trames sans étiquettes</translation>
    </message>
    <message>
        <source>%1, and %2 unlabelled images</source>
        <translation>%1, et %2 images sans étiquettes</translation>
    </message>
    <message>
        <source>%1 of %2 frames (%3 %) in %4 of %5 utterances</source>
        <translation>%1 trames sur %2 (%3 %) dans %4 énoncés sur %5</translation>
    </message>
    <message>
        <source>%1 of %2 images (%3 %)</source>
        <translation>%1 images sur %2 (%3 %)</translation>
    </message>
    <message>
        <source>; their mean is no better than one of them</source>
        <translation>; leur moyenne n’est pas meilleure que l’un d’eux</translation>
    </message>
    <message>
        <source>; their mean gains %1 points over one, and the last member still paid</source>
        <translation>; leur moyenne gagne %1 points sur un seul, et le dernier membre apportait encore</translation>
    </message>
    <message>
        <source>; their mean gains %1 points over one, %2 of %3 members bring 95 % of that: more hardly pay</source>
        <translation>; leur moyenne gagne %1 points sur un seul, %2 membres sur %3 en apportent 95 % : davantage n’apporte guère</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus d’espace disponible sur le périphérique</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier inexistant</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <translation>commence par une marque d’ordre des octets (BOM)</translation>
    </message>
    <message>
        <source>save it as plain UTF-8 without BOM</source>
        <translation>enregistrez-le en UTF-8 sans BOM</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>n’est pas du texte</translation>
    </message>
    <message>
        <source>an archive? then name it as ark:FILE</source>
        <translation>une archive ? alors indiquez-la par ark:FICHIER</translation>
    </message>
    <message>
        <source>blank line</source>
        <translation>ligne vide</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>supprimez-la</translation>
    </message>
    <message>
        <source>key %1 stands here a second time</source>
        <translation>la clé %1 figure ici une deuxième fois</translation>
    </message>
    <message>
        <source>key %1 comes a second time</source>
        <translation>la clé %1 revient une deuxième fois</translation>
    </message>
    <message>
        <source>keys must be unique</source>
        <translation>les clés doivent être uniques</translation>
    </message>
    <message>
        <source>no file after the key: %1</source>
        <translation>pas de fichier après la clé : %1</translation>
    </message>
    <message>
        <source>each line is KEY FILE[:OFFSET]</source>
        <translation>chaque ligne est CLÉ FICHIER[:POSITION]</translation>
    </message>
    <message>
        <source>a command, which is never run: %1</source>
        <translation>une commande, qui n’est jamais exécutée : %1</translation>
    </message>
    <message>
        <source>write its output to a file and name that here</source>
        <translation>écrivez sa sortie dans un fichier et indiquez celui-ci</translation>
    </message>
    <message>
        <source>a range that cannot be read: %1</source>
        <translation>un intervalle illisible : %1</translation>
    </message>
    <message>
        <source>a range without its closing bracket: %1</source>
        <translation>un intervalle sans crochet fermant : %1</translation>
    </message>
    <message>
        <source>standard input cannot be read here: %1</source>
        <translation>l’entrée standard ne peut pas être lue ici : %1</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>indiquez un fichier</translation>
    </message>
    <message>
        <source>a table where a file is expected: %1</source>
        <translation>une table là où un fichier est attendu : %1</translation>
    </message>
    <message>
        <source>name the file and offset alone</source>
        <translation>indiquez seulement le fichier et la position</translation>
    </message>
    <message>
        <source>an offset that no file can have: %1</source>
        <translation>une position qu’aucun fichier ne peut avoir : %1</translation>
    </message>
    <message>
        <source>a negative offset: %1</source>
        <translation>une position négative : %1</translation>
    </message>
    <message>
        <source>no file before the offset: %1</source>
        <translation>pas de fichier avant la position : %1</translation>
    </message>
    <message>
        <source>[%1] is no range</source>
        <translation>[%1] n’est pas un intervalle</translation>
    </message>
    <message>
        <source>write [first:last] or [first:last,first:last], counted from 0</source>
        <translation>écrivez [premier:dernier] ou [premier:dernier,premier:dernier], comptés à partir de 0</translation>
    </message>
    <message>
        <source>range [%1] ends before it begins</source>
        <translation>l’intervalle [%1] finit avant de commencer</translation>
    </message>
    <message>
        <source>range %1 lies outside the %2 rows</source>
        <translation>l’intervalle %1 est hors des %2 lignes</translation>
    </message>
    <message>
        <source>range %1 lies outside the %2 columns</source>
        <translation>l’intervalle %1 est hors des %2 colonnes</translation>
    </message>
    <message>
        <source>holds no entries</source>
        <translation>ne contient aucune entrée</translation>
    </message>
    <message>
        <source>was it written to the end? an empty table has nothing to read</source>
        <translation>a-t-il été écrit jusqu’au bout ? une table vide n’a rien à lire</translation>
    </message>
    <message>
        <source>expected a key, found a zero byte</source>
        <translation>une clé est attendue, un octet nul a été trouvé</translation>
    </message>
    <message>
        <source>is this an archive? a file without keys is named without ark:</source>
        <translation>est-ce une archive ? un fichier sans clés s’indique sans ark:</translation>
    </message>
    <message>
        <source>expected a key, found thousands of bytes without white space</source>
        <translation>une clé est attendue, des milliers d’octets sans blanc ont été trouvés</translation>
    </message>
    <message>
        <source>is this an archive?</source>
        <translation>est-ce une archive ?</translation>
    </message>
    <message>
        <source>the file ends after the key %1</source>
        <translation>le fichier se termine après la clé %1</translation>
    </message>
    <message>
        <source>it was cut short: copy or make it again</source>
        <translation>il a été tronqué : recopiez-le ou refaites-le</translation>
    </message>
    <message>
        <source>expected a space after the key %1</source>
        <translation>une espace est attendue après la clé %1</translation>
    </message>
    <message>
        <source>utterance %1 stands here a second time</source>
        <translation>l’énoncé %1 figure ici une deuxième fois</translation>
    </message>
    <message>
        <source>speaker %1 stands here a second time</source>
        <translation>le locuteur %1 figure ici une deuxième fois</translation>
    </message>
    <message>
        <source>each may stand in one line only</source>
        <translation>chacun ne peut figurer que sur une ligne</translation>
    </message>
    <message>
        <source>%1 fields, expected 2</source>
        <translation>%1 champs, 2 attendus</translation>
    </message>
    <message>
        <source>each line is UTTERANCE SPEAKER</source>
        <translation>chaque ligne est ÉNONCÉ LOCUTEUR</translation>
    </message>
    <message>
        <source>a speaker without utterances</source>
        <translation>un locuteur sans énoncés</translation>
    </message>
    <message>
        <source>each line is SPEAKER UTTERANCE UTTERANCE …</source>
        <translation>chaque ligne est LOCUTEUR ÉNONCÉ ÉNONCÉ …</translation>
    </message>
    <message>
        <source>option %1 has no value that fits</source>
        <translation>l’option %1 n’a pas de valeur qui convienne</translation>
    </message>
    <message>
        <source>expected a number of jobs, found %1</source>
        <translation>un nombre de tâches est attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>no such alignment folder</source>
        <translation>dossier d’alignements introuvable</translation>
    </message>
    <message>
        <source>job %1 stands here twice: %2 and %3</source>
        <translation>la tâche %1 figure ici deux fois : %2 et %3</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>supprimez l’un des deux</translation>
    </message>
    <message>
        <source>no alignments (ali.1.gz, ali.2.gz, …) in this folder</source>
        <translation>pas d’alignements (ali.1.gz, ali.2.gz, …) dans ce dossier</translation>
    </message>
    <message>
        <source>name the folder that align_si.sh wrote</source>
        <translation>indiquez le dossier que align_si.sh a écrit</translation>
    </message>
    <message>
        <source>%1 is missing, though there is %2</source>
        <translation>%1 manque, bien qu’il y ait %2</translation>
    </message>
    <message>
        <source>did a job of the alignment fail?</source>
        <translation>une tâche de l’alignement a-t-elle échoué ?</translation>
    </message>
    <message>
        <source>num_jobs says %1, but there are ali.1 to ali.%2</source>
        <translation>num_jobs dit %1, mais il y a ali.1 à ali.%2</translation>
    </message>
    <message>
        <source>remove the files of an older alignment</source>
        <translation>supprimez les fichiers d’un alignement plus ancien</translation>
    </message>
    <message>
        <source>utterance %1 is aligned a second time, as in %2</source>
        <translation>l’énoncé %1 est aligné une deuxième fois, comme dans %2</translation>
    </message>
    <message>
        <source>files of different alignments in one folder?</source>
        <translation>des fichiers d’alignements différents dans un même dossier ?</translation>
    </message>
    <message>
        <source>bytes that are no gzip data follow the end of the gzip data</source>
        <translation>des octets qui ne sont pas des données gzip suivent la fin des données gzip</translation>
    </message>
    <message>
        <source>pack the file again</source>
        <translation>recompressez le fichier</translation>
    </message>
    <message>
        <source>the gzip data are cut short</source>
        <translation>les données gzip sont tronquées</translation>
    </message>
    <message>
        <source>copy or make the file again</source>
        <translation>recopiez ou refaites le fichier</translation>
    </message>
    <message>
        <source>the gzip data are damaged: %1</source>
        <translation>les données gzip sont endommagées : %1</translation>
    </message>
    <message>
        <source>the file ends inside %1</source>
        <translation>le fichier se termine au milieu de ceci : %1</translation>
    </message>
    <message>
        <source>%1 of %2 bytes is more than the %3 that a gzip file of this size may hold</source>
        <translation>%1 de %2 octets dépasse les %3 qu’un fichier gzip de cette taille peut contenir</translation>
    </message>
    <message>
        <source>the file is damaged, or packs nothing but repetition: unpack it first</source>
        <translation>le fichier est endommagé, ou ne contient que des répétitions : décompressez-le d’abord</translation>
    </message>
    <message>
        <source>%1 would take %2 bytes, but only %3 are left</source>
        <translation>%1 demanderait %2 octets, mais il n’en reste que %3</translation>
    </message>
    <message>
        <source>the file is damaged or was cut short</source>
        <translation>le fichier est endommagé ou a été tronqué</translation>
    </message>
    <message>
        <source>cannot go back in a gzip file</source>
        <translation>impossible de revenir en arrière dans un fichier gzip</translation>
    </message>
    <message>
        <source>unpack it with gunzip first</source>
        <translation>décompressez-le d’abord avec gunzip</translation>
    </message>
    <message>
        <source>offset %1 lies beyond the end of the file, which has %2 bytes</source>
        <translation>la position %1 est au-delà de la fin du fichier, qui fait %2 octets</translation>
    </message>
    <message>
        <source>offset %1 lies beyond the end of the file</source>
        <translation>la position %1 est au-delà de la fin du fichier</translation>
    </message>
    <message>
        <source>CMVN statistics of %1 x %2, expected 2 x (dimensions + 1)</source>
        <translation>statistiques CMVN de %1 x %2, 2 x (dimensions + 1) attendu</translation>
    </message>
    <message>
        <source>CMVN statistics hold NaN or infinity</source>
        <translation>les statistiques CMVN contiennent NaN ou l’infini</translation>
    </message>
    <message>
        <source>compute them again (compute_cmvn_stats.sh)</source>
        <translation>recalculez-les (compute_cmvn_stats.sh)</translation>
    </message>
    <message>
        <source>CMVN statistics of no frames</source>
        <translation>statistiques CMVN sur aucune trame</translation>
    </message>
    <message>
        <source>CMVN statistics of one row, which have no variances</source>
        <translation>statistiques CMVN d’une seule ligne, sans variances</translation>
    </message>
    <message>
        <source>CMVN statistics of %1 dimensions for features of %2</source>
        <translation>statistiques CMVN de %1 dimensions pour des caractéristiques de %2</translation>
    </message>
    <message>
        <source>CMVN statistics of %1 frames</source>
        <translation>statistiques CMVN sur %1 trames</translation>
    </message>
    <message>
        <source>at least one frame is needed</source>
        <translation>il faut au moins une trame</translation>
    </message>
    <message>
        <source>are features and statistics of the same kind? compute the statistics again</source>
        <translation>caractéristiques et statistiques sont-elles du même type ? recalculez les statistiques</translation>
    </message>
    <message>
        <source>switch normVars off or compute them again</source>
        <translation>désactivez normVars ou recalculez-les</translation>
    </message>
    <message>
        <source>unknown kind of compressed matrix</source>
        <translation>type de matrice compressée inconnu</translation>
    </message>
    <message>
        <source>known are CM, CM2 and CM3</source>
        <translation>types connus : CM, CM2 et CM3</translation>
    </message>
    <message>
        <source>a compressed matrix of %1 x %2 is not possible</source>
        <translation>une matrice compressée de %1 x %2 est impossible</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>deltas need an order of 0 or more and a window of 1 or more</source>
        <translation>les deltas demandent un ordre d’au moins 0 et une fenêtre d’au moins 1</translation>
    </message>
    <message>
        <source>an utterance without frames cannot be spliced</source>
        <translation>un énoncé sans trames ne peut pas recevoir de contexte</translation>
    </message>
    <message>
        <source>a splice needs contexts of 0 or more frames</source>
        <translation>un contexte demande 0 trame ou plus</translation>
    </message>
    <message>
        <source>a transform does not fit the features</source>
        <translation>une transformation ne convient pas aux caractéristiques</translation>
    </message>
    <message>
        <source>a range of columns on a vector</source>
        <translation>un intervalle de colonnes sur un vecteur</translation>
    </message>
    <message>
        <source>a range where a whole matrix is expected</source>
        <translation>un intervalle là où une matrice entière est attendue</translation>
    </message>
    <message>
        <source>a range on an integer vector</source>
        <translation>un intervalle sur un vecteur d’entiers</translation>
    </message>
    <message>
        <source>a zero byte without the &apos;B&apos; of a binary object</source>
        <translation>un octet nul sans le &apos;B&apos; d’un objet binaire</translation>
    </message>
    <message>
        <source>the file is damaged, or the offset is wrong</source>
        <translation>le fichier est endommagé, ou la position est fausse</translation>
    </message>
    <message>
        <source>expected a type such as FM, DM, CM, FV or DV and a space, found %1</source>
        <translation>un type tel que FM, DM, CM, FV ou DV et une espace sont attendus, trouvé : %1</translation>
    </message>
    <message>
        <source>expected a 4-byte integer for %1, found size %2</source>
        <translation>un entier de 4 octets est attendu pour %1, taille %2 trouvée</translation>
    </message>
    <message>
        <source>a matrix of %1 x %2 is not possible</source>
        <translation>une matrice de %1 x %2 est impossible</translation>
    </message>
    <message>
        <source>a vector, expected a matrix</source>
        <translation>un vecteur, une matrice est attendue</translation>
    </message>
    <message>
        <source>expected a matrix (FM, DM, CM, CM2 or CM3), found type %1</source>
        <translation>une matrice (FM, DM, CM, CM2 ou CM3) est attendue, type %1 trouvé</translation>
    </message>
    <message>
        <source>a vector of length %1 is not possible</source>
        <translation>un vecteur de longueur %1 est impossible</translation>
    </message>
    <message>
        <source>an integer vector of length %1 is not possible</source>
        <translation>un vecteur d’entiers de longueur %1 est impossible</translation>
    </message>
    <message>
        <source>element %1 of an integer vector is not marked as a 4-byte integer</source>
        <translation>l’élément %1 d’un vecteur d’entiers n’est pas marqué comme entier de 4 octets</translation>
    </message>
    <message>
        <source>the file ends where integers are expected</source>
        <translation>le fichier se termine là où des entiers sont attendus</translation>
    </message>
    <message>
        <source>expected an integer of 32 bits, found %1</source>
        <translation>un entier de 32 bits est attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>integers, expected a matrix</source>
        <translation>des entiers, une matrice est attendue</translation>
    </message>
    <message>
        <source>a matrix, expected a vector on one line</source>
        <translation>une matrice, un vecteur sur une ligne est attendu</translation>
    </message>
    <message>
        <source>integers, expected a vector of numbers with decimals</source>
        <translation>des entiers, un vecteur de nombres décimaux est attendu</translation>
    </message>
    <message>
        <source>expected a vector (FV or DV), found type %1</source>
        <translation>un vecteur (FV ou DV) est attendu, type %1 trouvé</translation>
    </message>
    <message>
        <source>numbers with decimals, expected an integer vector</source>
        <translation>des nombres décimaux, un vecteur d’entiers est attendu</translation>
    </message>
    <message>
        <source>expected one integer, found %1</source>
        <translation>un seul entier est attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>expected &apos;[&apos;, found a number</source>
        <translation>&apos;[&apos; est attendu, un nombre a été trouvé</translation>
    </message>
    <message>
        <source>an integer vector in text? then say --ints</source>
        <translation>un vecteur d’entiers en texte ? alors indiquez --ints</translation>
    </message>
    <message>
        <source>expected a word, found thousands of bytes without white space</source>
        <translation>un mot est attendu, des milliers d’octets sans blanc ont été trouvés</translation>
    </message>
    <message>
        <source>the file ends where a matrix or vector is expected</source>
        <translation>le fichier se termine là où une matrice ou un vecteur est attendu</translation>
    </message>
    <message>
        <source>expected &apos;[&apos;, found %1</source>
        <translation>&apos;[&apos; est attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>is this an integer vector, or an offset that points to no object?</source>
        <translation>est-ce un vecteur d’entiers, ou une position qui ne désigne aucun objet ?</translation>
    </message>
    <message>
        <source>expected white space after &apos;[&apos;</source>
        <translation>un blanc est attendu après &apos;[&apos;</translation>
    </message>
    <message>
        <source>row %1 has %2 numbers, the rows before have %3</source>
        <translation>la ligne %1 a %2 nombres, les lignes précédentes %3</translation>
    </message>
    <message>
        <source>the file ends before &apos;]&apos;</source>
        <translation>le fichier se termine avant &apos;]&apos;</translation>
    </message>
    <message>
        <source>expected a number, found more than %1 characters without white space, %2 and so on</source>
        <translation>un nombre est attendu, plus de %1 caractères sans blanc ont été trouvés, %2 et ainsi de suite</translation>
    </message>
    <message>
        <source>is white space between numbers missing?</source>
        <translation>manque-t-il un blanc entre les nombres ?</translation>
    </message>
    <message>
        <source>topology of phone %1: a transition to state %2 of %3</source>
        <translation>topologie du phone %1 : une transition vers l’état %2 sur %3</translation>
    </message>
    <message>
        <source>topology of phone %1: a transition of probability %2</source>
        <translation>topologie du phone %1 : une transition de probabilité %2</translation>
    </message>
    <message>
        <source>a topology entry without phones or states</source>
        <translation>une entrée de topologie sans phones ou sans états</translation>
    </message>
    <message>
        <source>phone %1 in the topology, expected 1 or more</source>
        <translation>phone %1 dans la topologie, 1 ou plus attendu</translation>
    </message>
    <message>
        <source>phone %1 stands in the topology twice</source>
        <translation>le phone %1 figure deux fois dans la topologie</translation>
    </message>
    <message>
        <source>phone %1 has no topology</source>
        <translation>le phone %1 n’a pas de topologie</translation>
    </message>
    <message>
        <source>phone %1 in the topology</source>
        <translation>phone %1 dans la topologie</translation>
    </message>
    <message>
        <source>phone %1 has topology entry %2 of %3</source>
        <translation>le phone %1 a l’entrée de topologie %2 sur %3</translation>
    </message>
    <message>
        <source>%1 topology entries</source>
        <translation>%1 entrées de topologie</translation>
    </message>
    <message>
        <source>HMM state %1 of phone %2, which has %3</source>
        <translation>état HMM %1 du phone %2, qui en a %3</translation>
    </message>
    <message>
        <source>HMM state %1 of phone %2 has no pdf class</source>
        <translation>l’état HMM %1 du phone %2 n’a pas de classe de pdf</translation>
    </message>
    <message>
        <source>HMM state %1, expected %2: states must stand in order</source>
        <translation>état HMM %1, %2 attendu : les états doivent être dans l’ordre</translation>
    </message>
    <message>
        <source>unexpected in an HMM state: %1</source>
        <translation>inattendu dans un état HMM : %1</translation>
    </message>
    <message>
        <source>pdf %1 of phone %2 is not possible</source>
        <translation>la pdf %1 du phone %2 est impossible</translation>
    </message>
    <message>
        <source>a model without transitions</source>
        <translation>un modèle sans transitions</translation>
    </message>
    <message>
        <source>%1 log probabilities, expected %2 (one for each transition-id and one unused)</source>
        <translation>%1 log-probabilités, %2 attendues (une par transition-id et une inutilisée)</translation>
    </message>
    <message>
        <source>the model is damaged</source>
        <translation>le modèle est endommagé</translation>
    </message>
    <message>
        <source>log probability %1 of transition-id %2 is not possible</source>
        <translation>la log-probabilité %1 du transition-id %2 est impossible</translation>
    </message>
    <message>
        <source>transition-id %1, but the model has 1 to %2</source>
        <translation>transition-id %1, or le modèle a 1 à %2</translation>
    </message>
    <message>
        <source>are alignment and model (final.mdl) of the same folder?</source>
        <translation>l’alignement et le modèle (final.mdl) viennent-ils du même dossier ?</translation>
    </message>
    <message>
        <source>is this a Kaldi model?</source>
        <translation>est-ce un modèle Kaldi ?</translation>
    </message>
    <message>
        <source>expected a token and a space</source>
        <translation>un jeton et une espace sont attendus</translation>
    </message>
    <message>
        <source>expected a 4-byte integer: %1</source>
        <translation>un entier de 4 octets est attendu : %1</translation>
    </message>
    <message>
        <source>expected an integer (%1), found %2</source>
        <translation>un entier est attendu (%1), trouvé : %2</translation>
    </message>
    <message>
        <source>expected a number (%1), found %2</source>
        <translation>un nombre est attendu (%1), trouvé : %2</translation>
    </message>
    <message>
        <source>expected a 4-byte number: %1</source>
        <translation>un nombre de 4 octets est attendu : %1</translation>
    </message>
    <message>
        <source>expected 4-byte integers: %1</source>
        <translation>des entiers de 4 octets sont attendus : %1</translation>
    </message>
    <message>
        <source>expected a vector</source>
        <translation>un vecteur est attendu</translation>
    </message>
    <message>
        <source>the model is damaged, or no Kaldi model</source>
        <translation>le modèle est endommagé, ou n’est pas un modèle Kaldi</translation>
    </message>
    <message>
        <source>the number of topology entries is %1</source>
        <translation>le nombre d’entrées de topologie est %1</translation>
    </message>
    <message>
        <source>the number of log probabilities is %1</source>
        <translation>le nombre de log-probabilités est %1</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>%1 attendu, trouvé : %2</translation>
    </message>
    <message>
        <source>expected a phone&apos;s number, found %1</source>
        <translation>le numéro d’un phone est attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>expected a Kaldi model (final.mdl) that begins with its transition model</source>
        <translation>un modèle Kaldi (final.mdl) commençant par son modèle de transitions est attendu</translation>
    </message>
    <message>
        <source>%1 hold a value that is NaN or infinite</source>
        <translation>%1 : une valeur est NaN ou infinie</translation>
    </message>
    <message>
        <source>the training that wrote this file had diverged</source>
        <translation>l’entraînement qui a écrit ce fichier avait divergé</translation>
    </message>
    <message>
        <source>has no affine layer</source>
        <translation>n’a pas de couche affine</translation>
    </message>
    <message>
        <source>expected a feed-forward net of dense layers</source>
        <translation>un réseau à propagation avant de couches denses est attendu</translation>
    </message>
    <message>
        <source>%1 takes %2 inputs, the layer before gives %3</source>
        <translation>%1 prend %2 entrées, la couche précédente en donne %3</translation>
    </message>
    <message>
        <source>%1 has %2 units but %3 biases</source>
        <translation>%1 a %2 unités mais %3 biais</translation>
    </message>
    <message>
        <source>%1: maxout of %2 pieces over %3 units</source>
        <translation>%1 : maxout de %2 pièces sur %3 unités</translation>
    </message>
    <message>
        <source>%1: batch normalisation of %2 units over %3</source>
        <translation>%1 : normalisation par lots de %2 unités sur %3</translation>
    </message>
    <message>
        <source>%1: batch normalisation with variance %2 and epsilon %3</source>
        <translation>%1 : normalisation par lots de variance %2 et d’epsilon %3</translation>
    </message>
    <message>
        <source>a variance is never negative</source>
        <translation>une variance n’est jamais négative</translation>
    </message>
    <message>
        <source>%1: dropout rate %2</source>
        <translation>%1 : taux de dropout %2</translation>
    </message>
    <message>
        <source>expected 0 or more and less than 1</source>
        <translation>0 ou plus et moins de 1 attendu</translation>
    </message>
    <message>
        <source>unknown activation &quot;%1&quot;</source>
        <translation>activation inconnue « %1 »</translation>
    </message>
    <message>
        <source>is a folder without final.h5</source>
        <translation>est un dossier sans final.h5</translation>
    </message>
    <message>
        <source>give a model file, or the folder of a model whose training has finished</source>
        <translation>indiquez un fichier de modèle, ou le dossier d’un modèle dont l’entraînement est terminé</translation>
    </message>
    <message>
        <source>is empty, expected a model</source>
        <translation>est vide, un modèle est attendu</translation>
    </message>
    <message>
        <source>is no model of a format that can be read; its first bytes are not those of %1</source>
        <translation>n’est pas un modèle d’un format lisible ; ses premiers octets ne sont pas ceux de %1</translation>
    </message>
    <message>
        <source>a Keras 3 .keras archive cannot be read yet: save it as .h5 with model.save(&quot;model.h5&quot;)</source>
        <translation>une archive .keras de Keras 3 ne peut pas encore être lue : enregistrez-la en .h5 avec model.save(&quot;model.h5&quot;)</translation>
    </message>
    <message>
        <source>Kaldi nnet1 and nnet3 files cannot be read yet: convert the network to Keras HDF5</source>
        <translation>les fichiers nnet1 et nnet3 de Kaldi ne peuvent pas encore être lus : convertissez le réseau en Keras HDF5</translation>
    </message>
    <message>
        <source>%1 cannot say %2</source>
        <translation>%1 ne peut pas exprimer ceci : %2</translation>
    </message>
    <message>
        <source>choose another format</source>
        <translation>choisissez un autre format</translation>
    </message>
    <message>
        <source>the last activation is %1, expected softmax or linear</source>
        <translation>la dernière activation est %1, softmax ou linear attendu</translation>
    </message>
    <message>
        <source>posteriors can be had only from a net that ends in softmax or in logits</source>
        <translation>seul un réseau qui se termine par un softmax ou par des logits donne des probabilités a posteriori</translation>
    </message>
    <message>
        <source>the HDF5 library fails on it</source>
        <translation>la bibliothèque HDF5 échoue dessus</translation>
    </message>
    <message>
        <source>the file is damaged: save or copy it again</source>
        <translation>le fichier est endommagé : enregistrez-le ou copiez-le à nouveau</translation>
    </message>
    <message>
        <source>is no HDF5 file that can be opened: %1</source>
        <translation>n’est pas un fichier HDF5 qui puisse être ouvert : %1</translation>
    </message>
    <message>
        <source>is no HDF5 file that can be opened</source>
        <translation>n’est pas un fichier HDF5 qui puisse être ouvert</translation>
    </message>
    <message>
        <source>it may have been cut short while it was written or copied: copy or save it again</source>
        <translation>il a pu être tronqué à l’écriture ou à la copie : copiez-le ou enregistrez-le à nouveau</translation>
    </message>
    <message>
        <source>is a soft or external link, which is not followed</source>
        <translation>est un lien symbolique ou externe, qui n’est pas suivi</translation>
    </message>
    <message>
        <source>repack the file so that it holds its own data (h5repack, or load and save it in Keras)</source>
        <translation>réécrivez le fichier pour qu’il contienne ses propres données (h5repack, ou chargement et enregistrement dans Keras)</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>n’est pas du texte</translation>
    </message>
    <message>
        <source>claims %1 texts, more than the file can hold</source>
        <translation>annonce %1 textes, plus que le fichier ne peut contenir</translation>
    </message>
    <message>
        <source>claims more texts than the file can hold</source>
        <translation>annonce plus de textes que le fichier ne peut contenir</translation>
    </message>
    <message>
        <source>holds %1 texts, expected one</source>
        <translation>contient %1 textes, un seul attendu</translation>
    </message>
    <message>
        <source>is not in the file, though the file&apos;s own lists name it: %1</source>
        <translation>n’est pas dans le fichier, bien que ses propres listes le nomment : %1</translation>
    </message>
    <message>
        <source>is not in the file, though the file&apos;s own lists name it</source>
        <translation>n’est pas dans le fichier, bien que ses propres listes le nomment</translation>
    </message>
    <message>
        <source>is not in the file, though layer_names names it</source>
        <translation>n’est pas dans le fichier, bien que layer_names le nomme</translation>
    </message>
    <message>
        <source>is not in the file: %1</source>
        <translation>n’est pas dans le fichier : %1</translation>
    </message>
    <message>
        <source>is not in the file</source>
        <translation>n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>has no attribute %1</source>
        <translation>n’a pas d’attribut %1</translation>
    </message>
    <message>
        <source>is not a dataset</source>
        <translation>n’est pas un jeu de données</translation>
    </message>
    <message>
        <source>does not hold floating-point numbers</source>
        <translation>ne contient pas de nombres à virgule flottante</translation>
    </message>
    <message>
        <source>claims the shape [%1] but %2 bytes are stored in a file of %3</source>
        <translation>annonce la forme [%1], mais %2 octets sont stockés dans un fichier de %3</translation>
    </message>
    <message>
        <source>the file is damaged: save it again</source>
        <translation>le fichier est endommagé : enregistrez-le à nouveau</translation>
    </message>
    <message>
        <source>takes its data from other datasets, which is not followed</source>
        <translation>prend ses données d’autres jeux de données, qui ne sont pas suivis</translation>
    </message>
    <message>
        <source>takes its data from another file, which is not followed</source>
        <translation>prend ses données d’un autre fichier, qui n’est pas suivi</translation>
    </message>
    <message>
        <source>repack the file</source>
        <translation>réécrivez le fichier</translation>
    </message>
    <message>
        <source>element %1 is %2, expected a finite number</source>
        <translation>l’élément %1 est %2, un nombre fini est attendu</translation>
    </message>
    <message>
        <source>training diverged before this file was saved: take an earlier epoch</source>
        <translation>l’entraînement a divergé avant l’enregistrement de ce fichier : prenez une époque antérieure</translation>
    </message>
    <message>
        <source>has no model_config, so it does not say the layers</source>
        <translation>n’a pas de model_config, et ne dit donc pas les couches</translation>
    </message>
    <message>
        <source>give a file of a full model</source>
        <translation>donnez un fichier de modèle complet</translation>
    </message>
    <message>
        <source>holds weights only, and the models beside it that fit disagree on the activations (%1 and %2)</source>
        <translation>ne contient que des poids, et les modèles voisins qui conviennent diffèrent par leurs activations (%1 et %2)</translation>
    </message>
    <message>
        <source>say which one with --architecture FILE</source>
        <translation>dites laquelle avec --architecture FICHIER</translation>
    </message>
    <message>
        <source>holds weights only: which activations lie between them is not said, and no model beside it fits</source>
        <translation>ne contient que des poids : les activations entre eux ne sont pas indiquées, et aucun modèle voisin ne convient</translation>
    </message>
    <message>
        <source>give the full model or its to_json file with --architecture FILE</source>
        <translation>donnez le modèle complet ou son fichier to_json avec --architecture FICHIER</translation>
    </message>
    <message>
        <source>the model is of class &apos;%1&apos;, expected Sequential or a functional Model</source>
        <translation>le modèle est de classe « %1 », Sequential ou un Model fonctionnel attendu</translation>
    </message>
    <message>
        <source>the list of layers is no list</source>
        <translation>la liste des couches n’est pas une liste</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: its activation is not one of Keras&apos; own by name</source>
        <translation>couche « %1 » : son activation n’est pas l’une de celles que Keras désigne par un nom</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: activation &apos;%2&apos; is not known here</source>
        <translation>couche « %1 » : l’activation « %2 » n’est pas connue ici</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: has no units</source>
        <translation>couche « %1 » : n’a pas d’unités</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: dropout rate %2 is outside 0 to 1</source>
        <translation>couche « %1 » : le taux de dropout %2 n’est pas entre 0 et 1</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: only channels_last without keepdims can be read</source>
        <translation>couche « %1 » : seul channels_last sans keepdims peut être lu</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: layers of class &apos;%2&apos; cannot be read</source>
        <translation>couche « %1 » : les couches de classe « %2 » ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: a ReLU with limit, slope or threshold cannot be read</source>
        <translation>couche « %1 » : un ReLU avec limite, pente ou seuil ne peut pas être lu</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: a softmax over another axis cannot be read</source>
        <translation>couche « %1 » : un softmax sur un autre axe ne peut pas être lu</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: normalises in a way that cannot be read</source>
        <translation>couche « %1 » : normalise d’une manière qui ne peut pas être lue</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: epsilon %2 is not usable</source>
        <translation>couche « %1 » : l’epsilon %2 n’est pas utilisable</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: the name occurs twice</source>
        <translation>couche « %1 » : le nom figure deux fois</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: is named as an input, but is not in the list of layers</source>
        <translation>couche « %1 » : est nommée comme entrée, mais ne figure pas dans la liste des couches</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: the layers form a ring</source>
        <translation>couche « %1 » : les couches forment une boucle</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: has several inputs; only a plain chain of layers can be read</source>
        <translation>couche « %1 » : a plusieurs entrées ; seule une simple chaîne de couches peut être lue</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: comes after a softmax; only the last activation may be one</source>
        <translation>couche « %1 » : suit un softmax ; seule la dernière activation peut en être un</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: comes after a Reshape; only GlobalMaxPooling1D (maxout) can be read there</source>
        <translation>couche « %1 » : suit un Reshape ; seul GlobalMaxPooling1D (maxout) peut y être lu</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: a Flatten between layers cannot be read</source>
        <translation>couche « %1 » : un Flatten entre des couches ne peut pas être lu</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: a Reshape of %2 units to [%3] cannot be read</source>
        <translation>couche « %1 » : un Reshape de %2 unités vers [%3] ne peut pas être lu</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: GlobalMaxPooling1D is known only after a Reshape (maxout)</source>
        <translation>couche « %1 » : GlobalMaxPooling1D n’est connu qu’après un Reshape (maxout)</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: %2</source>
        <translation>couche « %1 » : %2</translation>
    </message>
    <message>
        <source>only feed-forward nets of Dense, Activation, Dropout and BatchNormalization can be read</source>
        <translation>seuls des réseaux à propagation avant de Dense, Activation, Dropout et BatchNormalization peuvent être lus</translation>
    </message>
    <message>
        <source>the model has several outputs, expected one</source>
        <translation>le modèle a plusieurs sorties, une seule attendue</translation>
    </message>
    <message>
        <source>the model branches; only a plain chain of layers can be read</source>
        <translation>le modèle se ramifie ; seule une simple chaîne de couches peut être lue</translation>
    </message>
    <message>
        <source>is not the JSON of a Keras model: %1</source>
        <translation>n’est pas le JSON d’un modèle Keras : %1</translation>
    </message>
    <message>
        <source>save the model again</source>
        <translation>enregistrez le modèle à nouveau</translation>
    </message>
    <message>
        <source>is a Keras 3 weights file, which does not say the layers</source>
        <translation>est un fichier de poids Keras 3, qui ne dit pas les couches</translation>
    </message>
    <message>
        <source>give the full model or its to_json file with --architecture FILE, or save it with model.save(&quot;model.h5&quot;)</source>
        <translation>donnez le modèle complet ou son fichier to_json avec --architecture FICHIER, ou enregistrez-le avec model.save(&quot;model.h5&quot;)</translation>
    </message>
    <message>
        <source>is an HDF5 file, but no Keras model: it has no layer_names</source>
        <translation>est un fichier HDF5, mais pas un modèle Keras : il n’a pas de layer_names</translation>
    </message>
    <message>
        <source>is laid out as a full model but has no model_config</source>
        <translation>a la structure d’un modèle complet mais pas de model_config</translation>
    </message>
    <message>
        <source>the file is damaged; with --architecture FILE its weights can be read</source>
        <translation>le fichier est endommagé ; avec --architecture FICHIER, ses poids peuvent être lus</translation>
    </message>
    <message>
        <source>ends in a Reshape</source>
        <translation>se termine par un Reshape</translation>
    </message>
    <message>
        <source>has the shape [%1], expected [%2]</source>
        <translation>a la forme [%1], [%2] attendue</translation>
    </message>
    <message>
        <source>the weights do not fit the architecture</source>
        <translation>les poids ne correspondent pas à l’architecture</translation>
    </message>
    <message>
        <source>holds a variance that is not positive</source>
        <translation>contient une variance qui n’est pas positive</translation>
    </message>
    <message>
        <source>holds weights of %1 layers, its architecture has %2</source>
        <translation>contient les poids de %1 couches, son architecture en a %2</translation>
    </message>
    <message>
        <source>claims %1 x %2 weights, but only %3 bytes follow</source>
        <translation>annonce %1 x %2 poids, mais il ne suit que %3 octets</translation>
    </message>
    <message>
        <source>the file is cut short or damaged: convert it again</source>
        <translation>le fichier est tronqué ou endommagé : convertissez-le à nouveau</translation>
    </message>
    <message>
        <source>&apos;%1&apos; follows a softmax; only the last activation may be one</source>
        <translation>« %1 » suit un softmax ; seule la dernière activation peut en être un</translation>
    </message>
    <message>
        <source>the layer takes %1 inputs, the one before gives %2</source>
        <translation>la couche prend %1 entrées, la précédente en donne %2</translation>
    </message>
    <message>
        <source>expected %1 or an activation such as &lt;relu&gt;</source>
        <translation>%1 ou une activation telle que &lt;relu&gt; est attendu</translation>
    </message>
    <message>
        <source>%1 does not fit the %2 units before it</source>
        <translation>%1 ne convient pas aux %2 unités qui le précèdent</translation>
    </message>
    <message>
        <source>activation &apos;%1&apos; is not known here</source>
        <translation>l’activation « %1 » n’est pas connue ici</translation>
    </message>
    <message>
        <source>&apos;%1…&apos; is too long for a word or number</source>
        <translation>« %1… » est trop long pour un mot ou un nombre</translation>
    </message>
    <message>
        <source>the file ends, expected &apos;%1&apos;</source>
        <translation>le fichier se termine, « %1 » attendu</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, expected the number of %2</source>
        <translation>« %1 » trouvé, le nombre de %2 attendu</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, expected number %2 of %3</source>
        <translation>« %1 » trouvé, nombre %2 sur %3 attendu</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, expected &apos;%2&apos;</source>
        <translation>« %1 » trouvé, « %2 » attendu</translation>
    </message>
    <message>
        <source>the file ends after %1 of %2 numbers</source>
        <translation>le fichier se termine après %1 nombres sur %2</translation>
    </message>
    <message>
        <source>number %1 of %2 is &apos;%3&apos;, expected a finite float32</source>
        <translation>le nombre %1 sur %2 est « %3 », un float32 fini est attendu</translation>
    </message>
    <message>
        <source>the models differ in shape: %1 inputs and %2 outputs against %3 and %4</source>
        <translation>les modèles diffèrent par leur forme : %1 entrées et %2 sorties contre %3 et %4</translation>
    </message>
    <message>
        <source>is the mean of several nets, which no single model file can hold</source>
        <translation>est la moyenne de plusieurs réseaux, qu’aucun fichier de modèle ne peut contenir seul</translation>
    </message>
    <message>
        <source>are several nets and their generalist, which no single model file can hold</source>
        <translation>sont plusieurs réseaux et leur généraliste, qu’aucun fichier de modèle ne peut contenir seul</translation>
    </message>
    <message>
        <source>export its members, or a student of it</source>
        <translation>exportez ses membres, ou un de ses élèves</translation>
    </message>
    <message>
        <source>no file is named to write to</source>
        <translation>aucun fichier de destination n’est indiqué</translation>
    </message>
    <message>
        <source>is the model&apos;s own file</source>
        <translation>est le fichier même du modèle</translation>
    </message>
    <message>
        <source>name another one</source>
        <translation>indiquez-en un autre</translation>
    </message>
    <message>
        <source>number %1 cannot be read</source>
        <translation>le nombre %1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>expected log priors, probabilities or counts, one for each output</source>
        <translation>des log-priors, des probabilités ou des effectifs sont attendus, un par sortie</translation>
    </message>
    <message>
        <source>holds no priors</source>
        <translation>ne contient pas de priors</translation>
    </message>
    <message>
        <source>holds numbers below and above 0 (%1 and %2)</source>
        <translation>contient des nombres inférieurs et supérieurs à 0 (%1 et %2)</translation>
    </message>
    <message>
        <source>log priors are none above 0, probabilities and counts none below</source>
        <translation>aucun log-prior n’est au-dessus de 0, aucune probabilité ni aucun effectif au-dessous</translation>
    </message>
    <message>
        <source>its numbers sum to %1: neither probabilities nor counts</source>
        <translation>la somme de ses nombres est %1 : ni probabilités ni effectifs</translation>
    </message>
    <message>
        <source>its numbers sum to %1</source>
        <translation>la somme de ses nombres est %1</translation>
    </message>
    <message>
        <source>probabilities sum to 1; write counts as a Kaldi vector, [ 3 0 1 ]</source>
        <translation>la somme des probabilités est 1 ; écrivez les effectifs comme un vecteur Kaldi, [ 3 0 1 ]</translation>
    </message>
    <message>
        <source>holds a NaN</source>
        <translation>contient un NaN</translation>
    </message>
    <message>
        <source>holds %1 priors, the model has %2 outputs</source>
        <translation>contient %1 priors, le modèle a %2 sorties</translation>
    </message>
    <message>
        <source>take the priors of the alignments that the model was trained on</source>
        <translation>prenez les priors des alignements sur lesquels le modèle a été entraîné</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>ne peut pas être ouvert : %1</translation>
    </message>
    <message>
        <source>cannot be synced to disk: %1</source>
        <translation>ne peut pas être synchronisé sur le disque : %1</translation>
    </message>
    <message>
        <source>is %1, more than the %2 expected of such a file</source>
        <translation>fait %1, plus que les %2 attendus d’un tel fichier</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>fichier introuvable</translation>
    </message>
    <message>
        <source>is a folder, expected a file</source>
        <translation>est un dossier, un fichier est attendu</translation>
    </message>
    <message>
        <source>no such folder: %1</source>
        <translation>dossier introuvable : %1</translation>
    </message>
    <message>
        <source>%1 is a file, expected a folder</source>
        <translation>%1 est un fichier, un dossier est attendu</translation>
    </message>
    <message>
        <source>is a file, expected a folder</source>
        <translation>est un fichier, un dossier est attendu</translation>
    </message>
    <message>
        <source>cannot be put in place: %1</source>
        <translation>ne peut pas être mis en place : %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>ne peut pas être écrit : %1</translation>
    </message>
    <message>
        <source>cannot be written any more</source>
        <translation>ne peut plus être écrit</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>ne peut pas être écrit</translation>
    </message>
    <message>
        <source>cannot be created: %1</source>
        <translation>ne peut pas être créé : %1</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>ne peut pas être créé</translation>
    </message>
    <message>
        <source>cannot be listed: %1</source>
        <translation>ne peut pas être listé : %1</translation>
    </message>
    <message>
        <source>cannot be looked into: %1</source>
        <translation>ne peut pas être parcouru : %1</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>ne peut pas être créé : %1</translation>
    </message>
    <message>
        <source>is the disk full or failing?</source>
        <translation>le disque est-il plein ou défaillant ?</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation>vérifiez ses droits d’accès</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>vérifiez le chemin</translation>
    </message>
    <message>
        <source>check the path, and from which folder relative paths are taken</source>
        <translation>vérifiez le chemin, et le dossier d’où partent les chemins relatifs</translation>
    </message>
    <message>
        <source>make it first, or choose another</source>
        <translation>créez-le d’abord, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>choose another place, or remove the file</source>
        <translation>choisissez un autre emplacement, ou supprimez le fichier</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>is the disk full, the folder writable?</source>
        <translation>le disque est-il plein, le dossier accessible en écriture ?</translation>
    </message>
    <message>
        <source>choose a folder you can write to</source>
        <translation>choisissez un dossier accessible en écriture</translation>
    </message>
    <message>
        <source>choose a folder that you can read and write</source>
        <translation>choisissez un dossier accessible en lecture et en écriture</translation>
    </message>
    <message>
        <source>free some space, then run again</source>
        <translation>libérez de l’espace, puis relancez</translation>
    </message>
    <message>
        <source>set TMPDIR to a folder that can be written</source>
        <translation>réglez TMPDIR sur un dossier accessible en écriture</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>write the data to a file first</source>
        <translation>écrivez d’abord les données dans un fichier</translation>
    </message>
    <message>
        <source>%1 problems in all</source>
        <translation>%1 problèmes en tout</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>not enough memory for this model</source>
        <translation>mémoire insuffisante pour ce modèle</translation>
    </message>
    <message>
        <source>a smaller inputs.memory, batch or network needs less</source>
        <translation>un inputs.memory, un lot ou un réseau plus petit en demande moins</translation>
    </message>
    <message>
        <source>unexpected failure: %1</source>
        <translation>erreur inattendue : %1</translation>
    </message>
    <message>
        <source>cannot start %1 threads</source>
        <translation>impossible de démarrer %1 threads</translation>
    </message>
    <message>
        <source>use fewer</source>
        <translation>utilisez-en moins</translation>
    </message>
    <message>
        <source>is the disk full?</source>
        <translation>le disque est-il plein ?</translation>
    </message>
    <message>
        <source>all %1 epochs done</source>
        <translation>les %1 époques sont terminées</translation>
    </message>
    <message>
        <source>no better frame accuracy for %1 epochs (best: %2 in epoch %3)</source>
        <translation>pas de meilleure précision par trame depuis %1 époques (meilleure : %2 à l’époque %3)</translation>
    </message>
    <message>
        <source>time limit of %1 hours</source>
        <translation>limite de temps de %1 heures</translation>
    </message>
    <message>
        <source>the loss is %1 at step %2 of epoch %3; a lower learning rate, warm-up or clipNorm may help</source>
        <translation>la perte vaut %1 au pas %2 de l’époque %3 ; un taux d’apprentissage plus faible, un échauffement ou clipNorm peut aider</translation>
    </message>
    <message>
        <source>the loss diverges: %1 at step %2 of epoch %3, %4 at the start; a lower learning rate, warm-up or clipNorm may help</source>
        <translation>la perte diverge : %1 au pas %2 de l’époque %3, %4 au début ; un taux d’apprentissage plus faible, un échauffement ou clipNorm peut aider</translation>
    </message>
    <message>
        <source>weights or loss are NaN or infinite after epoch %1; a lower learning rate, warm-up or clipNorm may help</source>
        <translation>les poids ou la perte sont NaN ou infinis après l’époque %1 ; un taux d’apprentissage plus faible, un échauffement ou clipNorm peut aider</translation>
    </message>
    <message>
        <source>the checkpoint is of another net</source>
        <translation>le point de reprise est celui d’un autre réseau</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>est endommagé</translation>
    </message>
    <message>
        <source>delete the model&apos;s folder to train it anew</source>
        <translation>supprimez le dossier du modèle pour le réentraîner</translation>
    </message>
    <message>
        <source>its teacher %1 could not be trained</source>
        <translation>son enseignant %1 n’a pas pu être entraîné</translation>
    </message>
    <message>
        <source>is no model of this experiment</source>
        <translation>n’est pas un modèle de cette expérience</translation>
    </message>
    <message>
        <source>holds %1 bytes where a checkpoint saw %2</source>
        <translation>contient %1 octets là où un point de reprise en a vu %2</translation>
    </message>
    <message>
        <source>does not hold what the checkpoint of %1 saw</source>
        <translation>ne contient pas ce que le point de reprise de %1 a vu</translation>
    </message>
    <message>
        <source>the run folder was changed; start the run anew in another folder</source>
        <translation>le dossier d’exécution a été modifié ; recommencez l’exécution dans un autre dossier</translation>
    </message>
    <message>
        <source>start the run anew in another folder</source>
        <translation>recommencez l’exécution dans un autre dossier</translation>
    </message>
    <message>
        <source>start a new run in another folder</source>
        <translation>commencez une nouvelle exécution dans un autre dossier</translation>
    </message>
    <message>
        <source>has changed since this run began</source>
        <translation>a changé depuis le début de cette exécution</translation>
    </message>
    <message>
        <source>is no longer read, but was when this run began</source>
        <translation>n’est plus lu, mais l’était au début de cette exécution</translation>
    </message>
    <message>
        <source>is not empty and holds no run (it has %1)</source>
        <translation>n’est pas vide et ne contient pas d’exécution (il contient %1)</translation>
    </message>
    <message>
        <source>choose a new folder for --out</source>
        <translation>choisissez un nouveau dossier pour --out</translation>
    </message>
    <message>
        <source>another run is at work here (process %1)</source>
        <translation>une autre exécution est en cours ici (processus %1)</translation>
    </message>
    <message>
        <source>another run is at work here</source>
        <translation>une autre exécution est en cours ici</translation>
    </message>
    <message>
        <source>wait for it, stop it, or choose another --out</source>
        <translation>attendez-la, arrêtez-la, ou choisissez un autre --out</translation>
    </message>
    <message>
        <source>is no experiment: %1</source>
        <translation>n’est pas une expérience : %1</translation>
    </message>
    <message>
        <source>belongs to another experiment: %1</source>
        <translation>appartient à une autre expérience : %1</translation>
    </message>
    <message>
        <source>holds a run of this experiment already</source>
        <translation>contient déjà une exécution de cette expérience</translation>
    </message>
    <message>
        <source>go on with it by --resume, or choose a new folder for --out</source>
        <translation>poursuivez-la avec --resume, ou choisissez un nouveau dossier pour --out</translation>
    </message>
    <message>
        <source>is no run folder: it holds neither run.json nor journal.jsonl</source>
        <translation>n’est pas un dossier d’exécution : il ne contient ni run.json ni journal.jsonl</translation>
    </message>
    <message>
        <source>name the --out folder of retort run</source>
        <translation>indiquez le dossier --out de retort run</translation>
    </message>
    <message>
        <source>unknown event &quot;%1&quot;</source>
        <translation>événement inconnu « %1 »</translation>
    </message>
    <message>
        <source>was the run made by a newer version?</source>
        <translation>l’exécution vient-elle d’une version plus récente ?</translation>
    </message>
    <message>
        <source>is no event: its values have no names</source>
        <translation>n’est pas un événement : ses valeurs n’ont pas de noms</translation>
    </message>
    <message>
        <source>is no event: %1</source>
        <translation>n’est pas un événement : %1</translation>
    </message>
    <message>
        <source>is no results file: %1</source>
        <translation>n’est pas un fichier de résultats : %1</translation>
    </message>
    <message>
        <source>is no results file</source>
        <translation>n’est pas un fichier de résultats</translation>
    </message>
    <message>
        <source>is no row of results: %1</source>
        <translation>n’est pas une ligne de résultats : %1</translation>
    </message>
    <message>
        <source>the two models were evaluated on different utterances</source>
        <translation>les deux modèles ont été évalués sur des énoncés différents</translation>
    </message>
    <message>
        <source>there are no frames to compare on</source>
        <translation>il n’y a pas de trames à comparer</translation>
    </message>
    <message>
        <source>the last layer has no biases to correct</source>
        <translation>la dernière couche n’a pas de biais à corriger</translation>
    </message>
    <message>
        <source>oneDNN refused a matrix product</source>
        <translation>oneDNN a refusé un produit de matrices</translation>
    </message>
    <message>
        <source>run with --blas openblas</source>
        <translation>lancez avec --blas openblas</translation>
    </message>
    <message>
        <source>is not empty and holds no board</source>
        <translation>n’est pas vide et ne contient pas de tableau</translation>
    </message>
    <message>
        <source>holds a board already</source>
        <translation>contient déjà un tableau</translation>
    </message>
    <message>
        <source>soft targets</source>
        <translation>cibles douces</translation>
    </message>
    <message>
        <source>finding sets of classes</source>
        <translation>recherche des jeux de classes</translation>
    </message>
    <message>
        <source>fitting the dustbin</source>
        <translation>ajustement de la classe poubelle</translation>
    </message>
    <message>
        <source>checking train data</source>
        <translation>vérification des données d’entraînement</translation>
    </message>
    <message>
        <source>checking validation data</source>
        <translation>vérification des données de validation</translation>
    </message>
    <message>
        <source>checking test data</source>
        <translation>vérification des données de test</translation>
    </message>
    <message>
        <source>comparing with %1</source>
        <translation>comparaison avec %1</translation>
    </message>
    <message>
        <source>adding the members of %1</source>
        <translation>ajout des membres de %1</translation>
    </message>
    <message>
        <source>evaluating %1</source>
        <translation>évaluation de %1</translation>
    </message>
    <message>
        <source>this processor has no bfloat16 instructions: float32 is used</source>
        <translation>ce processeur n’a pas d’instructions bfloat16 : float32 est utilisé</translation>
    </message>
    <message>
        <source>final.txt is left out: its layout has no words for %1</source>
        <translation>final.txt est omis : son format n’a pas de mots pour ceci : %1</translation>
    </message>
    <message>
        <source>learns from %1; class frequencies moved by %2 nats (KL)</source>
        <translation>apprend de %1 ; fréquences des classes déplacées de %2 nats (KL)</translation>
    </message>
    <message>
        <source>learns %1 classes (%2) on %3 of their frames and %4 of others an epoch</source>
        <translation>apprend %1 classes (%2) sur %3 de leurs trames et %4 autres par époque</translation>
    </message>
    <message>
        <source>soft targets are computed as training goes on: stored they would take %1</source>
        <translation>les cibles douces sont calculées au fil de l’entraînement : stockées, elles demanderaient %1</translation>
    </message>
    <message>
        <source>soft targets are stored: %1 for %2 frames, the %3 largest of %4 and %5 % mass of the rest; loss by rounding: KL %6 nats a frame</source>
        <translation>les cibles douces sont stockées : %1 pour %2 trames, les %3 plus grandes sur %4 et %5 % de masse du reste ; perte par arrondi : KL %6 nats par trame</translation>
    </message>
    <message>
        <source>soft targets are stored: %1 for %2 frames; loss by rounding: KL %3 nats a frame</source>
        <translation>les cibles douces sont stockées : %1 pour %2 trames ; perte par arrondi : KL %3 nats par trame</translation>
    </message>
    <message>
        <source>biases of %1 class that was missing in training are moved by %2: tuned on the test set, so the test accuracy is not that of unseen data</source>
        <translation>les biais de %1 classe absente de l’entraînement sont déplacés de %2 : réglés sur le jeu de test, la précision de test n’est donc pas celle de données inédites</translation>
    </message>
    <message>
        <source>biases of %1 class that was missing in training are moved by %2: to their frequencies in the training data</source>
        <translation>les biais de %1 classe absente de l’entraînement sont déplacés de %2 : vers leurs fréquences dans les données d’entraînement</translation>
    </message>
    <message>
        <source>biases of %1 classes that were missing in training are moved by %2: tuned on the test set, so the test accuracy is not that of unseen data</source>
        <translation>les biais de %1 classes absentes de l’entraînement sont déplacés de %2 : réglés sur le jeu de test, la précision de test n’est donc pas celle de données inédites</translation>
    </message>
    <message>
        <source>biases of %1 classes that were missing in training are moved by %2: to their frequencies in the training data</source>
        <translation>les biais de %1 classes absentes de l’entraînement sont déplacés de %2 : vers leurs fréquences dans les données d’entraînement</translation>
    </message>
    <message>
        <source>two members decide %1 % of validation frames differently%2</source>
        <translation>deux membres décident différemment de %1 % des trames de validation%2</translation>
    </message>
    <message>
        <source>two members decide %1 % of test frames differently%2</source>
        <translation>deux membres décident différemment de %1 % des trames de test%2</translation>
    </message>
    <message>
        <source>%1 was %2 and is now %3: weights may differ in their last bits</source>
        <translation>%1 était %2 et est maintenant %3 : les poids peuvent différer dans leurs derniers bits</translation>
    </message>
    <message>
        <source>%1 holds weights only; its activations were taken from %2 beside it, whose layers have the same names and shapes</source>
        <translation>%1 ne contient que des poids ; ses activations viennent de %2, juste à côté, dont les couches ont les mêmes noms et formes</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>ce n’est pas du JSON : %1</translation>
    </message>
    <message>
        <source>JSON with // comments is expected: check commas, quotes and braces there</source>
        <translation>du JSON avec commentaires // est attendu : vérifiez-y virgules, guillemets et accolades</translation>
    </message>
    <message>
        <source>nested more than %1 deep</source>
        <translation>imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>this is no experiment file</source>
        <translation>ce n’est pas un fichier d’expérience</translation>
    </message>
    <message>
        <source>this key is given twice</source>
        <translation>cette clé figure deux fois</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>gardez l’une des deux</translation>
    </message>
    <message>
        <source>a share of the training data and a set of its own at once</source>
        <translation>une part des données d’entraînement et un jeu distinct à la fois</translation>
    </message>
    <message>
        <source>write either { fraction, by } or { data, alignments }</source>
        <translation>écrivez soit { fraction, by }, soit { data, alignments }</translation>
    </message>
    <message>
        <source>expected a list of models [ {…}, {…} ]</source>
        <translation>une liste de modèles [ {…}, {…} ] est attendue</translation>
    </message>
    <message>
        <source>an experiment is a JSON object {…}</source>
        <translation>une expérience est un objet JSON {…}</translation>
    </message>
    <message>
        <source>`retort new` writes one</source>
        <translation>`retort new` en écrit une</translation>
    </message>
    <message>
        <source>unknown format %1</source>
        <translation>format inconnu %1</translation>
    </message>
    <message>
        <source>the file must say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>le fichier doit contenir &quot;format&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>expected a list of teachers</source>
        <translation>une liste d’enseignants est attendue</translation>
    </message>
    <message>
        <source>write [&quot;teacher&quot;, &quot;path/model.h5&quot;, {&quot;posteriors&quot;: &quot;path/post.scp&quot;}]</source>
        <translation>écrivez [&quot;teacher&quot;, &quot;path/model.h5&quot;, {&quot;posteriors&quot;: &quot;path/post.scp&quot;}]</translation>
    </message>
    <message>
        <source>expected a name, a file or {&quot;posteriors&quot;: &quot;path&quot;}</source>
        <translation>un nom, un fichier ou {&quot;posteriors&quot;: &quot;path&quot;} est attendu</translation>
    </message>
    <message>
        <source>expected an object {…}, found %1</source>
        <translation>un objet {…} est attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>copies and sweeps make more than %1 models</source>
        <translation>copies et balayages donnent plus de %1 modèles</translation>
    </message>
    <message>
        <source>sweep fewer values at once</source>
        <translation>balayez moins de valeurs à la fois</translation>
    </message>
    <message>
        <source>belongs to distillation, and this model learns from hard labels</source>
        <translation>relève de la distillation, or ce modèle apprend d’étiquettes dures</translation>
    </message>
    <message>
        <source>set &quot;kind&quot;: &quot;distilled&quot;, or take the key out</source>
        <translation>réglez &quot;kind&quot;: &quot;distilled&quot;, ou retirez la clé</translation>
    </message>
    <message>
        <source>a sweep without values</source>
        <translation>un balayage sans valeurs</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already a name of %2</source>
        <translation>« %1 » est déjà un nom de %2</translation>
    </message>
    <message>
        <source>two points of its sweep are both called &quot;%1&quot;</source>
        <translation>deux points de son balayage s’appellent « %1 »</translation>
    </message>
    <message>
        <source>take one of the two values out</source>
        <translation>retirez l’une des deux valeurs</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a teacher twice</source>
        <translation>« %1 » est deux fois enseignant</translation>
    </message>
    <message>
        <source>name each teacher once; &quot;weights&quot; weighs them</source>
        <translation>nommez chaque enseignant une fois ; &quot;weights&quot; les pondère</translation>
    </message>
    <message>
        <source>%1 weights, expected %2</source>
        <translation>%1 poids, %2 attendus</translation>
    </message>
    <message>
        <source>or leave &quot;weights&quot; empty for equal ones</source>
        <translation>ou laissez &quot;weights&quot; vide pour des poids égaux</translation>
    </message>
    <message>
        <source>an empty name</source>
        <translation>un nom vide</translation>
    </message>
    <message>
        <source>a posterior archive is not written as a string</source>
        <translation>une archive de probabilités a posteriori ne s’écrit pas comme une chaîne</translation>
    </message>
    <message>
        <source>write {&quot;posteriors&quot;: &quot;%1&quot;}</source>
        <translation>écrivez {&quot;posteriors&quot;: &quot;%1&quot;}</translation>
    </message>
    <message>
        <source>there is no model &quot;%1&quot;</source>
        <translation>il n’y a pas de modèle « %1 »</translation>
    </message>
    <message>
        <source>a model file of that name is written &quot;./%1&quot;</source>
        <translation>un fichier de modèle de ce nom s’écrit &quot;./%1&quot;</translation>
    </message>
    <message>
        <source>a model as a whole cannot be swept</source>
        <translation>un modèle entier ne peut pas être balayé</translation>
    </message>
    <message>
        <source>sweep a value inside it</source>
        <translation>balayez une valeur à l’intérieur</translation>
    </message>
    <message>
        <source>write a model of its own for each</source>
        <translation>écrivez un modèle distinct pour chacun</translation>
    </message>
    <message>
        <source>this sweep has no list of values</source>
        <translation>ce balayage n’a pas de liste de valeurs</translation>
    </message>
    <message>
        <source>write {&quot;sweep&quot;: [1, 2, 4]} with at least one value and nothing beside it</source>
        <translation>écrivez {&quot;sweep&quot;: [1, 2, 4]} avec au moins une valeur et rien à côté</translation>
    </message>
    <message>
        <source>a sweep inside a sweep</source>
        <translation>un balayage dans un balayage</translation>
    </message>
    <message>
        <source>sweep the inner value by itself: sweeps combine, each value with each</source>
        <translation>balayez la valeur intérieure seule : les balayages se combinent, chaque valeur avec chacune</translation>
    </message>
    <message>
        <source>only values inside &quot;models&quot; can be swept</source>
        <translation>seules les valeurs de &quot;models&quot; peuvent être balayées</translation>
    </message>
    <message>
        <source>for different inputs write different experiments</source>
        <translation>pour des entrées différentes, écrivez des expériences différentes</translation>
    </message>
    <message>
        <source>the name &quot;%1…&quot; of a sweep point is longer than %2 bytes</source>
        <translation>le nom « %1… » d’un point de balayage dépasse %2 octets</translation>
    </message>
    <message>
        <source>sweep fewer or shorter values</source>
        <translation>balayez des valeurs moins nombreuses ou plus courtes</translation>
    </message>
    <message>
        <source>weights are given, and are to be fitted</source>
        <translation>des poids sont donnés, et doivent aussi être ajustés</translation>
    </message>
    <message>
        <source>leave one of &quot;weights&quot; and &quot;weighting&quot; out</source>
        <translation>omettez &quot;weights&quot; ou &quot;weighting&quot;</translation>
    </message>
    <message>
        <source>an archive of posteriors cannot be fitted</source>
        <translation>une archive de probabilités a posteriori ne peut pas être ajustée</translation>
    </message>
    <message>
        <source>leave the key out</source>
        <translation>omettez la clé</translation>
    </message>
    <message>
        <source>there is no validation data to fit on</source>
        <translation>il n’y a pas de données de validation pour l’ajustement</translation>
    </message>
    <message>
        <source>keep some: inputs.validation</source>
        <translation>gardez-en : inputs.validation</translation>
    </message>
    <message>
        <source>logits are matched without a temperature</source>
        <translation>les logits s’ajustent sans température</translation>
    </message>
    <message>
        <source>rows cut to the largest few cannot follow a changing temperature</source>
        <translation>des lignes réduites aux plus grandes valeurs ne peuvent pas suivre une température variable</translation>
    </message>
    <message>
        <source>set it to 0</source>
        <translation>réglez-le sur 0</translation>
    </message>
    <message>
        <source>the stored arithmetic mean of several teachers cannot follow a changing temperature</source>
        <translation>la moyenne arithmétique stockée de plusieurs enseignants ne peut pas suivre une température variable</translation>
    </message>
    <message>
        <source>take &quot;live&quot;, or the geometric mean</source>
        <translation>prenez &quot;live&quot;, ou la moyenne géométrique</translation>
    </message>
    <message>
        <source>newbob judges by the validation loss, which a changing temperature moves</source>
        <translation>newbob juge d’après la perte de validation, qu’une température variable déplace</translation>
    </message>
    <message>
        <source>take another schedule</source>
        <translation>prenez une autre planification</translation>
    </message>
    <message>
        <source>only images can be jittered, and source %1 has none</source>
        <translation>seules des images peuvent être décalées, et la source %1 n’en a pas</translation>
    </message>
    <message>
        <source>there is no test set to tune on</source>
        <translation>il n’y a pas de jeu de test pour le réglage</translation>
    </message>
    <message>
        <source>there is no test set to watch</source>
        <translation>il n’y a pas de jeu de test à observer</translation>
    </message>
    <message>
        <source>name one: inputs.test</source>
        <translation>indiquez-en un : inputs.test</translation>
    </message>
    <message>
        <source>only soft targets can be learned from unlabelled data, and this model has no teachers</source>
        <translation>seules des cibles douces s’apprennent de données sans étiquettes, et ce modèle n’a pas d’enseignant</translation>
    </message>
    <message>
        <source>source %1 has no unlabelled data</source>
        <translation>la source %1 n’a pas de données sans étiquettes</translation>
    </message>
    <message>
        <source>take the key out</source>
        <translation>retirez la clé</translation>
    </message>
    <message>
        <source>specialists need a generalist</source>
        <translation>des spécialistes ont besoin d’un généraliste</translation>
    </message>
    <message>
        <source>name a model of this experiment</source>
        <translation>indiquez un modèle de cette expérience</translation>
    </message>
    <message>
        <source>the generalist is a model of this experiment</source>
        <translation>le généraliste est un modèle de cette expérience</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are specialists themselves</source>
        <translation>« %1 » sont eux-mêmes des spécialistes</translation>
    </message>
    <message>
        <source>name a model that knows all classes</source>
        <translation>indiquez un modèle qui connaît toutes les classes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2 models, and specialists start from the weights of one</source>
        <translation>« %1 » désigne %2 modèles, et les spécialistes partent des poids d’un seul</translation>
    </message>
    <message>
        <source>name one of them: &quot;%1&quot;</source>
        <translation>indiquez l’un d’eux : « %1 »</translation>
    </message>
    <message>
        <source>sets are named, but clustering %1 finds its own</source>
        <translation>des jeux sont donnés, mais clustering %1 trouve les siens</translation>
    </message>
    <message>
        <source>set &quot;clustering&quot;: &quot;given&quot;, or take the sets out</source>
        <translation>réglez &quot;clustering&quot;: &quot;given&quot;, ou retirez les jeux</translation>
    </message>
    <message>
        <source>given sets have their own size</source>
        <translation>des jeux donnés ont leur propre taille</translation>
    </message>
    <message>
        <source>clustering given needs sets</source>
        <translation>clustering given a besoin de jeux</translation>
    </message>
    <message>
        <source>write one text a set: [&quot;0 4 9&quot;, &quot;3 5 8&quot;]</source>
        <translation>écrivez un texte par jeu : [&quot;0 4 9&quot;, &quot;3 5 8&quot;]</translation>
    </message>
    <message>
        <source>%1 copies for %2 sets</source>
        <translation>%1 copies pour %2 jeux</translation>
    </message>
    <message>
        <source>each set has one specialist: set it to %1</source>
        <translation>chaque jeu a un spécialiste : réglez sur %1</translation>
    </message>
    <message>
        <source>an empty set</source>
        <translation>un jeu vide</translation>
    </message>
    <message>
        <source>write class numbers and ranges: &quot;0 4 10-19&quot;</source>
        <translation>écrivez des numéros de classe et des intervalles : &quot;0 4 10-19&quot;</translation>
    </message>
    <message>
        <source>specialists teach together with their generalist alone, and &quot;%1&quot; has other teachers beside them</source>
        <translation>les spécialistes n’enseignent qu’avec leur généraliste, et « %1 » a d’autres enseignants à côté d’eux</translation>
    </message>
    <message>
        <source>leave the other teachers out</source>
        <translation>omettez les autres enseignants</translation>
    </message>
    <message>
        <source>a specialist knows only its own classes: %1 of &quot;%2&quot; cannot teach without the others</source>
        <translation>un spécialiste ne connaît que ses propres classes : %1 de « %2 » ne peuvent pas enseigner sans les autres</translation>
    </message>
    <message>
        <source>name &quot;%1&quot;</source>
        <translation>indiquez « %1 »</translation>
    </message>
    <message>
        <source>specialists and their generalist are no weighted mean</source>
        <translation>des spécialistes et leur généraliste ne forment pas une moyenne pondérée</translation>
    </message>
    <message>
        <source>leave &quot;weights&quot; empty</source>
        <translation>laissez &quot;weights&quot; vide</translation>
    </message>
    <message>
        <source>set it to &quot;given&quot;</source>
        <translation>réglez-le sur &quot;given&quot;</translation>
    </message>
    <message>
        <source>specialists and their generalist cannot be calibrated as one</source>
        <translation>des spécialistes et leur généraliste ne peuvent pas être calibrés comme un seul</translation>
    </message>
    <message>
        <source>set it to false</source>
        <translation>réglez-le sur false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class number or range</source>
        <translation>« %1 » n’est ni un numéro de classe ni un intervalle</translation>
    </message>
    <message>
        <source>the range &quot;%1&quot; runs backwards</source>
        <translation>l’intervalle « %1 » est à l’envers</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>écrivez %1</translation>
    </message>
    <message>
        <source>more classes than there can be</source>
        <translation>plus de classes qu’il ne peut y en avoir</translation>
    </message>
    <message>
        <source>name each class once</source>
        <translation>nommez chaque classe une fois</translation>
    </message>
    <message>
        <source>class %1 is there twice</source>
        <translation>la classe %1 figure deux fois</translation>
    </message>
    <message>
        <source>class %1 of %2 classes, counted from 0</source>
        <translation>classe %1 sur %2 classes, comptées à partir de 0</translation>
    </message>
    <message>
        <source>the last class is %1</source>
        <translation>la dernière classe est %1</translation>
    </message>
    <message>
        <source>holds all classes, and none is left for the dustbin</source>
        <translation>contient toutes les classes, il n’en reste aucune pour la classe poubelle</translation>
    </message>
    <message>
        <source>leave some out</source>
        <translation>omettez-en quelques-unes</translation>
    </message>
    <message>
        <source>%1 clusters of %2 classes with training frames: a set needs two</source>
        <translation>%1 groupes de %2 classes ayant des trames d’entraînement : un jeu en demande deux</translation>
    </message>
    <message>
        <source>%1 clusters of %2 classes: a set needs two</source>
        <translation>%1 groupes de %2 classes : un jeu en demande deux</translation>
    </message>
    <message>
        <source>set it to %1 or less</source>
        <translation>réglez-le sur %1 ou moins</translation>
    </message>
    <message>
        <source>%1 of %2 classes: none is left for the dustbin</source>
        <translation>%1 classes sur %2 : il n’en reste aucune pour la classe poubelle</translation>
    </message>
    <message>
        <source>the covariance of %1 classes takes %2 of memory, %3 are available</source>
        <translation>la covariance de %1 classes demande %2 de mémoire, %3 sont disponibles</translation>
    </message>
    <message>
        <source>give the sets by hand: &quot;clustering&quot;: &quot;given&quot;</source>
        <translation>donnez les jeux à la main : &quot;clustering&quot;: &quot;given&quot;</translation>
    </message>
    <message>
        <source>no frame is of the classes %1</source>
        <translation>aucune trame n’appartient aux classes %1</translation>
    </message>
    <message>
        <source>no frame is outside the classes %1</source>
        <translation>aucune trame n’est hors des classes %1</translation>
    </message>
    <message>
        <source>give the set other classes</source>
        <translation>donnez d’autres classes au jeu</translation>
    </message>
    <message>
        <source>a specialist of %1 inputs and %2 outputs does not fit its %3 classes and a generalist of %4 inputs and %5 outputs</source>
        <translation>un spécialiste de %1 entrées et %2 sorties ne convient pas à ses %3 classes et à un généraliste de %4 entrées et %5 sorties</translation>
    </message>
    <message>
        <source>does not end in an affine layer</source>
        <translation>ne se termine pas par une couche affine</translation>
    </message>
    <message>
        <source>its output must be logits of the classes</source>
        <translation>sa sortie doit être faite des logits des classes</translation>
    </message>
    <message>
        <source>a specialist&apos;s set holds some of the classes, not none and not all</source>
        <translation>le jeu d’un spécialiste contient certaines classes, ni aucune ni toutes</translation>
    </message>
    <message>
        <source>is no specialist of this experiment</source>
        <translation>n’est pas un spécialiste de cette expérience</translation>
    </message>
    <message>
        <source>sets.json holds %1 sets, none for %2</source>
        <translation>sets.json contient %1 jeux, aucun pour %2</translation>
    </message>
    <message>
        <source>delete the specialists&apos; folders to train them anew</source>
        <translation>supprimez les dossiers des spécialistes pour les réentraîner</translation>
    </message>
    <message>
        <source>is no file of class sets</source>
        <translation>n’est pas un fichier de jeux de classes</translation>
    </message>
    <message>
        <source>there is no class %1: they are 0 to %2</source>
        <translation>il n’y a pas de classe %1 : elles vont de 0 à %2</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>retirez-la</translation>
    </message>
    <message>
        <source>nothing is left to learn from</source>
        <translation>il ne reste rien à apprendre</translation>
    </message>
    <message>
        <source>keep more classes</source>
        <translation>gardez plus de classes</translation>
    </message>
    <message>
        <source>takes %1 inputs and gives %2 outputs, the data %3 and %4</source>
        <translation>prend %1 entrées et donne %2 sorties, les données %3 et %4</translation>
    </message>
    <message>
        <source>a teacher needs the front end and the pdfs of this experiment</source>
        <translation>un enseignant a besoin du prétraitement et des pdf de cette expérience</translation>
    </message>
    <message>
        <source>a posterior archive teaches alone</source>
        <translation>une archive de probabilités a posteriori enseigne seule</translation>
    </message>
    <message>
        <source>nets of %1 inputs and %2 outputs, and of %3 and %4, cannot teach together</source>
        <translation>des réseaux de %1 entrées et %2 sorties, et de %3 et %4, ne peuvent pas enseigner ensemble</translation>
    </message>
    <message>
        <source>%1 weights for %2 nets</source>
        <translation>%1 poids pour %2 réseaux</translation>
    </message>
    <message>
        <source>give one for each teacher</source>
        <translation>donnez-en un par enseignant</translation>
    </message>
    <message>
        <source>weights sum to 0</source>
        <translation>la somme des poids est 0</translation>
    </message>
    <message>
        <source>there is no labelled validation data to fit teachers on</source>
        <translation>il n’y a pas de données de validation étiquetées pour ajuster les enseignants</translation>
    </message>
    <message>
        <source>frame %1 of utterance %2 is no posterior: it has negative values</source>
        <translation>la trame %1 de l’énoncé %2 n’est pas une probabilité a posteriori : elle a des valeurs négatives</translation>
    </message>
    <message>
        <source>frame %1 of utterance %2 is no posterior: it sums to %3</source>
        <translation>la trame %1 de l’énoncé %2 n’est pas une probabilité a posteriori : sa somme est %3</translation>
    </message>
    <message>
        <source>write posteriors, not their logarithms or likelihoods</source>
        <translation>écrivez des probabilités a posteriori, et non leurs logarithmes ni des vraisemblances</translation>
    </message>
    <message>
        <source>posteriors of utterance %1 are %2 x %3, expected %4 frames x %5 pdfs</source>
        <translation>les probabilités a posteriori de l’énoncé %1 font %2 x %3, %4 trames x %5 pdf attendus</translation>
    </message>
    <message>
        <source>make them from the same features and final.mdl</source>
        <translation>produisez-les avec les mêmes caractéristiques et le même final.mdl</translation>
    </message>
    <message>
        <source>lacks %1 of %2 utterances, such as %3</source>
        <translation>il manque %1 énoncés sur %2, par exemple %3</translation>
    </message>
    <message>
        <source>make posteriors of the whole training set, validation utterances included</source>
        <translation>produisez les probabilités a posteriori de tout le jeu d’entraînement, énoncés de validation compris</translation>
    </message>
    <message>
        <source>soft targets would take %1, %2 are free</source>
        <translation>les cibles douces demanderaient %1, %2 sont libres</translation>
    </message>
    <message>
        <source>set topK (20 largest are often enough), or targets to &quot;live&quot;</source>
        <translation>réglez topK (les 20 plus grandes suffisent souvent), ou targets sur &quot;live&quot;</translation>
    </message>
    <message>
        <source>a row names a class out of range</source>
        <translation>une ligne désigne une classe hors limites</translation>
    </message>
    <message>
        <source>delete the store and run again</source>
        <translation>supprimez le fichier de cibles et relancez</translation>
    </message>
    <message>
        <source>is the disk full? set topK, or targets to &quot;live&quot;</source>
        <translation>le disque est-il plein ? réglez topK, ou targets sur &quot;live&quot;</translation>
    </message>
    <message>
        <source>delete it and run again</source>
        <translation>supprimez-le et relancez</translation>
    </message>
    <message>
        <source>is too short to be a store of soft targets</source>
        <translation>est trop court pour des cibles douces stockées</translation>
    </message>
    <message>
        <source>is no finished store of soft targets</source>
        <translation>n’est pas un fichier de cibles douces achevé</translation>
    </message>
    <message>
        <source>has a damaged index</source>
        <translation>a un index endommagé</translation>
    </message>
    <message>
        <source>holds no soft targets of utterance %1</source>
        <translation>ne contient pas de cibles douces de l’énoncé %1</translation>
    </message>
    <message>
        <source>was it deleted while the run used it?</source>
        <translation>a-t-il été supprimé pendant que l’exécution l’utilisait ?</translation>
    </message>
    <message>
        <source>there are no soft targets of %1 frames for utterance %2</source>
        <translation>il n’y a pas de cibles douces de %1 trames pour l’énoncé %2</translation>
    </message>
    <message>
        <source>make the posteriors from the same features</source>
        <translation>produisez les probabilités a posteriori avec les mêmes caractéristiques</translation>
    </message>
    <message>
        <source>changed while it was being read</source>
        <translation>a changé pendant la lecture</translation>
    </message>
    <message>
        <source>there are no images to jitter</source>
        <translation>il n’y a pas d’images à décaler</translation>
    </message>
    <message>
        <source>an empty matrix as transform</source>
        <translation>une matrice vide comme transformation</translation>
    </message>
    <message>
        <source>step &apos;%1&apos; is not known</source>
        <translation>l’étape « %1 » est inconnue</translation>
    </message>
    <message>
        <source>known are cmvn, deltas, splice, transform</source>
        <translation>étapes connues : cmvn, deltas, splice, transform</translation>
    </message>
    <message>
        <source>step &apos;%1&apos; stands twice</source>
        <translation>l’étape « %1 » figure deux fois</translation>
    </message>
    <message>
        <source>step &apos;%1&apos; is asked for but left out</source>
        <translation>l’étape « %1 » est demandée mais absente de l’ordre</translation>
    </message>
    <message>
        <source>name it, or switch it off</source>
        <translation>nommez-la, ou désactivez-la</translation>
    </message>
    <message>
        <source>CMVN per %1 needs a data folder</source>
        <translation>la CMVN de type %1 a besoin d’un dossier de données</translation>
    </message>
    <message>
        <source>name one, or take utterance or none</source>
        <translation>indiquez-en un, ou prenez utterance ou none</translation>
    </message>
    <message>
        <source>no CMVN statistics</source>
        <translation>pas de statistiques CMVN</translation>
    </message>
    <message>
        <source>no statistics in it</source>
        <translation>ne contient pas de statistiques</translation>
    </message>
    <message>
        <source>utterance %1 has no speaker</source>
        <translation>l’énoncé %1 n’a pas de locuteur</translation>
    </message>
    <message>
        <source>add its line: UTTERANCE SPEAKER</source>
        <translation>ajoutez sa ligne : ÉNONCÉ LOCUTEUR</translation>
    </message>
    <message>
        <source>speaker %1 (utterance %2) has no CMVN statistics</source>
        <translation>le locuteur %1 (énoncé %2) n’a pas de statistiques CMVN</translation>
    </message>
    <message>
        <source>run compute_cmvn_stats.sh, or set cmvn to utterance</source>
        <translation>exécutez compute_cmvn_stats.sh, ou réglez cmvn sur utterance</translation>
    </message>
    <message>
        <source>utterance %1 has no CMVN statistics</source>
        <translation>l’énoncé %1 n’a pas de statistiques CMVN</translation>
    </message>
    <message>
        <source>a transform of %1 columns does not fit frames of %2 values</source>
        <translation>une transformation de %1 colonnes ne convient pas à des trames de %2 valeurs</translation>
    </message>
    <message>
        <source>does the order of the steps fit the recipe?</source>
        <translation>l’ordre des étapes correspond-il à la recette ?</translation>
    </message>
    <message>
        <source>%1 utterances cannot be used: %2</source>
        <translation>%1 énoncés inutilisables : %2</translation>
    </message>
    <message>
        <source>they are left out</source>
        <translation>ils sont omis</translation>
    </message>
    <message>
        <source>see the first: mend it or set inputs.badUtterances to &quot;drop&quot;</source>
        <translation>voyez le premier : corrigez-le ou réglez inputs.badUtterances sur &quot;drop&quot;</translation>
    </message>
    <message>
        <source>%1 utterances cannot be read: %2</source>
        <translation>%1 énoncés ne peuvent pas être lus : %2</translation>
    </message>
    <message>
        <source>make these features again, or remove their lines</source>
        <translation>reproduisez ces caractéristiques, ou supprimez leurs lignes</translation>
    </message>
    <message>
        <source>%1 utterances whose alignment has another number of frames than their features: %2</source>
        <translation>%1 énoncés dont l’alignement n’a pas le même nombre de trames que leurs caractéristiques : %2</translation>
    </message>
    <message>
        <source>%1 transition-ids that the model does not have: %2</source>
        <translation>%1 énoncés ayant des transition-id que le modèle n’a pas : %2</translation>
    </message>
    <message>
        <source>%1 has transition-ids 1 to %2; use the final.mdl of the alignments&apos; own folder</source>
        <translation>%1 a les transition-id 1 à %2 ; utilisez le final.mdl du dossier même des alignements</translation>
    </message>
    <message>
        <source>no utterance of the %1 set can be used</source>
        <translation>aucun énoncé du jeu %1 n’est utilisable</translation>
    </message>
    <message>
        <source>align both sets with the same final.mdl</source>
        <translation>alignez les deux jeux avec le même final.mdl</translation>
    </message>
    <message>
        <source>split by utterance, or give a validation set</source>
        <translation>divisez par énoncé, ou donnez un jeu de validation</translation>
    </message>
    <message>
        <source>the features of utterance %1 hold a value that is NaN or infinite</source>
        <translation>les caractéristiques de l’énoncé %1 contiennent une valeur NaN ou infinie</translation>
    </message>
    <message>
        <source>make the features again, or set inputs.badUtterances to &quot;drop&quot;</source>
        <translation>reproduisez les caractéristiques, ou réglez inputs.badUtterances sur &quot;drop&quot;</translation>
    </message>
    <message>
        <source>the features of utterance %1 are not finite after the front end</source>
        <translation>les caractéristiques de l’énoncé %1 ne sont pas finies après le prétraitement</translation>
    </message>
    <message>
        <source>look at the CMVN statistics and at features.transform</source>
        <translation>examinez les statistiques CMVN et features.transform</translation>
    </message>
    <message>
        <source>utterance %1 is aligned a second time</source>
        <translation>l’énoncé %1 est aligné une deuxième fois</translation>
    </message>
    <message>
        <source>alignments of two runs may lie in one folder</source>
        <translation>les alignements de deux exécutions sont peut-être dans un même dossier</translation>
    </message>
    <message>
        <source>has no %1, plain or .gz</source>
        <translation>n’a pas de %1, ni tel quel ni en .gz</translation>
    </message>
    <message>
        <source>name a folder with the MNIST files, or images and labels file</source>
        <translation>indiquez un dossier contenant les fichiers MNIST, ou les fichiers d’images et d’étiquettes</translation>
    </message>
    <message>
        <source>starts with %1, expected 0x00000801 (labels) or 0x00000803 (images): unsigned bytes of rank 1 to 3</source>
        <translation>commence par %1, 0x00000801 (étiquettes) ou 0x00000803 (images) attendu : octets non signés de rang 1 à 3</translation>
    </message>
    <message>
        <source>starts with %1, expected 0x00000803: images of unsigned bytes</source>
        <translation>commence par %1, 0x00000803 attendu : images en octets non signés</translation>
    </message>
    <message>
        <source>is it an IDX file?</source>
        <translation>est-ce un fichier IDX ?</translation>
    </message>
    <message>
        <source>claims a size of %1</source>
        <translation>annonce une taille de %1</translation>
    </message>
    <message>
        <source>goes on after its last value</source>
        <translation>continue après sa dernière valeur</translation>
    </message>
    <message>
        <source>no utterances</source>
        <translation>aucun énoncé</translation>
    </message>
    <message>
        <source>there is no final.mdl at %1</source>
        <translation>il n’y a pas de final.mdl à %1</translation>
    </message>
    <message>
        <source>name the folder of the model that made the alignments</source>
        <translation>indiquez le dossier du modèle qui a produit les alignements</translation>
    </message>
    <message>
        <source>name the folder with its alignments, ali.1.gz, ali.2.gz, …</source>
        <translation>indiquez le dossier contenant ses alignements, ali.1.gz, ali.2.gz, …</translation>
    </message>
    <message>
        <source>a test set needs both, or leave both out</source>
        <translation>un jeu de test a besoin des deux, sinon omettez les deux</translation>
    </message>
    <message>
        <source>%1 has no feats.scp</source>
        <translation>%1 n’a pas de feats.scp</translation>
    </message>
    <message>
        <source>says --norm-vars=true with --norm-means=false: variances cannot be normalised without means</source>
        <translation>contient --norm-vars=true avec --norm-means=false : les variances ne peuvent pas être normalisées sans les moyennes</translation>
    </message>
    <message>
        <source>apply-cmvn refuses this too; write the options that the features were made with</source>
        <translation>apply-cmvn le refuse aussi ; écrivez les options avec lesquelles les caractéristiques ont été produites</translation>
    </message>
    <message>
        <source>there is no set &quot;%1&quot;</source>
        <translation>il n’y a pas de jeu « %1 »</translation>
    </message>
    <message>
        <source>has no data</source>
        <translation>n’a pas de données</translation>
    </message>
    <message>
        <source>choose a data folder for it</source>
        <translation>choisissez-lui un dossier de données</translation>
    </message>
    <message>
        <source>there is no image %1</source>
        <translation>il n’y a pas d’image %1</translation>
    </message>
    <message>
        <source>there is no utterance %1</source>
        <translation>il n’y a pas d’énoncé %1</translation>
    </message>
    <message>
        <source>has no frames</source>
        <translation>n’a pas de trames</translation>
    </message>
    <message>
        <source>takes %1 inputs, the front end gives %2</source>
        <translation>prend %1 entrées, le prétraitement en donne %2</translation>
    </message>
    <message>
        <source>a model needs the front end that it was trained with</source>
        <translation>un modèle a besoin du prétraitement avec lequel il a été entraîné</translation>
    </message>
    <message>
        <source>frame %1 of utterance %2 holds a value that is NaN or infinite</source>
        <translation>la trame %1 de l’énoncé %2 contient une valeur NaN ou infinie</translation>
    </message>
    <message>
        <source>make these features again</source>
        <translation>reproduisez ces caractéristiques</translation>
    </message>
    <message>
        <source>the output for utterance %1 is not finite</source>
        <translation>la sortie pour l’énoncé %1 n’est pas finie</translation>
    </message>
    <message>
        <source>are the features scaled as in training?</source>
        <translation>les caractéristiques sont-elles à la même échelle qu’à l’entraînement ?</translation>
    </message>
    <message>
        <source>holds neither MNIST&apos;s files nor a Kaldi recipe with data and alignments</source>
        <translation>ne contient ni les fichiers MNIST, ni une recette Kaldi avec données et alignements</translation>
    </message>
    <message>
        <source>name the folder of the IDX files, a recipe&apos;s folder, or an experiment file</source>
        <translation>indiquez le dossier des fichiers IDX, le dossier d’une recette, ou un fichier d’expérience</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>il n’y a ni fichier ni dossier de ce nom</translation>
    </message>
    <message>
        <source>name MNIST&apos;s folder, a recipe&apos;s folder, or an experiment file</source>
        <translation>indiquez le dossier MNIST, le dossier d’une recette, ou un fichier d’expérience</translation>
    </message>
    <message>
        <source>the number of transition states</source>
        <translation>le nombre d’états de transition</translation>
    </message>
    <message>
        <source>the number of transition states is %1</source>
        <translation>le nombre d’états de transition est %1</translation>
    </message>
    <message>
        <source>the number of HMM states</source>
        <translation>le nombre d’états HMM</translation>
    </message>
    <message>
        <source>the number of transitions</source>
        <translation>le nombre de transitions</translation>
    </message>
    <message>
        <source>the phones of the topology</source>
        <translation>les phones de la topologie</translation>
    </message>
    <message>
        <source>the topology of each phone</source>
        <translation>la topologie de chaque phone</translation>
    </message>
    <message>
        <source>the number of HMM states is %1</source>
        <translation>le nombre d’états HMM est %1</translation>
    </message>
    <message>
        <source>the number of transitions is %1</source>
        <translation>le nombre de transitions est %1</translation>
    </message>
    <message>
        <source>the phones of the topology is %1</source>
        <translation>les phones de la topologie : valeur %1</translation>
    </message>
    <message>
        <source>the topology of each phone is %1</source>
        <translation>la topologie de chaque phone : valeur %1</translation>
    </message>
    <message>
        <source>another format</source>
        <translation>un autre format</translation>
    </message>
    <message>
        <source>wrong number of arrays</source>
        <translation>mauvais nombre de tableaux</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>sa somme de contrôle est fausse</translation>
    </message>
    <message>
        <source>%1 (%2 labels, %3 frames)</source>
        <translation>%1 (%2 étiquettes, %3 trames)</translation>
    </message>
    <message>
        <source>%1 (%2 x %3, expected %4 frames x %5 pdfs)</source>
        <translation>%1 (%2 x %3, %4 trames x %5 pdf attendus)</translation>
    </message>
    <message>
        <source>%1 (one an entry) or %2 (one a member)</source>
        <translation>%1 (un par entrée) ou %2 (un par membre)</translation>
    </message>
    <message>
        <source>the validation loss hardly falls any more (newbob)</source>
        <translation>la perte de validation ne baisse presque plus (newbob)</translation>
    </message>
    <message>
        <source>%1 has no bfloat16 products</source>
        <translation>%1 n’a pas de produits bfloat16</translation>
    </message>
    <message>
        <source>use float32</source>
        <translation>utilisez float32</translation>
    </message>
    <message>
        <source>fitted on validation data: calibrating temperatures of the teachers %1; weights of the teachers %2</source>
        <translation>ajusté sur les données de validation&#xa0;: températures de calibration des enseignants %1&#xa0;; poids des enseignants %2</translation>
    </message>
    <message>
        <source>fitted on validation data: calibrating temperatures of the teachers %1</source>
        <translation>ajusté sur les données de validation&#xa0;: températures de calibration des enseignants %1</translation>
    </message>
    <message>
        <source>fitted on validation data: weights of the teachers %1</source>
        <translation>ajusté sur les données de validation&#xa0;: poids des enseignants %1</translation>
    </message>
    <message>
        <source>belongs to distillation; specialists learn from labels, starting from their generalist</source>
        <translation>relève de la distillation&#xa0;; les spécialistes apprennent des étiquettes, à partir de leur généraliste</translation>
    </message>
    <message>
        <source>specialists have the network of their generalist</source>
        <translation>les spécialistes ont le réseau de leur généraliste</translation>
    </message>
    <message>
        <source>specialists learn from all training data</source>
        <translation>les spécialistes apprennent de toutes les données d’entraînement</translation>
    </message>
    <message>
        <source>belongs to specialists</source>
        <translation>relève des spécialistes</translation>
    </message>
    <message>
        <source>set &quot;kind&quot;: &quot;specialists&quot;, or take the key out</source>
        <translation>réglez &quot;kind&quot;: &quot;specialists&quot;, ou retirez la clé</translation>
    </message>
    <message>
        <source>no JSON value</source>
        <translation>pas une valeur JSON</translation>
    </message>
    <message>
        <source>unknown objective &quot;%1&quot;</source>
        <translation>fonction objectif inconnue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 utterances have posteriors of another shape: %2</source>
        <translation>%1 énoncés ont des probabilités a posteriori d’une autre forme&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 utterances have no posteriors: %3</source>
        <translation>%1 énoncés sur %2 n’ont pas de probabilités a posteriori&#xa0;: %3</translation>
    </message>
    <message>
        <source>gave fewer frames than it has</source>
        <translation>a donné moins de trames qu’il n’en a</translation>
    </message>
    <message>
        <source>contexts and orders of the front end must not be negative</source>
        <translation>les contextes et les ordres du prétraitement ne doivent pas être négatifs</translation>
    </message>
    <message>
        <source>CMVN per &apos;%1&apos; is not known</source>
        <translation>la CMVN «&#xa0;%1&#xa0;» est inconnue</translation>
    </message>
    <message>
        <source>speaker, utterance, global or none</source>
        <translation>speaker, utterance, global ou none</translation>
    </message>
    <message>
        <source>%1 utterances are in the training data as well: %2</source>
        <translation>%1 énoncés figurent aussi dans les données d’entraînement&#xa0;: %2</translation>
    </message>
    <message>
        <source>leave them out of the unlabelled data</source>
        <translation>retirez-les des données sans étiquettes</translation>
    </message>
    <message>
        <source>%1 utterances whose features have another width than the first: %2</source>
        <translation>%1 énoncés dont les caractéristiques n’ont pas la même dimension que les premières&#xa0;: %2</translation>
    </message>
    <message>
        <source>make the features of the set in one way</source>
        <translation>produisez les caractéristiques du jeu d’une seule façon</translation>
    </message>
    <message>
        <source>%1 utterances without frames: %2</source>
        <translation>%1 énoncés sans trames&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 utterances that utt2spk does not name: %2</source>
        <translation>%1 énoncés que utt2spk ne nomme pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>complete the file</source>
        <translation>complétez le fichier</translation>
    </message>
    <message>
        <source>%1 utterance has no alignment and is left out</source>
        <translation>%1 énoncé n’a pas d’alignement et est omis</translation>
    </message>
    <message>
        <source>%1 utterances have no alignment and are left out</source>
        <translation>%1 énoncés n’ont pas d’alignement et sont omis</translation>
    </message>
    <message>
        <source>alignment may have failed for them; Kaldi&apos;s recipes leave them out too</source>
        <translation>l’alignement a pu échouer pour eux&#xa0;; les recettes de Kaldi les omettent aussi</translation>
    </message>
    <message>
        <source>%1 aligned utterance has no features in %2</source>
        <translation>%1 énoncé aligné n’a pas de caractéristiques dans %2</translation>
    </message>
    <message>
        <source>%1 aligned utterances have no features in %2</source>
        <translation>%1 énoncés alignés n’ont pas de caractéristiques dans %2</translation>
    </message>
    <message>
        <source>relative folders are taken from %1</source>
        <translation>les dossiers relatifs partent de %1</translation>
    </message>
    <message>
        <source>train, validation or test</source>
        <translation>train, validation ou test</translation>
    </message>
    <message>
        <source>a trial of reading it does not come to an end</source>
        <translation>un essai de lecture n’aboutit pas</translation>
    </message>
    <message>
        <source>is its disk slow or away? try again</source>
        <translation>son disque est-il lent ou absent ? réessayez</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>How much a specialist&apos;s divergence counts in the sum that is minimised, beside the generalist&apos;s 1. The paper has 1; less trusts specialists less.</source>
        <translation>Combien la divergence d’un spécialiste compte dans la somme à minimiser, à côté du 1 du généraliste. L’article prend 1&#xa0;; moins, c’est faire moins confiance aux spécialistes.</translation>
    </message>
    <message>
        <source>given: the weight above. fitted: that of 0, 1/16, 1/8, 1/4, 1/2 and 1 with which most frames of the validation data are right, the smaller where two are alike; with 0 the generalist answers alone, so specialists that do not help do no harm.</source>
        <translation>given&#xa0;: le poids ci-dessus. fitted&#xa0;: celui de 0, 1/16, 1/8, 1/4, 1/2 et 1 avec lequel le plus de trames des données de validation sont justes, le plus petit en cas d’égalité&#xa0;; avec 0 le généraliste répond seul, de sorte que des spécialistes qui n’aident pas ne nuisent pas.</translation>
    </message>
    <message>
        <source>Eight specialists of disjoint class sets found by k-means on the corpus at hand. The generalist is a net as in S1: one without dropout knows its training data by heart, and its specialists learn nothing for others.</source>
        <translation>Huit spécialistes aux jeux de classes disjoints, trouvés par k-means sur le corpus disponible. Le généraliste est un réseau comme en S1&#xa0;: sans dropout il connaît ses données d’entraînement par cœur, et ses spécialistes n’apprennent rien pour d’autres.</translation>
    </message>
    <message>
        <source>Specialists learn for three epochs at a tenth of the generalist&apos;s rate; their weight, 1 in the paper, is fitted on validation data, so that they do no harm.</source>
        <translation>Les spécialistes apprennent trois époques à un dixième du taux du généraliste&#xa0;; leur poids, 1 dans l’article, est ajusté sur les données de validation, de sorte qu’ils ne nuisent pas.</translation>
    </message>
</context>
<context>
    <name>retort::ui::AboutDialog</name>
    <message>
        <source>About Retort</source>
        <translation>À propos de Retort</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Matrix library</source>
        <translation>Bibliothèque matricielle</translation>
    </message>
    <message>
        <source>Matrix kernels</source>
        <translation>Noyaux matriciels</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compilation</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versions</translation>
    </message>
    <message>
        <source>&lt;p&gt;Retort is free software: you may pass it on and change it under the GNU General Public License, version 3 or, at your choice, any later version. It comes without any warranty.&lt;/p&gt;&lt;p&gt;It is built on free software of others:&lt;/p&gt;</source>
        <translation>&lt;p&gt;Retort est un logiciel libre&#xa0;: vous pouvez le transmettre et le modifier selon les termes de la licence publique générale GNU, version 3 ou, à votre choix, toute version ultérieure. Il est fourni sans aucune garantie.&lt;/p&gt;&lt;p&gt;Il s’appuie sur des logiciels libres créés par d’autres&#xa0;:&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Retort&lt;/h2&gt;&lt;p&gt;A workbench for knowledge distillation of acoustic models.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Retort&lt;/h2&gt;&lt;p&gt;Un atelier pour la distillation de connaissances de modèles acoustiques.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>retort::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>An empty experiment</source>
        <translation>Une expérience vide</translation>
    </message>
    <message>
        <source>New from re&amp;cipe…</source>
        <translation>Nouveau à partir d’une re&amp;cette…</translation>
    </message>
    <message>
        <source>An experiment for a Kaldi recipe folder: data and alignments in it are found by themselves</source>
        <translation>Une expérience pour un dossier de recette Kaldi&#xa0;: les données et les alignements qu’il contient sont trouvés automatiquement</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>An experiment file</source>
        <translation>Un fichier d’expérience</translation>
    </message>
    <message>
        <source>Open r&amp;un…</source>
        <translation>Ouvrir une e&amp;xécution…</translation>
    </message>
    <message>
        <source>The folder of a run: its curves and results are shown as they were</source>
        <translation>Le dossier d’une exécution&#xa0;: ses courbes et ses résultats sont affichés tels qu’ils étaient</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>Ouvrir la &amp;démonstration</translation>
    </message>
    <message>
        <source>A small corpus and an experiment that trains in a minute</source>
        <translation>Un petit corpus et une expérience qui s’entraîne en une minute</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
    <message>
        <source>Forgets the files of this list; the files stay</source>
        <translation>Oublie les fichiers de cette liste&#xa0;; les fichiers restent</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Writes the experiment file</source>
        <translation>Écrit le fichier de l’expérience</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Writes the experiment to another file</source>
        <translation>Écrit l’expérience dans un autre fichier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Ex&amp;porter…</translation>
    </message>
    <message>
        <source>Writes trained models in other formats</source>
        <translation>Écrit les modèles entraînés dans d’autres formats</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Closes the program; a run is stopped with a checkpoint first</source>
        <translation>Ferme le programme&#xa0;; une exécution est d’abord arrêtée avec un point de reprise</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Trains the models of the experiment</source>
        <translation>Entraîne les modèles de l’expérience</translation>
    </message>
    <message>
        <source>S&amp;top and save</source>
        <translation>&amp;Arrêter et enregistrer</translation>
    </message>
    <message>
        <source>Writes a checkpoint and ends; the run can be resumed later</source>
        <translation>Écrit un point de reprise et s’arrête&#xa0;; l’exécution pourra être reprise plus tard</translation>
    </message>
    <message>
        <source>&amp;Resume run</source>
        <translation>&amp;Reprendre l’exécution</translation>
    </message>
    <message>
        <source>Goes on with the run that is shown, from its last checkpoint</source>
        <translation>Poursuit l’exécution affichée à partir de son dernier point de reprise</translation>
    </message>
    <message>
        <source>Open run &amp;folder</source>
        <translation>Ouvrir le &amp;dossier de l’exécution</translation>
    </message>
    <message>
        <source>Shows the files of the run in the file manager</source>
        <translation>Affiche les fichiers de l’exécution dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>Rappor&amp;t</translation>
    </message>
    <message>
        <source>Opens the report of the run in the browser</source>
        <translation>Ouvre le rapport de l’exécution dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Préparer</translation>
    </message>
    <message>
        <source>Inputs, models and distillation</source>
        <translation>Entrées, modèles et distillation</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Curves and state of the models</source>
        <translation>Courbes et état des modèles</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>Résultats côte à côte</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Models as files</source>
        <translation>Modèles sous forme de fichiers</translation>
    </message>
    <message>
        <source>&amp;Log and problems</source>
        <translation>&amp;Journal et problèmes</translation>
    </message>
    <message>
        <source>Messages of the run, and problems of the experiment</source>
        <translation>Messages de l’exécution et problèmes de l’expérience</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein éc&amp;ran</translation>
    </message>
    <message>
        <source>The window without frame</source>
        <translation>La fenêtre sans cadre</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>Light or dark as the desktop says</source>
        <translation>Clair ou sombre selon le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>Help on this &amp;page</source>
        <translation>Aide sur cette &amp;page</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>À quoi sert cette page</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Click on a control to read what it means</source>
        <translation>Cliquer sur un élément pour lire ce qu’il signifie</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>All shortcuts in a list</source>
        <translation>Tous les raccourcis en une liste</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>Licences of Retort and of what it is built on</source>
        <translation>Licences de Retort et des composants sur lesquels il s’appuie</translation>
    </message>
    <message>
        <source>&amp;About Retort</source>
        <translation>À propos de &amp;Retort</translation>
    </message>
    <message>
        <source>Versions, processor and matrix kernels</source>
        <translation>Versions, processeur et noyaux matriciels</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Takes the last edit back</source>
        <translation>Annule la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Ré&amp;tablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>Refait ce qui a été annulé</translation>
    </message>
    <message>
        <source>Resum&amp;e</source>
        <translation>Repre&amp;ndre</translation>
    </message>
    <message>
        <source>Goes on with the run</source>
        <translation>Poursuit l’exécution</translation>
    </message>
    <message>
        <source>Paus&amp;e</source>
        <translation>Mettre en pa&amp;use</translation>
    </message>
    <message>
        <source>Lets the run rest after the step at work; nothing is lost</source>
        <translation>Suspend l’exécution après le pas en cours&#xa0;; rien n’est perdu</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Ar&amp;ticle</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments: published figures against ours</source>
        <translation>Les expériences de l’article&#xa0;: valeurs publiées et valeurs obtenues</translation>
    </message>
</context>
<context>
    <name>retort::ui::BarCanvas</name>
    <message>
        <source>%1: %2</source>
        <comment>axis: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Rien à dessiner pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>%1. Bar chart of %n categories: %2. The axis goes from %3 to %4.</source>
        <translation>
            <numerusform>%1. Diagramme à barres de %n catégorie&#xa0;: %2. L’axe va de %3 à %4.</numerusform>
            <numerusform>%1. Diagramme à barres de %n catégories&#xa0;: %2. L’axe va de %3 à %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::BoardModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The paper states: %1.</source>
        <translation>L’article indique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The paper reports: %1.</source>
        <translation>L’article rapporte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Chosen here: %1</source>
        <translation>Choisi ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not on these data: %1.</source>
        <translation>Pas avec ces données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>retort::ui::BoardTable</name>
    <message>
        <source>Published figures against ours</source>
        <translation>Valeurs publiées et valeurs obtenues</translation>
    </message>
</context>
<context>
    <name>retort::ui::Chart</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>A chart is written as PNG, SVG or CSV.</source>
        <translation>Un graphique s’écrit en PNG, SVG ou CSV.</translation>
    </message>
    <message>
        <source>Let the name end in .png, .svg or .csv.</source>
        <translation>Le nom doit se terminer par .png, .svg ou .csv.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The newest %1 rows; the CSV file has all samples.</source>
        <translation>Les %1 lignes les plus récentes&#xa0;; le fichier CSV contient tous les points.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ChartControls</name>
    <message>
        <source>&amp;Loss:</source>
        <translation>&amp;Perte&#xa0;:</translation>
    </message>
    <message>
        <source>total</source>
        <translation>totale</translation>
    </message>
    <message>
        <source>soft part</source>
        <translation>partie douce</translation>
    </message>
    <message>
        <source>hard part</source>
        <translation>partie dure</translation>
    </message>
    <message>
        <source>Part of the loss</source>
        <translation>Partie de la perte</translation>
    </message>
    <message>
        <source>What the upper chart shows: the whole training objective, its soft part (against the teachers&apos; posteriors) or its hard part (against the alignment), in nats per frame.</source>
        <translation>Ce que montre le graphique du haut&#xa0;: l’objectif d’entraînement complet, sa partie douce (par rapport aux probabilités a posteriori des enseignants) ou sa partie dure (par rapport à l’alignement), en nats par trame.</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Entraînement</translation>
    </message>
    <message>
        <source>Show training curves</source>
        <translation>Afficher les courbes d’entraînement</translation>
    </message>
    <message>
        <source>Means over the newest steps, with dropout as in training.</source>
        <translation>Moyennes sur les pas les plus récents, avec le dropout de l’entraînement.</translation>
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation>&amp;Validation</translation>
    </message>
    <message>
        <source>Show validation curves</source>
        <translation>Afficher les courbes de validation</translation>
    </message>
    <message>
        <source>On the validation set, after each epoch.</source>
        <translation>Sur le jeu de validation, après chaque époque.</translation>
    </message>
    <message>
        <source>Learning r&amp;ate</source>
        <translation>&amp;Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Show the learning rate</source>
        <translation>Afficher le taux d’apprentissage</translation>
    </message>
    <message>
        <source>A third chart with the learning rate of each step.</source>
        <translation>Un troisième graphique avec le taux d’apprentissage à chaque pas.</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>Se&amp;lon&#xa0;:</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>wall time</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Axe horizontal</translation>
    </message>
    <message>
        <source>Step: updates of the weights. Epoch: passes over the training data. Wall time: since the run began, interruptions not counted.</source>
        <translation>Pas&#xa0;: mises à jour des poids. Époque&#xa0;: passages sur les données d’entraînement. Temps écoulé&#xa0;: depuis le début de l’exécution, interruptions non comptées.</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Lo&amp;g</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Perte logarithmique</translation>
    </message>
    <message>
        <source>Logarithmic axis for losses and learning rate.</source>
        <translation>Axe logarithmique pour les pertes et le taux d’apprentissage.</translation>
    </message>
    <message>
        <source>&amp;Smoothing:</source>
        <translation>Li&amp;ssage&#xa0;:</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Weight of the past in the moving average that is drawn; the raw curve stays visible, faint.</source>
        <translation>Poids du passé dans la moyenne mobile tracée&#xa0;; la courbe brute reste visible, estompée.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show all of the curves, and follow new points (Home).</source>
        <translation>Affiche les courbes en entier et suit les nouveaux points (Origine).</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>Graphiques sous forme de tableaux</translation>
    </message>
    <message>
        <source>The figures of all charts as tables.</source>
        <translation>Les valeurs de tous les graphiques sous forme de tableaux.</translation>
    </message>
    <message>
        <source>O&amp;ther runs</source>
        <translation>Autres exécuti&amp;ons</translation>
    </message>
    <message>
        <source>Lay other runs over this one</source>
        <translation>Superposer d’autres exécutions à celle-ci</translation>
    </message>
    <message>
        <source>Curves of other open runs in the same charts.</source>
        <translation>Courbes d’autres exécutions ouvertes dans les mêmes graphiques.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Show curves of the watched test set</source>
        <translation>Afficher les courbes du jeu de test surveillé</translation>
    </message>
    <message>
        <source>On the test set after each epoch, of models that are told to watch it. Nothing is decided by it: neither when training ends nor which weights are kept.</source>
        <translation>Sur le jeu de test après chaque époque, pour les modèles qui doivent le surveiller. Rien n’en dépend : ni la fin de l’entraînement, ni les poids conservés.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ChartShell</name>
    <message>
        <source>Figures of the chart</source>
        <translation>Valeurs du graphique</translation>
    </message>
    <message>
        <source>%1: figures of the chart</source>
        <translation>%1&#xa0;: valeurs du graphique</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>The chart was not saved: %1</source>
        <translation>Le graphique n’a pas été enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Enregistrer en &amp;PNG…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Enregistrer en &amp;SVG…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save all &amp;figures as CSV…</source>
        <translation>Enregistrer toutes les &amp;valeurs en CSV…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Afficher en &amp;tableau</translation>
    </message>
    <message>
        <source>Writing %1: %2</source>
        <comment>file, size so far</comment>
        <translation>Écriture de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The figures are in %1.</source>
        <translation>Les valeurs sont dans %1.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ChartStack</name>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>time, s</source>
        <translation>temps, s</translation>
    </message>
    <message>
        <source>time, min</source>
        <translation>temps, min</translation>
    </message>
    <message>
        <source>time, h</source>
        <translation>temps, h</translation>
    </message>
    <message>
        <source>Loss, soft part (nats per frame)</source>
        <translation>Perte, partie douce (nats par trame)</translation>
    </message>
    <message>
        <source>Loss, hard part (nats per frame)</source>
        <translation>Perte, partie dure (nats par trame)</translation>
    </message>
    <message>
        <source>Loss (nats per frame)</source>
        <translation>Perte (nats par trame)</translation>
    </message>
    <message>
        <source>nats per frame</source>
        <translation>nats par trame</translation>
    </message>
    <message>
        <source>Frame accuracy</source>
        <translation>Précision par trame</translation>
    </message>
    <message>
        <source>frame accuracy</source>
        <translation>précision par trame</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
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
        <translation>Comme le &amp;système</translation>
    </message>
</context>
<context>
    <name>retort::ui::CompareCharts</name>
    <message>
        <source>Test frame accuracy against size</source>
        <translation>Précision par trame de test selon la taille</translation>
    </message>
    <message>
        <source>Validation frame accuracy against size</source>
        <translation>Précision par trame de validation selon la taille</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Frame accuracy (%)</source>
        <translation>Précision par trame (%)</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Confusions</translation>
    </message>
    <message>
        <source>Select a model in the table to see what it confuses, or two to see how they differ.</source>
        <translation>Sélectionnez un modèle dans le tableau pour voir ce qu’il confond, ou deux pour voir en quoi ils diffèrent.</translation>
    </message>
    <message>
        <source>Confusions of %1</source>
        <translation>Confusions de %1</translation>
    </message>
    <message>
        <source>Confusions: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation>Confusions&#xa0;: %1 − %2</translation>
    </message>
    <message>
        <source>The evaluation is not known (yet): confusions come with it.</source>
        <translation>L’évaluation n’est pas (encore) connue&#xa0;: les confusions viennent avec elle.</translation>
    </message>
    <message>
        <source>This run&apos;s evaluations do not keep confusions by phone: it was made by an older version.</source>
        <translation>Les évaluations de cette exécution ne conservent pas les confusions par phone&#xa0;: elle a été faite avec une version plus ancienne.</translation>
    </message>
    <message>
        <source>The two models were evaluated with different phones.</source>
        <translation>Les deux modèles ont été évalués avec des phones différents.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Aligned phone</source>
        <translation>Phone aligné</translation>
    </message>
    <message>
        <source>Decided class</source>
        <translation>Classe décidée</translation>
    </message>
    <message>
        <source>Decided phone</source>
        <translation>Phone décidé</translation>
    </message>
    <message>
        <source>Difference of shares</source>
        <translation>Différence des parts</translation>
    </message>
    <message>
        <source>Share of the row</source>
        <translation>Part de la ligne</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Gains</translation>
    </message>
    <message>
        <source>Difference (points)</source>
        <translation>Différence (points)</translation>
    </message>
    <message>
        <source>Select a model in the table to see where it gains.</source>
        <translation>Sélectionnez un modèle dans le tableau pour voir où il gagne.</translation>
    </message>
    <message>
        <source>There is no baseline to compare with: choose one above the table.</source>
        <translation>Il n’y a pas de référence à laquelle comparer&#xa0;: choisissez-en une au-dessus du tableau.</translation>
    </message>
    <message>
        <source>%1 is the baseline itself: select another model.</source>
        <translation>%1 est la référence elle-même&#xa0;: sélectionnez un autre modèle.</translation>
    </message>
    <message>
        <source>The evaluation is not known (yet): gains come with it.</source>
        <translation>L’évaluation n’est pas (encore) connue&#xa0;: les gains viennent avec elle.</translation>
    </message>
    <message>
        <source>Gain per class: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation>Gain par classe&#xa0;: %1 − %2</translation>
    </message>
    <message>
        <source>Gain per phone: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation>Gain par phone&#xa0;: %1 − %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>This run&apos;s evaluations do not keep accuracies by phone: it was made by an older version.</source>
        <translation>Les évaluations de cette exécution ne conservent pas les précisions par phone&#xa0;: elle a été faite avec une version plus ancienne.</translation>
    </message>
    <message>
        <source>Gain per speaker: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation>Gain par locuteur&#xa0;: %1 − %2</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>The speakers are not known: the data do not name them, or the run was made by an older version.</source>
        <translation>Les locuteurs ne sont pas connus&#xa0;: les données ne les nomment pas, ou l’exécution a été faite avec une version plus ancienne.</translation>
    </message>
    <message>
        <source>No model has an accuracy on this set.</source>
        <translation>Aucun modèle n’a de précision sur ce jeu.</translation>
    </message>
    <message>
        <source>&amp;Difference against the baseline</source>
        <translation>Différen&amp;ce avec la référence</translation>
    </message>
    <message>
        <source>Shares of the selected model minus those of its baseline, instead of the model&apos;s own.</source>
        <translation>Les parts du modèle sélectionné moins celles de sa référence, au lieu de celles du modèle lui-même.</translation>
    </message>
    <message>
        <source>Difference against the baseline</source>
        <translation>Différence avec la référence</translation>
    </message>
    <message>
        <source>Charts of the selected model</source>
        <translation>Graphiques du modèle sélectionné</translation>
    </message>
    <message>
        <source>Gain per phone</source>
        <translation>Gain par phone</translation>
    </message>
    <message>
        <source>Gain per speaker</source>
        <translation>Gain par locuteur</translation>
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
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>hard net of the same architecture</source>
        <translation>réseau dur de même architecture</translation>
    </message>
    <message>
        <source>What the models are compared with. By itself: for a student, the net of its architecture that was trained on the alignments alone (the mean of copies); for others, the first baseline.</source>
        <translation>Ce à quoi les modèles sont comparés. D’office&#xa0;: pour un élève, le réseau de même architecture entraîné sur les seuls alignements (la moyenne des copies)&#xa0;; pour les autres, la première référence.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Sur</translation>
    </message>
    <message>
        <source>test set</source>
        <translation>jeu de test</translation>
    </message>
    <message>
        <source>validation set</source>
        <translation>jeu de validation</translation>
    </message>
    <message>
        <source>The set that cross entropy, ECE, difference, verdict and chart are about.</source>
        <translation>Le jeu sur lequel portent l’entropie croisée, l’ECE, la différence, le verdict et le graphique.</translation>
    </message>
    <message>
        <source>Set that figures are about</source>
        <translation>Jeu sur lequel portent les valeurs</translation>
    </message>
    <message>
        <source>all roles</source>
        <translation>tous les rôles</translation>
    </message>
    <message>
        <source>Only rows of this role.</source>
        <translation>Seulement les lignes de ce rôle.</translation>
    </message>
    <message>
        <source>Role to show</source>
        <translation>Rôle à afficher</translation>
    </message>
    <message>
        <source>Filter by name or network</source>
        <translation>Filtrer par nom ou réseau</translation>
    </message>
    <message>
        <source>Only rows whose model, run or network has this text.</source>
        <translation>Seulement les lignes dont le modèle, l’exécution ou le réseau contient ce texte.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Ex&amp;porter…</translation>
    </message>
    <message>
        <source>Export the selected models</source>
        <translation>Exporter les modèles sélectionnés</translation>
    </message>
    <message>
        <source>Better and worse: the 95 % interval of the difference in frame accuracy, by paired bootstrap over utterances (1000 draws), lies on one side of 0.</source>
        <translation>Meilleur et moins bon&#xa0;: l’intervalle à 95&#xa0;% de la différence de précision par trame, par bootstrap apparié sur les énoncés (1000 tirages), est entièrement d’un côté de 0.</translation>
    </message>
    <message>
        <source>No run is open: the models of a run are compared here as they are trained.</source>
        <translation>Aucune exécution n’est ouverte&#xa0;: les modèles d’une exécution sont comparés ici au fil de leur entraînement.</translation>
    </message>
    <message>
        <source>Set &amp;up a run</source>
        <translation>Préparer u&amp;ne exécution</translation>
    </message>
    <message>
        <source>The run is being read.</source>
        <translation>L’exécution est en cours de lecture.</translation>
    </message>
    <message>
        <source>The first results come when %1 is done.</source>
        <translation>Les premiers résultats arrivent quand %1 est terminé.</translation>
    </message>
    <message>
        <source>Watch it on the &amp;Monitor page</source>
        <translation>L’observer sur la page Sui&amp;vre</translation>
    </message>
    <message>
        <source>The first results come when the first model is done.</source>
        <translation>Les premiers résultats arrivent quand le premier modèle est terminé.</translation>
    </message>
    <message>
        <source>This run has ended without results.</source>
        <translation>Cette exécution s’est terminée sans résultats.</translation>
    </message>
    <message>
        <source>This run has ended without results: %1</source>
        <translation>Cette exécution s’est terminée sans résultats&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model and its run</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>moyenne de %1</translation>
    </message>
    <message>
        <source>Writes the selected models, or the students where none is selected, in the formats of other programs. Of an ensemble, its members.</source>
        <translation>Écrit les modèles sélectionnés, ou les élèves si aucun ne l’est, dans les formats d’autres programmes. Pour un ensemble, ses membres.</translation>
    </message>
    <message>
        <source>Select a model to be exported.</source>
        <translation>Sélectionnez un modèle à exporter.</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>Enregistrer le tableau en CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <translation>Le tableau a été écrit dans %1.</translation>
    </message>
    <message>
        <source>The table could not be written: %1</source>
        <translation>Le tableau n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>retort::ui::CompareTable</name>
    <message>
        <source>Compared models</source>
        <translation>Modèles comparés</translation>
    </message>
    <message>
        <source>Every evaluated model and ensemble with its figures and its verdict against the baseline.</source>
        <translation>Chaque modèle et ensemble évalué, avec ses valeurs et son verdict par rapport à la référence.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Ex&amp;porter…</translation>
    </message>
    <message>
        <source>Use as &amp;baseline</source>
        <translation>Utiliser comme &amp;référence</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>Copy table as CS&amp;V</source>
        <translation>Copier le tableau en CS&amp;V</translation>
    </message>
    <message>
        <source>&amp;Save table as CSV…</source>
        <translation>&amp;Enregistrer le tableau en CSV…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
</context>
<context>
    <name>retort::ui::ComparisonModel</name>
    <message>
        <source>There is no baseline to compare with: no model was trained on the alignments alone with nobody learning from it. Choose another model as the baseline.</source>
        <translation>Il n’y a pas de référence à laquelle comparer&#xa0;: aucun modèle n’a été entraîné sur les seuls alignements sans que personne n’apprenne de lui. Choisissez un autre modèle comme référence.</translation>
    </message>
    <message>
        <source>The model or its baseline was not evaluated on this set.</source>
        <translation>Le modèle ou sa référence n’a pas été évalué sur ce jeu.</translation>
    </message>
    <message>
        <source>Hits by utterance, which a verdict needs, are kept of the test set only.</source>
        <translation>Les trames justes par énoncé, nécessaires à un verdict, ne sont conservées que pour le jeu de test.</translation>
    </message>
    <message>
        <source>Hits by utterance, which a verdict needs, are not known of this model and its baseline.</source>
        <translation>Les trames justes par énoncé, nécessaires à un verdict, ne sont pas connues pour ce modèle et sa référence.</translation>
    </message>
    <message>
        <source>The verdict is being computed.</source>
        <translation>Le verdict est en cours de calcul.</translation>
    </message>
    <message>
        <source>The model and its baseline were evaluated on different utterances.</source>
        <translation>Le modèle et sa référence ont été évalués sur des énoncés différents.</translation>
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
        <translation>meilleur</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bon</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>pas de différence</translation>
    </message>
    <message>
        <source>baseline</source>
        <comment>verdict</comment>
        <translation>référence</translation>
    </message>
    <message>
        <source>The others are compared with this model.</source>
        <translation>Les autres sont comparés à ce modèle.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Comparé à %1.</translation>
    </message>
    <message>
        <source>Compared with the mean of %1.</source>
        <translation>Comparé à la moyenne de %1.</translation>
    </message>
    <message>
        <source>Only students have a teacher to agree with.</source>
        <translation>Seuls les élèves ont un enseignant avec lequel s’accorder.</translation>
    </message>
    <message>
        <source>Its teacher is %1.</source>
        <translation>Son enseignant est %1.</translation>
    </message>
    <message>
        <source>Of the gain of %1.</source>
        <translation>Du gain de %1.</translation>
    </message>
    <message>
        <source>Only of students.</source>
        <translation>Pour les élèves seulement.</translation>
    </message>
    <message>
        <source>Not known: the run has no hard net of the student&apos;s architecture, or the teacher is no better than it.</source>
        <translation>Inconnu&#xa0;: l’exécution n’a pas de réseau dur de même architecture que l’élève, ou l’enseignant n’est pas meilleur que lui.</translation>
    </message>
    <message>
        <source>Only of models with copies.</source>
        <translation>Seulement pour les modèles avec copies.</translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s).</source>
        <translation>
            <numerusform>Sur %n graine.</numerusform>
            <numerusform>Sur %n graines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The verdict is about the mean of %n copies.</source>
        <translation>
            <numerusform>Le verdict porte sur la moyenne de %n copie.</numerusform>
            <numerusform>Le verdict porte sur la moyenne de %n copies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::CurveText</name>
    <message>
        <source>%1, validation</source>
        <translation>%1, validation</translation>
    </message>
    <message>
        <source>%1, training</source>
        <translation>%1, entraînement</translation>
    </message>
    <message>
        <source>%1, test (only watched)</source>
        <translation>%1, test (seulement surveillé)</translation>
    </message>
</context>
<context>
    <name>retort::ui::DetailsTabs</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>Jeu d’entraînement</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>Images par classe</translation>
    </message>
    <message>
        <source>Frames of each pdf</source>
        <translation>Trames par pdf</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>pdf</source>
        <translation>pdf</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Trames</translation>
    </message>
    <message>
        <source>Labels are counted when all inputs are right.</source>
        <translation>Les étiquettes sont comptées quand toutes les entrées sont correctes.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Autres réglages</translation>
    </message>
    <message>
        <source>One utterance before and after the front end, with its phones.</source>
        <translation>Un énoncé avant et après le prétraitement, avec ses phones.</translation>
    </message>
    <message>
        <source>How often each label occurs in the training set.</source>
        <translation>Fréquence de chaque étiquette dans le jeu d’entraînement.</translation>
    </message>
    <message>
        <source>Rarer settings of the front end and of how data is read.</source>
        <translation>Réglages plus rares du prétraitement et de la lecture des données.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Tout &amp;copier</translation>
    </message>
</context>
<context>
    <name>retort::ui::DistillationTab</name>
    <message>
        <source>Change temperature</source>
        <translation>Modifier la température</translation>
    </message>
    <message>
        <source>Change hard weight</source>
        <translation>Modifier le poids dur</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Write the values to try as a list: 1, 2, 4. An empty list tries one value.</source>
        <translation>Écrivez les valeurs à essayer sous forme de liste&#xa0;: 1, 2, 4. Une liste vide n’essaie qu’une valeur.</translation>
    </message>
    <message>
        <source>Sweep over values</source>
        <translation>Balayer des valeurs</translation>
    </message>
    <message>
        <source>Take one value</source>
        <translation>Prendre une seule valeur</translation>
    </message>
    <message>
        <source>Values to try</source>
        <translation>Valeurs à essayer</translation>
    </message>
    <message>
        <source>Divides the logits of teacher and student before the softmax of the soft loss; higher shows more of how the teacher ranks the wrong classes.</source>
        <translation>Divise les logits de l’enseignant et de l’élève avant le softmax de la perte douce&#xa0;; plus elle est élevée, mieux on voit comment l’enseignant classe les mauvaises réponses.</translation>
    </message>
    <message>
        <source>Temperatures to try in turn, a student each: 1, 2, 4. Empty: the one on the left.</source>
        <translation>Températures à essayer tour à tour, avec un élève pour chacune&#xa0;: 1, 2, 4. Vide&#xa0;: celle de gauche.</translation>
    </message>
    <message>
        <source>Temperatures to try</source>
        <translation>Températures à essayer</translation>
    </message>
    <message>
        <source>Hard &amp;weight</source>
        <translation>Poi&amp;ds dur</translation>
    </message>
    <message>
        <source>Weight of the alignment&apos;s labels beside the teacher&apos;s posteriors: 0 is the teacher alone, 1 the labels alone.</source>
        <translation>Poids des étiquettes de l’alignement face aux probabilités a posteriori de l’enseignant&#xa0;: 0 pour l’enseignant seul, 1 pour les étiquettes seules.</translation>
    </message>
    <message>
        <source>Hard weights to try in turn, a student each: 0, 0.5, 1. Empty: the one on the left.</source>
        <translation>Poids durs à essayer tour à tour, avec un élève pour chacun&#xa0;: 0, 0.5, 1. Vide&#xa0;: celui de gauche.</translation>
    </message>
    <message>
        <source>Hard weights to try</source>
        <translation>Poids durs à essayer</translation>
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
        <translation>Températ&amp;ure</translation>
    </message>
</context>
<context>
    <name>retort::ui::Document</name>
    <message>
        <source>untitled</source>
        <translation>sans titre</translation>
    </message>
</context>
<context>
    <name>retort::ui::EmptyRun</name>
    <message>
        <source>No run is open. Set up an experiment and start it, or open the folder of an old run.</source>
        <translation>Aucune exécution n’est ouverte. Préparez une expérience et lancez-la, ou ouvrez le dossier d’une ancienne exécution.</translation>
    </message>
    <message>
        <source>&amp;Set up an experiment</source>
        <translation>&amp;Préparer une expérience</translation>
    </message>
    <message>
        <source>Choose inputs and models, then start.</source>
        <translation>Choisissez les entrées et les modèles, puis lancez.</translation>
    </message>
</context>
<context>
    <name>retort::ui::EmptySetup</name>
    <message>
        <source>The demo is being made.</source>
        <translation>La démonstration est en cours de création.</translation>
    </message>
    <message>
        <source>An experiment begins with a recipe: a folder with features and alignments. Choose it, or drop it here.</source>
        <translation>Une expérience commence par une recette&#xa0;: un dossier avec des caractéristiques et des alignements. Choisissez-le, ou déposez-le ici.</translation>
    </message>
    <message>
        <source>&amp;Choose recipe folder…</source>
        <translation>&amp;Choisir le dossier de recette…</translation>
    </message>
    <message>
        <source>Finds data and alignments in the folder and takes them.</source>
        <translation>Trouve les données et les alignements dans le dossier et les prend.</translation>
    </message>
    <message>
        <source>Opens an experiment over a small made-up corpus, ready to run.</source>
        <translation>Ouvre une expérience sur un petit corpus artificiel, prête à être lancée.</translation>
    </message>
    <message>
        <source>&amp;Open the demo</source>
        <translation>&amp;Ouvrir la démonstration</translation>
    </message>
</context>
<context>
    <name>retort::ui::ExperimentModelsModel</name>
    <message numerus="yes">
        <source>%1 (%n settings)</source>
        <translation>
            <numerusform>%1 (%n réglage)</numerusform>
            <numerusform>%1 (%n réglages)</numerusform>
        </translation>
    </message>
    <message>
        <source>student, teaches</source>
        <translation>élève, enseigne</translation>
    </message>
    <message>
        <source>student</source>
        <translation>élève</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>enseignant</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>~ %1</source>
        <translation>~ %1</translation>
    </message>
    <message>
        <source>Double-click or F2 renames the model; students that learn from it follow.</source>
        <translation>Un double-clic ou F2 renomme le modèle&#xa0;; les élèves qui apprennent de lui suivent.</translation>
    </message>
    <message>
        <source>Learns from its teachers and from the alignment&apos;s labels.</source>
        <translation>Apprend de ses enseignants et des étiquettes de l’alignement.</translation>
    </message>
    <message>
        <source>Learns from the alignment&apos;s labels alone.</source>
        <translation>Apprend des seules étiquettes de l’alignement.</translation>
    </message>
    <message>
        <source>Inputs, hidden layers and outputs of the net.</source>
        <translation>Entrées, couches cachées et sorties du réseau.</translation>
    </message>
    <message>
        <source>Weights and biases of one copy.</source>
        <translation>Poids et biais d’une copie.</translation>
    </message>
    <message>
        <source>Memory that training one copy takes.</source>
        <translation>Mémoire que demande l’entraînement d’une copie.</translation>
    </message>
    <message>
        <source>Forecast of one epoch of one copy on this machine.</source>
        <translation>Durée estimée d’une époque d’une copie sur cette machine.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>specialists</source>
        <translation>spécialistes</translation>
    </message>
    <message>
        <source>Start from their generalist and learn to tell some classes apart.</source>
        <translation>Partent de leur généraliste et apprennent à distinguer certaines classes.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportGrid</name>
    <message>
        <source>Models and formats to export</source>
        <translation>Modèles et formats à exporter</translation>
    </message>
    <message>
        <source>Space ticks or unticks the selected cells.</source>
        <translation>Espace coche ou décoche les cellules sélectionnées.</translation>
    </message>
    <message>
        <source>&amp;Copy outcome</source>
        <translation>&amp;Copier le résultat</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>Coc&amp;her ou décocher</translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportGridModel</name>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>written, %1</source>
        <translation>écrit, %1</translation>
    </message>
    <message>
        <source>equal, %1</source>
        <translation>identique, %1</translation>
    </message>
    <message>
        <source>equal to %1, %2</source>
        <comment>largest difference, size</comment>
        <translation>égal à %1 près, %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>%1 was written and read back: on random frames its log posteriors differ from the model&apos;s by %2 at most.</source>
        <translation>%1 a été écrit et relu&#xa0;: sur des trames aléatoires, ses log-probabilités a posteriori diffèrent de celles du modèle de %2 au plus.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n’a pas été écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was not written: the export was cancelled.</source>
        <translation>%1 n’a pas été écrit&#xa0;: l’exportation a été annulée.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Ticks every format.</source>
        <translation>Coche tous les formats.</translation>
    </message>
    <message>
        <source>Ticks every model.</source>
        <translation>Coche tous les modèles.</translation>
    </message>
    <message>
        <source>%1 is there already. Tick “Replace existing files” to overwrite it, or choose another folder.</source>
        <translation>%1 existe déjà. Cochez «&#xa0;Remplacer les fichiers existants&#xa0;» pour l’écraser, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <comment>model, format, state</comment>
        <translation>%1 en %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Files named %1</source>
        <translation>Fichiers nommés %1</translation>
    </message>
    <message>
        <source>MODEL</source>
        <comment>place of a model&apos;s name</comment>
        <translation>MODÈLE</translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportOutcome</name>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ou&amp;vrir le dossier</translation>
    </message>
    <message>
        <source>Shows the files in the file manager.</source>
        <translation>Affiche les fichiers dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Copy &amp;paths</source>
        <translation>Copier les che&amp;mins</translation>
    </message>
    <message>
        <source>Copies the paths of the written files, a line each.</source>
        <translation>Copie les chemins des fichiers écrits, un par ligne.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written, read back and compared.</source>
        <translation>
            <numerusform>%n fichier écrit, relu et comparé.</numerusform>
            <numerusform>%n fichiers écrits, relus et comparés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être écrit.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model and why it failed</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cancelled.</source>
        <translation>
            <numerusform>%n fichier annulé.</numerusform>
            <numerusform>%n fichiers annulés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportPage</name>
    <message>
        <source>The paths were copied.</source>
        <translation>Les chemins ont été copiés.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Models of this run with final weights, and the formats they can be written in. Each file is read back and compared with the model.</source>
        <translation>Les modèles de cette exécution ayant des poids finaux, et les formats dans lesquels ils peuvent être écrits. Chaque fichier est relu et comparé au modèle.</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Ex&amp;porter</translation>
    </message>
    <message>
        <source>Export the ticked models</source>
        <translation>Exporter les modèles cochés</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’exportation</translation>
    </message>
    <message>
        <source>Files that are not yet begun are left out.</source>
        <translation>Les fichiers qui ne sont pas encore commencés sont laissés de côté.</translation>
    </message>
    <message>
        <source>MODEL</source>
        <comment>place of a model&apos;s name</comment>
        <translation>MODÈLE</translation>
    </message>
    <message>
        <source>Files are named %1.</source>
        <translation>Les fichiers sont nommés %1.</translation>
    </message>
    <message>
        <source>No run is open: models are exported here as soon as they are trained.</source>
        <translation>Aucune exécution n’est ouverte&#xa0;: les modèles s’exportent ici dès qu’ils sont entraînés.</translation>
    </message>
    <message>
        <source>Set &amp;up a run</source>
        <translation>Préparer u&amp;ne exécution</translation>
    </message>
    <message>
        <source>The run is being read.</source>
        <translation>L’exécution est en cours de lecture.</translation>
    </message>
    <message>
        <source>This run has no models.</source>
        <translation>Cette exécution n’a pas de modèles.</translation>
    </message>
    <message>
        <source>No model has final weights yet.</source>
        <translation>Aucun modèle n’a encore de poids finaux.</translation>
    </message>
    <message>
        <source>What is ticked is there already: tick “Replace existing files”, or choose another folder.</source>
        <translation>Ce qui est coché existe déjà&#xa0;: cochez «&#xa0;Remplacer les fichiers existants&#xa0;», ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Tick what is to be written.</source>
        <translation>Cochez ce qui doit être écrit.</translation>
    </message>
    <message>
        <source>Writes the ticked files.</source>
        <translation>Écrit les fichiers cochés.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to be written.</source>
        <translation>
            <numerusform>%n fichier à écrire.</numerusform>
            <numerusform>%n fichiers à écrire.</numerusform>
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
            <numerusform>%n fichier existe déjà et n’est pas touché.</numerusform>
            <numerusform>%n fichiers existent déjà et ne sont pas touchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are being written and compared.</source>
        <translation>Les fichiers sont en cours d’écriture et de comparaison.</translation>
    </message>
</context>
<context>
    <name>retort::ui::FieldRow</name>
    <message>
        <source>&amp;Reset to default (empty)</source>
        <translation>&amp;Rétablir la valeur par défaut (vide)</translation>
    </message>
    <message>
        <source>&amp;Reset to default (%1)</source>
        <translation>&amp;Rétablir la valeur par défaut (%1)</translation>
    </message>
</context>
<context>
    <name>retort::ui::FieldStatus</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the whole text.</source>
        <translation>Copie tout le texte.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Click to see and copy this.</source>
        <translation>Cliquer pour voir et copier ceci.</translation>
    </message>
</context>
<context>
    <name>retort::ui::FileCommands</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>«&#xa0;%1&#xa0;» contient des modifications qui ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what could not be done, and why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose a recipe folder</source>
        <translation>Choisir un dossier de recette</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>Ouvrir une expérience</translation>
    </message>
    <message>
        <source>Experiments (*.json)</source>
        <translation>Expériences (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was opened with %n problems. They stand beside their fields.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a été ouvert avec %n problème. Il est indiqué à côté de son champ.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a été ouvert avec %n problèmes. Ils sont indiqués à côté de leurs champs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The experiment could not be opened</source>
        <translation>L’expérience n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>Ouvrir le dossier d’une exécution</translation>
    </message>
    <message>
        <source>The experiment could not be saved</source>
        <translation>L’expérience n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Enregistrer l’expérience</translation>
    </message>
</context>
<context>
    <name>retort::ui::FrontEndRow</name>
    <message>
        <source>Change CMVN</source>
        <translation>Modifier la CMVN</translation>
    </message>
    <message>
        <source>Change variance normalisation</source>
        <translation>Modifier la normalisation des variances</translation>
    </message>
    <message>
        <source>Change deltas</source>
        <translation>Modifier les deltas</translation>
    </message>
    <message>
        <source>Change splice</source>
        <translation>Modifier le contexte</translation>
    </message>
    <message>
        <source>by speaker</source>
        <translation>par locuteur</translation>
    </message>
    <message>
        <source>by utterance</source>
        <translation>par énoncé</translation>
    </message>
    <message>
        <source>global</source>
        <translation>globale</translation>
    </message>
    <message>
        <source>no CMVN</source>
        <translation>sans CMVN</translation>
    </message>
    <message>
        <source>CMVN</source>
        <translation>CMVN</translation>
    </message>
    <message>
        <source>Cepstral mean and variance normalisation: whose statistics are taken.</source>
        <translation>Normalisation cepstrale de la moyenne et de la variance&#xa0;: à qui appartiennent les statistiques prises.</translation>
    </message>
    <message>
        <source>Normalise variances</source>
        <translation>Normaliser les variances</translation>
    </message>
    <message>
        <source>Scales each dimension to variance 1 as well.</source>
        <translation>Ramène aussi chaque dimension à une variance de 1.</translation>
    </message>
    <message>
        <source>deltas</source>
        <translation>deltas</translation>
    </message>
    <message>
        <source>Deltas</source>
        <translation>Deltas</translation>
    </message>
    <message>
        <source>Order of the time derivatives appended to each frame.</source>
        <translation>Ordre des dérivées temporelles ajoutées à chaque trame.</translation>
    </message>
    <message>
        <source>splice</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>Context before, in frames</source>
        <translation>Contexte avant, en trames</translation>
    </message>
    <message>
        <source>Frames before the current one that the net sees.</source>
        <translation>Nombre de trames avant la trame courante que voit le réseau.</translation>
    </message>
    <message>
        <source>Context after, in frames</source>
        <translation>Contexte après, en trames</translation>
    </message>
    <message>
        <source>Frames after the current one that the net sees.</source>
        <translation>Nombre de trames après la trame courante que voit le réseau.</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>variance</translation>
    </message>
</context>
<context>
    <name>retort::ui::GroupTab</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>retort::ui::HeatCanvas</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Rien à dessiner pour l’instant.</translation>
    </message>
    <message>
        <source>%1. Heat map of %2 rows and %3 columns; values from %4 to %5.</source>
        <translation>%1. Carte de chaleur de %2 lignes et %3 colonnes&#xa0;; valeurs de %4 à %5.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
</context>
<context>
    <name>retort::ui::HelpDialog</name>
    <message>
        <source>Help: Set up</source>
        <translation>Aide&#xa0;: Préparer</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Set up&lt;/h3&gt;&lt;p&gt;Choose or drop a Kaldi recipe folder. Data and alignment folders in it are offered; each choice is checked in the background, and beside the field stands what was found or what is wrong.&lt;/p&gt;&lt;p&gt;The table of models lists teachers, baselines and students; below it are the layers, the training and the distillation of the model that is selected.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Temperature&lt;/b&gt; flattens the teacher&apos;s posterior: at 1 it is as the teacher gives it, above 1 the small probabilities gain weight, and the student sees which classes the teacher finds alike. &lt;b&gt;Hard weight&lt;/b&gt; is the share of the alignment&apos;s own labels in the loss.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Start&lt;/b&gt; trains everything in an order in which each model comes after its teachers.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Préparer&lt;/h3&gt;&lt;p&gt;Choisissez ou déposez un dossier de recette Kaldi. Les dossiers de données et d’alignements qu’il contient sont proposés&#xa0;; chaque choix est vérifié en arrière-plan, et à côté du champ figure ce qui a été trouvé ou ce qui ne va pas.&lt;/p&gt;&lt;p&gt;Le tableau des modèles énumère les enseignants, les références et les élèves&#xa0;; au-dessous se trouvent les couches, l’entraînement et la distillation du modèle sélectionné.&lt;/p&gt;&lt;p&gt;La &lt;b&gt;température&lt;/b&gt; aplatit la distribution a posteriori de l’enseignant&#xa0;: à 1, elle est telle que l’enseignant la donne&#xa0;; au-dessus de 1, les petites probabilités prennent du poids, et l’élève voit quelles classes l’enseignant trouve proches. Le &lt;b&gt;poids dur&lt;/b&gt; est la part des étiquettes de l’alignement lui-même dans la perte.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lancer&lt;/b&gt; entraîne tout, dans un ordre où chaque modèle vient après ses enseignants.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help: Monitor</source>
        <translation>Aide&#xa0;: Suivre</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Monitor&lt;/h3&gt;&lt;p&gt;Loss and frame accuracy of all models while they train. Each model keeps its colour, dash and marker everywhere.&lt;/p&gt;&lt;p&gt;The wheel zooms, a rubber band zooms in, Shift with the mouse moves, a double click or Home fits. The crosshair names the nearest points. The context menu copies or saves the chart, or shows its figures as a table.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Space&lt;/b&gt; pauses and resumes. &lt;b&gt;Stop&lt;/b&gt; writes a checkpoint; the run can be resumed later, to the same bits.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Suivre&lt;/h3&gt;&lt;p&gt;Perte et précision par trame de tous les modèles pendant leur entraînement. Chaque modèle garde partout sa couleur, son trait et son marqueur.&lt;/p&gt;&lt;p&gt;La molette zoome, un rectangle tracé à la souris agrandit la zone, Maj avec la souris déplace, un double-clic ou Origine ajuste la vue. Le réticule nomme les points les plus proches. Le menu contextuel copie ou enregistre le graphique, ou affiche ses valeurs sous forme de tableau.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Espace&lt;/b&gt; met en pause et reprend. &lt;b&gt;Arrêter&lt;/b&gt; écrit un point de reprise&#xa0;; l’exécution peut être reprise plus tard, au bit près.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help: Compare</source>
        <translation>Aide&#xa0;: Comparer</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Compare&lt;/h3&gt;&lt;p&gt;Models appear here as soon as they are evaluated. Choose the baseline against which the others are judged: better, worse or no difference, by a paired bootstrap over utterances.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gain kept&lt;/b&gt; is the share of the teacher&apos;s advantage over the baseline that the student has kept. &lt;b&gt;ECE&lt;/b&gt; is the expected calibration error: how far confidence and accuracy are apart.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Comparer&lt;/h3&gt;&lt;p&gt;Les modèles apparaissent ici dès qu’ils sont évalués. Choisissez la référence par rapport à laquelle les autres sont jugés&#xa0;: meilleur, moins bon ou pas de différence, par un bootstrap apparié sur les énoncés.&lt;/p&gt;&lt;p&gt;Le &lt;b&gt;gain conservé&lt;/b&gt; est la part de l’avantage de l’enseignant sur la référence que l’élève a gardée. L’&lt;b&gt;ECE&lt;/b&gt; est l’erreur de calibration attendue&#xa0;: l’écart entre la confiance et la précision.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help: Export</source>
        <translation>Aide&#xa0;: Exporter</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Export&lt;/h3&gt;&lt;p&gt;Tick models and formats, choose a folder, and press &lt;b&gt;Export&lt;/b&gt;. Every file is read back and its posteriors on random frames are compared with the model&apos;s: the largest difference stands in its cell.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Exporter&lt;/h3&gt;&lt;p&gt;Cochez les modèles et les formats, choisissez un dossier et appuyez sur &lt;b&gt;Exporter&lt;/b&gt;. Chaque fichier est relu et ses probabilités a posteriori sur des trames aléatoires sont comparées à celles du modèle&#xa0;: la plus grande différence figure dans sa cellule.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Fermer ce qui est ouvert</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Help: Paper</source>
        <translation>Aide&#xa0;: Article</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Paper&lt;/h3&gt;&lt;p&gt;Repeats the experiments of Hinton, Vinyals and Dean, “Distilling the Knowledge in a Neural Network”. Choose the folder of MNIST&apos;s files (M1 to M8) or of a Kaldi recipe (S, J and R), tick experiments, and press &lt;b&gt;Start&lt;/b&gt;. A row&apos;s tip says what the paper states and what was chosen here.&lt;/p&gt;&lt;p&gt;Each seed trains everything anew; the table shows mean and standard deviation. What is there already stays: Start goes on after a stop, and with more experiments or seeds.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Article&lt;/h3&gt;&lt;p&gt;Répète les expériences de Hinton, Vinyals et Dean, «&#xa0;Distilling the Knowledge in a Neural Network&#xa0;». Choisissez le dossier des fichiers MNIST (M1 à M8) ou d’une recette Kaldi (S, J et R), cochez des expériences et appuyez sur &lt;b&gt;Lancer&lt;/b&gt;. L’infobulle d’une ligne dit ce qu’indique l’article et ce qui a été choisi ici.&lt;/p&gt;&lt;p&gt;Chaque graine entraîne tout à nouveau&#xa0;; le tableau donne la moyenne et l’écart-type. Ce qui existe déjà reste&#xa0;: Lancer poursuit après un arrêt, ainsi qu’avec plus d’expériences ou de graines.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>retort::ui::InputsPanel</name>
    <message>
        <source>Change HMM</source>
        <translation>Modifier le HMM</translation>
    </message>
    <message>
        <source>Change training data</source>
        <translation>Modifier les données d’entraînement</translation>
    </message>
    <message>
        <source>Change validation data</source>
        <translation>Modifier les données de validation</translation>
    </message>
    <message>
        <source>Change test data</source>
        <translation>Modifier les données de test</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>Modifier la source</translation>
    </message>
    <message>
        <source>Change validation share</source>
        <translation>Modifier la part de validation</translation>
    </message>
    <message>
        <source>Change recipe</source>
        <translation>Modifier la recette</translation>
    </message>
    <message>
        <source>Choose the recipe folder</source>
        <translation>Choisir le dossier de recette</translation>
    </message>
    <message>
        <source>The recipe folder is being looked through.</source>
        <translation>Le dossier de recette est en cours d’exploration.</translation>
    </message>
    <message>
        <source>The inputs are being checked.</source>
        <translation>Les entrées sont en cours de vérification.</translation>
    </message>
    <message>
        <source>The inputs are being checked: %1</source>
        <translation>Les entrées sont en cours de vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>beside the images</source>
        <translation>à côté des images</translation>
    </message>
    <message>
        <source>no test set</source>
        <translation>pas de jeu de test</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Front en&amp;d</source>
        <translation>Prétraite&amp;ment</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Chooses the recipe folder. Dropping it here does the same.</source>
        <translation>Choisit le dossier de recette. Le déposer ici a le même effet.</translation>
    </message>
    <message>
        <source>Recipe folder</source>
        <translation>Dossier de recette</translation>
    </message>
    <message>
        <source>Choose or drop a recipe folder</source>
        <translation>Choisir ou déposer un dossier de recette</translation>
    </message>
    <message>
        <source>Kaldi</source>
        <translation>Kaldi</translation>
    </message>
    <message>
        <source>IDX images</source>
        <translation>Images IDX</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Kaldi: data and alignment folders. IDX: image and label files, as those of MNIST.</source>
        <translation>Kaldi&#xa0;: dossiers de données et d’alignements. IDX&#xa0;: fichiers d’images et d’étiquettes, comme ceux de MNIST.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share kept for validation, in percent</source>
        <translation>Part réservée à la validation, en pour cent</translation>
    </message>
    <message>
        <source>Share of the training data kept for validation, drawn by the seed; 0 for none.</source>
        <translation>Part des données d’entraînement réservée à la validation, tirée selon la graine&#xa0;; 0 pour aucune.</translation>
    </message>
    <message>
        <source>of the utterances</source>
        <translation>des énoncés</translation>
    </message>
    <message>
        <source>of the speakers</source>
        <translation>des locuteurs</translation>
    </message>
    <message>
        <source>a set of its own</source>
        <translation>un jeu distinct</translation>
    </message>
    <message>
        <source>Where validation data comes from</source>
        <translation>D’où proviennent les données de validation</translation>
    </message>
    <message>
        <source>What is kept together: whole utterances or whole speakers; or a set of its own.</source>
        <translation>Ce qui reste groupé&#xa0;: les énoncés entiers ou les locuteurs entiers&#xa0;; ou bien un jeu distinct.</translation>
    </message>
    <message>
        <source>Kaldi data folder with feats.scp, utt2spk and cmvn.scp.</source>
        <translation>Dossier de données Kaldi avec feats.scp, utt2spk et cmvn.scp.</translation>
    </message>
    <message>
        <source>Folder with ali.1.gz, ali.2.gz, …</source>
        <translation>Dossier avec ali.1.gz, ali.2.gz, …</translation>
    </message>
    <message>
        <source>HMM folder</source>
        <translation>Dossier du HMM</translation>
    </message>
    <message>
        <source>Folder with final.mdl, or that file: maps alignments to pdfs.</source>
        <translation>Dossier avec final.mdl, ou ce fichier&#xa0;: associe les alignements aux pdf.</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Données d’entraînement</translation>
    </message>
    <message>
        <source>Alignments of the training data</source>
        <translation>Alignements des données d’entraînement</translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation>Données de validation</translation>
    </message>
    <message>
        <source>Alignments of the validation data</source>
        <translation>Alignements des données de validation</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>Données de test</translation>
    </message>
    <message>
        <source>Alignments of the test data</source>
        <translation>Alignements des données de test</translation>
    </message>
    <message>
        <source>Reci&amp;pe</source>
        <translation>&amp;Recette</translation>
    </message>
    <message>
        <source>H&amp;MM</source>
        <translation>&amp;HMM</translation>
    </message>
    <message>
        <source>Trai&amp;n</source>
        <translation>&amp;Entraînement</translation>
    </message>
    <message>
        <source>V&amp;alidate</source>
        <translation>&amp;Validation</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>of the images</source>
        <translation>des images</translation>
    </message>
</context>
<context>
    <name>retort::ui::LayersModel</name>
    <message>
        <source>Units of this layer, 1 to 65536.</source>
        <translation>Unités de cette couche, de 1 à 65536.</translation>
    </message>
    <message>
        <source>Weights and biases that lead into this layer.</source>
        <translation>Poids et biais qui mènent à cette couche.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
</context>
<context>
    <name>retort::ui::LineCanvas</name>
    <message>
        <source>smoothed, weight %1</source>
        <translation>lissée, poids %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of 0 or less left out</source>
        <translation>
            <numerusform>%n valeur nulle ou négative omise</numerusform>
            <numerusform>%n valeurs nulles ou négatives omises</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Rien à dessiner pour l’instant.</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>curve: y at x</comment>
        <translation>%1&#xa0;: %2 à %3</translation>
    </message>
    <message numerus="yes">
        <source>%1. Line chart of %n curve(s). Latest values: %2.</source>
        <translation>
            <numerusform>%1. Graphique de %n courbe. Dernières valeurs&#xa0;: %2.</numerusform>
            <numerusform>%1. Graphique de %n courbes. Dernières valeurs&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>axis: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>raw %1</source>
        <translation>%1 brute</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>an x value</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>A click shows it again.</source>
        <translation>Un clic l’affiche de nouveau.</translation>
    </message>
    <message>
        <source>A click on its line hides it.</source>
        <translation>Un clic sur sa ligne la masque.</translation>
    </message>
    <message>
        <source>A click on its name brings it forward.</source>
        <translation>Un clic sur son nom la met au premier plan.</translation>
    </message>
</context>
<context>
    <name>retort::ui::LogModel</name>
    <message>
        <source>Failure: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time of work since the run began; interruptions are not counted.</source>
        <translation>Temps de travail depuis le début de l’exécution&#xa0;; les interruptions ne sont pas comptées.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>retort::ui::LogPanel</name>
    <message>
        <source>&amp;Problems</source>
        <translation>Pro&amp;blèmes</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Problems (%n)</source>
        <translation>
            <numerusform>Pro&amp;blèmes (%n)</numerusform>
            <numerusform>Pro&amp;blèmes (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>Messa&amp;ges</translation>
    </message>
    <message>
        <source>Messages of the run</source>
        <translation>Messages de l’exécution</translation>
    </message>
    <message>
        <source>Problems of the experiment</source>
        <translation>Problèmes de l’expérience</translation>
    </message>
    <message>
        <source>Double click shows the page Set up, where it can be mended</source>
        <translation>Un double-clic affiche la page Préparer, où le problème peut être corrigé</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Tout &amp;copier</translation>
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
        <translation>%1 est introuvable. A-t-il été déplacé ou renommé&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is neither an experiment file (.json), nor a recipe folder, nor the folder of a run.</source>
        <translation>%1 n’est ni un fichier d’expérience (.json), ni un dossier de recette, ni le dossier d’une exécution.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ModelEditor</name>
    <message>
        <source>Change copies</source>
        <translation>Modifier les copies</translation>
    </message>
    <message>
        <source>No model is selected.</source>
        <translation>Aucun modèle n’est sélectionné.</translation>
    </message>
    <message>
        <source>What the model learns from</source>
        <translation>Ce dont le modèle apprend</translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation>Copie&amp;s</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Trains this many members that differ in their random numbers only. Together they teach as one.</source>
        <translation>Entraîne ce nombre de membres, qui ne diffèrent que par leurs nombres aléatoires. Ensemble, ils enseignent comme un seul.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Distillation</translation>
    </message>
    <message>
        <source>Change what the model learns from</source>
        <translation>Modifier ce dont le modèle apprend</translation>
    </message>
    <message>
        <source>S&amp;ets</source>
        <translation>&amp;Jeux</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Labels are those of the alignment; from teachers means distillation, from their posteriors as well.</source>
        <translation>Les étiquettes sont celles de l’alignement&#xa0;; d’enseignants signifie distillation, à partir aussi de leurs probabilités a posteriori.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Spécialistes</translation>
    </message>
    <message>
        <source>What part of the training data the model learns from.</source>
        <translation>De quelle partie des données d’entraînement le modèle apprend.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ModelTable</name>
    <message>
        <source>Columns as at first</source>
        <translation>Rétablir les colonnes d’origine</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Hide curves</source>
        <translation>&amp;Masquer les courbes</translation>
    </message>
    <message>
        <source>S&amp;how curves</source>
        <translation>&amp;Afficher les courbes</translation>
    </message>
    <message>
        <source>Show &amp;only this</source>
        <translation>Afficher &amp;uniquement celui-ci</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copier le &amp;nom</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Enregistrer en C&amp;SV…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Models of the run</source>
        <translation>Modèles de l’exécution</translation>
    </message>
</context>
<context>
    <name>retort::ui::ModelsPanel</name>
    <message>
        <source>Add teacher</source>
        <translation>Ajouter un enseignant</translation>
    </message>
    <message>
        <source>Add baseline</source>
        <translation>Ajouter une référence</translation>
    </message>
    <message>
        <source>Add student</source>
        <translation>Ajouter un élève</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>%1 was removed. Undo brings it back.</source>
        <translation>%1 a été retiré. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Rename model</source>
        <translation>Renommer le modèle</translation>
    </message>
    <message>
        <source>There is a model named %1 already; the name was kept.</source>
        <translation>Il existe déjà un modèle nommé %1&#xa0;; le nom a été conservé.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>enseignant</translation>
    </message>
    <message>
        <source>Adds a large net that others learn from: 4 layers of 1024 units, three copies.</source>
        <translation>Ajoute un grand réseau dont d’autres apprennent&#xa0;: 4 couches de 1024 unités, trois copies.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>Adds a net like the student&apos;s that learns from the alignment alone, to compare with.</source>
        <translation>Ajoute un réseau semblable à celui de l’élève, qui apprend de l’alignement seul, à titre de comparaison.</translation>
    </message>
    <message>
        <source>student</source>
        <translation>élève</translation>
    </message>
    <message>
        <source>Adds a small net that learns from all teachers.</source>
        <translation>Ajoute un petit réseau qui apprend de tous les enseignants.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Adds a copy of the model under a name of its own.</source>
        <translation>Ajoute une copie du modèle sous un nom qui lui est propre.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes the model out of the experiment.</source>
        <translation>Retire le modèle de l’expérience.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Moves the model up in the list.</source>
        <translation>Déplace le modèle vers le haut de la liste.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Moves the model down in the list.</source>
        <translation>Déplace le modèle vers le bas de la liste.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Renames the model; students that learn from it follow.</source>
        <translation>Renomme le modèle&#xa0;; les élèves qui apprennent de lui suivent.</translation>
    </message>
    <message>
        <source>Add specialists</source>
        <translation>Ajouter des spécialistes</translation>
    </message>
    <message>
        <source>specialists</source>
        <translation>spécialistes</translation>
    </message>
    <message>
        <source>Adds nets that start from a trained one and each learn to tell some classes apart.</source>
        <translation>Ajoute des réseaux qui partent d’un réseau entraîné et dont chacun apprend à distinguer quelques classes.</translation>
    </message>
</context>
<context>
    <name>retort::ui::MonitorPage</name>
    <message>
        <source>Monitor</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>The run was refused: nothing was trained. What is wrong, and what to do:</source>
        <translation>L’exécution a été refusée&#xa0;: rien n’a été entraîné. Ce qui ne va pas, et ce qu’il faut faire&#xa0;:</translation>
    </message>
    <message>
        <source>The run was refused: %1</source>
        <translation>L’exécution a été refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>run, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 could not be opened: no program for folders is known.</source>
        <translation>%1 n’a pas pu être ouvert&#xa0;: aucun programme connu pour les dossiers.</translation>
    </message>
</context>
<context>
    <name>retort::ui::NetworkDrawing</name>
    <message>
        <source>batch normalisation</source>
        <translation>normalisation par lots</translation>
    </message>
    <message>
        <source>dropout %1</source>
        <translation>dropout %1</translation>
    </message>
    <message>
        <source>input dropout %1</source>
        <translation>dropout d’entrée %1</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>Drawing of the network</source>
        <translation>Schéma du réseau</translation>
    </message>
    <message>
        <source>Inputs, hidden layers and outputs: %1.</source>
        <translation>Entrées, couches cachées et sorties&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>retort::ui::NetworkTab</name>
    <message>
        <source>Change layer width</source>
        <translation>Modifier la largeur de la couche</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Ajouter une couche</translation>
    </message>
    <message>
        <source>Remove layer</source>
        <translation>Retirer la couche</translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation>Déplacer la couche</translation>
    </message>
    <message>
        <source>Change layers</source>
        <translation>Modifier les couches</translation>
    </message>
    <message>
        <source>Hidden &amp;layers</source>
        <translation>Co&amp;uches cachées</translation>
    </message>
    <message>
        <source>Hidden layers as text</source>
        <translation>Couches cachées sous forme de texte</translation>
    </message>
    <message>
        <source>none: a linear softmax model</source>
        <translation>aucune&#xa0;: un modèle softmax linéaire</translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input on: 4x1024, or 1024 512 256.</source>
        <translation>Unités de chaque couche cachée, à partir de l’entrée&#xa0;: 4x1024, ou 1024 512 256.</translation>
    </message>
    <message>
        <source>Write layers as 4x1024 or as 1024 512 256, each of 1 to 65536 units.</source>
        <translation>Écrivez les couches sous la forme 4x1024 ou 1024 512 256, chacune de 1 à 65536 unités.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Couches cachées</translation>
    </message>
    <message>
        <source>Add a layer below the selected one</source>
        <translation>Ajouter une couche au-dessous de celle sélectionnée</translation>
    </message>
    <message>
        <source>Remove the selected layer</source>
        <translation>Retirer la couche sélectionnée</translation>
    </message>
    <message>
        <source>Move the layer towards the inputs</source>
        <translation>Déplacer la couche vers les entrées</translation>
    </message>
    <message>
        <source>Move the layer towards the outputs</source>
        <translation>Déplacer la couche vers les sorties</translation>
    </message>
</context>
<context>
    <name>retort::ui::PaperPage</name>
    <message>
        <source>Folder of MNIST&apos;s files or of a recipe</source>
        <translation>Dossier des fichiers MNIST ou d’une recette</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>The experiments of Hinton, Vinyals and Dean, “Distilling the Knowledge in a Neural Network”, repeated: published figures against ours. A row&apos;s tip says what was stated and what was chosen.</source>
        <translation>Les expériences de Hinton, Vinyals et Dean, «&#xa0;Distilling the Knowledge in a Neural Network&#xa0;», répétées&#xa0;: valeurs publiées et valeurs obtenues. L’infobulle d’une ligne dit ce qui était indiqué et ce qui a été choisi.</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>Folder of MNIST&apos;s files, or of a Kaldi recipe</source>
        <translation>Dossier des fichiers MNIST, ou d’une recette Kaldi</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Choisir le dossier de données</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>Graine&amp;s</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>Nombre de graines</translation>
    </message>
    <message>
        <source>Everything is trained this many times with other random numbers; the table shows mean and spread.</source>
        <translation>Tout est entraîné ce nombre de fois avec d’autres nombres aléatoires&#xa0;; le tableau donne la moyenne et la dispersion.</translation>
    </message>
    <message>
        <source>&amp;Quick</source>
        <translation>&amp;Rapide</translation>
    </message>
    <message>
        <source>A tenth of the epochs: a look at everything, not the figures.</source>
        <translation>Un dixième des époques&#xa0;: un aperçu de tout, pas les valeurs.</translation>
    </message>
    <message>
        <source>Training accuracy, %</source>
        <translation>Précision d’entraînement,&#xa0;%</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Curves are drawn here while models are trained.</source>
        <translation>Des courbes se dessinent ici pendant l’entraînement des modèles.</translation>
    </message>
    <message>
        <source>Progress of all experiments</source>
        <translation>Progression de toutes les expériences</translation>
    </message>
    <message>
        <source>Open re&amp;port</source>
        <translation>Ouvrir le ra&amp;pport</translation>
    </message>
    <message>
        <source>The page to send to a colleague, in the browser</source>
        <translation>La page à envoyer à un collègue, dans le navigateur</translation>
    </message>
    <message>
        <source>S&amp;top and save</source>
        <translation>Arrê&amp;ter et enregistrer</translation>
    </message>
    <message>
        <source>Writes a checkpoint; Start goes on from there.</source>
        <translation>Écrit un point de reprise&#xa0;; Lancer poursuit à partir de là.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Make the ticked experiments</source>
        <translation>Réaliser les expériences cochées</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>✓ images</source>
        <translation>✓ images</translation>
    </message>
    <message numerus="yes">
        <source>✓ speech, %n utterance(s)</source>
        <translation>
            <numerusform>✓ parole, %n énoncé</numerusform>
            <numerusform>✓ parole, %n énoncés</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of MNIST&apos;s files or of a recipe.</source>
        <translation>Choisissez le dossier des fichiers MNIST ou d’une recette.</translation>
    </message>
    <message>
        <source>The data are being looked at.</source>
        <translation>Les données sont en cours d’examen.</translation>
    </message>
    <message>
        <source>These data cannot be used.</source>
        <translation>Ces données ne sont pas utilisables.</translation>
    </message>
    <message>
        <source>A run is at work. Wait for it, or stop it.</source>
        <translation>Une exécution est en cours. Attendez sa fin, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Tick the experiments that are to be made.</source>
        <translation>Cochez les expériences à réaliser.</translation>
    </message>
    <message>
        <source>Trains what the ticked experiments need; what is there already stays.</source>
        <translation>Entraîne ce dont les expériences cochées ont besoin&#xa0;; ce qui existe déjà reste.</translation>
    </message>
    <message>
        <source>Stopping after a checkpoint.</source>
        <translation>Arrêt après un point de reprise.</translation>
    </message>
    <message>
        <source>Seed %1 of %2</source>
        <comment>progress</comment>
        <translation>Graine %1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>%1 restantes</translation>
    </message>
    <message>
        <source>Done. The figures are in %1.</source>
        <translation>Terminé. Les valeurs sont dans %1.</translation>
    </message>
    <message>
        <source>Stopped; Start goes on.</source>
        <translation>Arrêté&#xa0;; Lancer poursuit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>retort::ui::PathCombo</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>retort::ui::PathControl</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Opens a dialog to choose a folder.</source>
        <translation>Ouvre une boîte de dialogue pour choisir un dossier.</translation>
    </message>
    <message>
        <source>Opens a dialog to choose a file.</source>
        <translation>Ouvre une boîte de dialogue pour choisir un fichier.</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>retort::ui::PreviewPanel</name>
    <message>
        <source>The utterance is being read.</source>
        <translation>L’énoncé est en cours de lecture.</translation>
    </message>
    <message>
        <source>An utterance is shown here as soon as there are inputs.</source>
        <translation>Un énoncé s’affiche ici dès qu’il y a des entrées.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trame</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message numerus="yes">
        <source>%n frames, %1 s</source>
        <translation>
            <numerusform>%n trame, %1&#xa0;s</numerusform>
            <numerusform>%n trames, %1&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, speaker %2</source>
        <translation>%1, locuteur %2</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>trame %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>phone %1</translation>
    </message>
    <message>
        <source>pdf %1</source>
        <translation>pdf %1</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Set of the utterance</source>
        <translation>Jeu de l’énoncé</translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Type a part of a name to find an utterance.</source>
        <translation>Saisissez une partie d’un nom pour trouver un énoncé.</translation>
    </message>
    <message>
        <source>Previous utterance</source>
        <translation>Énoncé précédent</translation>
    </message>
    <message>
        <source>Next utterance</source>
        <translation>Énoncé suivant</translation>
    </message>
    <message>
        <source>Features on disk</source>
        <translation>Caractéristiques sur le disque</translation>
    </message>
    <message>
        <source>After the front end</source>
        <translation>Après le prétraitement</translation>
    </message>
    <message>
        <source>What lies under the cursor. A click on a frame shows a teacher&apos;s posterior of it below Distillation.</source>
        <translation>Ce qui se trouve sous le curseur. Un clic sur une trame affiche les probabilités a posteriori qu’un enseignant lui donne, plus bas sous Distillation.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, label %3</source>
        <translation>%1 × %2 pixels, étiquette %3</translation>
    </message>
</context>
<context>
    <name>retort::ui::ProblemLines</name>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
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
            <numerusform>%n autre problème</numerusform>
            <numerusform>%n autres problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>retort::ui::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunActions</name>
    <message>
        <source>Progress of the check</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <source>Stop and sa&amp;ve</source>
        <translation>A&amp;rrêter et enregistrer</translation>
    </message>
    <message>
        <source>Write a checkpoint and end the run; it can be resumed later.</source>
        <translation>Écrit un point de reprise et met fin à l’exécution&#xa0;; elle pourra être reprise plus tard.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Hold training after the step at work (Space). Other programs get the processors.</source>
        <translation>Suspend l’entraînement après le pas en cours (Espace). Les autres programmes disposent alors des processeurs.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Repre&amp;ndre</translation>
    </message>
    <message>
        <source>Go on training (Space).</source>
        <translation>Poursuit l’entraînement (Espace).</translation>
    </message>
    <message>
        <source>&amp;Resume run</source>
        <translation>Repre&amp;ndre l’exécution</translation>
    </message>
    <message>
        <source>Another run is at work: wait for its end, or stop it first.</source>
        <translation>Une autre exécution est en cours&#xa0;: attendez sa fin, ou arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint, in the same folder.</source>
        <translation>Continue à partir du dernier point de reprise, dans le même dossier.</translation>
    </message>
    <message>
        <source>Back to &amp;Set up</source>
        <translation>&amp;Retour à Préparer</translation>
    </message>
    <message>
        <source>Mend the inputs there, and start again.</source>
        <translation>Corrigez-y les entrées, puis relancez.</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunCommands</name>
    <message>
        <source>%1 can be resumed when the run under way has ended: one run trains at a time.</source>
        <translation>%1 pourra être reprise quand l’exécution en cours sera terminée&#xa0;: une seule exécution s’entraîne à la fois.</translation>
    </message>
    <message>
        <source>%1 has nothing left to train.</source>
        <translation>%1 n’a plus rien à entraîner.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Is it there, and is there a program for it?</source>
        <translation>%1 n’a pas pu être ouvert. Existe-t-il, et y a-t-il un programme pour l’ouvrir&#xa0;?</translation>
    </message>
    <message>
        <source>%1 has no report yet: it is written when the run ends.</source>
        <translation>%1 n’a pas encore de rapport&#xa0;: il est écrit à la fin de l’exécution.</translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation>Supprimer une exécution</translation>
    </message>
    <message>
        <source>Delete the run “%1” with its models?</source>
        <translation>Supprimer l’exécution «&#xa0;%1&#xa0;» avec ses modèles&#xa0;?</translation>
    </message>
    <message>
        <source>The folder goes to the bin:
%1</source>
        <translation>Le dossier part à la corbeille&#xa0;:
%1</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>%1 could not be moved to the bin. Delete the folder in the file manager.</source>
        <translation>%1 n’a pas pu être mis à la corbeille. Supprimez le dossier dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>The last session ended with unsaved changes of “%1”.</source>
        <translation>La dernière session s’est terminée avec des modifications non enregistrées de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>Récu&amp;pérer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Aban&amp;donner</translation>
    </message>
    <message>
        <source>The run in “%1” was interrupted. It can go on from its last checkpoint.</source>
        <translation>L’exécution dans «&#xa0;%1&#xa0;» a été interrompue. Elle peut continuer à partir de son dernier point de reprise.</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Repre&amp;ndre</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Une exécution est en cours</translation>
    </message>
    <message>
        <source>“%1” is training.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours d’entraînement.</translation>
    </message>
    <message>
        <source>Stopping writes a checkpoint; the run can be resumed later to the same result.</source>
        <translation>L’arrêt écrit un point de reprise&#xa0;; l’exécution peut être reprise plus tard avec le même résultat.</translation>
    </message>
    <message>
        <source>&amp;Stop and save, then close</source>
        <translation>&amp;Arrêter et enregistrer, puis fermer</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>&amp;Poursuivre l’entraînement</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunTableModel</name>
    <message>
        <source>teacher</source>
        <translation>enseignant</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>student</source>
        <translation>élève</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>epoch of epochs</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Training
loss</source>
        <translation>Perte
d’entr.</translation>
    </message>
    <message>
        <source>Validation
loss</source>
        <translation>Perte
de valid.</translation>
    </message>
    <message>
        <source>Learning
rate</source>
        <translation>Taux
d’appr.</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>Trames/s</translation>
    </message>
    <message>
        <source>Time
left</source>
        <translation>Temps
restant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Model; its check box shows and hides its curves.</source>
        <translation>Modèle&#xa0;; sa case à cocher affiche et masque ses courbes.</translation>
    </message>
    <message>
        <source>Teacher: others learn from it. Baseline: learns from labels alone. Student: learns from teachers.</source>
        <translation>Enseignant&#xa0;: d’autres apprennent de lui. Référence&#xa0;: apprend des seules étiquettes. Élève&#xa0;: apprend d’enseignants.</translation>
    </message>
    <message>
        <source>What happens to the model now.</source>
        <translation>Ce qui arrive au modèle en ce moment.</translation>
    </message>
    <message>
        <source>Epoch at work, of those planned. An epoch is one pass over the training data.</source>
        <translation>Époque en cours, parmi celles prévues. Une époque est un passage sur les données d’entraînement.</translation>
    </message>
    <message>
        <source>Training objective in nats per frame: of the newest steps while it runs, then the last epoch&apos;s mean.</source>
        <translation>Objectif d’entraînement en nats par trame&#xa0;: celui des pas les plus récents pendant l’entraînement, puis la moyenne de la dernière époque.</translation>
    </message>
    <message>
        <source>The same objective on the validation set, after the last epoch.</source>
        <translation>Le même objectif sur le jeu de validation, après la dernière époque.</translation>
    </message>
    <message>
        <source>Learning rate of the newest step.</source>
        <translation>Taux d’apprentissage du pas le plus récent.</translation>
    </message>
    <message>
        <source>Training frames per second.</source>
        <translation>Trames d’entraînement par seconde.</translation>
    </message>
    <message>
        <source>Forecast from the speed so far, if all planned epochs are needed.</source>
        <translation>Estimation d’après la vitesse jusqu’ici, si toutes les époques prévues sont nécessaires.</translation>
    </message>
    <message>
        <source>Why training ended or failed.</source>
        <translation>Pourquoi l’entraînement a pris fin ou a échoué.</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Validation
acc., %</source>
        <translation>Préc. de
valid., %</translation>
    </message>
    <message>
        <source>Validation frame accuracy in percent: share of validation frames whose most probable pdf is that of the alignment.</source>
        <translation>Précision par trame de validation en pour cent&#xa0;: part des trames de validation dont la pdf la plus probable est celle de l’alignement.</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>spécialiste</translation>
    </message>
    <message>
        <source>waiting for data</source>
        <translation>attente des données</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>part of the time, percent</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Time
goes to</source>
        <translation>Temps
passé à</translation>
    </message>
    <message>
        <source>matrix products</source>
        <translation>produits matriciels</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>réarrangement</translation>
    </message>
    <message>
        <source>elementwise</source>
        <translation>élément par élément</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>What the threads&apos; time went to in the last epoch&apos;s training steps: matrix products, packing their operands, activations and dropout (elementwise), the loss, the update of the weights, waiting for data, waiting for each other (idle).</source>
        <translation>À quoi le temps des fils d’exécution a servi dans les pas d’entraînement de la dernière époque : produits matriciels, réarrangement de leurs opérandes, activations et dropout (élément par élément), perte, mise à jour des poids, attente des données, attente mutuelle (inactif).</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunText</name>
    <message>
        <source>Running: %1 of %2 models done, %3 % of the work.</source>
        <translation>En cours&#xa0;: %1 modèles terminés sur %2, %3&#xa0;% du travail.</translation>
    </message>
    <message>
        <source>Running: %1 of %2 models done, %3 % of the work, %4 left.</source>
        <translation>En cours&#xa0;: %1 modèles terminés sur %2, %3&#xa0;% du travail, il reste %4.</translation>
    </message>
    <message>
        <source>Another program trains this run; here it is only watched.</source>
        <translation>Un autre programme entraîne cette exécution&#xa0;; ici, elle est seulement observée.</translation>
    </message>
    <message>
        <source>The run folder is being read…</source>
        <translation>Le dossier de l’exécution est en cours de lecture…</translation>
    </message>
    <message>
        <source>The inputs are being checked: %1 %.</source>
        <translation>Les entrées sont en cours de vérification&#xa0;: %1&#xa0;%.</translation>
    </message>
    <message>
        <source>The inputs are being checked: %1 % (%2).</source>
        <translation>Les entrées sont en cours de vérification&#xa0;: %1&#xa0;% (%2).</translation>
    </message>
    <message>
        <source>Pausing: the step at work is being ended…</source>
        <translation>Mise en pause&#xa0;: le pas en cours se termine…</translation>
    </message>
    <message>
        <source>Paused with %1 % of the work done. Space goes on.</source>
        <translation>En pause avec %1&#xa0;% du travail accompli. Espace pour continuer.</translation>
    </message>
    <message>
        <source>Stopping: a checkpoint is being written…</source>
        <translation>Arrêt&#xa0;: un point de reprise est en cours d’écriture…</translation>
    </message>
    <message numerus="yes">
        <source>Finished after %1; %n models failed.</source>
        <translation>
            <numerusform>Terminée après %1&#xa0;; %n modèle a échoué.</numerusform>
            <numerusform>Terminée après %1&#xa0;; %n modèles ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished after %1. The Compare page shows how good the models are.</source>
        <translation>Terminée après %1. La page Comparer montre ce que valent les modèles.</translation>
    </message>
    <message>
        <source>Stopped. It can be resumed where it was.</source>
        <translation>Arrêtée. Elle peut être reprise là où elle en était.</translation>
    </message>
    <message>
        <source>Stopped. It cannot be resumed, only looked at.</source>
        <translation>Arrêtée. Elle ne peut pas être reprise, seulement consultée.</translation>
    </message>
    <message>
        <source>The run was refused: nothing was trained.</source>
        <translation>L’exécution a été refusée&#xa0;: rien n’a été entraîné.</translation>
    </message>
    <message>
        <source>Failed. It can be resumed from its last checkpoint.</source>
        <translation>Échec. Elle peut être reprise à partir de son dernier point de reprise.</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Échec.</translation>
    </message>
    <message>
        <source>The inputs are being checked; curves begin with the first steps.</source>
        <translation>Les entrées sont en cours de vérification&#xa0;; les courbes commencent avec les premiers pas.</translation>
    </message>
    <message>
        <source>No model shown here learns from soft targets yet.</source>
        <translation>Aucun des modèles affichés ici n’apprend encore de cibles douces.</translation>
    </message>
    <message>
        <source>Curves begin with the first steps.</source>
        <translation>Les courbes commencent avec les premiers pas.</translation>
    </message>
    <message>
        <source>No steps were recorded.</source>
        <translation>Aucun pas n’a été enregistré.</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>L’exécution a échoué.</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>L’exécution a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>model, reason</comment>
        <translation>%1 a échoué&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n models failed. The first was %1: %2</source>
        <translation>
            <numerusform>%n modèle a échoué. C’était %1&#xa0;: %2</numerusform>
            <numerusform>%n modèles ont échoué. Le premier était %1&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::RunTrouble</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>The inputs have %n oddities.</source>
        <translation>
            <numerusform>Les entrées présentent %n anomalie.</numerusform>
            <numerusform>Les entrées présentent %n anomalies.</numerusform>
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
        <translation>Exéc&amp;utions</translation>
    </message>
    <message>
        <source>Open runs whose models stand in the table. The current run always does.</source>
        <translation>Les exécutions ouvertes dont les modèles figurent dans le tableau. L’exécution courante y figure toujours.</translation>
    </message>
    <message>
        <source>Runs in the table</source>
        <translation>Exécutions dans le tableau</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunsView</name>
    <message>
        <source>Run %1, %2</source>
        <translation>Exécution %1, %2</translation>
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
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>The runs that are open, newest first. A click shows one on Monitor, Compare and Export.</source>
        <translation>Les exécutions ouvertes, la plus récente en premier. Un clic en affiche une sur Suivre, Comparer et Exporter.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Export models…</source>
        <translation>&amp;Exporter des modèles…</translation>
    </message>
    <message>
        <source>Open re&amp;port</source>
        <translation>Ouvrir le ra&amp;pport</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>Re&amp;tirer de la liste</translation>
    </message>
    <message>
        <source>&amp;Delete run…</source>
        <translation>&amp;Supprimer l’exécution…</translation>
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
            <numerusform>%n point n’a pas de place ici</numerusform>
            <numerusform>%n points n’ont pas de place ici</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>from</source>
        <comment>low end of an interval</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>high end of an interval</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Rien à dessiner pour l’instant.</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>curve: y at x</comment>
        <translation>%1&#xa0;: %2 à %3</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n point(s): %2.</source>
        <translation>
            <numerusform>%1. %n point&#xa0;: %2.</numerusform>
            <numerusform>%1. %n points&#xa0;: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::SetupPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n problems in all)</source>
        <translation>
            <numerusform>%1 (%n problème en tout)</numerusform>
            <numerusform>%1 (%n problèmes en tout)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
</context>
<context>
    <name>retort::ui::Sidebar</name>
    <message>
        <source>Set up</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Inputs, models and distillation (%1)</source>
        <translation>Entrées, modèles et distillation (%1)</translation>
    </message>
    <message>
        <source>Curves and state of the models (%1)</source>
        <translation>Courbes et état des modèles (%1)</translation>
    </message>
    <message>
        <source>Results side by side (%1)</source>
        <translation>Résultats côte à côte (%1)</translation>
    </message>
    <message>
        <source>Models as files (%1)</source>
        <translation>Modèles sous forme de fichiers (%1)</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>None yet. Start one on the page Set up.</source>
        <translation>Aucune pour l’instant. Lancez-en une sur la page Préparer.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments: published figures against ours (%1)</source>
        <translation>Les expériences de l’article&#xa0;: valeurs publiées et valeurs obtenues (%1)</translation>
    </message>
</context>
<context>
    <name>retort::ui::SpecForm</name>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Entre %1 et %2.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Au moins %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Au plus %1.</translation>
    </message>
    <message>
        <source>This list is too long.</source>
        <translation>Cette liste est trop longue.</translation>
    </message>
    <message>
        <source>“%1” is no whole number. Write a list such as 1024, 1024.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier. Écrivez une liste telle que 1024, 1024.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write a list such as 1, 2, 4.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Écrivez une liste telle que 1, 2, 4.</translation>
    </message>
    <message>
        <source>A quotation mark is missing or not in its place.</source>
        <translation>Un guillemet manque ou n’est pas à sa place.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Did you mean “%2”?</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici. Vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici. Sont connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Autres réglages</translation>
    </message>
    <message numerus="yes">
        <source>More settings (%n changed)</source>
        <translation>
            <numerusform>Autres réglages (%n modifié)</numerusform>
            <numerusform>Autres réglages (%n modifiés)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hides the settings that are seldom changed.</source>
        <translation>Masque les réglages rarement modifiés.</translation>
    </message>
    <message>
        <source>Shows the settings that are seldom changed.</source>
        <translation>Affiche les réglages rarement modifiés.</translation>
    </message>
</context>
<context>
    <name>retort::ui::SpecialistsTab</name>
    <message>
        <source>Choose the generalist</source>
        <translation>Choisir le généraliste</translation>
    </message>
    <message>
        <source>Change the sets</source>
        <translation>Modifier les jeux</translation>
    </message>
    <message>
        <source>Sets of a run</source>
        <translation>Jeux d’une exécution</translation>
    </message>
    <message>
        <source>Class sets (sets.json);;All files (*)</source>
        <translation>Jeux de classes (sets.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Take the sets of a run</source>
        <translation>Reprendre les jeux d’une exécution</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) were taken. They can be edited now.</source>
        <translation>
            <numerusform>%n jeu a été repris. Il peut maintenant être modifié.</numerusform>
            <numerusform>%n jeux ont été repris. Ils peuvent maintenant être modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sets, one a line</source>
        <translation>Jeux, un par lig&amp;ne</translation>
    </message>
    <message>
        <source>The sets are found when the generalist is trained. Those of a run can be edited.</source>
        <translation>Les jeux sont trouvés une fois le généraliste entraîné. Ceux d’une exécution peuvent être modifiés.</translation>
    </message>
    <message>
        <source>&amp;Generalist</source>
        <translation>Générali&amp;ste</translation>
    </message>
    <message>
        <source>The model that knows all classes. Specialists start from its weights, and answer together with it.</source>
        <translation>Le modèle qui connaît toutes les classes. Les spécialistes partent de ses poids, et répondent avec lui.</translation>
    </message>
    <message>
        <source>Generalist</source>
        <translation>Généraliste</translation>
    </message>
    <message>
        <source>Sets of classes</source>
        <translation>Jeux de classes</translation>
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
        <translation>Numéros de classes et plages&#xa0;; une ligne par spécialiste.</translation>
    </message>
    <message>
        <source>From a run…</source>
        <translation>D’une exécution…</translation>
    </message>
    <message>
        <source>Takes the sets that a run has found, so that they can be edited.</source>
        <translation>Reprend les jeux qu’une exécution a trouvés, pour qu’ils puissent être modifiés.</translation>
    </message>
</context>
<context>
    <name>retort::ui::StartBar</name>
    <message>
        <source>about %1, %2 on disk</source>
        <translation>environ %1, %2 sur le disque</translation>
    </message>
    <message>
        <source>Where the run is written: %1</source>
        <translation>Où l’exécution est écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trains all models, one after the other.</source>
        <translation>Entraîne tous les modèles, l’un après l’autre.</translation>
    </message>
    <message>
        <source>Run f&amp;older</source>
        <translation>D&amp;ossier de l’exécution</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Dossier de l’exécution</translation>
    </message>
    <message>
        <source>Forecast for all models on this machine, and what weights and soft targets take on disk.</source>
        <translation>Estimation pour tous les modèles sur cette machine, et place que prennent les poids et les cibles douces sur le disque.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Lancer l’exécution</translation>
    </message>
</context>
<context>
    <name>retort::ui::StatusPanel</name>
    <message>
        <source>No run yet</source>
        <translation>Pas encore d’exécution</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>Progress over all models of the run</source>
        <translation>Progression sur tous les modèles de l’exécution</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Resume (Space)</source>
        <translation>Reprendre (Espace)</translation>
    </message>
    <message>
        <source>Pause after the step at work (Space)</source>
        <translation>Mettre en pause après le pas en cours (Espace)</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Arrêter et enregistrer</translation>
    </message>
    <message>
        <source>Stop and save: writes a checkpoint; the run can be resumed later</source>
        <translation>Arrêter et enregistrer&#xa0;: écrit un point de reprise&#xa0;; l’exécution pourra être reprise plus tard</translation>
    </message>
    <message numerus="yes">
        <source>Log · %n errors</source>
        <translation>
            <numerusform>Journal · %n erreur</numerusform>
            <numerusform>Journal · %n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log · %n warnings</source>
        <translation>
            <numerusform>Journal · %n avertissement</numerusform>
            <numerusform>Journal · %n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log and problems</source>
        <translation>Journal et problèmes</translation>
    </message>
    <message>
        <source>Messages of the run, and problems of the experiment (%1)</source>
        <translation>Messages de l’exécution et problèmes de l’expérience (%1)</translation>
    </message>
</context>
<context>
    <name>retort::ui::Strip</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind: text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Closes this message (Esc).</source>
        <translation>Ferme ce message (Échap).</translation>
    </message>
</context>
<context>
    <name>retort::ui::TargetRow</name>
    <message>
        <source>Folder for exported models</source>
        <translation>Dossier des modèles exportés</translation>
    </message>
    <message>
        <source>Say in which folder the files are to be written.</source>
        <translation>Indiquez dans quel dossier les fichiers doivent être écrits.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from the root.</source>
        <translation>Donnez le chemin complet du dossier, depuis la racine.</translation>
    </message>
    <message>
        <source>%1 is a file: choose a folder.</source>
        <translation>%1 est un fichier&#xa0;: choisissez un dossier.</translation>
    </message>
    <message>
        <source>Nothing may be written in %1: choose another folder.</source>
        <translation>Rien ne peut être écrit dans %1&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>Where the files are written. It is made if it is not there.</source>
        <translation>Où les fichiers sont écrits. Il est créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder for exported models</source>
        <translation>Choisir le dossier des modèles exportés</translation>
    </message>
    <message>
        <source>&amp;Replace existing files</source>
        <translation>&amp;Remplacer les fichiers existants</translation>
    </message>
    <message>
        <source>Replace existing files</source>
        <translation>Remplacer les fichiers existants</translation>
    </message>
    <message>
        <source>Otherwise a file that is there already is left alone.</source>
        <translation>Sinon, un fichier déjà présent n’est pas touché.</translation>
    </message>
</context>
<context>
    <name>retort::ui::TeachersList</name>
    <message numerus="yes">
        <source>%1 (mean of %n copies)</source>
        <translation>
            <numerusform>%1 (moyenne de %n copie)</numerusform>
            <numerusform>%1 (moyenne de %n copies)</numerusform>
        </translation>
    </message>
    <message>
        <source>It learns from this model itself.</source>
        <translation>Il apprend lui-même de ce modèle.</translation>
    </message>
    <message>
        <source>%1 (posteriors)</source>
        <translation>%1 (probabilités a posteriori)</translation>
    </message>
    <message>
        <source>Unticking it takes it off the list.</source>
        <translation>Le décocher le retire de la liste.</translation>
    </message>
    <message>
        <source>Change teachers</source>
        <translation>Modifier les enseignants</translation>
    </message>
    <message>
        <source>Add a teacher&apos;s file</source>
        <translation>Ajouter le fichier d’un enseignant</translation>
    </message>
    <message>
        <source>Teachers (*.h5 *.hdf5 *.keras *.ark *.scp)</source>
        <translation>Enseignants (*.h5 *.hdf5 *.keras *.ark *.scp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add teacher file</source>
        <translation>Ajouter un fichier d’enseignant</translation>
    </message>
    <message>
        <source>Teachers of the student</source>
        <translation>Enseignants de l’élève</translation>
    </message>
    <message>
        <source>The student learns from the mean of all ticked models.</source>
        <translation>L’élève apprend de la moyenne de tous les modèles cochés.</translation>
    </message>
    <message>
        <source>Adds a teacher that is trained already: a Keras HDF5 model, or a Kaldi archive of its posteriors.</source>
        <translation>Ajoute un enseignant déjà entraîné&#xa0;: un modèle Keras HDF5, ou une archive Kaldi de ses probabilités a posteriori.</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Enseignants</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>%1 (with their generalist)</source>
        <comment>specialists</comment>
        <translation>%1 (avec leur généraliste)</translation>
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
        <translation>Probabilités a posteriori d’une trame</translation>
    </message>
    <message>
        <source>Class (pdf), likeliest first</source>
        <translation>Classe (pdf), la plus probable en premier</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>No posterior yet.</source>
        <translation>Pas encore de probabilités a posteriori.</translation>
    </message>
    <message>
        <source>Entropy %1 nats; effective number of classes %2 of %3.</source>
        <translation>Entropie de %1&#xa0;nats&#xa0;; nombre effectif de classes&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>The effective number of classes is exp(entropy): as many classes of equal probability would be as uncertain.</source>
        <translation>Le nombre effectif de classes est exp(entropie)&#xa0;: autant de classes de même probabilité seraient aussi incertaines.</translation>
    </message>
    <message>
        <source>An example, until a teacher is trained; then a frame clicked in the preview.</source>
        <translation>Un exemple, jusqu’à ce qu’un enseignant soit entraîné&#xa0;; ensuite, une trame cliquée dans l’aperçu.</translation>
    </message>
    <message>
        <source>Posterior of %1, frame %2</source>
        <comment>model</comment>
        <translation>Probabilités a posteriori de %1, trame %2</translation>
    </message>
    <message>
        <source>Posterior of %1, %2 frame %3</source>
        <comment>model, utterance, frame</comment>
        <translation>Probabilités a posteriori de %1, %2 trame %3</translation>
    </message>
</context>
<context>
    <name>retort::ui::TextControl</name>
    <message>
        <source>Write a number here.</source>
        <translation>Écrivez un nombre ici.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Write a whole number here.</source>
        <translation>Écrivez un nombre entier ici.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ToggleControl</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>retort::ui::TrainingTab</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>retort::ui::ValueText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>retort::ui::WindowText</name>
    <message>
        <source>loading</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>mise en pause</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n&#xa0;min restante</numerusform>
            <numerusform>%n&#xa0;min restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>%1&#xa0;h %2&#xa0;min restantes</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>running %1 of %2</source>
        <translation>en cours, modèle %1 sur %2</translation>
    </message>
    <message>
        <source>%1 · checking the inputs</source>
        <translation>%1 · vérification des entrées</translation>
    </message>
    <message>
        <source>%1 · reading the run folder</source>
        <translation>%1 · lecture du dossier de l’exécution</translation>
    </message>
    <message>
        <source>%1 · writing a checkpoint</source>
        <translation>%1 · écriture d’un point de reprise</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a run and what it does</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>epoch %1/%2</source>
        <translation>époque %1/%2</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 images/s</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 trames/s</translation>
    </message>
    <message numerus="yes">
        <source>%1 is finished; %n of its models failed. The table on the Monitor page says why.</source>
        <translation>
            <numerusform>%1 est terminée&#xa0;; %n de ses modèles a échoué. Le tableau de la page Suivre dit pourquoi.</numerusform>
            <numerusform>%1 est terminée&#xa0;; %n de ses modèles ont échoué. Le tableau de la page Suivre dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <translation>%1 est terminée.</translation>
    </message>
    <message>
        <source>%1 is stopped and can be resumed.</source>
        <translation>%1 est arrêtée et peut être reprise.</translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <translation>%1 n’a pas été lancée&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>running %1 to %2 of %3</source>
        <comment>places of models trained side by side</comment>
        <translation>en cours, modèles %1 à %2 sur %3</translation>
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
        <translation>Elle s’est terminée par une erreur que son dossier ne nomme pas. Reprenez-la pour voir si la cause a disparu.</translation>
    </message>
    <message>
        <source>A run is at work. Stop it or wait for its end to start another.</source>
        <translation>Une exécution est en cours. Arrêtez-la ou attendez sa fin pour en lancer une autre.</translation>
    </message>
    <message>
        <source>No training data are chosen. Choose a recipe folder, or open the demo experiment.</source>
        <translation>Aucune donnée d’entraînement n’est choisie. Choisissez un dossier de recette, ou ouvrez l’expérience de démonstration.</translation>
    </message>
    <message>
        <source>There is no model to train. Add one to the list of models.</source>
        <translation>Il n’y a pas de modèle à entraîner. Ajoutez-en un à la liste des modèles.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) stand in the way of a start. Each is shown beside its setting.</source>
        <translation>
            <numerusform>%n problème empêche de lancer. Il est indiqué à côté de son réglage.</numerusform>
            <numerusform>%n problèmes empêchent de lancer. Chacun est indiqué à côté de son réglage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover unsaved edits</source>
        <translation>Récupérer les modifications non enregistrées</translation>
    </message>
    <message>
        <source>holds no class sets</source>
        <translation>ne contient pas de jeux de classes</translation>
    </message>
    <message>
        <source>choose sets.json in the folder of specialists that a run has trained</source>
        <translation>choisissez sets.json dans le dossier de spécialistes qu’une exécution a entraînés</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments are being made. Stop them or wait for their end to start a run.</source>
        <translation>Les expériences de l’article sont en cours. Arrêtez-les ou attendez leur fin pour lancer une exécution.</translation>
    </message>
</context>
<context>
    <name>workbench</name>
    <message>
        <source>A workbench for knowledge distillation of acoustic models.</source>
        <translation>Un atelier pour la distillation de connaissances de modèles acoustiques.</translation>
    </message>
    <message>
        <source>Experiment file, recipe folder or folder of a run.</source>
        <translation>Fichier d’expérience, dossier de recette ou dossier d’une exécution.</translation>
    </message>
    <message>
        <source>Language of the texts: de, en, es, fr, ja or zh_CN.</source>
        <translation>Langue des textes&#xa0;: de, en, es, fr, ja ou zh_CN.</translation>
    </message>
    <message>
        <source>Appearance: system, light or dark.</source>
        <translation>Apparence&#xa0;: system, light ou dark.</translation>
    </message>
    <message>
        <source>Threads of training; all processors without it.</source>
        <translation>Nombre de threads d’entraînement&#xa0;; tous les processeurs en son absence.</translation>
    </message>
    <message>
        <source>Folder for settings and state instead of the user&apos;s.</source>
        <translation>Dossier des réglages et de l’état, au lieu de celui de l’utilisateur.</translation>
    </message>
    <message>
        <source>As on the first start; nothing is kept.</source>
        <translation>Comme au premier démarrage&#xa0;; rien n’est conservé.</translation>
    </message>
    <message>
        <source>Writes a picture of each page into the folder, and ends.</source>
        <translation>Écrit une image de chaque page dans le dossier, puis se termine.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Taille de la fenêtre, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>Measures the window while it trains; one JSON object a line.</source>
        <translation>Mesure la fenêtre pendant qu’elle entraîne&#xa0;; un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>With --bench: length of the measurement.</source>
        <translation>Avec --bench&#xa0;: durée de la mesure.</translation>
    </message>
    <message>
        <source>With --bench: refresh, figures or gaps; all without it.</source>
        <translation>Avec --bench&#xa0;: refresh, figures ou gaps&#xa0;; tous en son absence.</translation>
    </message>
</context>
</TS>
