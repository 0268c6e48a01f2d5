<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name of the model or ensemble.</source>
        <translation>Nombre del modelo o del ensamble.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Run that the model belongs to.</source>
        <translation>Ejecución a la que pertenece el modelo.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Teacher: others learn from it. Baseline: learns from the alignments alone, and nobody learns from it. Student: learns from teachers. Ensemble: the mean of several teachers.</source>
        <translation>Profesor: otros aprenden de él. Referencia: aprende solo de los alineamientos y nadie aprende de ella. Alumno: aprende de profesores. Ensamble: la media de varios profesores.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Sizes of the hidden layers, and their activation.</source>
        <translation>Tamaños de las capas ocultas y su activación.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Trainable numbers: weights and biases. Of an ensemble, of all members.</source>
        <translation>Números entrenables: pesos y sesgos. En un ensamble, los de todos sus miembros.</translation>
    </message>
    <message>
        <source>Size
MB</source>
        <translation>Tamaño
MB</translation>
    </message>
    <message>
        <source>Size of the parameters, four bytes each, in millions of bytes.</source>
        <translation>Tamaño de los parámetros, a cuatro bytes cada uno, en millones de bytes.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Passes over the training data.</source>
        <translation>Pasadas por los datos de entrenamiento.</translation>
    </message>
    <message>
        <source>Validation
accuracy %</source>
        <translation>Exactitud en
validación %</translation>
    </message>
    <message>
        <source>Frame accuracy on the validation set: share of frames whose most probable pdf is that of the alignment.</source>
        <translation>Exactitud por trama en el conjunto de validación: proporción de tramas cuyo pdf más probable es el del alineamiento.</translation>
    </message>
    <message>
        <source>Test
accuracy %</source>
        <translation>Exactitud en
prueba %</translation>
    </message>
    <message>
        <source>Frame accuracy on the test set: share of frames whose most probable pdf is that of the alignment. After ±: half the width of its 95 % interval, by bootstrap over utterances.</source>
        <translation>Exactitud por trama en el conjunto de prueba: proporción de tramas cuyo pdf más probable es el del alineamiento. Tras ±: la mitad de la anchura de su intervalo del 95 %, por bootstrap sobre los enunciados.</translation>
    </message>
    <message>
        <source>Cross
entropy</source>
        <translation>Entropía
cruzada</translation>
    </message>
    <message>
        <source>Mean of −log of the posterior of the aligned pdf, in nats a frame. Less is better.</source>
        <translation>Media de −log de la probabilidad a posteriori del pdf alineado, en nats por trama. Cuanto menor, mejor.</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>Expected calibration error: how far the posteriors of the decisions are from the share of right ones, in 15 bins. Less is better.</source>
        <translation>Error de calibración esperado: cuánto se apartan las probabilidades a posteriori de las decisiones de la proporción de aciertos, en 15 intervalos. Cuanto menor, mejor.</translation>
    </message>
    <message>
        <source>Agrees with
teacher %</source>
        <translation>Coincide con
el profesor %</translation>
    </message>
    <message>
        <source>Share of frames on which the student decides as its teacher does, right or wrong.</source>
        <translation>Proporción de tramas en las que el alumno decide lo mismo que su profesor, con acierto o sin él.</translation>
    </message>
    <message>
        <source>Gain
kept %</source>
        <translation>Ganancia
conservada %</translation>
    </message>
    <message>
        <source>Share of the teacher&apos;s gain in accuracy over the hard net of the student&apos;s architecture that the student keeps.</source>
        <translation>Parte de la ganancia de exactitud del profesor sobre la red con etiquetas duras de la arquitectura del alumno que el alumno conserva.</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>Tramas/s</translation>
    </message>
    <message>
        <source>Frames a second in the forward pass, on the machine of the run.</source>
        <translation>Tramas por segundo en la pasada hacia delante, en la máquina de la ejecución.</translation>
    </message>
    <message>
        <source>Difference
points</source>
        <translation>Diferencia
puntos</translation>
    </message>
    <message>
        <source>Frame accuracy minus that of the baseline, in percentage points. In brackets its 95 % interval, by paired bootstrap over utterances.</source>
        <translation>Exactitud por trama menos la de la referencia, en puntos porcentuales. Entre corchetes, su intervalo del 95 %, por bootstrap pareado sobre los enunciados.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Better or worse than the baseline where the 95 % interval of the difference lies on one side of 0 (paired bootstrap over utterances).</source>
        <translation>Mejor o peor que la referencia cuando el intervalo del 95 % de la diferencia queda a un solo lado de 0 (bootstrap pareado sobre los enunciados).</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>profesor</translation>
    </message>
    <message>
        <source>ensemble</source>
        <translation>ensamble</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>student</source>
        <translation>alumno</translation>
    </message>
    <message>
        <source>Over
seeds %</source>
        <translation>Entre
semillas %</translation>
    </message>
    <message>
        <source>Mean and standard deviation of the accuracy over copies that differ in their seed only.</source>
        <translation>Media y desviación típica de la exactitud entre copias que solo difieren en su semilla.</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>especialista</translation>
    </message>
</context>
<context>
    <name>ExportRows</name>
    <message>
        <source>The mean of several nets is no single file: export its members.</source>
        <translation>La media de varias redes no es un único archivo: exporte sus miembros.</translation>
    </message>
    <message>
        <source>This name cannot be a file name.</source>
        <translation>Este nombre no puede ser un nombre de archivo.</translation>
    </message>
    <message>
        <source>Its final weights are not in the run&apos;s folder any more.</source>
        <translation>Sus pesos finales ya no están en la carpeta de la ejecución.</translation>
    </message>
    <message>
        <source>Its training failed: %1</source>
        <translation>Su entrenamiento ha fallado: %1</translation>
    </message>
    <message>
        <source>Is being trained: it can be exported when it is done.</source>
        <translation>Se está entrenando: se podrá exportar cuando termine.</translation>
    </message>
    <message>
        <source>Is not trained yet.</source>
        <translation>Aún no está entrenado.</translation>
    </message>
</context>
<context>
    <name>InputFindings</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterances</source>
        <translation>
            <numerusform>%n enunciado</numerusform>
            <numerusform>%n enunciados</numerusform>
        </translation>
    </message>
    <message>
        <source>dim %1</source>
        <translation>dim. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n locutor</numerusform>
            <numerusform>%n locutores</numerusform>
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
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n trama</numerusform>
            <numerusform>%n tramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterances without alignment, left out</source>
        <translation>
            <numerusform>%n enunciado sin alineamiento, omitido</numerusform>
            <numerusform>%n enunciados sin alineamiento, omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alignments without features, left out</source>
        <translation>
            <numerusform>%n alineamiento sin características, omitido</numerusform>
            <numerusform>%n alineamientos sin características, omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad utterances, left out</source>
        <translation>
            <numerusform>%n enunciado defectuoso, omitido</numerusform>
            <numerusform>%n enunciados defectuosos, omitidos</numerusform>
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
        <translation>%1 días</translation>
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
        <translation>Normalización de la media y la varianza cepstrales: de quién se toman las estadísticas (de cmvn.scp; para utterance y global, se calculan donde no las haya).</translation>
    </message>
    <message>
        <source>Normalise variances</source>
        <translation>Normalizar varianzas</translation>
    </message>
    <message>
        <source>Scales each dimension to variance 1 as well.</source>
        <translation>Escala además cada dimensión a varianza 1.</translation>
    </message>
    <message>
        <source>Deltas</source>
        <translation>Deltas</translation>
    </message>
    <message>
        <source>Order of the time derivatives appended to each frame.</source>
        <translation>Orden de las derivadas temporales que se añaden a cada trama.</translation>
    </message>
    <message>
        <source>Delta window</source>
        <translation>Ventana de deltas</translation>
    </message>
    <message>
        <source>Frames each side that a derivative is taken over.</source>
        <translation>Tramas a cada lado sobre las que se toma una derivada.</translation>
    </message>
    <message>
        <source>Context before</source>
        <translation>Contexto anterior</translation>
    </message>
    <message>
        <source>Frames before the current one that the net sees.</source>
        <translation>Tramas anteriores a la actual que ve la red.</translation>
    </message>
    <message>
        <source>Context after</source>
        <translation>Contexto posterior</translation>
    </message>
    <message>
        <source>Frames after the current one that the net sees.</source>
        <translation>Tramas posteriores a la actual que ve la red.</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformación</translation>
    </message>
    <message>
        <source>A matrix file (final.mat of LDA) applied to each frame; empty for none.</source>
        <translation>Un archivo de matriz (final.mat de LDA) que se aplica a cada trama; vacío para ninguno.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>The order in which the steps are applied.</source>
        <translation>El orden en que se aplican los pasos.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Kaldi data folder with feats.scp, utt2spk and cmvn.scp.</source>
        <translation>Carpeta de datos de Kaldi con feats.scp, utt2spk y cmvn.scp.</translation>
    </message>
    <message>
        <source>Alignments</source>
        <translation>Alineamientos</translation>
    </message>
    <message>
        <source>Folder with ali.1.gz, ali.2.gz, …</source>
        <translation>Carpeta con ali.1.gz, ali.2.gz, …</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Fracción</translation>
    </message>
    <message>
        <source>Share of the training data kept for validation, drawn by the seed; 0 for none.</source>
        <translation>Parte de los datos de entrenamiento que se reserva para validación, sorteada con la semilla; 0 para ninguna.</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Dividir por</translation>
    </message>
    <message>
        <source>What is kept together: whole utterances or whole speakers.</source>
        <translation>Qué se mantiene junto: enunciados enteros o locutores enteros.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>kaldi: data and alignment folders; idx: MNIST files.</source>
        <translation>kaldi: carpetas de datos y de alineamientos; idx: archivos MNIST.</translation>
    </message>
    <message>
        <source>HMM</source>
        <translation>HMM</translation>
    </message>
    <message>
        <source>Folder with final.mdl, or that file: maps alignments to pdfs.</source>
        <translation>Carpeta con final.mdl, o ese archivo: asigna los alineamientos a los pdf.</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Datos de entrenamiento</translation>
    </message>
    <message>
        <source>What the nets learn from.</source>
        <translation>De qué aprenden las redes.</translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation>Datos de validación</translation>
    </message>
    <message>
        <source>What learning is watched on.</source>
        <translation>Con qué se vigila el aprendizaje.</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>Datos de prueba</translation>
    </message>
    <message>
        <source>Used once, after training; may be left out.</source>
        <translation>Se usan una vez, tras el entrenamiento; se pueden omitir.</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>Front-end</translation>
    </message>
    <message>
        <source>From what is on disk to what the net sees.</source>
        <translation>De lo que hay en el disco a lo que ve la red.</translation>
    </message>
    <message>
        <source>Bad utterances</source>
        <translation>Enunciados defectuosos</translation>
    </message>
    <message>
        <source>Utterances whose alignment has another length, whose features are not finite, or whose speaker has no CMVN: refuse stops before training, drop leaves them out with a count.</source>
        <translation>Enunciados cuyo alineamiento tiene otra longitud, cuyas características no son finitas o cuyo locutor no tiene CMVN: refuse se detiene antes de entrenar, drop los omite y los cuenta.</translation>
    </message>
    <message>
        <source>Memory for data</source>
        <translation>Memoria para datos</translation>
    </message>
    <message>
        <source>A corpus whose features fit in this is kept in memory; a larger one is streamed through buffers of this size.</source>
        <translation>Un corpus cuyas características caben aquí se mantiene en memoria; uno mayor se lee por partes con búferes de este tamaño.</translation>
    </message>
    <message>
        <source>Kaldi recipe</source>
        <translation>Receta de Kaldi</translation>
    </message>
    <message>
        <source>MNIST files (IDX)</source>
        <translation>Archivos MNIST (IDX)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Divides the logits of teacher and student before the softmax of the soft loss; higher shows more of how the teacher ranks the wrong classes. Evaluation is always at 1.</source>
        <translation>Divide los logits de profesor y alumno antes del softmax de la pérdida blanda; cuanto más alta, más muestra cómo ordena el profesor las clases incorrectas. La evaluación es siempre a 1.</translation>
    </message>
    <message>
        <source>Hard weight</source>
        <translation>Peso duro</translation>
    </message>
    <message>
        <source>Weight w of the alignment&apos;s labels: loss = (1-w) T^2 CE(teacher, student at T) + w CE(label, student).</source>
        <translation>Peso w de las etiquetas del alineamiento: pérdida = (1-w) T^2 CE(profesor, alumno a T) + w CE(etiqueta, alumno).</translation>
    </message>
    <message>
        <source>Mean of teachers</source>
        <translation>Media de profesores</translation>
    </message>
    <message>
        <source>arithmetic: mean of the softened posteriors; geometric: softmax of the mean logits over T.</source>
        <translation>arithmetic: media de las probabilidades a posteriori suavizadas; geometric: softmax de los logits medios divididos por T.</translation>
    </message>
    <message>
        <source>Teacher weights</source>
        <translation>Pesos de los profesores</translation>
    </message>
    <message>
        <source>One weight for each teacher; empty means equal. Arithmetic weights are normalised to sum 1, geometric ones are exponents and used as given.</source>
        <translation>Un peso para cada profesor; vacío significa iguales. Los pesos aritméticos se normalizan a suma 1; los geométricos son exponentes y se usan tal cual.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Soft targets</source>
        <translation>Objetivos blandos</translation>
    </message>
    <message>
        <source>Largest kept</source>
        <translation>Mayores conservadas</translation>
    </message>
    <message>
        <source>Stored soft targets keep this many of the largest probabilities and the mass of the rest. 0 keeps all.</source>
        <translation>Los objetivos blandos guardados conservan este número de las probabilidades mayores y la masa del resto. 0 las conserva todas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the experiment is called in reports.</source>
        <translation>Cómo se llama el experimento en los informes.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>All random numbers follow from it: the same seed gives the same weights.</source>
        <translation>Todos los números aleatorios se derivan de ella: la misma semilla da los mismos pesos.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Folder that relative paths are taken from; itself relative to this file&apos;s folder.</source>
        <translation>Carpeta de la que parten las rutas relativas; ella misma es relativa a la carpeta de este archivo.</translation>
    </message>
    <message>
        <source>What the model is called; its folder in the run.</source>
        <translation>Cómo se llama el modelo; su carpeta en la ejecución.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Added to the experiment&apos;s seed. Models of equal seed start from the same random numbers.</source>
        <translation>Se suma a la semilla del experimento. Los modelos de igual semilla parten de los mismos números aleatorios.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>The architecture.</source>
        <translation>La arquitectura.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>How it learns.</source>
        <translation>Cómo aprende.</translation>
    </message>
    <message>
        <source>Keras HDF5</source>
        <translation>Keras HDF5</translation>
    </message>
    <message>
        <source>Text weights</source>
        <translation>Pesos en texto</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Capas ocultas</translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input on. An empty list is a linear softmax model.</source>
        <translation>Unidades de cada capa oculta, a partir de la entrada. Una lista vacía es un modelo softmax lineal.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>The function after each hidden layer.</source>
        <translation>La función tras cada capa oculta.</translation>
    </message>
    <message>
        <source>Maxout pieces</source>
        <translation>Piezas de maxout</translation>
    </message>
    <message>
        <source>With maxout: how many affine pieces each unit takes the maximum of.</source>
        <translation>Con maxout: de cuántas piezas afines toma el máximo cada unidad.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of hidden units switched off at each training step; kept units are scaled up, so nothing changes at test.</source>
        <translation>Proporción de unidades ocultas que se desactivan en cada paso de entrenamiento; las que quedan se escalan, de modo que nada cambia en la prueba.</translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation>Dropout de entrada</translation>
    </message>
    <message>
        <source>Share of input values switched off at each training step.</source>
        <translation>Proporción de valores de entrada que se desactivan en cada paso de entrenamiento.</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Normalización por lotes</translation>
    </message>
    <message>
        <source>Normalises each hidden layer over the batch before its activation.</source>
        <translation>Normaliza cada capa oculta sobre el lote antes de su activación.</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Pesos iniciales</translation>
    </message>
    <message>
        <source>glorot: uniform by fan-in and fan-out; he: normal by fan-in, made for ReLU; normal: a fixed standard deviation (initStd).</source>
        <translation>glorot: uniforme según el número de entradas y salidas; he: normal según el número de entradas, pensado para ReLU; normal: una desviación típica fija (initStd).</translation>
    </message>
    <message>
        <source>Initial deviation</source>
        <translation>Desviación inicial</translation>
    </message>
    <message>
        <source>Standard deviation of the initial weights where the initialiser is normal.</source>
        <translation>Desviación típica de los pesos iniciales cuando el inicializador es normal.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>sgd: stochastic gradient descent with momentum; adam: adaptive moments (Kingma, Ba 2015).</source>
        <translation>sgd: descenso de gradiente estocástico con momento; adam: momentos adaptativos (Kingma, Ba 2015).</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Step size at the start; the schedule changes it. The loss is a mean over frames.</source>
        <translation>Tamaño del paso al inicio; la planificación lo cambia. La pérdida es una media sobre las tramas.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Share of the last update that goes into the next (sgd).</source>
        <translation>Parte de la última actualización que pasa a la siguiente (sgd).</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Looks ahead along the momentum before the gradient is taken (sgd), as Keras does.</source>
        <translation>Se adelanta a lo largo del momento antes de tomar el gradiente (sgd), como hace Keras.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Decay of the mean of the gradients (adam).</source>
        <translation>Decaimiento de la media de los gradientes (adam).</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Decay of the mean of the squared gradients (adam).</source>
        <translation>Decaimiento de la media de los gradientes al cuadrado (adam).</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Épsilon</translation>
    </message>
    <message>
        <source>Keeps the division finite (adam).</source>
        <translation>Mantiene finita la división (adam).</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Adds weightDecay times the weight to its gradient (L2); biases are left alone.</source>
        <translation>Suma weightDecay por el peso a su gradiente (L2); los sesgos no se tocan.</translation>
    </message>
    <message>
        <source>Max-norm</source>
        <translation>Norma máxima</translation>
    </message>
    <message>
        <source>After each update, a unit&apos;s incoming weight vector longer than this is scaled back to it. 0 is off.</source>
        <translation>Tras cada actualización, si el vector de pesos de entrada de una unidad es más largo que esto, se reduce a este valor. 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Recorte del gradiente</translation>
    </message>
    <message>
        <source>A gradient whose length over all parameters exceeds this is scaled back to it. 0 is off.</source>
        <translation>Un gradiente cuya longitud sobre todos los parámetros supera este valor se reduce a él. 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>Planificación de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>constant; plateau: times factor when validation accuracy stops growing; newbob: Kaldi nnet1&apos;s rule on validation loss, with worse epochs rejected; exponential: times factor each epoch; cosine and linear: down to finalRate at the last epoch.</source>
        <translation>constant; plateau: por factor cuando la exactitud en validación deja de crecer; newbob: la regla de nnet1 de Kaldi sobre la pérdida de validación, que rechaza las épocas peores; exponential: por factor en cada época; cosine y linear: hasta finalRate en la última época.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>What the rate is multiplied by (plateau, newbob, exponential).</source>
        <translation>Por cuánto se multiplica la tasa (plateau, newbob, exponential).</translation>
    </message>
    <message>
        <source>Improvement threshold</source>
        <translation>Umbral de mejora</translation>
    </message>
    <message>
        <source>plateau: an epoch whose validation frame accuracy (a fraction) gains less than this over the best one lowers the rate.</source>
        <translation>plateau: una época cuya exactitud por trama en validación (una fracción) mejora menos que esto respecto a la mejor reduce la tasa.</translation>
    </message>
    <message>
        <source>Start halving below</source>
        <translation>Reducir a partir de</translation>
    </message>
    <message>
        <source>newbob: relative improvement of the validation loss below which the rate is multiplied by factor at each further epoch.</source>
        <translation>newbob: mejora relativa de la pérdida de validación por debajo de la cual la tasa se multiplica por factor en cada época siguiente.</translation>
    </message>
    <message>
        <source>End halving below</source>
        <translation>Terminar a partir de</translation>
    </message>
    <message>
        <source>newbob: relative improvement, while halving, below which training ends.</source>
        <translation>newbob: mejora relativa, durante la reducción, por debajo de la cual termina el entrenamiento.</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>Tasa final</translation>
    </message>
    <message>
        <source>Rate at the very end (cosine, linear); a floor for the others.</source>
        <translation>Tasa al final de todo (cosine, linear); un mínimo para las demás.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>The rate rises from 0 over this many epochs first.</source>
        <translation>La tasa sube primero desde 0 durante este número de épocas.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Frames in each update.</source>
        <translation>Tramas en cada actualización.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Passes over the training data, at most.</source>
        <translation>Pasadas por los datos de entrenamiento, como máximo.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Training ends after this many epochs in a row without a new best validation accuracy. 0 is off.</source>
        <translation>El entrenamiento termina tras este número de épocas seguidas sin una nueva mejor exactitud en validación. 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Patience threshold</source>
        <translation>Umbral de paciencia</translation>
    </message>
    <message>
        <source>By how much validation frame accuracy (a fraction) must grow to count as better.</source>
        <translation>Cuánto debe crecer la exactitud por trama en validación (una fracción) para contar como mejor.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>Training of this model ends after the epoch in which this time is over. 0 is off.</source>
        <translation>El entrenamiento de este modelo termina tras la época en la que se agota este tiempo. 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Which epoch&apos;s weights become the final ones: the last, or the best by validation frame accuracy.</source>
        <translation>Los pesos de qué época pasan a ser los finales: la última, o la mejor según la exactitud por trama en validación.</translation>
    </message>
    <message>
        <source>Data folders and alignment folders of a Kaldi recipe.</source>
        <translation>Carpetas de datos y de alineamientos de una receta de Kaldi.</translation>
    </message>
    <message>
        <source>IDX images</source>
        <translation>Imágenes IDX</translation>
    </message>
    <message>
        <source>Images and labels in the format of MNIST.</source>
        <translation>Imágenes y etiquetas en el formato de MNIST.</translation>
    </message>
    <message>
        <source>Per speaker</source>
        <translation>Por locutor</translation>
    </message>
    <message>
        <source>Statistics of each speaker, from cmvn.scp.</source>
        <translation>Estadísticas de cada locutor, de cmvn.scp.</translation>
    </message>
    <message>
        <source>Per utterance</source>
        <translation>Por enunciado</translation>
    </message>
    <message>
        <source>Statistics of each utterance by itself.</source>
        <translation>Estadísticas de cada enunciado por separado.</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>One set of statistics for all data.</source>
        <translation>Unas únicas estadísticas para todos los datos.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Features are taken as they are.</source>
        <translation>Las características se toman tal cual.</translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation>Enunciados</translation>
    </message>
    <message>
        <source>Whole utterances are kept together; speakers may be on both sides.</source>
        <translation>Los enunciados enteros se mantienen juntos; los locutores pueden estar en ambos lados.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locutores</translation>
    </message>
    <message>
        <source>No speaker is on both sides: harder, and closer to new speakers.</source>
        <translation>Ningún locutor está en ambos lados: más difícil, y más cercano a locutores nuevos.</translation>
    </message>
    <message>
        <source>Refuse to start</source>
        <translation>No comenzar</translation>
    </message>
    <message>
        <source>Training does not start before they are mended.</source>
        <translation>El entrenamiento no comienza hasta que se corrijan.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>They are left out and counted.</source>
        <translation>Se omiten y se cuentan.</translation>
    </message>
    <message>
        <source>From labels</source>
        <translation>De etiquetas</translation>
    </message>
    <message>
        <source>Learns from the labels of the alignment only.</source>
        <translation>Aprende solo de las etiquetas del alineamiento.</translation>
    </message>
    <message>
        <source>From teachers</source>
        <translation>De profesores</translation>
    </message>
    <message>
        <source>Learns from its teachers&apos; posteriors and from the labels.</source>
        <translation>Aprende de las probabilidades a posteriori de sus profesores y de las etiquetas.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Aritmética</translation>
    </message>
    <message>
        <source>The mean of the teachers&apos; softened posteriors.</source>
        <translation>La media de las probabilidades a posteriori suavizadas de los profesores.</translation>
    </message>
    <message>
        <source>Geometric</source>
        <translation>Geométrica</translation>
    </message>
    <message>
        <source>The softmax of the teachers&apos; mean logits, divided by the temperature.</source>
        <translation>El softmax de los logits medios de los profesores, divididos por la temperatura.</translation>
    </message>
    <message>
        <source>Cross entropy with the teachers&apos; posteriors at the temperature.</source>
        <translation>Entropía cruzada con las probabilidades a posteriori de los profesores a la temperatura.</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>Squared difference of logits of mean zero: the limit for high temperatures.</source>
        <translation>Diferencia cuadrática de logits de media cero: el límite para temperaturas altas.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Stored where they are small, live otherwise.</source>
        <translation>Guardados donde son pequeños; en vivo en los demás casos.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>The teacher runs along with the student.</source>
        <translation>El profesor se evalúa a la vez que el alumno.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>The teacher&apos;s outputs are written once and used in each epoch.</source>
        <translation>Las salidas del profesor se escriben una vez y se usan en cada época.</translation>
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
        <translation>Sigmoide</translation>
    </message>
    <message>
        <source>1 / (1 + exp(-x)), between 0 and 1.</source>
        <translation>1 / (1 + exp(-x)), entre 0 y 1.</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Hyperbolic tangent, between -1 and 1.</source>
        <translation>Tangente hiperbólica, entre -1 y 1.</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>x times the normal distribution function of x: a smooth ReLU.</source>
        <translation>x por la función de distribución normal de x: una ReLU suave.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>No function at all.</source>
        <translation>Sin función alguna.</translation>
    </message>
    <message>
        <source>Maxout</source>
        <translation>Maxout</translation>
    </message>
    <message>
        <source>The largest of several affine pieces of each unit.</source>
        <translation>La mayor de varias piezas afines de cada unidad.</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>Uniform, by the number of inputs and outputs.</source>
        <translation>Uniforme, según el número de entradas y salidas.</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>Normal, by the number of inputs; made for ReLU.</source>
        <translation>Normal, según el número de entradas; pensada para ReLU.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal with a fixed standard deviation.</source>
        <translation>Normal con una desviación típica fija.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Stochastic gradient descent with momentum.</source>
        <translation>Descenso de gradiente estocástico con momento.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adaptive moments: a step size of its own for each weight.</source>
        <translation>Momentos adaptativos: un tamaño de paso propio para cada peso.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>The rate stays as it is.</source>
        <translation>La tasa se queda como está.</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Meseta</translation>
    </message>
    <message>
        <source>Lowered when validation accuracy stops growing.</source>
        <translation>Se reduce cuando la exactitud en validación deja de crecer.</translation>
    </message>
    <message>
        <source>Newbob</source>
        <translation>Newbob</translation>
    </message>
    <message>
        <source>Kaldi&apos;s rule on validation loss; worse epochs are rejected.</source>
        <translation>La regla de Kaldi sobre la pérdida de validación; las épocas peores se rechazan.</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <source>Multiplied by the factor after each epoch.</source>
        <translation>Se multiplica por el factor tras cada época.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Along half a cosine down to the final rate.</source>
        <translation>Baja por medio coseno hasta la tasa final.</translation>
    </message>
    <message>
        <source>Along a line down to the final rate.</source>
        <translation>Baja en línea recta hasta la tasa final.</translation>
    </message>
    <message>
        <source>Last epoch</source>
        <translation>Última época</translation>
    </message>
    <message>
        <source>The weights after the last epoch.</source>
        <translation>Los pesos tras la última época.</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Mejor época</translation>
    </message>
    <message>
        <source>The weights of the epoch with the best validation frame accuracy.</source>
        <translation>Los pesos de la época con la mejor exactitud por trama en validación.</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>tramas</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 está fuera de rango</translation>
    </message>
    <message>
        <source>must be between %1 and %2</source>
        <translation>debe estar entre %1 y %2</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>debe ser como mínimo %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>debe ser como máximo %1</translation>
    </message>
    <message>
        <source>must be finite</source>
        <translation>debe ser finito</translation>
    </message>
    <message>
        <source>%1 is no number to work with</source>
        <translation>%1 no es un número con el que se pueda trabajar</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;? one of %2</source>
        <translation>¿quería decir «%1»? uno de %2</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>¿quería decir «%1»?</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>unknown value &quot;%1&quot;</source>
        <translation>valor desconocido «%1»</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clave desconocida</translation>
    </message>
    <message>
        <source>it belongs in &quot;%1&quot;</source>
        <translation>su lugar es «%1»</translation>
    </message>
    <message>
        <source>it belongs one level up</source>
        <translation>su lugar es un nivel más arriba</translation>
    </message>
    <message>
        <source>known here: %1</source>
        <translation>conocidas aquí: %1</translation>
    </message>
    <message>
        <source>expected true or false, found %1</source>
        <translation>se esperaba true o false, se encontró %1</translation>
    </message>
    <message>
        <source>expected a whole number, found %1</source>
        <translation>se esperaba un número entero, se encontró %1</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>se esperaba un número, se encontró %1</translation>
    </message>
    <message>
        <source>expected a string in quotes, found %1</source>
        <translation>se esperaba una cadena entre comillas, se encontró %1</translation>
    </message>
    <message>
        <source>expected a list in [ ], found %1</source>
        <translation>se esperaba una lista entre [ ], se encontró %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>there is nothing to train</source>
        <translation>no hay nada que entrenar</translation>
    </message>
    <message>
        <source>name at least one model</source>
        <translation>indique al menos un modelo</translation>
    </message>
    <message>
        <source>name the data folder with feats.scp</source>
        <translation>indique la carpeta de datos con feats.scp</translation>
    </message>
    <message>
        <source>name the folder with ali.1.gz, …: labels of each frame come from there</source>
        <translation>indique la carpeta con ali.1.gz, …: de ahí vienen las etiquetas de cada trama</translation>
    </message>
    <message>
        <source>name the folder with final.mdl: it maps alignments to pdfs</source>
        <translation>indique la carpeta con final.mdl: asigna los alineamientos a los pdf</translation>
    </message>
    <message>
        <source>name the images file or the folder with the standard names</source>
        <translation>indique el archivo de imágenes o la carpeta con los nombres habituales</translation>
    </message>
    <message>
        <source>a set of its own needs data</source>
        <translation>un conjunto propio necesita datos</translation>
    </message>
    <message>
        <source>or leave the test set out</source>
        <translation>u omita el conjunto de prueba</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>«%1» aparece dos veces</translation>
    </message>
    <message>
        <source>each step is applied once</source>
        <translation>cada paso se aplica una vez</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set but not in the order</source>
        <translation>«%1» está definido, pero no figura en el orden</translation>
    </message>
    <message>
        <source>say where it is applied</source>
        <translation>indique dónde se aplica</translation>
    </message>
    <message>
        <source>a model needs a name</source>
        <translation>un modelo necesita un nombre</translation>
    </message>
    <message>
        <source>each model needs a name of its own</source>
        <translation>cada modelo necesita un nombre propio</translation>
    </message>
    <message>
        <source>no name for a folder</source>
        <translation>no sirve como nombre de carpeta</translation>
    </message>
    <message>
        <source>longer than %1 bytes</source>
        <translation>más largo que %1 bytes</translation>
    </message>
    <message>
        <source>a name cannot begin with &quot;%1&quot;</source>
        <translation>un nombre no puede empezar por «%1»</translation>
    </message>
    <message>
        <source>a name cannot begin or end with a space</source>
        <translation>un nombre no puede empezar ni terminar con un espacio</translation>
    </message>
    <message>
        <source>a name cannot hold control characters</source>
        <translation>un nombre no puede contener caracteres de control</translation>
    </message>
    <message>
        <source>a name cannot hold &quot;%1&quot;</source>
        <translation>un nombre no puede contener «%1»</translation>
    </message>
    <message>
        <source>letters, digits, - _ . and = do</source>
        <translation>sirven letras, cifras, - _ . y =</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be swept</source>
        <translation>no se puede hacer un barrido de «%1»</translation>
    </message>
    <message>
        <source>swept twice</source>
        <translation>barrido repetido</translation>
    </message>
    <message>
        <source>put all values in one list</source>
        <translation>ponga todos los valores en una sola lista</translation>
    </message>
    <message>
        <source>a distilled model needs teachers</source>
        <translation>un modelo destilado necesita profesores</translation>
    </message>
    <message>
        <source>name a model of this experiment, or a model file</source>
        <translation>indique un modelo de este experimento o un archivo de modelo</translation>
    </message>
    <message>
        <source>teachers in a circle: %1</source>
        <translation>profesores en círculo: %1</translation>
    </message>
    <message>
        <source>one of them must learn without the others</source>
        <translation>uno de ellos debe aprender sin los demás</translation>
    </message>
    <message>
        <source>all weights are zero</source>
        <translation>todos los pesos son cero</translation>
    </message>
    <message>
        <source>one at least must be above 0</source>
        <translation>al menos uno debe ser mayor que 0</translation>
    </message>
    <message>
        <source>Initial bias</source>
        <translation>Sesgo inicial</translation>
    </message>
    <message>
        <source>Middle of the initial biases of hidden layers. Kaldi&apos;s nnet1 takes -2 for sigmoid nets, which start out sparse so.</source>
        <translation>Centro de los sesgos iniciales de las capas ocultas. nnet1 de Kaldi toma -2 para redes sigmoides, que así comienzan dispersas.</translation>
    </message>
    <message>
        <source>Bias range</source>
        <translation>Rango del sesgo</translation>
    </message>
    <message>
        <source>Width of the range around it that initial biases of hidden layers are drawn from, evenly. Kaldi&apos;s nnet1 takes 4 for sigmoid nets.</source>
        <translation>Anchura del rango en torno a él del que se sortean, de manera uniforme, los sesgos iniciales de las capas ocultas. nnet1 de Kaldi toma 4 para redes sigmoides.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>What matrix products are computed in. bfloat16 is about twice as fast where the processor has it; sums, weights and updates stay float32. Where it has not, float32 is used and said so.</source>
        <translation>En qué se calculan los productos de matrices. bfloat16 es cerca del doble de rápido donde el procesador lo admite; las sumas, los pesos y las actualizaciones siguen en float32. Donde no lo admite, se usa float32 y se avisa de ello.</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>Single precision throughout.</source>
        <translation>Precisión simple en todo.</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>Products in bfloat16, sums and weights in float32: faster where the processor has it.</source>
        <translation>Productos en bfloat16, sumas y pesos en float32: más rápido donde el procesador lo admite.</translation>
    </message>
    <message>
        <source>Classes left out</source>
        <translation>Clases omitidas</translation>
    </message>
    <message>
        <source>Numbers of classes (pdfs) whose frames this model never sees in training.</source>
        <translation>Números de las clases (pdf) cuyas tramas este modelo nunca ve en el entrenamiento.</translation>
    </message>
    <message>
        <source>Classes kept</source>
        <translation>Clases conservadas</translation>
    </message>
    <message>
        <source>Numbers of the only classes (pdfs) whose frames this model sees in training; empty for all.</source>
        <translation>Números de las únicas clases (pdf) cuyas tramas este modelo ve en el entrenamiento; vacío para todas.</translation>
    </message>
    <message>
        <source>Share of what is left that is learned from, drawn by the experiment&apos;s seed: the same for every model.</source>
        <translation>Parte de lo que queda de la que se aprende, sorteada con la semilla del experimento: la misma para todos los modelos.</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Sortear por</translation>
    </message>
    <message>
        <source>What the share is drawn from: whole utterances or single frames.</source>
        <translation>De qué se sortea la parte: enunciados enteros o tramas sueltas.</translation>
    </message>
    <message>
        <source>Unlabelled data</source>
        <translation>Datos sin etiquetas</translation>
    </message>
    <message>
        <source>A further data folder without alignments. Its frames are learned from soft targets alone.</source>
        <translation>Otra carpeta de datos, sin alineamientos. Sus tramas se aprenden solo de los objetivos blandos.</translation>
    </message>
    <message>
        <source>Bias correction</source>
        <translation>Corrección de sesgos</translation>
    </message>
    <message>
        <source>What is done for classes that were left out; what a share happens not to draw stays as it is. frequencies: their output biases are moved until their mean posteriors on validation data are their frequencies in the training data; test: moved together to the best accuracy on the test set, as the paper did, so that its test accuracy is no longer that of unseen data; none.</source>
        <translation>Qué se hace con las clases omitidas; las que una fracción no extrae por azar quedan como están. frequencies: sus sesgos de salida se desplazan hasta que sus probabilidades a posteriori medias en los datos de validación sean sus frecuencias en los datos de entrenamiento; test: se desplazan juntos hasta la mejor exactitud en el conjunto de prueba, como en el artículo, de modo que la exactitud en prueba ya no es la de datos no vistos; none: nada.</translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>given: by the teacher weights; fitted: the weights that give the mean of the teachers the lowest cross entropy on validation data (arithmetic: sum 1; geometric: exponents from 0 on).</source>
        <translation>given: según los pesos de los profesores; fitted: los pesos que dan a la media de los profesores la menor entropía cruzada en los datos de validación (aritmética: suma 1; geométrica: exponentes desde 0).</translation>
    </message>
    <message>
        <source>Calibrate teachers</source>
        <translation>Calibrar profesores</translation>
    </message>
    <message>
        <source>Divides each teacher&apos;s logits by the temperature that gives it the lowest cross entropy on validation data (Guo et al. 2017), before anything else. Shown on images and text; no evidence on acoustic models.</source>
        <translation>Divide los logits de cada profesor por la temperatura que le da la menor entropía cruzada en los datos de validación (Guo et al. 2017), antes que nada. Demostrado en imágenes y texto; sin pruebas en modelos acústicos.</translation>
    </message>
    <message>
        <source>soft: cross entropy at the temperature; logits: squared difference of zero-mean logits, its limit for high temperatures (shown on images; no evidence on acoustic models); conditional: soft where the teacher decides as the label, else the label (Meng et al. 2019, shown on acoustic models).</source>
        <translation>soft: entropía cruzada a la temperatura; logits: diferencia cuadrática de logits de media cero, su límite para temperaturas altas (demostrado en imágenes; sin pruebas en modelos acústicos); conditional: soft donde el profesor decide como la etiqueta; si no, la etiqueta (Meng et al. 2019, demostrado en modelos acústicos).</translation>
    </message>
    <message>
        <source>Final temperature</source>
        <translation>Temperatura final</translation>
    </message>
    <message>
        <source>The temperature moves evenly from epoch to epoch, to this one in the last of the epochs planned; 0 keeps it. Annealing it was shown on images and text (Jafari et al. 2021); no evidence on acoustic models.</source>
        <translation>La temperatura cambia de manera uniforme de época en época, hasta esta en la última de las épocas previstas; 0 la mantiene. Este recocido se ha demostrado en imágenes y texto (Jafari et al. 2021); sin pruebas en modelos acústicos.</translation>
    </message>
    <message>
        <source>Confidence weight</source>
        <translation>Peso de confianza</translation>
    </message>
    <message>
        <source>How much a frame&apos;s soft loss is lowered where its teacher is unsure: times exp(-c H / log K), H the entropy of the teacher&apos;s posterior, K the number of classes (after Dehghani et al. 2018). Shown on text; no evidence on acoustic models. 0 is off.</source>
        <translation>Cuánto se reduce la pérdida blanda de una trama donde su profesor está inseguro: por exp(-c H / log K), con H la entropía de la distribución a posteriori del profesor y K el número de clases (según Dehghani et al. 2018). Demostrado en texto; sin pruebas en modelos acústicos. 0 lo desactiva.</translation>
    </message>
    <message>
        <source>live: the teacher runs along and sees what the student sees; stored: its outputs for the frames as they are (unjittered) are written once and reused; auto: stored where they are small and nothing is jittered.</source>
        <translation>live: el profesor se evalúa a la vez y ve lo que ve el alumno; stored: sus salidas para las tramas tal cual (sin desplazar) se escriben una vez y se reutilizan; auto: se guardan donde son pequeñas y no se desplaza nada.</translation>
    </message>
    <message>
        <source>Clustering</source>
        <translation>Agrupamiento</translation>
    </message>
    <message>
        <source>How classes become sets, by the covariance of the generalist&apos;s predictions. kmeans: online k-means on its columns; pairs: the two sets that covary most are joined, again and again; given: the sets below.</source>
        <translation>Cómo las clases pasan a ser conjuntos, según la covarianza de las predicciones del generalista. kmeans: k-means en línea sobre sus columnas; pairs: los dos conjuntos que más covarían se unen, una y otra vez; given: los conjuntos de abajo.</translation>
    </message>
    <message>
        <source>Set size</source>
        <translation>Tamaño del conjunto</translation>
    </message>
    <message>
        <source>Classes of each set: those nearest to each cluster, so that sets may overlap. 0: the clusters themselves, each class in one of them.</source>
        <translation>Clases de cada conjunto: las más próximas a cada grupo, de modo que los conjuntos pueden solaparse. 0: los propios grupos, cada clase en uno de ellos.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Conjuntos</translation>
    </message>
    <message>
        <source>With clustering given: one text a set, class numbers and ranges (&quot;0 4 10-19&quot;). sets.json of an earlier run holds such texts.</source>
        <translation>Con el agrupamiento given: un texto por conjunto, números de clase y rangos (&quot;0 4 10-19&quot;). El archivo sets.json de una ejecución anterior contiene textos así.</translation>
    </message>
    <message>
        <source>Special share</source>
        <translation>Parte de clases propias</translation>
    </message>
    <message>
        <source>Share of the training frames that are of the set&apos;s own classes; the rest is drawn from all other frames. Afterwards the logits are corrected for it.</source>
        <translation>Proporción de tramas de entrenamiento que son de las clases propias del conjunto; el resto se sortea de todas las demás tramas. Después, los logits se corrigen en consecuencia.</translation>
    </message>
    <message>
        <source>Most probable</source>
        <translation>Más probables</translation>
    </message>
    <message>
        <source>A specialist is asked where its set holds one of this many most probable classes of the generalist.</source>
        <translation>Se consulta a un especialista donde su conjunto contiene una de las clases más probables del generalista, tomadas en este número.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>dustbin: the set&apos;s classes and one output for all others; full: all classes, those outside the set held by the generalist&apos;s soft targets (the paper&apos;s section 6.1: proposed there, not evaluated).</source>
        <translation>dustbin: las clases del conjunto y una salida para todas las demás; full: todas las clases, las de fuera del conjunto sujetas por los objetivos blandos del generalista (sección 6.1 del artículo: allí se propone, no se evalúa).</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Redes de control</translation>
    </message>
    <message>
        <source>Trains the same net on hard labels beside each distilled model that has no such net to be held against.</source>
        <translation>Entrena la misma red con etiquetas duras junto a cada modelo destilado que no tenga una red así con la que compararse.</translation>
    </message>
    <message>
        <source>hard: learns from the alignment&apos;s labels; distilled: learns from its teachers as well; specialists: each starts from the generalist and learns to tell some classes apart.</source>
        <translation>hard: aprende de las etiquetas del alineamiento; distilled: aprende también de sus profesores; specialists: cada uno parte del generalista y aprende a distinguir algunas clases.</translation>
    </message>
    <message>
        <source>Trains this many members that differ in their seed only: NAME.1, NAME.2, … Of specialists: the number of class sets.</source>
        <translation>Entrena este número de miembros que solo difieren en su semilla: NAME.1, NAME.2, … En especialistas: el número de conjuntos de clases.</translation>
    </message>
    <message>
        <source>Generalist</source>
        <translation>Generalista</translation>
    </message>
    <message>
        <source>The model that knows all classes: its predictions say which are confused, specialists start from its weights and answer together with it.</source>
        <translation>El modelo que conoce todas las clases: sus predicciones indican cuáles se confunden; los especialistas parten de sus pesos y responden junto con él.</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Especialistas</translation>
    </message>
    <message>
        <source>How the classes are divided, learned and asked for.</source>
        <translation>Cómo se reparten, se aprenden y se consultan las clases.</translation>
    </message>
    <message>
        <source>Transfer set</source>
        <translation>Conjunto de transferencia</translation>
    </message>
    <message>
        <source>What part of the training data it learns from.</source>
        <translation>De qué parte de los datos de entrenamiento aprende.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>nats/frame</source>
        <translation>nats/trama</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>SGD with momentum 0.9, batch 100, last epoch; no choice was made on test errors within a run.</source>
        <translation>SGD con momento 0,9, lote 100, última época; dentro de una ejecución no se eligió nada por los errores de prueba.</translation>
    </message>
    <message>
        <source>test errors</source>
        <translation>errores de prueba</translation>
    </message>
    <message>
        <source>MNIST teacher</source>
        <translation>Profesor de MNIST</translation>
    </message>
    <message>
        <source>784-1200-1200-10 ReLU, all 60,000 images, dropout and max-norm, images jittered by up to two pixels each way</source>
        <translation>784-1200-1200-10 ReLU, las 60&#xa0;000 imágenes, dropout y norma máxima, imágenes desplazadas hasta dos píxeles en cada sentido</translation>
    </message>
    <message>
        <source>67 test errors</source>
        <translation>67 errores de prueba</translation>
    </message>
    <message>
        <source>Dropout 0.2 of the inputs and 0.5 of the hidden units, max-norm 3, He initialisation, rate 0.03 with cosine decay, momentum 0.9, batch 100.</source>
        <translation>Dropout de 0,2 en las entradas y de 0,5 en las unidades ocultas, norma máxima 3, inicialización He, tasa 0,03 con decaimiento de coseno, momento 0,9, lote 100.</translation>
    </message>
    <message>
        <source>Small net on hard labels</source>
        <translation>Red pequeña con etiquetas duras</translation>
    </message>
    <message>
        <source>784-800-800-10 ReLU, no regularisation</source>
        <translation>784-800-800-10 ReLU, sin regularización</translation>
    </message>
    <message>
        <source>146 test errors</source>
        <translation>146 errores de prueba</translation>
    </message>
    <message>
        <source>He initialisation, rate 0.1 with linear decay, momentum 0.9, batch 100.</source>
        <translation>Inicialización He, tasa 0,1 con decaimiento lineal, momento 0,9, lote 100.</translation>
    </message>
    <message>
        <source>Small net distilled</source>
        <translation>Red pequeña destilada</translation>
    </message>
    <message>
        <source>As M2, soft targets of M1 at temperature 20, no jitter</source>
        <translation>Como M2, objetivos blandos de M1 a temperatura 20, sin desplazamiento</translation>
    </message>
    <message>
        <source>74 test errors</source>
        <translation>74 errores de prueba</translation>
    </message>
    <message>
        <source>Hard weight 0.5, initial weights of standard deviation 0.01, rate 0.3 held by a gradient clipped to length 0.5 and three epochs of warm-up, linear decay.</source>
        <translation>Peso duro 0,5, pesos iniciales de desviación típica 0,01, tasa 0,3 sostenida por un gradiente recortado a longitud 0,5 y tres épocas de calentamiento, decaimiento lineal.</translation>
    </message>
    <message>
        <source>of the teacher&apos;s gain kept</source>
        <translation>parte conservada de la ganancia del profesor</translation>
    </message>
    <message>
        <source>Temperature and width</source>
        <translation>Temperatura y anchura</translation>
    </message>
    <message>
        <source>Students of different widths at different temperatures</source>
        <translation>Alumnos de distintas anchuras a distintas temperaturas</translation>
    </message>
    <message>
        <source>300 units a layer or more: all temperatures above 8 alike; 30 units: 2.5 to 4 clearly best</source>
        <translation>300 unidades por capa o más: todas las temperaturas superiores a 8 son equivalentes; 30 unidades: de 2,5 a 4, claramente las mejores</translation>
    </message>
    <message>
        <source>Widths 30, 300 and 800; temperatures 1, 2, 2.5, 4, 8 and 20; hard weight 0.5, initial weights of standard deviation 0.01, rate 0.05 with linear decay.</source>
        <translation>Anchuras 30, 300 y 800; temperaturas (1; 2; 2,5; 4; 8; 20); peso duro 0,5, pesos iniciales de desviación típica 0,01, tasa 0,05 con decaimiento lineal.</translation>
    </message>
    <message>
        <source>of which on threes</source>
        <translation>de ellos, en treses</translation>
    </message>
    <message>
        <source>No threes in the transfer set</source>
        <translation>Sin treses en el conjunto de transferencia</translation>
    </message>
    <message>
        <source>As M3, all threes left out of the transfer set</source>
        <translation>Como M3, con todos los treses omitidos del conjunto de transferencia</translation>
    </message>
    <message>
        <source>206 test errors, of which 133 on the 1010 threes</source>
        <translation>206 errores de prueba, de ellos 133 en los 1010 treses</translation>
    </message>
    <message>
        <source>No threes, bias of the 3 raised</source>
        <translation>Sin treses, sesgo del 3 aumentado</translation>
    </message>
    <message>
        <source>The net of M5, bias of class 3 raised by 3.5, tuned on the test set</source>
        <translation>La red de M5, sesgo de la clase 3 aumentado en 3,5, ajustado con el conjunto de prueba</translation>
    </message>
    <message>
        <source>109 test errors, of which 14 on threes</source>
        <translation>109 errores de prueba, de ellos 14 en treses</translation>
    </message>
    <message>
        <source>The bias follows from class frequencies on training data; the test set is not looked at.</source>
        <translation>El sesgo se deriva de las frecuencias de las clases en los datos de entrenamiento; el conjunto de prueba no se mira.</translation>
    </message>
    <message>
        <source>Only sevens and eights in the transfer set</source>
        <translation>Solo sietes y ochos en el conjunto de transferencia</translation>
    </message>
    <message>
        <source>As M3, only sevens and eights in the transfer set</source>
        <translation>Como M3, solo sietes y ochos en el conjunto de transferencia</translation>
    </message>
    <message>
        <source>47.3 % test errors</source>
        <translation>47,3 % de errores de prueba</translation>
    </message>
    <message>
        <source>Sevens and eights, their biases lowered</source>
        <translation>Sietes y ochos, sus sesgos reducidos</translation>
    </message>
    <message>
        <source>The net of M7, biases of 7 and 8 lowered by 7.6, tuned on the test set</source>
        <translation>La red de M7, sesgos del 7 y del 8 reducidos en 7,6, ajustados con el conjunto de prueba</translation>
    </message>
    <message>
        <source>13.2 % test errors</source>
        <translation>13,2 % de errores de prueba</translation>
    </message>
    <message>
        <source>The biases follow from class frequencies on training data; the test set is not looked at.</source>
        <translation>Los sesgos se derivan de las frecuencias de las clases en los datos de entrenamiento; el conjunto de prueba no se mira.</translation>
    </message>
    <message>
        <source>needs MNIST&apos;s files</source>
        <translation>necesita los archivos MNIST</translation>
    </message>
    <message>
        <source>needs a Kaldi recipe</source>
        <translation>necesita una receta de Kaldi</translation>
    </message>
    <message>
        <source>Acoustic model</source>
        <translation>Modelo acústico</translation>
    </message>
    <message>
        <source>8 x 2560 ReLU, 14,000 pdfs, 26 frames of 40 mel bands, 2,000 hours</source>
        <translation>8 x 2560 ReLU, 14&#xa0;000 pdf, 26 tramas de 40 bandas mel, 2000 horas</translation>
    </message>
    <message>
        <source>58.9 % of frames, 10.9 % word errors</source>
        <translation>58,9 % de las tramas, 10,9 % de errores de palabra</translation>
    </message>
    <message>
        <source>4 x 1024 ReLU on the corpus at hand, dropout 0.1 of the inputs and 0.3 of the hidden units; the mean of five nets stands for one.</source>
        <translation>4 x 1024 ReLU con el corpus disponible, dropout de 0,1 en las entradas y de 0,3 en las unidades ocultas; la media de cinco redes representa a una.</translation>
    </message>
    <message>
        <source>Word errors need a decoder and are not measured.</source>
        <translation>Los errores de palabra requieren un decodificador y no se miden.</translation>
    </message>
    <message>
        <source>frames right</source>
        <translation>tramas acertadas</translation>
    </message>
    <message>
        <source>cross entropy</source>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensamble</translation>
    </message>
    <message>
        <source>10 nets as in S1 that differ in their seeds</source>
        <translation>10 redes como en S1 que difieren en sus semillas</translation>
    </message>
    <message>
        <source>61.1 % of frames, 10.7 % word errors</source>
        <translation>61,1 % de las tramas, 10,7 % de errores de palabra</translation>
    </message>
    <message>
        <source>Five nets, arithmetic mean of their posteriors.</source>
        <translation>Cinco redes, media aritmética de sus probabilidades a posteriori.</translation>
    </message>
    <message>
        <source>Distilled single net</source>
        <translation>Red única destilada</translation>
    </message>
    <message>
        <source>A net as in S1 taught by S2; temperatures 1, 2, 5 and 10 tried, hard weight 0.5</source>
        <translation>Una red como en S1 enseñada por S2; se probaron las temperaturas 1, 2, 5 y 10; peso duro 0,5</translation>
    </message>
    <message>
        <source>60.8 % of frames, 10.7 % word errors; more than 80 % of the ensemble&apos;s gain kept</source>
        <translation>60,8 % de las tramas, 10,7 % de errores de palabra; se conserva más del 80 % de la ganancia del ensamble</translation>
    </message>
    <message>
        <source>Temperatures 1, 2 and 4; the best on validation data counts. Beside the net of the teacher&apos;s size a small one of 2 x 256.</source>
        <translation>Temperaturas 1, 2 y 4; cuenta la mejor en los datos de validación. Junto a la red del tamaño del profesor, una pequeña de 2 x 256.</translation>
    </message>
    <message>
        <source>The control is the small net on hard labels, plain and with dropout of 0.1, 0.2 or 0.3, the best of them on validation data.</source>
        <translation>El control es la red pequeña con etiquetas duras, tal cual y con dropout de 0,1 o 0,2 o 0,3; la mejor de ellas en los datos de validación.</translation>
    </message>
    <message>
        <source>same size, from the ensemble</source>
        <translation>mismo tamaño, del ensamble</translation>
    </message>
    <message>
        <source>same size: of the ensemble&apos;s gain kept</source>
        <translation>mismo tamaño: parte conservada de la ganancia del ensamble</translation>
    </message>
    <message>
        <source>small, hard labels</source>
        <translation>pequeña, etiquetas duras</translation>
    </message>
    <message>
        <source>small, hard labels, dropout tuned</source>
        <translation>pequeña, etiquetas duras, dropout ajustado</translation>
    </message>
    <message>
        <source>small, from one teacher</source>
        <translation>pequeña, de un solo profesor</translation>
    </message>
    <message>
        <source>small, from the ensemble</source>
        <translation>pequeña, del ensamble</translation>
    </message>
    <message>
        <source>small: of the ensemble&apos;s gain kept</source>
        <translation>pequeña: parte conservada de la ganancia del ensamble</translation>
    </message>
    <message>
        <source>small, hard labels: cross entropy</source>
        <translation>pequeña, etiquetas duras: entropía cruzada</translation>
    </message>
    <message>
        <source>small, hard labels, dropout tuned: cross entropy</source>
        <translation>pequeña, etiquetas duras, dropout ajustado: entropía cruzada</translation>
    </message>
    <message>
        <source>small, from the ensemble: cross entropy</source>
        <translation>pequeña, del ensamble: entropía cruzada</translation>
    </message>
    <message>
        <source>A net for 15,000 classes of images (JFT)</source>
        <translation>Una red para 15&#xa0;000 clases de imágenes (JFT)</translation>
    </message>
    <message>
        <source>25.0 % of images right</source>
        <translation>25,0 % de imágenes acertadas</translation>
    </message>
    <message>
        <source>Generalist and specialists</source>
        <translation>Generalista y especialistas</translation>
    </message>
    <message>
        <source>61 specialists of 300 classes and a dustbin class each</source>
        <translation>61 especialistas de 300 clases y una clase residual cada uno</translation>
    </message>
    <message>
        <source>26.1 % of images right</source>
        <translation>26,1 % de imágenes acertadas</translation>
    </message>
    <message>
        <source>gain over the generalist</source>
        <translation>ganancia sobre el generalista</translation>
    </message>
    <message>
        <source>Gain by the number of covering specialists</source>
        <translation>Ganancia según el número de especialistas que cubren la clase</translation>
    </message>
    <message>
        <source>As J2, by how many specialists have the right class in their set</source>
        <translation>Como J2, según cuántos especialistas tienen la clase correcta en su conjunto</translation>
    </message>
    <message>
        <source>The gain grows with the number of covering specialists</source>
        <translation>La ganancia crece con el número de especialistas que cubren la clase</translation>
    </message>
    <message>
        <source>Eight specialists of overlapping class sets found by k-means on the corpus at hand, each class in two of them on average.</source>
        <translation>Ocho especialistas de conjuntos de clases que se solapan, hallados por k-means en el corpus disponible; cada clase está de media en dos de ellos.</translation>
    </message>
    <message>
        <source>4 x 1024 ReLU without dropout, so that soft targets alone regularise.</source>
        <translation>4 x 1024 ReLU sin dropout, para que solo los objetivos blandos regularicen.</translation>
    </message>
    <message>
        <source>training frames right</source>
        <translation>tramas de entrenamiento acertadas</translation>
    </message>
    <message>
        <source>All data, hard labels</source>
        <translation>Todos los datos, etiquetas duras</translation>
    </message>
    <message>
        <source>The net of S1 on all data</source>
        <translation>La red de S1 con todos los datos</translation>
    </message>
    <message>
        <source>63.4 % of training frames, 58.9 % of test frames</source>
        <translation>63,4 % de las tramas de entrenamiento, 58,9 % de las de prueba</translation>
    </message>
    <message>
        <source>A small share of the data, hard labels</source>
        <translation>Una pequeña parte de los datos, etiquetas duras</translation>
    </message>
    <message>
        <source>3 % of the data, early stopping</source>
        <translation>3 % de los datos, parada temprana</translation>
    </message>
    <message>
        <source>67.3 % of training frames, 44.5 % of test frames</source>
        <translation>67,3 % de las tramas de entrenamiento, 44,5 % de las de prueba</translation>
    </message>
    <message>
        <source>3 % of the utterances, 10 % where the corpus has fewer than 20,000; the best epoch on validation data counts.</source>
        <translation>3 % de los enunciados, 10 % si el corpus tiene menos de 20&#xa0;000; cuenta la mejor época en los datos de validación.</translation>
    </message>
    <message>
        <source>A small share of the data, soft targets</source>
        <translation>Una pequeña parte de los datos, objetivos blandos</translation>
    </message>
    <message>
        <source>The same 3 %, soft targets of R1, no early stopping</source>
        <translation>El mismo 3 %, objetivos blandos de R1, sin parada temprana</translation>
    </message>
    <message>
        <source>65.4 % of training frames, 57.0 % of test frames</source>
        <translation>65,4 % de las tramas de entrenamiento, 57,0 % de las de prueba</translation>
    </message>
    <message>
        <source>SGD with momentum 0.9, batch 256, He initialisation, rate 0.05 with linear decay.</source>
        <translation>SGD con momento 0,9, lote 256, inicialización He, tasa 0,05 con decaimiento lineal.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Desplazamiento aleatorio</translation>
    </message>
    <message>
        <source>Each training image is moved by up to this many whole pixels, right or left and up or down, anew in each epoch; what comes in is 0. Validation and test images stay as they are. Images only (idx).</source>
        <translation>Cada imagen de entrenamiento se mueve como máximo este número de píxeles enteros, a la derecha o a la izquierda y hacia arriba o hacia abajo, de nuevo en cada época; lo que entra es 0. Las imágenes de validación y de prueba se quedan como están. Solo imágenes (idx).</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Share of the label&apos;s weight that is spread over all classes in the loss (Szegedy et al. 2016). Shown on images; no evidence on acoustic models.</source>
        <translation>Parte del peso de la etiqueta que se reparte entre todas las clases en la pérdida (Szegedy et al. 2016). Demostrado en imágenes; sin pruebas en modelos acústicos.</translation>
    </message>
    <message>
        <source>Watch the test set</source>
        <translation>Vigilar el conjunto de prueba</translation>
    </message>
    <message>
        <source>Measures test accuracy after each epoch too, for curves beside the training accuracy. Nothing is ever chosen by it.</source>
        <translation>Mide también la exactitud en prueba tras cada época, para tener curvas junto a la exactitud en entrenamiento. Nunca se elige nada según ella.</translation>
    </message>
    <message>
        <source>Each starts from a generalist and learns to tell some classes apart.</source>
        <translation>Cada uno parte de un generalista y aprende a distinguir algunas clases.</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Tramas</translation>
    </message>
    <message>
        <source>Single frames are drawn.</source>
        <translation>Se sortean tramas sueltas.</translation>
    </message>
    <message>
        <source>Biases stay as they were learned.</source>
        <translation>Los sesgos se quedan como se aprendieron.</translation>
    </message>
    <message>
        <source>By frequencies</source>
        <translation>Por frecuencias</translation>
    </message>
    <message>
        <source>Mean posteriors of missing classes are brought to their frequencies in training.</source>
        <translation>Las probabilidades a posteriori medias de las clases ausentes se llevan a sus frecuencias en el entrenamiento.</translation>
    </message>
    <message>
        <source>Tuned on test data</source>
        <translation>Ajustada con los datos de prueba</translation>
    </message>
    <message>
        <source>As the paper did: its test accuracy is then no longer that of unseen data.</source>
        <translation>Como en el artículo: la exactitud en prueba ya no es entonces la de datos no vistos.</translation>
    </message>
    <message>
        <source>k-means</source>
        <translation>k-means</translation>
    </message>
    <message>
        <source>Online k-means on the covariance of the generalist&apos;s predictions.</source>
        <translation>k-means en línea sobre la covarianza de las predicciones del generalista.</translation>
    </message>
    <message>
        <source>Greedy pairs</source>
        <translation>Pares voraces</translation>
    </message>
    <message>
        <source>The two sets that covary most are joined, again and again.</source>
        <translation>Los dos conjuntos que más covarían se unen, una y otra vez.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Indicados</translation>
    </message>
    <message>
        <source>The sets are given by hand.</source>
        <translation>Los conjuntos se indican a mano.</translation>
    </message>
    <message>
        <source>With dustbin</source>
        <translation>Con clase residual</translation>
    </message>
    <message>
        <source>The classes of the set, and one output for all others.</source>
        <translation>Las clases del conjunto y una salida para todas las demás.</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>All classes, those outside the set held by the generalist&apos;s soft targets.</source>
        <translation>Todas las clases, las de fuera del conjunto sujetas por los objetivos blandos del generalista.</translation>
    </message>
    <message>
        <source>The weights that are named, or equal ones.</source>
        <translation>Los pesos que se indiquen, o pesos iguales.</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Ajustados</translation>
    </message>
    <message>
        <source>The weights that serve validation data best.</source>
        <translation>Los pesos que mejor sirven a los datos de validación.</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Condicional</translation>
    </message>
    <message>
        <source>The teachers&apos; posteriors where they are right, the label where they are not.</source>
        <translation>Las probabilidades a posteriori de los profesores donde aciertan, la etiqueta donde no.</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>needs %1 classes or more, and there are %2</source>
        <translation>necesita %1 clases o más, y hay %2</translation>
    </message>
    <message>
        <source>classes of %1 specialists</source>
        <translation>clases de %1 especialistas</translation>
    </message>
    <message>
        <source>same size, T = %1</source>
        <translation>mismo tamaño, T = %1</translation>
    </message>
    <message>
        <source>small, T = %1</source>
        <translation>pequeño, T = %1</translation>
    </message>
    <message>
        <source>%1, T = %2</source>
        <translation>%1, T = %2</translation>
    </message>
    <message>
        <source>%1, hard</source>
        <translation>%1, etiquetas duras</translation>
    </message>
    <message>
        <source>is no experiment of the paper</source>
        <translation>no es un experimento del artículo</translation>
    </message>
    <message>
        <source>retort paper --list names them</source>
        <translation>retort paper --list los enumera</translation>
    </message>
    <message>
        <source>retort paper --list says what each needs</source>
        <translation>retort paper --list indica qué necesita cada uno</translation>
    </message>
    <message>
        <source>%1: is damaged: %2</source>
        <translation>%1: está dañado: %2</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>está dañado: %1</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>no existe la carpeta %1</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: no se puede leer: %2</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>has %1 labels for the %2 images of %3</source>
        <translation>tiene %1 etiquetas para las %2 imágenes de %3</translation>
    </message>
    <message>
        <source>has no feats.scp</source>
        <translation>no tiene feats.scp</translation>
    </message>
    <message>
        <source>holds no utterances</source>
        <translation>no contiene enunciados</translation>
    </message>
    <message>
        <source>has no utt2spk, which CMVN by speaker needs</source>
        <translation>no tiene utt2spk, que la CMVN por locutor necesita</translation>
    </message>
    <message>
        <source>holds no statistics</source>
        <translation>no contiene estadísticas</translation>
    </message>
    <message>
        <source>has no cmvn.scp</source>
        <translation>no tiene cmvn.scp</translation>
    </message>
    <message>
        <source>features are %1 wide after the front end, those of the training set %2</source>
        <translation>las características tienen %1 dimensiones tras el front-end, y las del conjunto de entrenamiento %2</translation>
    </message>
    <message>
        <source>utterance %1 has %2 labels and %3 frames</source>
        <translation>el enunciado %1 tiene %2 etiquetas y %3 tramas</translation>
    </message>
    <message>
        <source>none of the first aligned utterances has features in %1: %2, …</source>
        <translation>ninguno de los primeros enunciados alineados tiene características en %1: %2, …</translation>
    </message>
    <message>
        <source>no utterance can be used</source>
        <translation>no se puede usar ningún enunciado</translation>
    </message>
    <message>
        <source>has %1 classes, the training set %2</source>
        <translation>tiene %1 clases, y el conjunto de entrenamiento %2</translation>
    </message>
    <message>
        <source>the training set has a single %1, so nothing can be kept for validation</source>
        <translation>el conjunto de entrenamiento tiene un solo elemento (%1), así que no se puede reservar nada para la validación</translation>
    </message>
    <message>
        <source>has utterances that cannot be used</source>
        <translation>tiene enunciados que no se pueden usar</translation>
    </message>
    <message>
        <source>name the folder that the recipe runs from</source>
        <translation>indique la carpeta desde la que se ejecuta la receta</translation>
    </message>
    <message>
        <source>check the path and its permissions</source>
        <translation>compruebe la ruta y sus permisos</translation>
    </message>
    <message>
        <source>do the files belong together?</source>
        <translation>¿corresponden los archivos entre sí?</translation>
    </message>
    <message>
        <source>relative folders are taken from the recipe folder</source>
        <translation>las carpetas relativas parten de la carpeta de la receta</translation>
    </message>
    <message>
        <source>name a Kaldi data folder with features, such as data/train</source>
        <translation>indique una carpeta de datos de Kaldi con características, como data/train</translation>
    </message>
    <message>
        <source>compute features first</source>
        <translation>calcule primero las características</translation>
    </message>
    <message>
        <source>make it, or set cmvn to utterance or none</source>
        <translation>créelo, o ponga cmvn en utterance o none</translation>
    </message>
    <message>
        <source>run compute_cmvn_stats.sh, or set cmvn to utterance or none</source>
        <translation>ejecute compute_cmvn_stats.sh, o ponga cmvn en utterance o none</translation>
    </message>
    <message>
        <source>run compute_cmvn_stats.sh</source>
        <translation>ejecute compute_cmvn_stats.sh</translation>
    </message>
    <message>
        <source>make the features of both sets in one way</source>
        <translation>genere las características de ambos conjuntos de la misma manera</translation>
    </message>
    <message>
        <source>align these features again, or set inputs.badUtterances to &quot;drop&quot;</source>
        <translation>alinee de nuevo estas características, o ponga inputs.badUtterances en &quot;drop&quot;</translation>
    </message>
    <message>
        <source>do data and alignment folder belong together?</source>
        <translation>¿corresponden entre sí la carpeta de datos y la de alineamientos?</translation>
    </message>
    <message>
        <source>take them out of its feats.scp</source>
        <translation>quítelos de su feats.scp</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>iguales</translation>
    </message>
    <message>
        <source>As M3, but soft targets only (hard weight 0).</source>
        <translation>Como M3, pero solo objetivos blandos (peso duro 0).</translation>
    </message>
    <message>
        <source>As M3, but soft targets only (hard weight 0) and 100 epochs: there are a fifth of the images.</source>
        <translation>Como M3, pero solo objetivos blandos (peso duro 0) y 100 épocas: hay una quinta parte de las imágenes.</translation>
    </message>
    <message>
        <source>Temperature 2, soft targets only, gradients clipped to length 1, two epochs of warm-up; the last epoch counts.</source>
        <translation>Temperatura 2, solo objetivos blandos, gradientes limitados a la longitud 1, dos épocas de calentamiento; cuenta la última época.</translation>
    </message>
    <message>
        <source>the number of rows</source>
        <translation>el número de filas</translation>
    </message>
    <message>
        <source>the number of columns</source>
        <translation>el número de columnas</translation>
    </message>
    <message>
        <source>the number of topology entries</source>
        <translation>el número de entradas de topología</translation>
    </message>
    <message>
        <source>the number of log probabilities</source>
        <translation>el número de log-probabilidades</translation>
    </message>
    <message>
        <source>the type of an object</source>
        <translation>el tipo de un objeto</translation>
    </message>
    <message>
        <source>the header of a compressed matrix</source>
        <translation>la cabecera de una matriz comprimida</translation>
    </message>
    <message>
        <source>a compressed matrix</source>
        <translation>una matriz comprimida</translation>
    </message>
    <message>
        <source>an integer vector</source>
        <translation>un vector de enteros</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un array</translation>
    </message>
    <message>
        <source>the matrix</source>
        <translation>la matriz</translation>
    </message>
    <message>
        <source>the compressed matrix</source>
        <translation>la matriz comprimida</translation>
    </message>
    <message>
        <source>log probabilities</source>
        <translation>log-probabilidades</translation>
    </message>
    <message>
        <source>the data of a compressed matrix</source>
        <translation>los datos de una matriz comprimida</translation>
    </message>
    <message>
        <source>the data of a matrix</source>
        <translation>los datos de una matriz</translation>
    </message>
    <message>
        <source>the data of a vector</source>
        <translation>los datos de un vector</translation>
    </message>
    <message>
        <source>the length of a vector</source>
        <translation>la longitud de un vector</translation>
    </message>
    <message>
        <source>the length of an integer vector</source>
        <translation>la longitud de un vector de enteros</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>una línea</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>un entero</translation>
    </message>
    <message>
        <source>a transition&apos;s destination</source>
        <translation>el destino de una transición</translation>
    </message>
    <message>
        <source>a transition&apos;s probability</source>
        <translation>la probabilidad de una transición</translation>
    </message>
    <message>
        <source>an HMM state</source>
        <translation>un estado HMM</translation>
    </message>
    <message>
        <source>an HMM state&apos;s number</source>
        <translation>el número de un estado HMM</translation>
    </message>
    <message>
        <source>a pdf class</source>
        <translation>una clase de pdf</translation>
    </message>
    <message>
        <source>a phone</source>
        <translation>un fono</translation>
    </message>
    <message>
        <source>a pdf</source>
        <translation>un pdf</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>layer %1: weights</source>
        <translation>capa %1: pesos</translation>
    </message>
    <message>
        <source>layer %1: biases</source>
        <translation>capa %1: sesgos</translation>
    </message>
    <message>
        <source>layer %1: batch normalisation</source>
        <translation>capa %1: normalización por lotes</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>batch normalisation (layer %1)</source>
        <translation>normalización por lotes (capa %1)</translation>
    </message>
    <message>
        <source>activation %1 (layer %2)</source>
        <translation>activación %1 (capa %2)</translation>
    </message>
    <message>
        <source>activation %1 before the first affine layer</source>
        <translation>activación %1 antes de la primera capa afín</translation>
    </message>
    <message>
        <source>maxout before the first affine layer</source>
        <translation>maxout antes de la primera capa afín</translation>
    </message>
    <message>
        <source>a net of so many layers</source>
        <translation>una red de tantas capas</translation>
    </message>
    <message>
        <source>%1; pdfs without any: %2</source>
        <translation>%1; pdf sin datos: %2</translation>
    </message>
    <message>
        <source>%1; classes without any: %2</source>
        <translation>%1; clases sin datos: %2</translation>
    </message>
    <message>
        <source>%1, and %2 unlabelled frames</source>
        <translation>%1 y %2 tramas sin etiquetas</translation>
    </message>
    <message>
        <source>%1, and %2 unlabelled images</source>
        <translation>%1 y %2 imágenes sin etiquetas</translation>
    </message>
    <message>
        <source>%1 of %2 frames (%3 %) in %4 of %5 utterances</source>
        <translation>%1 de %2 tramas (%3 %) en %4 de %5 enunciados</translation>
    </message>
    <message>
        <source>%1 of %2 images (%3 %)</source>
        <translation>%1 de %2 imágenes (%3 %)</translation>
    </message>
    <message>
        <source>; their mean is no better than one of them</source>
        <translation>; su media no es mejor que uno de ellos</translation>
    </message>
    <message>
        <source>; their mean gains %1 points over one, and the last member still paid</source>
        <translation>; su media gana %1 puntos sobre uno, y el último miembro aún compensaba</translation>
    </message>
    <message>
        <source>; their mean gains %1 points over one, %2 of %3 members bring 95 % of that: more hardly pay</source>
        <translation>; su media gana %1 puntos sobre uno, y %2 de %3 miembros aportan el 95 % de ello: más apenas compensan</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>el archivo o la carpeta no existe</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>begins with a byte order mark</source>
        <translation>empieza por una marca de orden de bytes (BOM)</translation>
    </message>
    <message>
        <source>save it as plain UTF-8 without BOM</source>
        <translation>guárdelo como UTF-8 sin BOM</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>an archive? then name it as ark:FILE</source>
        <translation>¿es un archivo ark? entonces indíquelo como ark:ARCHIVO</translation>
    </message>
    <message>
        <source>blank line</source>
        <translation>línea vacía</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>elimínela</translation>
    </message>
    <message>
        <source>key %1 stands here a second time</source>
        <translation>la clave %1 aparece aquí por segunda vez</translation>
    </message>
    <message>
        <source>key %1 comes a second time</source>
        <translation>la clave %1 llega por segunda vez</translation>
    </message>
    <message>
        <source>keys must be unique</source>
        <translation>las claves deben ser únicas</translation>
    </message>
    <message>
        <source>no file after the key: %1</source>
        <translation>no hay archivo tras la clave: %1</translation>
    </message>
    <message>
        <source>each line is KEY FILE[:OFFSET]</source>
        <translation>cada línea es CLAVE ARCHIVO[:POSICIÓN]</translation>
    </message>
    <message>
        <source>a command, which is never run: %1</source>
        <translation>una orden, que nunca se ejecuta: %1</translation>
    </message>
    <message>
        <source>write its output to a file and name that here</source>
        <translation>escriba su salida en un archivo e indíquelo aquí</translation>
    </message>
    <message>
        <source>a range that cannot be read: %1</source>
        <translation>un intervalo que no se puede leer: %1</translation>
    </message>
    <message>
        <source>a range without its closing bracket: %1</source>
        <translation>un intervalo sin corchete de cierre: %1</translation>
    </message>
    <message>
        <source>standard input cannot be read here: %1</source>
        <translation>la entrada estándar no se puede leer aquí: %1</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>indique un archivo</translation>
    </message>
    <message>
        <source>a table where a file is expected: %1</source>
        <translation>una tabla donde se esperaba un archivo: %1</translation>
    </message>
    <message>
        <source>name the file and offset alone</source>
        <translation>indique solo el archivo y la posición</translation>
    </message>
    <message>
        <source>an offset that no file can have: %1</source>
        <translation>una posición que ningún archivo puede tener: %1</translation>
    </message>
    <message>
        <source>a negative offset: %1</source>
        <translation>una posición negativa: %1</translation>
    </message>
    <message>
        <source>no file before the offset: %1</source>
        <translation>no hay archivo antes de la posición: %1</translation>
    </message>
    <message>
        <source>[%1] is no range</source>
        <translation>[%1] no es un intervalo</translation>
    </message>
    <message>
        <source>write [first:last] or [first:last,first:last], counted from 0</source>
        <translation>escriba [primero:último] o [primero:último,primero:último], contados desde 0</translation>
    </message>
    <message>
        <source>range [%1] ends before it begins</source>
        <translation>el intervalo [%1] termina antes de empezar</translation>
    </message>
    <message>
        <source>range %1 lies outside the %2 rows</source>
        <translation>el intervalo %1 queda fuera de las %2 filas</translation>
    </message>
    <message>
        <source>range %1 lies outside the %2 columns</source>
        <translation>el intervalo %1 queda fuera de las %2 columnas</translation>
    </message>
    <message>
        <source>holds no entries</source>
        <translation>no contiene entradas</translation>
    </message>
    <message>
        <source>was it written to the end? an empty table has nothing to read</source>
        <translation>¿se escribió hasta el final? en una tabla vacía no hay nada que leer</translation>
    </message>
    <message>
        <source>expected a key, found a zero byte</source>
        <translation>se esperaba una clave, se encontró un byte nulo</translation>
    </message>
    <message>
        <source>is this an archive? a file without keys is named without ark:</source>
        <translation>¿es un archivo ark? un archivo sin claves se indica sin ark:</translation>
    </message>
    <message>
        <source>expected a key, found thousands of bytes without white space</source>
        <translation>se esperaba una clave, se encontraron miles de bytes sin espacios</translation>
    </message>
    <message>
        <source>is this an archive?</source>
        <translation>¿es un archivo ark?</translation>
    </message>
    <message>
        <source>the file ends after the key %1</source>
        <translation>el archivo termina tras la clave %1</translation>
    </message>
    <message>
        <source>it was cut short: copy or make it again</source>
        <translation>está cortado: cópielo o genérelo de nuevo</translation>
    </message>
    <message>
        <source>expected a space after the key %1</source>
        <translation>se esperaba un espacio tras la clave %1</translation>
    </message>
    <message>
        <source>utterance %1 stands here a second time</source>
        <translation>el enunciado %1 aparece aquí por segunda vez</translation>
    </message>
    <message>
        <source>speaker %1 stands here a second time</source>
        <translation>el locutor %1 aparece aquí por segunda vez</translation>
    </message>
    <message>
        <source>each may stand in one line only</source>
        <translation>cada uno solo puede estar en una línea</translation>
    </message>
    <message>
        <source>%1 fields, expected 2</source>
        <translation>%1 campos, se esperaban 2</translation>
    </message>
    <message>
        <source>each line is UTTERANCE SPEAKER</source>
        <translation>cada línea es ENUNCIADO LOCUTOR</translation>
    </message>
    <message>
        <source>a speaker without utterances</source>
        <translation>un locutor sin enunciados</translation>
    </message>
    <message>
        <source>each line is SPEAKER UTTERANCE UTTERANCE …</source>
        <translation>cada línea es LOCUTOR ENUNCIADO ENUNCIADO …</translation>
    </message>
    <message>
        <source>option %1 has no value that fits</source>
        <translation>la opción %1 no tiene un valor válido</translation>
    </message>
    <message>
        <source>expected a number of jobs, found %1</source>
        <translation>se esperaba un número de trabajos, se encontró %1</translation>
    </message>
    <message>
        <source>no such alignment folder</source>
        <translation>la carpeta de alineamientos no existe</translation>
    </message>
    <message>
        <source>job %1 stands here twice: %2 and %3</source>
        <translation>el trabajo %1 aparece aquí dos veces: %2 y %3</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>elimine uno de ellos</translation>
    </message>
    <message>
        <source>no alignments (ali.1.gz, ali.2.gz, …) in this folder</source>
        <translation>no hay alineamientos (ali.1.gz, ali.2.gz, …) en esta carpeta</translation>
    </message>
    <message>
        <source>name the folder that align_si.sh wrote</source>
        <translation>indique la carpeta que escribió align_si.sh</translation>
    </message>
    <message>
        <source>%1 is missing, though there is %2</source>
        <translation>falta %1, aunque existe %2</translation>
    </message>
    <message>
        <source>did a job of the alignment fail?</source>
        <translation>¿falló algún trabajo del alineamiento?</translation>
    </message>
    <message>
        <source>num_jobs says %1, but there are ali.1 to ali.%2</source>
        <translation>num_jobs dice %1, pero hay de ali.1 a ali.%2</translation>
    </message>
    <message>
        <source>remove the files of an older alignment</source>
        <translation>elimine los archivos de un alineamiento anterior</translation>
    </message>
    <message>
        <source>utterance %1 is aligned a second time, as in %2</source>
        <translation>el enunciado %1 está alineado por segunda vez, como en %2</translation>
    </message>
    <message>
        <source>files of different alignments in one folder?</source>
        <translation>¿archivos de alineamientos distintos en una carpeta?</translation>
    </message>
    <message>
        <source>bytes that are no gzip data follow the end of the gzip data</source>
        <translation>tras el final de los datos gzip hay bytes que no son datos gzip</translation>
    </message>
    <message>
        <source>pack the file again</source>
        <translation>vuelva a comprimir el archivo</translation>
    </message>
    <message>
        <source>the gzip data are cut short</source>
        <translation>los datos gzip están cortados</translation>
    </message>
    <message>
        <source>copy or make the file again</source>
        <translation>copie o genere de nuevo el archivo</translation>
    </message>
    <message>
        <source>the gzip data are damaged: %1</source>
        <translation>los datos gzip están dañados: %1</translation>
    </message>
    <message>
        <source>the file ends inside %1</source>
        <translation>el archivo termina a mitad de esto: %1</translation>
    </message>
    <message>
        <source>%1 of %2 bytes is more than the %3 that a gzip file of this size may hold</source>
        <translation>%1 de %2 bytes supera los %3 que puede contener un archivo gzip de este tamaño</translation>
    </message>
    <message>
        <source>the file is damaged, or packs nothing but repetition: unpack it first</source>
        <translation>el archivo está dañado o solo comprime repeticiones: descomprímalo primero</translation>
    </message>
    <message>
        <source>%1 would take %2 bytes, but only %3 are left</source>
        <translation>%1 ocuparía %2 bytes, pero solo quedan %3</translation>
    </message>
    <message>
        <source>the file is damaged or was cut short</source>
        <translation>el archivo está dañado o cortado</translation>
    </message>
    <message>
        <source>cannot go back in a gzip file</source>
        <translation>no se puede retroceder en un archivo gzip</translation>
    </message>
    <message>
        <source>unpack it with gunzip first</source>
        <translation>descomprímalo antes con gunzip</translation>
    </message>
    <message>
        <source>offset %1 lies beyond the end of the file, which has %2 bytes</source>
        <translation>la posición %1 está más allá del final del archivo, que tiene %2 bytes</translation>
    </message>
    <message>
        <source>offset %1 lies beyond the end of the file</source>
        <translation>la posición %1 está más allá del final del archivo</translation>
    </message>
    <message>
        <source>CMVN statistics of %1 x %2, expected 2 x (dimensions + 1)</source>
        <translation>estadísticas CMVN de %1 x %2, se esperaba 2 x (dimensiones + 1)</translation>
    </message>
    <message>
        <source>CMVN statistics hold NaN or infinity</source>
        <translation>las estadísticas CMVN contienen NaN o infinito</translation>
    </message>
    <message>
        <source>compute them again (compute_cmvn_stats.sh)</source>
        <translation>calcúlelas de nuevo (compute_cmvn_stats.sh)</translation>
    </message>
    <message>
        <source>CMVN statistics of no frames</source>
        <translation>estadísticas CMVN de ninguna trama</translation>
    </message>
    <message>
        <source>CMVN statistics of one row, which have no variances</source>
        <translation>estadísticas CMVN de una sola fila, sin varianzas</translation>
    </message>
    <message>
        <source>CMVN statistics of %1 dimensions for features of %2</source>
        <translation>estadísticas CMVN de %1 dimensiones para características de %2</translation>
    </message>
    <message>
        <source>CMVN statistics of %1 frames</source>
        <translation>estadísticas CMVN de %1 tramas</translation>
    </message>
    <message>
        <source>at least one frame is needed</source>
        <translation>se necesita al menos una trama</translation>
    </message>
    <message>
        <source>are features and statistics of the same kind? compute the statistics again</source>
        <translation>¿son características y estadísticas del mismo tipo? calcule de nuevo las estadísticas</translation>
    </message>
    <message>
        <source>switch normVars off or compute them again</source>
        <translation>desactive normVars o calcúlelas de nuevo</translation>
    </message>
    <message>
        <source>unknown kind of compressed matrix</source>
        <translation>tipo de matriz comprimida desconocido</translation>
    </message>
    <message>
        <source>known are CM, CM2 and CM3</source>
        <translation>se conocen CM, CM2 y CM3</translation>
    </message>
    <message>
        <source>a compressed matrix of %1 x %2 is not possible</source>
        <translation>una matriz comprimida de %1 x %2 no es posible</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>deltas need an order of 0 or more and a window of 1 or more</source>
        <translation>los deltas necesitan un orden de 0 o más y una ventana de 1 o más</translation>
    </message>
    <message>
        <source>an utterance without frames cannot be spliced</source>
        <translation>un enunciado sin tramas no puede tener contexto</translation>
    </message>
    <message>
        <source>a splice needs contexts of 0 or more frames</source>
        <translation>un contexto necesita 0 o más tramas</translation>
    </message>
    <message>
        <source>a transform does not fit the features</source>
        <translation>una transformación no encaja con las características</translation>
    </message>
    <message>
        <source>a range of columns on a vector</source>
        <translation>un intervalo de columnas en un vector</translation>
    </message>
    <message>
        <source>a range where a whole matrix is expected</source>
        <translation>un intervalo donde se esperaba una matriz entera</translation>
    </message>
    <message>
        <source>a range on an integer vector</source>
        <translation>un intervalo en un vector de enteros</translation>
    </message>
    <message>
        <source>a zero byte without the &apos;B&apos; of a binary object</source>
        <translation>un byte nulo sin la &apos;B&apos; de un objeto binario</translation>
    </message>
    <message>
        <source>the file is damaged, or the offset is wrong</source>
        <translation>el archivo está dañado o la posición es errónea</translation>
    </message>
    <message>
        <source>expected a type such as FM, DM, CM, FV or DV and a space, found %1</source>
        <translation>se esperaba un tipo como FM, DM, CM, FV o DV y un espacio, se encontró %1</translation>
    </message>
    <message>
        <source>expected a 4-byte integer for %1, found size %2</source>
        <translation>se esperaba un entero de 4 bytes para %1, se encontró el tamaño %2</translation>
    </message>
    <message>
        <source>a matrix of %1 x %2 is not possible</source>
        <translation>una matriz de %1 x %2 no es posible</translation>
    </message>
    <message>
        <source>a vector, expected a matrix</source>
        <translation>un vector, se esperaba una matriz</translation>
    </message>
    <message>
        <source>expected a matrix (FM, DM, CM, CM2 or CM3), found type %1</source>
        <translation>se esperaba una matriz (FM, DM, CM, CM2 o CM3), se encontró el tipo %1</translation>
    </message>
    <message>
        <source>a vector of length %1 is not possible</source>
        <translation>un vector de longitud %1 no es posible</translation>
    </message>
    <message>
        <source>an integer vector of length %1 is not possible</source>
        <translation>un vector de enteros de longitud %1 no es posible</translation>
    </message>
    <message>
        <source>element %1 of an integer vector is not marked as a 4-byte integer</source>
        <translation>el elemento %1 de un vector de enteros no está marcado como entero de 4 bytes</translation>
    </message>
    <message>
        <source>the file ends where integers are expected</source>
        <translation>el archivo termina donde se esperaban enteros</translation>
    </message>
    <message>
        <source>expected an integer of 32 bits, found %1</source>
        <translation>se esperaba un entero de 32 bits, se encontró %1</translation>
    </message>
    <message>
        <source>integers, expected a matrix</source>
        <translation>enteros, se esperaba una matriz</translation>
    </message>
    <message>
        <source>a matrix, expected a vector on one line</source>
        <translation>una matriz, se esperaba un vector en una línea</translation>
    </message>
    <message>
        <source>integers, expected a vector of numbers with decimals</source>
        <translation>enteros, se esperaba un vector de números decimales</translation>
    </message>
    <message>
        <source>expected a vector (FV or DV), found type %1</source>
        <translation>se esperaba un vector (FV o DV), se encontró el tipo %1</translation>
    </message>
    <message>
        <source>numbers with decimals, expected an integer vector</source>
        <translation>números decimales, se esperaba un vector de enteros</translation>
    </message>
    <message>
        <source>expected one integer, found %1</source>
        <translation>se esperaba un solo entero, se encontró %1</translation>
    </message>
    <message>
        <source>expected &apos;[&apos;, found a number</source>
        <translation>se esperaba &apos;[&apos;, se encontró un número</translation>
    </message>
    <message>
        <source>an integer vector in text? then say --ints</source>
        <translation>¿un vector de enteros en texto? entonces indique --ints</translation>
    </message>
    <message>
        <source>expected a word, found thousands of bytes without white space</source>
        <translation>se esperaba una palabra, se encontraron miles de bytes sin espacios</translation>
    </message>
    <message>
        <source>the file ends where a matrix or vector is expected</source>
        <translation>el archivo termina donde se esperaba una matriz o un vector</translation>
    </message>
    <message>
        <source>expected &apos;[&apos;, found %1</source>
        <translation>se esperaba &apos;[&apos;, se encontró %1</translation>
    </message>
    <message>
        <source>is this an integer vector, or an offset that points to no object?</source>
        <translation>¿es un vector de enteros, o una posición que no apunta a ningún objeto?</translation>
    </message>
    <message>
        <source>expected white space after &apos;[&apos;</source>
        <translation>se esperaba un espacio tras &apos;[&apos;</translation>
    </message>
    <message>
        <source>row %1 has %2 numbers, the rows before have %3</source>
        <translation>la fila %1 tiene %2 números, las anteriores %3</translation>
    </message>
    <message>
        <source>the file ends before &apos;]&apos;</source>
        <translation>el archivo termina antes de &apos;]&apos;</translation>
    </message>
    <message>
        <source>expected a number, found more than %1 characters without white space, %2 and so on</source>
        <translation>se esperaba un número, se encontraron más de %1 caracteres sin espacios, %2 y así sucesivamente</translation>
    </message>
    <message>
        <source>is white space between numbers missing?</source>
        <translation>¿falta un espacio entre números?</translation>
    </message>
    <message>
        <source>topology of phone %1: a transition to state %2 of %3</source>
        <translation>topología del fono %1: una transición al estado %2 de %3</translation>
    </message>
    <message>
        <source>topology of phone %1: a transition of probability %2</source>
        <translation>topología del fono %1: una transición de probabilidad %2</translation>
    </message>
    <message>
        <source>a topology entry without phones or states</source>
        <translation>una entrada de topología sin fonos o sin estados</translation>
    </message>
    <message>
        <source>phone %1 in the topology, expected 1 or more</source>
        <translation>fono %1 en la topología, se esperaba 1 o más</translation>
    </message>
    <message>
        <source>phone %1 stands in the topology twice</source>
        <translation>el fono %1 está dos veces en la topología</translation>
    </message>
    <message>
        <source>phone %1 has no topology</source>
        <translation>el fono %1 no tiene topología</translation>
    </message>
    <message>
        <source>phone %1 in the topology</source>
        <translation>fono %1 en la topología</translation>
    </message>
    <message>
        <source>phone %1 has topology entry %2 of %3</source>
        <translation>el fono %1 tiene la entrada de topología %2 de %3</translation>
    </message>
    <message>
        <source>%1 topology entries</source>
        <translation>%1 entradas de topología</translation>
    </message>
    <message>
        <source>HMM state %1 of phone %2, which has %3</source>
        <translation>estado HMM %1 del fono %2, que tiene %3</translation>
    </message>
    <message>
        <source>HMM state %1 of phone %2 has no pdf class</source>
        <translation>el estado HMM %1 del fono %2 no tiene clase de pdf</translation>
    </message>
    <message>
        <source>HMM state %1, expected %2: states must stand in order</source>
        <translation>estado HMM %1, se esperaba %2: los estados deben ir en orden</translation>
    </message>
    <message>
        <source>unexpected in an HMM state: %1</source>
        <translation>inesperado en un estado HMM: %1</translation>
    </message>
    <message>
        <source>pdf %1 of phone %2 is not possible</source>
        <translation>el pdf %1 del fono %2 no es posible</translation>
    </message>
    <message>
        <source>a model without transitions</source>
        <translation>un modelo sin transiciones</translation>
    </message>
    <message>
        <source>%1 log probabilities, expected %2 (one for each transition-id and one unused)</source>
        <translation>%1 log-probabilidades, se esperaban %2 (una por transition-id y una sin usar)</translation>
    </message>
    <message>
        <source>the model is damaged</source>
        <translation>el modelo está dañado</translation>
    </message>
    <message>
        <source>log probability %1 of transition-id %2 is not possible</source>
        <translation>la log-probabilidad %1 del transition-id %2 no es posible</translation>
    </message>
    <message>
        <source>transition-id %1, but the model has 1 to %2</source>
        <translation>transition-id %1, pero el modelo tiene de 1 a %2</translation>
    </message>
    <message>
        <source>are alignment and model (final.mdl) of the same folder?</source>
        <translation>¿son alineamiento y modelo (final.mdl) de la misma carpeta?</translation>
    </message>
    <message>
        <source>is this a Kaldi model?</source>
        <translation>¿es un modelo de Kaldi?</translation>
    </message>
    <message>
        <source>expected a token and a space</source>
        <translation>se esperaba un símbolo y un espacio</translation>
    </message>
    <message>
        <source>expected a 4-byte integer: %1</source>
        <translation>se esperaba un entero de 4 bytes: %1</translation>
    </message>
    <message>
        <source>expected an integer (%1), found %2</source>
        <translation>se esperaba un entero (%1), se encontró %2</translation>
    </message>
    <message>
        <source>expected a number (%1), found %2</source>
        <translation>se esperaba un número (%1), se encontró %2</translation>
    </message>
    <message>
        <source>expected a 4-byte number: %1</source>
        <translation>se esperaba un número de 4 bytes: %1</translation>
    </message>
    <message>
        <source>expected 4-byte integers: %1</source>
        <translation>se esperaban enteros de 4 bytes: %1</translation>
    </message>
    <message>
        <source>expected a vector</source>
        <translation>se esperaba un vector</translation>
    </message>
    <message>
        <source>the model is damaged, or no Kaldi model</source>
        <translation>el modelo está dañado o no es un modelo de Kaldi</translation>
    </message>
    <message>
        <source>the number of topology entries is %1</source>
        <translation>el número de entradas de topología es %1</translation>
    </message>
    <message>
        <source>the number of log probabilities is %1</source>
        <translation>el número de log-probabilidades es %1</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>se esperaba %1, se encontró %2</translation>
    </message>
    <message>
        <source>expected a phone&apos;s number, found %1</source>
        <translation>se esperaba el número de un fono, se encontró %1</translation>
    </message>
    <message>
        <source>expected a Kaldi model (final.mdl) that begins with its transition model</source>
        <translation>se esperaba un modelo de Kaldi (final.mdl) que empiece por su modelo de transiciones</translation>
    </message>
    <message>
        <source>%1 hold a value that is NaN or infinite</source>
        <translation>%1: contiene un valor NaN o infinito</translation>
    </message>
    <message>
        <source>the training that wrote this file had diverged</source>
        <translation>el entrenamiento que escribió este archivo había divergido</translation>
    </message>
    <message>
        <source>has no affine layer</source>
        <translation>no tiene capa afín</translation>
    </message>
    <message>
        <source>expected a feed-forward net of dense layers</source>
        <translation>se esperaba una red de propagación hacia delante de capas densas</translation>
    </message>
    <message>
        <source>%1 takes %2 inputs, the layer before gives %3</source>
        <translation>%1 toma %2 entradas, la capa anterior da %3</translation>
    </message>
    <message>
        <source>%1 has %2 units but %3 biases</source>
        <translation>%1 tiene %2 unidades pero %3 sesgos</translation>
    </message>
    <message>
        <source>%1: maxout of %2 pieces over %3 units</source>
        <translation>%1: maxout de %2 piezas sobre %3 unidades</translation>
    </message>
    <message>
        <source>%1: batch normalisation of %2 units over %3</source>
        <translation>%1: normalización por lotes de %2 unidades sobre %3</translation>
    </message>
    <message>
        <source>%1: batch normalisation with variance %2 and epsilon %3</source>
        <translation>%1: normalización por lotes con varianza %2 y épsilon %3</translation>
    </message>
    <message>
        <source>a variance is never negative</source>
        <translation>una varianza nunca es negativa</translation>
    </message>
    <message>
        <source>%1: dropout rate %2</source>
        <translation>%1: tasa de dropout %2</translation>
    </message>
    <message>
        <source>expected 0 or more and less than 1</source>
        <translation>se esperaba 0 o más y menos de 1</translation>
    </message>
    <message>
        <source>unknown activation &quot;%1&quot;</source>
        <translation>activación desconocida «%1»</translation>
    </message>
    <message>
        <source>is a folder without final.h5</source>
        <translation>es una carpeta sin final.h5</translation>
    </message>
    <message>
        <source>give a model file, or the folder of a model whose training has finished</source>
        <translation>indique un archivo de modelo o la carpeta de un modelo cuyo entrenamiento haya terminado</translation>
    </message>
    <message>
        <source>is empty, expected a model</source>
        <translation>está vacío, se esperaba un modelo</translation>
    </message>
    <message>
        <source>is no model of a format that can be read; its first bytes are not those of %1</source>
        <translation>no es un modelo de un formato legible; sus primeros bytes no son los de %1</translation>
    </message>
    <message>
        <source>a Keras 3 .keras archive cannot be read yet: save it as .h5 with model.save(&quot;model.h5&quot;)</source>
        <translation>un archivo .keras de Keras 3 aún no se puede leer: guárdelo como .h5 con model.save(&quot;model.h5&quot;)</translation>
    </message>
    <message>
        <source>Kaldi nnet1 and nnet3 files cannot be read yet: convert the network to Keras HDF5</source>
        <translation>los archivos nnet1 y nnet3 de Kaldi aún no se pueden leer: convierta la red a Keras HDF5</translation>
    </message>
    <message>
        <source>%1 cannot say %2</source>
        <translation>%1 no puede expresar esto: %2</translation>
    </message>
    <message>
        <source>choose another format</source>
        <translation>elija otro formato</translation>
    </message>
    <message>
        <source>the last activation is %1, expected softmax or linear</source>
        <translation>la última activación es %1, se esperaba softmax o linear</translation>
    </message>
    <message>
        <source>posteriors can be had only from a net that ends in softmax or in logits</source>
        <translation>solo dan probabilidades a posteriori las redes que terminan en softmax o en logits</translation>
    </message>
    <message>
        <source>the HDF5 library fails on it</source>
        <translation>la biblioteca HDF5 falla con él</translation>
    </message>
    <message>
        <source>the file is damaged: save or copy it again</source>
        <translation>el archivo está dañado: guárdelo o cópielo de nuevo</translation>
    </message>
    <message>
        <source>is no HDF5 file that can be opened: %1</source>
        <translation>no es un archivo HDF5 que se pueda abrir: %1</translation>
    </message>
    <message>
        <source>is no HDF5 file that can be opened</source>
        <translation>no es un archivo HDF5 que se pueda abrir</translation>
    </message>
    <message>
        <source>it may have been cut short while it was written or copied: copy or save it again</source>
        <translation>quizá se cortó al escribirlo o copiarlo: cópielo o guárdelo de nuevo</translation>
    </message>
    <message>
        <source>is a soft or external link, which is not followed</source>
        <translation>es un enlace simbólico o externo, que no se sigue</translation>
    </message>
    <message>
        <source>repack the file so that it holds its own data (h5repack, or load and save it in Keras)</source>
        <translation>reempaquete el archivo para que contenga sus propios datos (h5repack, o cargarlo y guardarlo en Keras)</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>claims %1 texts, more than the file can hold</source>
        <translation>declara %1 textos, más de los que puede contener el archivo</translation>
    </message>
    <message>
        <source>claims more texts than the file can hold</source>
        <translation>declara más textos de los que puede contener el archivo</translation>
    </message>
    <message>
        <source>holds %1 texts, expected one</source>
        <translation>contiene %1 textos, se esperaba uno</translation>
    </message>
    <message>
        <source>is not in the file, though the file&apos;s own lists name it: %1</source>
        <translation>no está en el archivo, aunque sus propias listas lo nombran: %1</translation>
    </message>
    <message>
        <source>is not in the file, though the file&apos;s own lists name it</source>
        <translation>no está en el archivo, aunque sus propias listas lo nombran</translation>
    </message>
    <message>
        <source>is not in the file, though layer_names names it</source>
        <translation>no está en el archivo, aunque layer_names lo nombra</translation>
    </message>
    <message>
        <source>is not in the file: %1</source>
        <translation>no está en el archivo: %1</translation>
    </message>
    <message>
        <source>is not in the file</source>
        <translation>no está en el archivo</translation>
    </message>
    <message>
        <source>has no attribute %1</source>
        <translation>no tiene el atributo %1</translation>
    </message>
    <message>
        <source>is not a dataset</source>
        <translation>no es un conjunto de datos</translation>
    </message>
    <message>
        <source>does not hold floating-point numbers</source>
        <translation>no contiene números de coma flotante</translation>
    </message>
    <message>
        <source>claims the shape [%1] but %2 bytes are stored in a file of %3</source>
        <translation>declara la forma [%1], pero hay %2 bytes guardados en un archivo de %3</translation>
    </message>
    <message>
        <source>the file is damaged: save it again</source>
        <translation>el archivo está dañado: guárdelo de nuevo</translation>
    </message>
    <message>
        <source>takes its data from other datasets, which is not followed</source>
        <translation>toma sus datos de otros conjuntos de datos, que no se siguen</translation>
    </message>
    <message>
        <source>takes its data from another file, which is not followed</source>
        <translation>toma sus datos de otro archivo, que no se sigue</translation>
    </message>
    <message>
        <source>repack the file</source>
        <translation>reempaquete el archivo</translation>
    </message>
    <message>
        <source>element %1 is %2, expected a finite number</source>
        <translation>el elemento %1 es %2, se esperaba un número finito</translation>
    </message>
    <message>
        <source>training diverged before this file was saved: take an earlier epoch</source>
        <translation>el entrenamiento divergió antes de guardar este archivo: use una época anterior</translation>
    </message>
    <message>
        <source>has no model_config, so it does not say the layers</source>
        <translation>no tiene model_config, así que no dice las capas</translation>
    </message>
    <message>
        <source>give a file of a full model</source>
        <translation>indique un archivo con el modelo completo</translation>
    </message>
    <message>
        <source>holds weights only, and the models beside it that fit disagree on the activations (%1 and %2)</source>
        <translation>solo contiene pesos, y los modelos vecinos que encajan difieren en las activaciones (%1 y %2)</translation>
    </message>
    <message>
        <source>say which one with --architecture FILE</source>
        <translation>diga cuál con --architecture ARCHIVO</translation>
    </message>
    <message>
        <source>holds weights only: which activations lie between them is not said, and no model beside it fits</source>
        <translation>solo contiene pesos: no se dice qué activaciones hay entre ellos, y ningún modelo vecino encaja</translation>
    </message>
    <message>
        <source>give the full model or its to_json file with --architecture FILE</source>
        <translation>indique el modelo completo o su archivo to_json con --architecture ARCHIVO</translation>
    </message>
    <message>
        <source>the model is of class &apos;%1&apos;, expected Sequential or a functional Model</source>
        <translation>el modelo es de la clase «%1», se esperaba Sequential o un Model funcional</translation>
    </message>
    <message>
        <source>the list of layers is no list</source>
        <translation>la lista de capas no es una lista</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: its activation is not one of Keras&apos; own by name</source>
        <translation>capa «%1»: su activación no es una de las que Keras conoce por nombre</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: activation &apos;%2&apos; is not known here</source>
        <translation>capa «%1»: la activación «%2» no se conoce aquí</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: has no units</source>
        <translation>capa «%1»: no tiene unidades</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: dropout rate %2 is outside 0 to 1</source>
        <translation>capa «%1»: la tasa de dropout %2 no está entre 0 y 1</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: only channels_last without keepdims can be read</source>
        <translation>capa «%1»: solo se puede leer channels_last sin keepdims</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: layers of class &apos;%2&apos; cannot be read</source>
        <translation>capa «%1»: las capas de clase «%2» no se pueden leer</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: a ReLU with limit, slope or threshold cannot be read</source>
        <translation>capa «%1»: una ReLU con límite, pendiente o umbral no se puede leer</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: a softmax over another axis cannot be read</source>
        <translation>capa «%1»: una softmax sobre otro eje no se puede leer</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: normalises in a way that cannot be read</source>
        <translation>capa «%1»: normaliza de un modo que no se puede leer</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: epsilon %2 is not usable</source>
        <translation>capa «%1»: el épsilon %2 no es utilizable</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: the name occurs twice</source>
        <translation>capa «%1»: el nombre aparece dos veces</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: is named as an input, but is not in the list of layers</source>
        <translation>capa «%1»: se nombra como entrada, pero no está en la lista de capas</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: the layers form a ring</source>
        <translation>capa «%1»: las capas forman un ciclo</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: has several inputs; only a plain chain of layers can be read</source>
        <translation>capa «%1»: tiene varias entradas; solo se puede leer una cadena simple de capas</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: comes after a softmax; only the last activation may be one</source>
        <translation>capa «%1»: sigue a una softmax; solo la última activación puede serlo</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: comes after a Reshape; only GlobalMaxPooling1D (maxout) can be read there</source>
        <translation>capa «%1»: sigue a un Reshape; ahí solo se puede leer GlobalMaxPooling1D (maxout)</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: a Flatten between layers cannot be read</source>
        <translation>capa «%1»: un Flatten entre capas no se puede leer</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: a Reshape of %2 units to [%3] cannot be read</source>
        <translation>capa «%1»: un Reshape de %2 unidades a [%3] no se puede leer</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: GlobalMaxPooling1D is known only after a Reshape (maxout)</source>
        <translation>capa «%1»: GlobalMaxPooling1D solo se conoce tras un Reshape (maxout)</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: %2</source>
        <translation>capa «%1»: %2</translation>
    </message>
    <message>
        <source>only feed-forward nets of Dense, Activation, Dropout and BatchNormalization can be read</source>
        <translation>solo se pueden leer redes hacia delante de Dense, Activation, Dropout y BatchNormalization</translation>
    </message>
    <message>
        <source>the model has several outputs, expected one</source>
        <translation>el modelo tiene varias salidas, se esperaba una</translation>
    </message>
    <message>
        <source>the model branches; only a plain chain of layers can be read</source>
        <translation>el modelo se ramifica; solo se puede leer una cadena simple de capas</translation>
    </message>
    <message>
        <source>is not the JSON of a Keras model: %1</source>
        <translation>no es el JSON de un modelo de Keras: %1</translation>
    </message>
    <message>
        <source>save the model again</source>
        <translation>guarde el modelo de nuevo</translation>
    </message>
    <message>
        <source>is a Keras 3 weights file, which does not say the layers</source>
        <translation>es un archivo de pesos de Keras 3, que no dice las capas</translation>
    </message>
    <message>
        <source>give the full model or its to_json file with --architecture FILE, or save it with model.save(&quot;model.h5&quot;)</source>
        <translation>indique el modelo completo o su archivo to_json con --architecture ARCHIVO, o guárdelo con model.save(&quot;model.h5&quot;)</translation>
    </message>
    <message>
        <source>is an HDF5 file, but no Keras model: it has no layer_names</source>
        <translation>es un archivo HDF5, pero no un modelo de Keras: no tiene layer_names</translation>
    </message>
    <message>
        <source>is laid out as a full model but has no model_config</source>
        <translation>tiene la estructura de un modelo completo, pero no model_config</translation>
    </message>
    <message>
        <source>the file is damaged; with --architecture FILE its weights can be read</source>
        <translation>el archivo está dañado; con --architecture ARCHIVO se pueden leer sus pesos</translation>
    </message>
    <message>
        <source>ends in a Reshape</source>
        <translation>termina en un Reshape</translation>
    </message>
    <message>
        <source>has the shape [%1], expected [%2]</source>
        <translation>tiene la forma [%1], se esperaba [%2]</translation>
    </message>
    <message>
        <source>the weights do not fit the architecture</source>
        <translation>los pesos no encajan con la arquitectura</translation>
    </message>
    <message>
        <source>holds a variance that is not positive</source>
        <translation>contiene una varianza que no es positiva</translation>
    </message>
    <message>
        <source>holds weights of %1 layers, its architecture has %2</source>
        <translation>contiene pesos de %1 capas, su arquitectura tiene %2</translation>
    </message>
    <message>
        <source>claims %1 x %2 weights, but only %3 bytes follow</source>
        <translation>declara %1 x %2 pesos, pero solo siguen %3 bytes</translation>
    </message>
    <message>
        <source>the file is cut short or damaged: convert it again</source>
        <translation>el archivo está cortado o dañado: conviértalo de nuevo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; follows a softmax; only the last activation may be one</source>
        <translation>«%1» sigue a una softmax; solo la última activación puede serlo</translation>
    </message>
    <message>
        <source>the layer takes %1 inputs, the one before gives %2</source>
        <translation>la capa toma %1 entradas, la anterior da %2</translation>
    </message>
    <message>
        <source>expected %1 or an activation such as &lt;relu&gt;</source>
        <translation>se esperaba %1 o una activación como &lt;relu&gt;</translation>
    </message>
    <message>
        <source>%1 does not fit the %2 units before it</source>
        <translation>%1 no encaja con las %2 unidades anteriores</translation>
    </message>
    <message>
        <source>activation &apos;%1&apos; is not known here</source>
        <translation>la activación «%1» no se conoce aquí</translation>
    </message>
    <message>
        <source>&apos;%1…&apos; is too long for a word or number</source>
        <translation>«%1…» es demasiado largo para una palabra o un número</translation>
    </message>
    <message>
        <source>the file ends, expected &apos;%1&apos;</source>
        <translation>el archivo termina, se esperaba «%1»</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, expected the number of %2</source>
        <translation>se encontró «%1», se esperaba el número de %2</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, expected number %2 of %3</source>
        <translation>se encontró «%1», se esperaba el número %2 de %3</translation>
    </message>
    <message>
        <source>found &apos;%1&apos;, expected &apos;%2&apos;</source>
        <translation>se encontró «%1», se esperaba «%2»</translation>
    </message>
    <message>
        <source>the file ends after %1 of %2 numbers</source>
        <translation>el archivo termina tras %1 de %2 números</translation>
    </message>
    <message>
        <source>number %1 of %2 is &apos;%3&apos;, expected a finite float32</source>
        <translation>el número %1 de %2 es «%3», se esperaba un float32 finito</translation>
    </message>
    <message>
        <source>the models differ in shape: %1 inputs and %2 outputs against %3 and %4</source>
        <translation>los modelos difieren en su forma: %1 entradas y %2 salidas frente a %3 y %4</translation>
    </message>
    <message>
        <source>is the mean of several nets, which no single model file can hold</source>
        <translation>es la media de varias redes, que ningún archivo de modelo puede contener por sí solo</translation>
    </message>
    <message>
        <source>are several nets and their generalist, which no single model file can hold</source>
        <translation>son varias redes y su generalista, que ningún archivo de modelo puede contener por sí solo</translation>
    </message>
    <message>
        <source>export its members, or a student of it</source>
        <translation>exporte sus miembros o un alumno suyo</translation>
    </message>
    <message>
        <source>no file is named to write to</source>
        <translation>no se ha indicado un archivo de destino</translation>
    </message>
    <message>
        <source>is the model&apos;s own file</source>
        <translation>es el propio archivo del modelo</translation>
    </message>
    <message>
        <source>name another one</source>
        <translation>indique otro</translation>
    </message>
    <message>
        <source>number %1 cannot be read</source>
        <translation>el número %1 no se puede leer</translation>
    </message>
    <message>
        <source>expected log priors, probabilities or counts, one for each output</source>
        <translation>se esperaban log-priors, probabilidades o recuentos, uno por salida</translation>
    </message>
    <message>
        <source>holds no priors</source>
        <translation>no contiene priors</translation>
    </message>
    <message>
        <source>holds numbers below and above 0 (%1 and %2)</source>
        <translation>contiene números por debajo y por encima de 0 (%1 y %2)</translation>
    </message>
    <message>
        <source>log priors are none above 0, probabilities and counts none below</source>
        <translation>ningún log-prior está por encima de 0, y ninguna probabilidad ni recuento por debajo</translation>
    </message>
    <message>
        <source>its numbers sum to %1: neither probabilities nor counts</source>
        <translation>sus números suman %1: ni probabilidades ni recuentos</translation>
    </message>
    <message>
        <source>its numbers sum to %1</source>
        <translation>sus números suman %1</translation>
    </message>
    <message>
        <source>probabilities sum to 1; write counts as a Kaldi vector, [ 3 0 1 ]</source>
        <translation>las probabilidades suman 1; escriba los recuentos como un vector de Kaldi, [ 3 0 1 ]</translation>
    </message>
    <message>
        <source>holds a NaN</source>
        <translation>contiene un NaN</translation>
    </message>
    <message>
        <source>holds %1 priors, the model has %2 outputs</source>
        <translation>contiene %1 priors, el modelo tiene %2 salidas</translation>
    </message>
    <message>
        <source>take the priors of the alignments that the model was trained on</source>
        <translation>use los priors de los alineamientos con que se entrenó el modelo</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>cannot be synced to disk: %1</source>
        <translation>no se puede sincronizar con el disco: %1</translation>
    </message>
    <message>
        <source>is %1, more than the %2 expected of such a file</source>
        <translation>ocupa %1, más que los %2 que se esperan de un archivo así</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>el archivo no existe</translation>
    </message>
    <message>
        <source>is a folder, expected a file</source>
        <translation>es una carpeta, se esperaba un archivo</translation>
    </message>
    <message>
        <source>no such folder: %1</source>
        <translation>la carpeta no existe: %1</translation>
    </message>
    <message>
        <source>%1 is a file, expected a folder</source>
        <translation>%1 es un archivo, se esperaba una carpeta</translation>
    </message>
    <message>
        <source>is a file, expected a folder</source>
        <translation>es un archivo, se esperaba una carpeta</translation>
    </message>
    <message>
        <source>cannot be put in place: %1</source>
        <translation>no se puede poner en su sitio: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>cannot be written any more</source>
        <translation>ya no se puede escribir</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>cannot be created: %1</source>
        <translation>no se puede crear: %1</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>cannot be listed: %1</source>
        <translation>no se puede listar: %1</translation>
    </message>
    <message>
        <source>cannot be looked into: %1</source>
        <translation>no se puede examinar: %1</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>no se puede crear: %1</translation>
    </message>
    <message>
        <source>is the disk full or failing?</source>
        <translation>¿está el disco lleno o fallando?</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation>compruebe sus permisos</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>compruebe la ruta</translation>
    </message>
    <message>
        <source>check the path, and from which folder relative paths are taken</source>
        <translation>compruebe la ruta y de qué carpeta parten las rutas relativas</translation>
    </message>
    <message>
        <source>make it first, or choose another</source>
        <translation>créela primero o elija otra</translation>
    </message>
    <message>
        <source>choose another place, or remove the file</source>
        <translation>elija otro lugar o elimine el archivo</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>elija otro lugar</translation>
    </message>
    <message>
        <source>is the disk full, the folder writable?</source>
        <translation>¿está lleno el disco, se puede escribir en la carpeta?</translation>
    </message>
    <message>
        <source>choose a folder you can write to</source>
        <translation>elija una carpeta en la que pueda escribir</translation>
    </message>
    <message>
        <source>choose a folder that you can read and write</source>
        <translation>elija una carpeta que pueda leer y escribir</translation>
    </message>
    <message>
        <source>free some space, then run again</source>
        <translation>libere espacio y vuelva a ejecutar</translation>
    </message>
    <message>
        <source>set TMPDIR to a folder that can be written</source>
        <translation>ponga TMPDIR en una carpeta en la que se pueda escribir</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>write the data to a file first</source>
        <translation>escriba primero los datos en un archivo</translation>
    </message>
    <message>
        <source>%1 problems in all</source>
        <translation>%1 problemas en total</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>memoria insuficiente</translation>
    </message>
    <message>
        <source>not enough memory for this model</source>
        <translation>memoria insuficiente para este modelo</translation>
    </message>
    <message>
        <source>a smaller inputs.memory, batch or network needs less</source>
        <translation>un inputs.memory, un lote o una red menores necesitan menos</translation>
    </message>
    <message>
        <source>unexpected failure: %1</source>
        <translation>error inesperado: %1</translation>
    </message>
    <message>
        <source>cannot start %1 threads</source>
        <translation>no se pueden iniciar %1 hilos</translation>
    </message>
    <message>
        <source>use fewer</source>
        <translation>use menos</translation>
    </message>
    <message>
        <source>is the disk full?</source>
        <translation>¿está lleno el disco?</translation>
    </message>
    <message>
        <source>all %1 epochs done</source>
        <translation>las %1 épocas están completas</translation>
    </message>
    <message>
        <source>no better frame accuracy for %1 epochs (best: %2 in epoch %3)</source>
        <translation>sin mejor exactitud por trama desde hace %1 épocas (la mejor: %2 en la época %3)</translation>
    </message>
    <message>
        <source>time limit of %1 hours</source>
        <translation>límite de tiempo de %1 horas</translation>
    </message>
    <message>
        <source>the loss is %1 at step %2 of epoch %3; a lower learning rate, warm-up or clipNorm may help</source>
        <translation>la pérdida es %1 en el paso %2 de la época %3; puede ayudar una tasa de aprendizaje menor, un calentamiento o clipNorm</translation>
    </message>
    <message>
        <source>the loss diverges: %1 at step %2 of epoch %3, %4 at the start; a lower learning rate, warm-up or clipNorm may help</source>
        <translation>la pérdida diverge: %1 en el paso %2 de la época %3, %4 al principio; puede ayudar una tasa de aprendizaje menor, un calentamiento o clipNorm</translation>
    </message>
    <message>
        <source>weights or loss are NaN or infinite after epoch %1; a lower learning rate, warm-up or clipNorm may help</source>
        <translation>los pesos o la pérdida son NaN o infinitos tras la época %1; puede ayudar una tasa de aprendizaje menor, un calentamiento o clipNorm</translation>
    </message>
    <message>
        <source>the checkpoint is of another net</source>
        <translation>el punto de control es de otra red</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>delete the model&apos;s folder to train it anew</source>
        <translation>elimine la carpeta del modelo para entrenarlo de nuevo</translation>
    </message>
    <message>
        <source>its teacher %1 could not be trained</source>
        <translation>no se pudo entrenar su profesor %1</translation>
    </message>
    <message>
        <source>is no model of this experiment</source>
        <translation>no es un modelo de este experimento</translation>
    </message>
    <message>
        <source>holds %1 bytes where a checkpoint saw %2</source>
        <translation>contiene %1 bytes donde un punto de control vio %2</translation>
    </message>
    <message>
        <source>does not hold what the checkpoint of %1 saw</source>
        <translation>no contiene lo que vio el punto de control de %1</translation>
    </message>
    <message>
        <source>the run folder was changed; start the run anew in another folder</source>
        <translation>la carpeta de la ejecución se modificó; empiece la ejecución de nuevo en otra carpeta</translation>
    </message>
    <message>
        <source>start the run anew in another folder</source>
        <translation>empiece la ejecución de nuevo en otra carpeta</translation>
    </message>
    <message>
        <source>start a new run in another folder</source>
        <translation>inicie una ejecución nueva en otra carpeta</translation>
    </message>
    <message>
        <source>has changed since this run began</source>
        <translation>ha cambiado desde que empezó esta ejecución</translation>
    </message>
    <message>
        <source>is no longer read, but was when this run began</source>
        <translation>ya no se lee, pero se leía cuando empezó esta ejecución</translation>
    </message>
    <message>
        <source>is not empty and holds no run (it has %1)</source>
        <translation>no está vacía y no contiene una ejecución (tiene %1)</translation>
    </message>
    <message>
        <source>choose a new folder for --out</source>
        <translation>elija una carpeta nueva para --out</translation>
    </message>
    <message>
        <source>another run is at work here (process %1)</source>
        <translation>aquí ya hay otra ejecución en marcha (proceso %1)</translation>
    </message>
    <message>
        <source>another run is at work here</source>
        <translation>aquí ya hay otra ejecución en marcha</translation>
    </message>
    <message>
        <source>wait for it, stop it, or choose another --out</source>
        <translation>espere a que termine, deténgala o elija otro --out</translation>
    </message>
    <message>
        <source>is no experiment: %1</source>
        <translation>no es un experimento: %1</translation>
    </message>
    <message>
        <source>belongs to another experiment: %1</source>
        <translation>pertenece a otro experimento: %1</translation>
    </message>
    <message>
        <source>holds a run of this experiment already</source>
        <translation>ya contiene una ejecución de este experimento</translation>
    </message>
    <message>
        <source>go on with it by --resume, or choose a new folder for --out</source>
        <translation>continúela con --resume o elija una carpeta nueva para --out</translation>
    </message>
    <message>
        <source>is no run folder: it holds neither run.json nor journal.jsonl</source>
        <translation>no es una carpeta de ejecución: no contiene run.json ni journal.jsonl</translation>
    </message>
    <message>
        <source>name the --out folder of retort run</source>
        <translation>indique la carpeta --out de retort run</translation>
    </message>
    <message>
        <source>unknown event &quot;%1&quot;</source>
        <translation>evento desconocido «%1»</translation>
    </message>
    <message>
        <source>was the run made by a newer version?</source>
        <translation>¿se hizo la ejecución con una versión más nueva?</translation>
    </message>
    <message>
        <source>is no event: its values have no names</source>
        <translation>no es un evento: sus valores no tienen nombres</translation>
    </message>
    <message>
        <source>is no event: %1</source>
        <translation>no es un evento: %1</translation>
    </message>
    <message>
        <source>is no results file: %1</source>
        <translation>no es un archivo de resultados: %1</translation>
    </message>
    <message>
        <source>is no results file</source>
        <translation>no es un archivo de resultados</translation>
    </message>
    <message>
        <source>is no row of results: %1</source>
        <translation>no es una fila de resultados: %1</translation>
    </message>
    <message>
        <source>the two models were evaluated on different utterances</source>
        <translation>los dos modelos se evaluaron con enunciados distintos</translation>
    </message>
    <message>
        <source>there are no frames to compare on</source>
        <translation>no hay tramas que comparar</translation>
    </message>
    <message>
        <source>the last layer has no biases to correct</source>
        <translation>la última capa no tiene sesgos que corregir</translation>
    </message>
    <message>
        <source>oneDNN refused a matrix product</source>
        <translation>oneDNN rechazó un producto de matrices</translation>
    </message>
    <message>
        <source>run with --blas openblas</source>
        <translation>ejecute con --blas openblas</translation>
    </message>
    <message>
        <source>is not empty and holds no board</source>
        <translation>no está vacía y no contiene un panel</translation>
    </message>
    <message>
        <source>holds a board already</source>
        <translation>ya contiene un panel</translation>
    </message>
    <message>
        <source>soft targets</source>
        <translation>objetivos blandos</translation>
    </message>
    <message>
        <source>finding sets of classes</source>
        <translation>buscando conjuntos de clases</translation>
    </message>
    <message>
        <source>fitting the dustbin</source>
        <translation>ajustando la clase residual</translation>
    </message>
    <message>
        <source>checking train data</source>
        <translation>comprobando los datos de entrenamiento</translation>
    </message>
    <message>
        <source>checking validation data</source>
        <translation>comprobando los datos de validación</translation>
    </message>
    <message>
        <source>checking test data</source>
        <translation>comprobando los datos de prueba</translation>
    </message>
    <message>
        <source>comparing with %1</source>
        <translation>comparando con %1</translation>
    </message>
    <message>
        <source>adding the members of %1</source>
        <translation>añadiendo los miembros de %1</translation>
    </message>
    <message>
        <source>evaluating %1</source>
        <translation>evaluando %1</translation>
    </message>
    <message>
        <source>this processor has no bfloat16 instructions: float32 is used</source>
        <translation>este procesador no tiene instrucciones bfloat16: se usa float32</translation>
    </message>
    <message>
        <source>final.txt is left out: its layout has no words for %1</source>
        <translation>se omite final.txt: su formato no tiene palabras para esto: %1</translation>
    </message>
    <message>
        <source>learns from %1; class frequencies moved by %2 nats (KL)</source>
        <translation>aprende de %1; frecuencias de las clases desplazadas en %2 nats (KL)</translation>
    </message>
    <message>
        <source>learns %1 classes (%2) on %3 of their frames and %4 of others an epoch</source>
        <translation>aprende %1 clases (%2) con %3 de sus tramas y %4 de otras por época</translation>
    </message>
    <message>
        <source>soft targets are computed as training goes on: stored they would take %1</source>
        <translation>los objetivos blandos se calculan durante el entrenamiento: guardados ocuparían %1</translation>
    </message>
    <message>
        <source>soft targets are stored: %1 for %2 frames, the %3 largest of %4 and %5 % mass of the rest; loss by rounding: KL %6 nats a frame</source>
        <translation>los objetivos blandos se guardan: %1 para %2 tramas, los %3 mayores de %4 y %5 % de masa del resto; pérdida por redondeo: KL %6 nats por trama</translation>
    </message>
    <message>
        <source>soft targets are stored: %1 for %2 frames; loss by rounding: KL %3 nats a frame</source>
        <translation>los objetivos blandos se guardan: %1 para %2 tramas; pérdida por redondeo: KL %3 nats por trama</translation>
    </message>
    <message>
        <source>biases of %1 class that was missing in training are moved by %2: tuned on the test set, so the test accuracy is not that of unseen data</source>
        <translation>los sesgos de %1 clase ausente en el entrenamiento se desplazan en %2: ajustados con el conjunto de prueba, así que la exactitud en prueba no es la de datos no vistos</translation>
    </message>
    <message>
        <source>biases of %1 class that was missing in training are moved by %2: to their frequencies in the training data</source>
        <translation>los sesgos de %1 clase ausente en el entrenamiento se desplazan en %2: hasta sus frecuencias en los datos de entrenamiento</translation>
    </message>
    <message>
        <source>biases of %1 classes that were missing in training are moved by %2: tuned on the test set, so the test accuracy is not that of unseen data</source>
        <translation>los sesgos de %1 clases ausentes en el entrenamiento se desplazan en %2: ajustados con el conjunto de prueba, así que la exactitud en prueba no es la de datos no vistos</translation>
    </message>
    <message>
        <source>biases of %1 classes that were missing in training are moved by %2: to their frequencies in the training data</source>
        <translation>los sesgos de %1 clases ausentes en el entrenamiento se desplazan en %2: hasta sus frecuencias en los datos de entrenamiento</translation>
    </message>
    <message>
        <source>two members decide %1 % of validation frames differently%2</source>
        <translation>dos miembros deciden de forma distinta el %1 % de las tramas de validación%2</translation>
    </message>
    <message>
        <source>two members decide %1 % of test frames differently%2</source>
        <translation>dos miembros deciden de forma distinta el %1 % de las tramas de prueba%2</translation>
    </message>
    <message>
        <source>%1 was %2 and is now %3: weights may differ in their last bits</source>
        <translation>%1 era %2 y ahora es %3: los pesos pueden diferir en sus últimos bits</translation>
    </message>
    <message>
        <source>%1 holds weights only; its activations were taken from %2 beside it, whose layers have the same names and shapes</source>
        <translation>%1 solo contiene pesos; sus activaciones se tomaron de %2, a su lado, cuyas capas tienen los mismos nombres y formas</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>esto no es JSON: %1</translation>
    </message>
    <message>
        <source>JSON with // comments is expected: check commas, quotes and braces there</source>
        <translation>se espera JSON con comentarios //: compruebe ahí comas, comillas y llaves</translation>
    </message>
    <message>
        <source>nested more than %1 deep</source>
        <translation>anidado en más de %1 niveles</translation>
    </message>
    <message>
        <source>this is no experiment file</source>
        <translation>esto no es un archivo de experimento</translation>
    </message>
    <message>
        <source>this key is given twice</source>
        <translation>esta clave aparece dos veces</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>conserve una de las dos</translation>
    </message>
    <message>
        <source>a share of the training data and a set of its own at once</source>
        <translation>una parte de los datos de entrenamiento y un conjunto propio a la vez</translation>
    </message>
    <message>
        <source>write either { fraction, by } or { data, alignments }</source>
        <translation>escriba { fraction, by } o { data, alignments }</translation>
    </message>
    <message>
        <source>expected a list of models [ {…}, {…} ]</source>
        <translation>se esperaba una lista de modelos [ {…}, {…} ]</translation>
    </message>
    <message>
        <source>an experiment is a JSON object {…}</source>
        <translation>un experimento es un objeto JSON {…}</translation>
    </message>
    <message>
        <source>`retort new` writes one</source>
        <translation>`retort new` escribe uno</translation>
    </message>
    <message>
        <source>unknown format %1</source>
        <translation>formato desconocido %1</translation>
    </message>
    <message>
        <source>the file must say &quot;format&quot;: &quot;%1&quot;</source>
        <translation>el archivo debe decir &quot;format&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>expected a list of teachers</source>
        <translation>se esperaba una lista de profesores</translation>
    </message>
    <message>
        <source>write [&quot;teacher&quot;, &quot;path/model.h5&quot;, {&quot;posteriors&quot;: &quot;path/post.scp&quot;}]</source>
        <translation>escriba [&quot;teacher&quot;, &quot;path/model.h5&quot;, {&quot;posteriors&quot;: &quot;path/post.scp&quot;}]</translation>
    </message>
    <message>
        <source>expected a name, a file or {&quot;posteriors&quot;: &quot;path&quot;}</source>
        <translation>se esperaba un nombre, un archivo o {&quot;posteriors&quot;: &quot;path&quot;}</translation>
    </message>
    <message>
        <source>expected an object {…}, found %1</source>
        <translation>se esperaba un objeto {…}, se encontró %1</translation>
    </message>
    <message>
        <source>copies and sweeps make more than %1 models</source>
        <translation>las copias y los barridos dan más de %1 modelos</translation>
    </message>
    <message>
        <source>sweep fewer values at once</source>
        <translation>haga el barrido de menos valores a la vez</translation>
    </message>
    <message>
        <source>belongs to distillation, and this model learns from hard labels</source>
        <translation>pertenece a la destilación, y este modelo aprende de etiquetas duras</translation>
    </message>
    <message>
        <source>set &quot;kind&quot;: &quot;distilled&quot;, or take the key out</source>
        <translation>ponga &quot;kind&quot;: &quot;distilled&quot; o quite la clave</translation>
    </message>
    <message>
        <source>a sweep without values</source>
        <translation>un barrido sin valores</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already a name of %2</source>
        <translation>«%1» ya es un nombre de %2</translation>
    </message>
    <message>
        <source>two points of its sweep are both called &quot;%1&quot;</source>
        <translation>dos puntos de su barrido se llaman «%1»</translation>
    </message>
    <message>
        <source>take one of the two values out</source>
        <translation>quite uno de los dos valores</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a teacher twice</source>
        <translation>«%1» es profesor dos veces</translation>
    </message>
    <message>
        <source>name each teacher once; &quot;weights&quot; weighs them</source>
        <translation>nombre cada profesor una vez; &quot;weights&quot; los pondera</translation>
    </message>
    <message>
        <source>%1 weights, expected %2</source>
        <translation>%1 pesos, se esperaban %2</translation>
    </message>
    <message>
        <source>or leave &quot;weights&quot; empty for equal ones</source>
        <translation>o deje &quot;weights&quot; vacío para que sean iguales</translation>
    </message>
    <message>
        <source>an empty name</source>
        <translation>un nombre vacío</translation>
    </message>
    <message>
        <source>a posterior archive is not written as a string</source>
        <translation>un archivo de probabilidades a posteriori no se escribe como cadena</translation>
    </message>
    <message>
        <source>write {&quot;posteriors&quot;: &quot;%1&quot;}</source>
        <translation>escriba {&quot;posteriors&quot;: &quot;%1&quot;}</translation>
    </message>
    <message>
        <source>there is no model &quot;%1&quot;</source>
        <translation>no existe el modelo «%1»</translation>
    </message>
    <message>
        <source>a model file of that name is written &quot;./%1&quot;</source>
        <translation>un archivo de modelo con ese nombre se escribe &quot;./%1&quot;</translation>
    </message>
    <message>
        <source>a model as a whole cannot be swept</source>
        <translation>no se puede hacer un barrido de un modelo entero</translation>
    </message>
    <message>
        <source>sweep a value inside it</source>
        <translation>haga el barrido de un valor de dentro</translation>
    </message>
    <message>
        <source>write a model of its own for each</source>
        <translation>escriba un modelo propio para cada uno</translation>
    </message>
    <message>
        <source>this sweep has no list of values</source>
        <translation>este barrido no tiene lista de valores</translation>
    </message>
    <message>
        <source>write {&quot;sweep&quot;: [1, 2, 4]} with at least one value and nothing beside it</source>
        <translation>escriba {&quot;sweep&quot;: [1, 2, 4]} con al menos un valor y nada más al lado</translation>
    </message>
    <message>
        <source>a sweep inside a sweep</source>
        <translation>un barrido dentro de un barrido</translation>
    </message>
    <message>
        <source>sweep the inner value by itself: sweeps combine, each value with each</source>
        <translation>haga el barrido del valor interior por separado: los barridos se combinan, cada valor con cada uno</translation>
    </message>
    <message>
        <source>only values inside &quot;models&quot; can be swept</source>
        <translation>solo se puede hacer un barrido de valores dentro de &quot;models&quot;</translation>
    </message>
    <message>
        <source>for different inputs write different experiments</source>
        <translation>para entradas distintas escriba experimentos distintos</translation>
    </message>
    <message>
        <source>the name &quot;%1…&quot; of a sweep point is longer than %2 bytes</source>
        <translation>el nombre «%1…» de un punto del barrido supera los %2 bytes</translation>
    </message>
    <message>
        <source>sweep fewer or shorter values</source>
        <translation>haga el barrido de valores menos numerosos o más cortos</translation>
    </message>
    <message>
        <source>weights are given, and are to be fitted</source>
        <translation>se dan pesos y además se han de ajustar</translation>
    </message>
    <message>
        <source>leave one of &quot;weights&quot; and &quot;weighting&quot; out</source>
        <translation>omita &quot;weights&quot; o &quot;weighting&quot;</translation>
    </message>
    <message>
        <source>an archive of posteriors cannot be fitted</source>
        <translation>un archivo de probabilidades a posteriori no se puede ajustar</translation>
    </message>
    <message>
        <source>leave the key out</source>
        <translation>omita la clave</translation>
    </message>
    <message>
        <source>there is no validation data to fit on</source>
        <translation>no hay datos de validación con los que ajustar</translation>
    </message>
    <message>
        <source>keep some: inputs.validation</source>
        <translation>reserve algunos: inputs.validation</translation>
    </message>
    <message>
        <source>logits are matched without a temperature</source>
        <translation>los logits se igualan sin temperatura</translation>
    </message>
    <message>
        <source>rows cut to the largest few cannot follow a changing temperature</source>
        <translation>las filas recortadas a los mayores valores no pueden seguir una temperatura variable</translation>
    </message>
    <message>
        <source>set it to 0</source>
        <translation>póngalo en 0</translation>
    </message>
    <message>
        <source>the stored arithmetic mean of several teachers cannot follow a changing temperature</source>
        <translation>la media aritmética guardada de varios profesores no puede seguir una temperatura variable</translation>
    </message>
    <message>
        <source>take &quot;live&quot;, or the geometric mean</source>
        <translation>use &quot;live&quot; o la media geométrica</translation>
    </message>
    <message>
        <source>newbob judges by the validation loss, which a changing temperature moves</source>
        <translation>newbob juzga por la pérdida de validación, que una temperatura variable desplaza</translation>
    </message>
    <message>
        <source>take another schedule</source>
        <translation>use otra planificación</translation>
    </message>
    <message>
        <source>only images can be jittered, and source %1 has none</source>
        <translation>solo se pueden desplazar imágenes, y la fuente %1 no tiene</translation>
    </message>
    <message>
        <source>there is no test set to tune on</source>
        <translation>no hay conjunto de prueba con el que ajustar</translation>
    </message>
    <message>
        <source>there is no test set to watch</source>
        <translation>no hay conjunto de prueba que observar</translation>
    </message>
    <message>
        <source>name one: inputs.test</source>
        <translation>indique uno: inputs.test</translation>
    </message>
    <message>
        <source>only soft targets can be learned from unlabelled data, and this model has no teachers</source>
        <translation>de datos sin etiquetas solo se aprenden objetivos blandos, y este modelo no tiene profesores</translation>
    </message>
    <message>
        <source>source %1 has no unlabelled data</source>
        <translation>la fuente %1 no tiene datos sin etiquetas</translation>
    </message>
    <message>
        <source>take the key out</source>
        <translation>quite la clave</translation>
    </message>
    <message>
        <source>specialists need a generalist</source>
        <translation>los especialistas necesitan un generalista</translation>
    </message>
    <message>
        <source>name a model of this experiment</source>
        <translation>indique un modelo de este experimento</translation>
    </message>
    <message>
        <source>the generalist is a model of this experiment</source>
        <translation>el generalista es un modelo de este experimento</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are specialists themselves</source>
        <translation>«%1» son a su vez especialistas</translation>
    </message>
    <message>
        <source>name a model that knows all classes</source>
        <translation>indique un modelo que conozca todas las clases</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2 models, and specialists start from the weights of one</source>
        <translation>«%1» son %2 modelos, y los especialistas parten de los pesos de uno solo</translation>
    </message>
    <message>
        <source>name one of them: &quot;%1&quot;</source>
        <translation>indique uno de ellos: «%1»</translation>
    </message>
    <message>
        <source>sets are named, but clustering %1 finds its own</source>
        <translation>se dan conjuntos, pero clustering %1 encuentra los suyos</translation>
    </message>
    <message>
        <source>set &quot;clustering&quot;: &quot;given&quot;, or take the sets out</source>
        <translation>ponga &quot;clustering&quot;: &quot;given&quot; o quite los conjuntos</translation>
    </message>
    <message>
        <source>given sets have their own size</source>
        <translation>los conjuntos dados tienen su propio tamaño</translation>
    </message>
    <message>
        <source>clustering given needs sets</source>
        <translation>clustering given necesita conjuntos</translation>
    </message>
    <message>
        <source>write one text a set: [&quot;0 4 9&quot;, &quot;3 5 8&quot;]</source>
        <translation>escriba un texto por conjunto: [&quot;0 4 9&quot;, &quot;3 5 8&quot;]</translation>
    </message>
    <message>
        <source>%1 copies for %2 sets</source>
        <translation>%1 copias para %2 conjuntos</translation>
    </message>
    <message>
        <source>each set has one specialist: set it to %1</source>
        <translation>cada conjunto tiene un especialista: póngalo en %1</translation>
    </message>
    <message>
        <source>an empty set</source>
        <translation>un conjunto vacío</translation>
    </message>
    <message>
        <source>write class numbers and ranges: &quot;0 4 10-19&quot;</source>
        <translation>escriba números de clase e intervalos: &quot;0 4 10-19&quot;</translation>
    </message>
    <message>
        <source>specialists teach together with their generalist alone, and &quot;%1&quot; has other teachers beside them</source>
        <translation>los especialistas enseñan solo junto con su generalista, y «%1» tiene además otros profesores</translation>
    </message>
    <message>
        <source>leave the other teachers out</source>
        <translation>omita los demás profesores</translation>
    </message>
    <message>
        <source>a specialist knows only its own classes: %1 of &quot;%2&quot; cannot teach without the others</source>
        <translation>un especialista solo conoce sus propias clases: %1 de «%2» no pueden enseñar sin los demás</translation>
    </message>
    <message>
        <source>name &quot;%1&quot;</source>
        <translation>indique «%1»</translation>
    </message>
    <message>
        <source>specialists and their generalist are no weighted mean</source>
        <translation>los especialistas y su generalista no forman una media ponderada</translation>
    </message>
    <message>
        <source>leave &quot;weights&quot; empty</source>
        <translation>deje &quot;weights&quot; vacío</translation>
    </message>
    <message>
        <source>set it to &quot;given&quot;</source>
        <translation>póngalo en &quot;given&quot;</translation>
    </message>
    <message>
        <source>specialists and their generalist cannot be calibrated as one</source>
        <translation>los especialistas y su generalista no se pueden calibrar como uno solo</translation>
    </message>
    <message>
        <source>set it to false</source>
        <translation>póngalo en false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class number or range</source>
        <translation>«%1» no es un número de clase ni un intervalo</translation>
    </message>
    <message>
        <source>the range &quot;%1&quot; runs backwards</source>
        <translation>el intervalo «%1» va hacia atrás</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>escriba %1</translation>
    </message>
    <message>
        <source>more classes than there can be</source>
        <translation>más clases de las que puede haber</translation>
    </message>
    <message>
        <source>name each class once</source>
        <translation>nombre cada clase una vez</translation>
    </message>
    <message>
        <source>class %1 is there twice</source>
        <translation>la clase %1 aparece dos veces</translation>
    </message>
    <message>
        <source>class %1 of %2 classes, counted from 0</source>
        <translation>clase %1 de %2 clases, contadas desde 0</translation>
    </message>
    <message>
        <source>the last class is %1</source>
        <translation>la última clase es %1</translation>
    </message>
    <message>
        <source>holds all classes, and none is left for the dustbin</source>
        <translation>contiene todas las clases y no queda ninguna para la clase residual</translation>
    </message>
    <message>
        <source>leave some out</source>
        <translation>omita algunas</translation>
    </message>
    <message>
        <source>%1 clusters of %2 classes with training frames: a set needs two</source>
        <translation>%1 grupos de %2 clases con tramas de entrenamiento: un conjunto necesita dos</translation>
    </message>
    <message>
        <source>%1 clusters of %2 classes: a set needs two</source>
        <translation>%1 grupos de %2 clases: un conjunto necesita dos</translation>
    </message>
    <message>
        <source>set it to %1 or less</source>
        <translation>póngalo en %1 o menos</translation>
    </message>
    <message>
        <source>%1 of %2 classes: none is left for the dustbin</source>
        <translation>%1 de %2 clases: no queda ninguna para la clase residual</translation>
    </message>
    <message>
        <source>the covariance of %1 classes takes %2 of memory, %3 are available</source>
        <translation>la covarianza de %1 clases ocupa %2 de memoria, hay %3 disponibles</translation>
    </message>
    <message>
        <source>give the sets by hand: &quot;clustering&quot;: &quot;given&quot;</source>
        <translation>indique los conjuntos a mano: &quot;clustering&quot;: &quot;given&quot;</translation>
    </message>
    <message>
        <source>no frame is of the classes %1</source>
        <translation>ninguna trama es de las clases %1</translation>
    </message>
    <message>
        <source>no frame is outside the classes %1</source>
        <translation>ninguna trama queda fuera de las clases %1</translation>
    </message>
    <message>
        <source>give the set other classes</source>
        <translation>dé otras clases al conjunto</translation>
    </message>
    <message>
        <source>a specialist of %1 inputs and %2 outputs does not fit its %3 classes and a generalist of %4 inputs and %5 outputs</source>
        <translation>un especialista de %1 entradas y %2 salidas no encaja con sus %3 clases y un generalista de %4 entradas y %5 salidas</translation>
    </message>
    <message>
        <source>does not end in an affine layer</source>
        <translation>no termina en una capa afín</translation>
    </message>
    <message>
        <source>its output must be logits of the classes</source>
        <translation>su salida debe ser los logits de las clases</translation>
    </message>
    <message>
        <source>a specialist&apos;s set holds some of the classes, not none and not all</source>
        <translation>el conjunto de un especialista contiene algunas clases, no ninguna ni todas</translation>
    </message>
    <message>
        <source>is no specialist of this experiment</source>
        <translation>no es un especialista de este experimento</translation>
    </message>
    <message>
        <source>sets.json holds %1 sets, none for %2</source>
        <translation>sets.json contiene %1 conjuntos, ninguno para %2</translation>
    </message>
    <message>
        <source>delete the specialists&apos; folders to train them anew</source>
        <translation>elimine las carpetas de los especialistas para entrenarlos de nuevo</translation>
    </message>
    <message>
        <source>is no file of class sets</source>
        <translation>no es un archivo de conjuntos de clases</translation>
    </message>
    <message>
        <source>there is no class %1: they are 0 to %2</source>
        <translation>no existe la clase %1: van de 0 a %2</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>quítela</translation>
    </message>
    <message>
        <source>nothing is left to learn from</source>
        <translation>no queda nada de lo que aprender</translation>
    </message>
    <message>
        <source>keep more classes</source>
        <translation>conserve más clases</translation>
    </message>
    <message>
        <source>takes %1 inputs and gives %2 outputs, the data %3 and %4</source>
        <translation>toma %1 entradas y da %2 salidas, los datos %3 y %4</translation>
    </message>
    <message>
        <source>a teacher needs the front end and the pdfs of this experiment</source>
        <translation>un profesor necesita el front-end y los pdf de este experimento</translation>
    </message>
    <message>
        <source>a posterior archive teaches alone</source>
        <translation>un archivo de probabilidades a posteriori enseña solo</translation>
    </message>
    <message>
        <source>nets of %1 inputs and %2 outputs, and of %3 and %4, cannot teach together</source>
        <translation>redes de %1 entradas y %2 salidas, y de %3 y %4, no pueden enseñar juntas</translation>
    </message>
    <message>
        <source>%1 weights for %2 nets</source>
        <translation>%1 pesos para %2 redes</translation>
    </message>
    <message>
        <source>give one for each teacher</source>
        <translation>dé uno por profesor</translation>
    </message>
    <message>
        <source>weights sum to 0</source>
        <translation>los pesos suman 0</translation>
    </message>
    <message>
        <source>there is no labelled validation data to fit teachers on</source>
        <translation>no hay datos de validación etiquetados con los que ajustar profesores</translation>
    </message>
    <message>
        <source>frame %1 of utterance %2 is no posterior: it has negative values</source>
        <translation>la trama %1 del enunciado %2 no es una probabilidad a posteriori: tiene valores negativos</translation>
    </message>
    <message>
        <source>frame %1 of utterance %2 is no posterior: it sums to %3</source>
        <translation>la trama %1 del enunciado %2 no es una probabilidad a posteriori: suma %3</translation>
    </message>
    <message>
        <source>write posteriors, not their logarithms or likelihoods</source>
        <translation>escriba probabilidades a posteriori, no sus logaritmos ni verosimilitudes</translation>
    </message>
    <message>
        <source>posteriors of utterance %1 are %2 x %3, expected %4 frames x %5 pdfs</source>
        <translation>las probabilidades a posteriori del enunciado %1 son de %2 x %3, se esperaban %4 tramas x %5 pdf</translation>
    </message>
    <message>
        <source>make them from the same features and final.mdl</source>
        <translation>genérelas a partir de las mismas características y el mismo final.mdl</translation>
    </message>
    <message>
        <source>lacks %1 of %2 utterances, such as %3</source>
        <translation>faltan %1 de %2 enunciados, como %3</translation>
    </message>
    <message>
        <source>make posteriors of the whole training set, validation utterances included</source>
        <translation>genere las probabilidades a posteriori de todo el conjunto de entrenamiento, incluidos los enunciados de validación</translation>
    </message>
    <message>
        <source>soft targets would take %1, %2 are free</source>
        <translation>los objetivos blandos ocuparían %1, hay %2 libres</translation>
    </message>
    <message>
        <source>set topK (20 largest are often enough), or targets to &quot;live&quot;</source>
        <translation>ponga topK (a menudo bastan los 20 mayores) o targets en &quot;live&quot;</translation>
    </message>
    <message>
        <source>a row names a class out of range</source>
        <translation>una fila nombra una clase fuera de rango</translation>
    </message>
    <message>
        <source>delete the store and run again</source>
        <translation>elimine los objetivos guardados y vuelva a ejecutar</translation>
    </message>
    <message>
        <source>is the disk full? set topK, or targets to &quot;live&quot;</source>
        <translation>¿está lleno el disco? ponga topK o targets en &quot;live&quot;</translation>
    </message>
    <message>
        <source>delete it and run again</source>
        <translation>elimínelo y vuelva a ejecutar</translation>
    </message>
    <message>
        <source>is too short to be a store of soft targets</source>
        <translation>es demasiado corto para ser de objetivos blandos guardados</translation>
    </message>
    <message>
        <source>is no finished store of soft targets</source>
        <translation>no es un archivo terminado de objetivos blandos</translation>
    </message>
    <message>
        <source>has a damaged index</source>
        <translation>tiene un índice dañado</translation>
    </message>
    <message>
        <source>holds no soft targets of utterance %1</source>
        <translation>no contiene objetivos blandos del enunciado %1</translation>
    </message>
    <message>
        <source>was it deleted while the run used it?</source>
        <translation>¿se eliminó mientras la ejecución lo usaba?</translation>
    </message>
    <message>
        <source>there are no soft targets of %1 frames for utterance %2</source>
        <translation>no hay objetivos blandos de %1 tramas para el enunciado %2</translation>
    </message>
    <message>
        <source>make the posteriors from the same features</source>
        <translation>genere las probabilidades a posteriori a partir de las mismas características</translation>
    </message>
    <message>
        <source>changed while it was being read</source>
        <translation>cambió mientras se leía</translation>
    </message>
    <message>
        <source>there are no images to jitter</source>
        <translation>no hay imágenes que desplazar</translation>
    </message>
    <message>
        <source>an empty matrix as transform</source>
        <translation>una matriz vacía como transformación</translation>
    </message>
    <message>
        <source>step &apos;%1&apos; is not known</source>
        <translation>no se conoce el paso «%1»</translation>
    </message>
    <message>
        <source>known are cmvn, deltas, splice, transform</source>
        <translation>se conocen cmvn, deltas, splice, transform</translation>
    </message>
    <message>
        <source>step &apos;%1&apos; stands twice</source>
        <translation>el paso «%1» aparece dos veces</translation>
    </message>
    <message>
        <source>step &apos;%1&apos; is asked for but left out</source>
        <translation>el paso «%1» se pide, pero falta en el orden</translation>
    </message>
    <message>
        <source>name it, or switch it off</source>
        <translation>nómbrelo o desactívelo</translation>
    </message>
    <message>
        <source>CMVN per %1 needs a data folder</source>
        <translation>la CMVN de tipo %1 necesita una carpeta de datos</translation>
    </message>
    <message>
        <source>name one, or take utterance or none</source>
        <translation>indique una o use utterance o none</translation>
    </message>
    <message>
        <source>no CMVN statistics</source>
        <translation>no hay estadísticas CMVN</translation>
    </message>
    <message>
        <source>no statistics in it</source>
        <translation>no contiene estadísticas</translation>
    </message>
    <message>
        <source>utterance %1 has no speaker</source>
        <translation>el enunciado %1 no tiene locutor</translation>
    </message>
    <message>
        <source>add its line: UTTERANCE SPEAKER</source>
        <translation>añada su línea: ENUNCIADO LOCUTOR</translation>
    </message>
    <message>
        <source>speaker %1 (utterance %2) has no CMVN statistics</source>
        <translation>el locutor %1 (enunciado %2) no tiene estadísticas CMVN</translation>
    </message>
    <message>
        <source>run compute_cmvn_stats.sh, or set cmvn to utterance</source>
        <translation>ejecute compute_cmvn_stats.sh o ponga cmvn en utterance</translation>
    </message>
    <message>
        <source>utterance %1 has no CMVN statistics</source>
        <translation>el enunciado %1 no tiene estadísticas CMVN</translation>
    </message>
    <message>
        <source>a transform of %1 columns does not fit frames of %2 values</source>
        <translation>una transformación de %1 columnas no encaja con tramas de %2 valores</translation>
    </message>
    <message>
        <source>does the order of the steps fit the recipe?</source>
        <translation>¿corresponde el orden de los pasos a la receta?</translation>
    </message>
    <message>
        <source>%1 utterances cannot be used: %2</source>
        <translation>%1 enunciados no se pueden usar: %2</translation>
    </message>
    <message>
        <source>they are left out</source>
        <translation>se omiten</translation>
    </message>
    <message>
        <source>see the first: mend it or set inputs.badUtterances to &quot;drop&quot;</source>
        <translation>vea el primero: corríjalo o ponga inputs.badUtterances en &quot;drop&quot;</translation>
    </message>
    <message>
        <source>%1 utterances cannot be read: %2</source>
        <translation>%1 enunciados no se pueden leer: %2</translation>
    </message>
    <message>
        <source>make these features again, or remove their lines</source>
        <translation>genere de nuevo estas características o quite sus líneas</translation>
    </message>
    <message>
        <source>%1 utterances whose alignment has another number of frames than their features: %2</source>
        <translation>%1 enunciados cuyo alineamiento tiene otro número de tramas que sus características: %2</translation>
    </message>
    <message>
        <source>%1 transition-ids that the model does not have: %2</source>
        <translation>%1 enunciados con transition-id que el modelo no tiene: %2</translation>
    </message>
    <message>
        <source>%1 has transition-ids 1 to %2; use the final.mdl of the alignments&apos; own folder</source>
        <translation>%1 tiene los transition-id 1 a %2; use el final.mdl de la propia carpeta de los alineamientos</translation>
    </message>
    <message>
        <source>no utterance of the %1 set can be used</source>
        <translation>no se puede usar ningún enunciado del conjunto %1</translation>
    </message>
    <message>
        <source>align both sets with the same final.mdl</source>
        <translation>alinee ambos conjuntos con el mismo final.mdl</translation>
    </message>
    <message>
        <source>split by utterance, or give a validation set</source>
        <translation>divida por enunciado o indique un conjunto de validación</translation>
    </message>
    <message>
        <source>the features of utterance %1 hold a value that is NaN or infinite</source>
        <translation>las características del enunciado %1 contienen un valor NaN o infinito</translation>
    </message>
    <message>
        <source>make the features again, or set inputs.badUtterances to &quot;drop&quot;</source>
        <translation>genere de nuevo las características o ponga inputs.badUtterances en &quot;drop&quot;</translation>
    </message>
    <message>
        <source>the features of utterance %1 are not finite after the front end</source>
        <translation>las características del enunciado %1 no son finitas tras el front-end</translation>
    </message>
    <message>
        <source>look at the CMVN statistics and at features.transform</source>
        <translation>revise las estadísticas CMVN y features.transform</translation>
    </message>
    <message>
        <source>utterance %1 is aligned a second time</source>
        <translation>el enunciado %1 está alineado por segunda vez</translation>
    </message>
    <message>
        <source>alignments of two runs may lie in one folder</source>
        <translation>quizá haya alineamientos de dos ejecuciones en una carpeta</translation>
    </message>
    <message>
        <source>has no %1, plain or .gz</source>
        <translation>no tiene %1, ni tal cual ni en .gz</translation>
    </message>
    <message>
        <source>name a folder with the MNIST files, or images and labels file</source>
        <translation>indique una carpeta con los archivos de MNIST, o los archivos de imágenes y de etiquetas</translation>
    </message>
    <message>
        <source>starts with %1, expected 0x00000801 (labels) or 0x00000803 (images): unsigned bytes of rank 1 to 3</source>
        <translation>empieza por %1, se esperaba 0x00000801 (etiquetas) o 0x00000803 (imágenes): bytes sin signo de rango 1 a 3</translation>
    </message>
    <message>
        <source>starts with %1, expected 0x00000803: images of unsigned bytes</source>
        <translation>empieza por %1, se esperaba 0x00000803: imágenes de bytes sin signo</translation>
    </message>
    <message>
        <source>is it an IDX file?</source>
        <translation>¿es un archivo IDX?</translation>
    </message>
    <message>
        <source>claims a size of %1</source>
        <translation>declara un tamaño de %1</translation>
    </message>
    <message>
        <source>goes on after its last value</source>
        <translation>continúa después de su último valor</translation>
    </message>
    <message>
        <source>no utterances</source>
        <translation>no hay enunciados</translation>
    </message>
    <message>
        <source>there is no final.mdl at %1</source>
        <translation>no hay final.mdl en %1</translation>
    </message>
    <message>
        <source>name the folder of the model that made the alignments</source>
        <translation>indique la carpeta del modelo que hizo los alineamientos</translation>
    </message>
    <message>
        <source>name the folder with its alignments, ali.1.gz, ali.2.gz, …</source>
        <translation>indique la carpeta con sus alineamientos, ali.1.gz, ali.2.gz, …</translation>
    </message>
    <message>
        <source>a test set needs both, or leave both out</source>
        <translation>un conjunto de prueba necesita ambos; si no, omita ambos</translation>
    </message>
    <message>
        <source>%1 has no feats.scp</source>
        <translation>%1 no tiene feats.scp</translation>
    </message>
    <message>
        <source>says --norm-vars=true with --norm-means=false: variances cannot be normalised without means</source>
        <translation>dice --norm-vars=true con --norm-means=false: las varianzas no se pueden normalizar sin las medias</translation>
    </message>
    <message>
        <source>apply-cmvn refuses this too; write the options that the features were made with</source>
        <translation>apply-cmvn también lo rechaza; escriba las opciones con que se generaron las características</translation>
    </message>
    <message>
        <source>there is no set &quot;%1&quot;</source>
        <translation>no existe el conjunto «%1»</translation>
    </message>
    <message>
        <source>has no data</source>
        <translation>no tiene datos</translation>
    </message>
    <message>
        <source>choose a data folder for it</source>
        <translation>elija una carpeta de datos para él</translation>
    </message>
    <message>
        <source>there is no image %1</source>
        <translation>no existe la imagen %1</translation>
    </message>
    <message>
        <source>there is no utterance %1</source>
        <translation>no existe el enunciado %1</translation>
    </message>
    <message>
        <source>has no frames</source>
        <translation>no tiene tramas</translation>
    </message>
    <message>
        <source>takes %1 inputs, the front end gives %2</source>
        <translation>toma %1 entradas, el front-end da %2</translation>
    </message>
    <message>
        <source>a model needs the front end that it was trained with</source>
        <translation>un modelo necesita el front-end con el que se entrenó</translation>
    </message>
    <message>
        <source>frame %1 of utterance %2 holds a value that is NaN or infinite</source>
        <translation>la trama %1 del enunciado %2 contiene un valor NaN o infinito</translation>
    </message>
    <message>
        <source>make these features again</source>
        <translation>genere de nuevo estas características</translation>
    </message>
    <message>
        <source>the output for utterance %1 is not finite</source>
        <translation>la salida para el enunciado %1 no es finita</translation>
    </message>
    <message>
        <source>are the features scaled as in training?</source>
        <translation>¿tienen las características la misma escala que en el entrenamiento?</translation>
    </message>
    <message>
        <source>holds neither MNIST&apos;s files nor a Kaldi recipe with data and alignments</source>
        <translation>no contiene ni los archivos de MNIST ni una receta de Kaldi con datos y alineamientos</translation>
    </message>
    <message>
        <source>name the folder of the IDX files, a recipe&apos;s folder, or an experiment file</source>
        <translation>indique la carpeta de los archivos IDX, la carpeta de una receta o un archivo de experimento</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe tal archivo ni carpeta</translation>
    </message>
    <message>
        <source>name MNIST&apos;s folder, a recipe&apos;s folder, or an experiment file</source>
        <translation>indique la carpeta de MNIST, la carpeta de una receta o un archivo de experimento</translation>
    </message>
    <message>
        <source>the number of transition states</source>
        <translation>el número de estados de transición</translation>
    </message>
    <message>
        <source>the number of transition states is %1</source>
        <translation>el número de estados de transición es %1</translation>
    </message>
    <message>
        <source>the number of HMM states</source>
        <translation>el número de estados HMM</translation>
    </message>
    <message>
        <source>the number of transitions</source>
        <translation>el número de transiciones</translation>
    </message>
    <message>
        <source>the phones of the topology</source>
        <translation>los fonos de la topología</translation>
    </message>
    <message>
        <source>the topology of each phone</source>
        <translation>la topología de cada fono</translation>
    </message>
    <message>
        <source>the number of HMM states is %1</source>
        <translation>el número de estados HMM es %1</translation>
    </message>
    <message>
        <source>the number of transitions is %1</source>
        <translation>el número de transiciones es %1</translation>
    </message>
    <message>
        <source>the phones of the topology is %1</source>
        <translation>los fonos de la topología: valor %1</translation>
    </message>
    <message>
        <source>the topology of each phone is %1</source>
        <translation>la topología de cada fono: valor %1</translation>
    </message>
    <message>
        <source>another format</source>
        <translation>otro formato</translation>
    </message>
    <message>
        <source>wrong number of arrays</source>
        <translation>número de arrays incorrecto</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>su suma de comprobación es incorrecta</translation>
    </message>
    <message>
        <source>%1 (%2 labels, %3 frames)</source>
        <translation>%1 (%2 etiquetas, %3 tramas)</translation>
    </message>
    <message>
        <source>%1 (%2 x %3, expected %4 frames x %5 pdfs)</source>
        <translation>%1 (%2 x %3, se esperaban %4 tramas x %5 pdf)</translation>
    </message>
    <message>
        <source>%1 (one an entry) or %2 (one a member)</source>
        <translation>%1 (uno por entrada) o %2 (uno por miembro)</translation>
    </message>
    <message>
        <source>the validation loss hardly falls any more (newbob)</source>
        <translation>la pérdida de validación apenas baja ya (newbob)</translation>
    </message>
    <message>
        <source>%1 has no bfloat16 products</source>
        <translation>%1 no tiene productos bfloat16</translation>
    </message>
    <message>
        <source>use float32</source>
        <translation>use float32 en su lugar</translation>
    </message>
    <message>
        <source>fitted on validation data: calibrating temperatures of the teachers %1; weights of the teachers %2</source>
        <translation>ajustado con los datos de validación: temperaturas de calibración de los profesores %1; pesos de los profesores %2</translation>
    </message>
    <message>
        <source>fitted on validation data: calibrating temperatures of the teachers %1</source>
        <translation>ajustado con los datos de validación: temperaturas de calibración de los profesores %1</translation>
    </message>
    <message>
        <source>fitted on validation data: weights of the teachers %1</source>
        <translation>ajustado con los datos de validación: pesos de los profesores %1</translation>
    </message>
    <message>
        <source>belongs to distillation; specialists learn from labels, starting from their generalist</source>
        <translation>pertenece a la destilación; los especialistas aprenden de etiquetas, partiendo de su generalista</translation>
    </message>
    <message>
        <source>specialists have the network of their generalist</source>
        <translation>los especialistas tienen la red de su generalista</translation>
    </message>
    <message>
        <source>specialists learn from all training data</source>
        <translation>los especialistas aprenden de todos los datos de entrenamiento</translation>
    </message>
    <message>
        <source>belongs to specialists</source>
        <translation>pertenece a los especialistas</translation>
    </message>
    <message>
        <source>set &quot;kind&quot;: &quot;specialists&quot;, or take the key out</source>
        <translation>ponga &quot;kind&quot;: &quot;specialists&quot; o quite la clave</translation>
    </message>
    <message>
        <source>no JSON value</source>
        <translation>no es un valor JSON</translation>
    </message>
    <message>
        <source>unknown objective &quot;%1&quot;</source>
        <translation>función objetivo desconocida «%1»</translation>
    </message>
    <message>
        <source>%1 utterances have posteriors of another shape: %2</source>
        <translation>%1 enunciados tienen probabilidades a posteriori de otra forma: %2</translation>
    </message>
    <message>
        <source>%1 of %2 utterances have no posteriors: %3</source>
        <translation>%1 de %2 enunciados no tienen probabilidades a posteriori: %3</translation>
    </message>
    <message>
        <source>gave fewer frames than it has</source>
        <translation>dio menos tramas de las que tiene</translation>
    </message>
    <message>
        <source>contexts and orders of the front end must not be negative</source>
        <translation>los contextos y órdenes del front-end no deben ser negativos</translation>
    </message>
    <message>
        <source>CMVN per &apos;%1&apos; is not known</source>
        <translation>no se conoce la CMVN «%1»</translation>
    </message>
    <message>
        <source>speaker, utterance, global or none</source>
        <translation>speaker, utterance, global o none</translation>
    </message>
    <message>
        <source>%1 utterances are in the training data as well: %2</source>
        <translation>%1 enunciados están también en los datos de entrenamiento: %2</translation>
    </message>
    <message>
        <source>leave them out of the unlabelled data</source>
        <translation>quítelos de los datos sin etiquetas</translation>
    </message>
    <message>
        <source>%1 utterances whose features have another width than the first: %2</source>
        <translation>%1 enunciados cuyas características tienen otra dimensión que las del primero: %2</translation>
    </message>
    <message>
        <source>make the features of the set in one way</source>
        <translation>genere las características del conjunto de una sola manera</translation>
    </message>
    <message>
        <source>%1 utterances without frames: %2</source>
        <translation>%1 enunciados sin tramas: %2</translation>
    </message>
    <message>
        <source>%1 utterances that utt2spk does not name: %2</source>
        <translation>%1 enunciados que utt2spk no nombra: %2</translation>
    </message>
    <message>
        <source>complete the file</source>
        <translation>complete el archivo</translation>
    </message>
    <message>
        <source>%1 utterance has no alignment and is left out</source>
        <translation>%1 enunciado no tiene alineamiento y se omite</translation>
    </message>
    <message>
        <source>%1 utterances have no alignment and are left out</source>
        <translation>%1 enunciados no tienen alineamiento y se omiten</translation>
    </message>
    <message>
        <source>alignment may have failed for them; Kaldi&apos;s recipes leave them out too</source>
        <translation>quizá falló su alineamiento; las recetas de Kaldi también los omiten</translation>
    </message>
    <message>
        <source>%1 aligned utterance has no features in %2</source>
        <translation>%1 enunciado alineado no tiene características en %2</translation>
    </message>
    <message>
        <source>%1 aligned utterances have no features in %2</source>
        <translation>%1 enunciados alineados no tienen características en %2</translation>
    </message>
    <message>
        <source>relative folders are taken from %1</source>
        <translation>las carpetas relativas parten de %1</translation>
    </message>
    <message>
        <source>train, validation or test</source>
        <translation>train, validation o test</translation>
    </message>
    <message>
        <source>a trial of reading it does not come to an end</source>
        <translation>un intento de lectura no llega a su fin</translation>
    </message>
    <message>
        <source>is its disk slow or away? try again</source>
        <translation>¿su disco es lento o no está disponible? inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>How much a specialist&apos;s divergence counts in the sum that is minimised, beside the generalist&apos;s 1. The paper has 1; less trusts specialists less.</source>
        <translation>Cuánto cuenta la divergencia de un especialista en la suma que se minimiza, junto al 1 del generalista. El artículo usa 1; menos es confiar menos en los especialistas.</translation>
    </message>
    <message>
        <source>given: the weight above. fitted: that of 0, 1/16, 1/8, 1/4, 1/2 and 1 with which most frames of the validation data are right, the smaller where two are alike; with 0 the generalist answers alone, so specialists that do not help do no harm.</source>
        <translation>given: el peso de arriba. fitted: aquel de 0, 1/16, 1/8, 1/4, 1/2 y 1 con el que aciertan más tramas de los datos de validación, el menor en caso de empate; con 0 el generalista responde solo, de modo que los especialistas que no ayudan no perjudican.</translation>
    </message>
    <message>
        <source>Eight specialists of disjoint class sets found by k-means on the corpus at hand. The generalist is a net as in S1: one without dropout knows its training data by heart, and its specialists learn nothing for others.</source>
        <translation>Ocho especialistas con conjuntos de clases disjuntos, hallados por k-means en el corpus disponible. El generalista es una red como en S1: una sin dropout se sabe de memoria sus datos de entrenamiento, y sus especialistas no aprenden nada para otros.</translation>
    </message>
    <message>
        <source>Specialists learn for three epochs at a tenth of the generalist&apos;s rate; their weight, 1 in the paper, is fitted on validation data, so that they do no harm.</source>
        <translation>Los especialistas aprenden tres épocas a una décima parte de la tasa del generalista; su peso, 1 en el artículo, se ajusta con los datos de validación, de modo que no perjudican.</translation>
    </message>
</context>
<context>
    <name>retort::ui::AboutDialog</name>
    <message>
        <source>About Retort</source>
        <translation>Acerca de Retort</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Matrix library</source>
        <translation>Biblioteca de matrices</translation>
    </message>
    <message>
        <source>Matrix kernels</source>
        <translation>Núcleos de matrices</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compilación</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versiones</translation>
    </message>
    <message>
        <source>&lt;p&gt;Retort is free software: you may pass it on and change it under the GNU General Public License, version 3 or, at your choice, any later version. It comes without any warranty.&lt;/p&gt;&lt;p&gt;It is built on free software of others:&lt;/p&gt;</source>
        <translation>&lt;p&gt;Retort es software libre: puede redistribuirlo y modificarlo según la Licencia Pública General de GNU, versión 3 o, a su elección, cualquier versión posterior. Se ofrece sin garantía alguna.&lt;/p&gt;&lt;p&gt;Se basa en software libre de otros:&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Retort&lt;/h2&gt;&lt;p&gt;A workbench for knowledge distillation of acoustic models.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Retort&lt;/h2&gt;&lt;p&gt;Un entorno de trabajo para la destilación de conocimiento de modelos acústicos.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>retort::ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>An empty experiment</source>
        <translation>Un experimento vacío</translation>
    </message>
    <message>
        <source>New from re&amp;cipe…</source>
        <translation>Nuevo desde r&amp;eceta…</translation>
    </message>
    <message>
        <source>An experiment for a Kaldi recipe folder: data and alignments in it are found by themselves</source>
        <translation>Un experimento para una carpeta de receta de Kaldi: los datos y alineamientos que contiene se encuentran solos</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>An experiment file</source>
        <translation>Un archivo de experimento</translation>
    </message>
    <message>
        <source>Open r&amp;un…</source>
        <translation>Abrir e&amp;jecución…</translation>
    </message>
    <message>
        <source>The folder of a run: its curves and results are shown as they were</source>
        <translation>La carpeta de una ejecución: sus curvas y resultados se muestran tal como eran</translation>
    </message>
    <message>
        <source>Open &amp;demo</source>
        <translation>Abrir &amp;demostración</translation>
    </message>
    <message>
        <source>A small corpus and an experiment that trains in a minute</source>
        <translation>Un pequeño corpus y un experimento que se entrena en un minuto</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vaciar lista</translation>
    </message>
    <message>
        <source>Forgets the files of this list; the files stay</source>
        <translation>Olvida los archivos de esta lista; los archivos se conservan</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Writes the experiment file</source>
        <translation>Escribe el archivo del experimento</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Writes the experiment to another file</source>
        <translation>Escribe el experimento en otro archivo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Writes trained models in other formats</source>
        <translation>Escribe los modelos entrenados en otros formatos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Closes the program; a run is stopped with a checkpoint first</source>
        <translation>Cierra el programa; una ejecución se detiene antes con un punto de control</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Trains the models of the experiment</source>
        <translation>Entrena los modelos del experimento</translation>
    </message>
    <message>
        <source>S&amp;top and save</source>
        <translation>&amp;Detener y guardar</translation>
    </message>
    <message>
        <source>Writes a checkpoint and ends; the run can be resumed later</source>
        <translation>Escribe un punto de control y termina; la ejecución se puede reanudar después</translation>
    </message>
    <message>
        <source>&amp;Resume run</source>
        <translation>&amp;Reanudar ejecución</translation>
    </message>
    <message>
        <source>Goes on with the run that is shown, from its last checkpoint</source>
        <translation>Continúa la ejecución que se muestra, desde su último punto de control</translation>
    </message>
    <message>
        <source>Open run &amp;folder</source>
        <translation>Abrir &amp;carpeta de la ejecución</translation>
    </message>
    <message>
        <source>Shows the files of the run in the file manager</source>
        <translation>Muestra los archivos de la ejecución en el gestor de archivos</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>In&amp;forme</translation>
    </message>
    <message>
        <source>Opens the report of the run in the browser</source>
        <translation>Abre el informe de la ejecución en el navegador</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>Con&amp;figurar</translation>
    </message>
    <message>
        <source>Inputs, models and distillation</source>
        <translation>Entradas, modelos y destilación</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>&amp;Supervisar</translation>
    </message>
    <message>
        <source>Curves and state of the models</source>
        <translation>Curvas y estado de los modelos</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>Resultados lado a lado</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Models as files</source>
        <translation>Modelos como archivos</translation>
    </message>
    <message>
        <source>&amp;Log and problems</source>
        <translation>&amp;Registro y problemas</translation>
    </message>
    <message>
        <source>Messages of the run, and problems of the experiment</source>
        <translation>Mensajes de la ejecución y problemas del experimento</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla comp&amp;leta</translation>
    </message>
    <message>
        <source>The window without frame</source>
        <translation>La ventana sin marco</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>Light or dark as the desktop says</source>
        <translation>Claro u oscuro, según indique el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Texto claro sobre fondo oscuro</translation>
    </message>
    <message>
        <source>Help on this &amp;page</source>
        <translation>Ayuda sobre esta &amp;página</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>Para qué sirve esta página</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Click on a control to read what it means</source>
        <translation>Haga clic en un control para leer qué significa</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>All shortcuts in a list</source>
        <translation>Todos los atajos en una lista</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>Licences of Retort and of what it is built on</source>
        <translation>Licencias de Retort y de aquello en lo que se basa</translation>
    </message>
    <message>
        <source>&amp;About Retort</source>
        <translation>&amp;Acerca de Retort</translation>
    </message>
    <message>
        <source>Versions, processor and matrix kernels</source>
        <translation>Versiones, procesador y núcleos de matrices</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>Takes the last edit back</source>
        <translation>Deshace el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>Vuelve a hacer lo que se deshizo</translation>
    </message>
    <message>
        <source>Resum&amp;e</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>Goes on with the run</source>
        <translation>Continúa la ejecución</translation>
    </message>
    <message>
        <source>Paus&amp;e</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Lets the run rest after the step at work; nothing is lost</source>
        <translation>Deja la ejecución en reposo tras el paso en curso; no se pierde nada</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Ar&amp;tículo</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments: published figures against ours</source>
        <translation>Los experimentos del artículo: cifras publicadas frente a las obtenidas</translation>
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
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Aún no hay nada que dibujar.</translation>
    </message>
    <message numerus="yes">
        <source>%1. Bar chart of %n categories: %2. The axis goes from %3 to %4.</source>
        <translation>
            <numerusform>%1. Gráfico de barras de %n categoría: %2. El eje va de %3 a %4.</numerusform>
            <numerusform>%1. Gráfico de barras de %n categorías: %2. El eje va de %3 a %4.</numerusform>
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
        <translation>El artículo indica: %1.</translation>
    </message>
    <message>
        <source>The paper reports: %1.</source>
        <translation>El artículo informa: %1.</translation>
    </message>
    <message>
        <source>Chosen here: %1</source>
        <translation>Elegido aquí: %1</translation>
    </message>
    <message>
        <source>Not on these data: %1.</source>
        <translation>No con estos datos: %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Obtenido</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>retort::ui::BoardTable</name>
    <message>
        <source>Published figures against ours</source>
        <translation>Cifras publicadas frente a las obtenidas</translation>
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
        <translation>Un gráfico se escribe como PNG, SVG o CSV.</translation>
    </message>
    <message>
        <source>Let the name end in .png, .svg or .csv.</source>
        <translation>Haga que el nombre termine en .png, .svg o .csv.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The newest %1 rows; the CSV file has all samples.</source>
        <translation>Las %1 filas más recientes; el archivo CSV tiene todas las muestras.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ChartControls</name>
    <message>
        <source>&amp;Loss:</source>
        <translation>Pérd&amp;ida:</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>soft part</source>
        <translation>parte blanda</translation>
    </message>
    <message>
        <source>hard part</source>
        <translation>parte dura</translation>
    </message>
    <message>
        <source>Part of the loss</source>
        <translation>Parte de la pérdida</translation>
    </message>
    <message>
        <source>What the upper chart shows: the whole training objective, its soft part (against the teachers&apos; posteriors) or its hard part (against the alignment), in nats per frame.</source>
        <translation>Qué muestra el gráfico superior: el objetivo de entrenamiento completo, su parte blanda (respecto a las probabilidades a posteriori de los profesores) o su parte dura (respecto al alineamiento), en nats por trama.</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>En&amp;trenamiento</translation>
    </message>
    <message>
        <source>Show training curves</source>
        <translation>Mostrar curvas de entrenamiento</translation>
    </message>
    <message>
        <source>Means over the newest steps, with dropout as in training.</source>
        <translation>Medias sobre los pasos más recientes, con dropout como en el entrenamiento.</translation>
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation>Vali&amp;dación</translation>
    </message>
    <message>
        <source>Show validation curves</source>
        <translation>Mostrar curvas de validación</translation>
    </message>
    <message>
        <source>On the validation set, after each epoch.</source>
        <translation>En el conjunto de validación, tras cada época.</translation>
    </message>
    <message>
        <source>Learning r&amp;ate</source>
        <translation>Tasa de apre&amp;ndizaje</translation>
    </message>
    <message>
        <source>Show the learning rate</source>
        <translation>Mostrar la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>A third chart with the learning rate of each step.</source>
        <translation>Un tercer gráfico con la tasa de aprendizaje de cada paso.</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>P&amp;or:</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>wall time</source>
        <translation>tiempo real</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Eje horizontal</translation>
    </message>
    <message>
        <source>Step: updates of the weights. Epoch: passes over the training data. Wall time: since the run began, interruptions not counted.</source>
        <translation>Paso: actualizaciones de los pesos. Época: pasadas por los datos de entrenamiento. Tiempo real: desde que comenzó la ejecución, sin contar las interrupciones.</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Lo&amp;g</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Pérdida logarítmica</translation>
    </message>
    <message>
        <source>Logarithmic axis for losses and learning rate.</source>
        <translation>Eje logarítmico para las pérdidas y la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>&amp;Smoothing:</source>
        <translation>&amp;Suavizado:</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Weight of the past in the moving average that is drawn; the raw curve stays visible, faint.</source>
        <translation>Peso del pasado en la media móvil que se dibuja; la curva sin suavizar sigue visible, tenue.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show all of the curves, and follow new points (Home).</source>
        <translation>Muestra las curvas enteras y sigue los puntos nuevos (Inicio).</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>Gráficos como tablas</translation>
    </message>
    <message>
        <source>The figures of all charts as tables.</source>
        <translation>Las cifras de todos los gráficos como tablas.</translation>
    </message>
    <message>
        <source>O&amp;ther runs</source>
        <translation>Otras eje&amp;cuciones</translation>
    </message>
    <message>
        <source>Lay other runs over this one</source>
        <translation>Superponer otras ejecuciones a esta</translation>
    </message>
    <message>
        <source>Curves of other open runs in the same charts.</source>
        <translation>Curvas de otras ejecuciones abiertas en los mismos gráficos.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Show curves of the watched test set</source>
        <translation>Mostrar curvas del conjunto de prueba vigilado</translation>
    </message>
    <message>
        <source>On the test set after each epoch, of models that are told to watch it. Nothing is decided by it: neither when training ends nor which weights are kept.</source>
        <translation>En el conjunto de prueba tras cada época, en los modelos que deben vigilarlo. Nada depende de ello: ni cuándo acaba el entrenamiento ni qué pesos se conservan.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ChartShell</name>
    <message>
        <source>Figures of the chart</source>
        <translation>Cifras del gráfico</translation>
    </message>
    <message>
        <source>%1: figures of the chart</source>
        <translation>%1: cifras del gráfico</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>The chart was not saved: %1</source>
        <translation>El gráfico no se ha guardado: %1</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Guardar como &amp;PNG…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Guardar como &amp;SVG…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save all &amp;figures as CSV…</source>
        <translation>&amp;Guardar todas las cifras como CSV…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>Writing %1: %2</source>
        <comment>file, size so far</comment>
        <translation>Escribiendo %1: %2</translation>
    </message>
    <message>
        <source>The figures are in %1.</source>
        <translation>Las cifras están en %1.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ChartStack</name>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>time, s</source>
        <translation>tiempo, s</translation>
    </message>
    <message>
        <source>time, min</source>
        <translation>tiempo, min</translation>
    </message>
    <message>
        <source>time, h</source>
        <translation>tiempo, h</translation>
    </message>
    <message>
        <source>Loss, soft part (nats per frame)</source>
        <translation>Pérdida, parte blanda (nats por trama)</translation>
    </message>
    <message>
        <source>Loss, hard part (nats per frame)</source>
        <translation>Pérdida, parte dura (nats por trama)</translation>
    </message>
    <message>
        <source>Loss (nats per frame)</source>
        <translation>Pérdida (nats por trama)</translation>
    </message>
    <message>
        <source>nats per frame</source>
        <translation>nats por trama</translation>
    </message>
    <message>
        <source>Frame accuracy</source>
        <translation>Exactitud por trama</translation>
    </message>
    <message>
        <source>frame accuracy</source>
        <translation>exactitud por trama</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
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
        <translation>Según el &amp;sistema</translation>
    </message>
</context>
<context>
    <name>retort::ui::CompareCharts</name>
    <message>
        <source>Test frame accuracy against size</source>
        <translation>Exactitud por trama en prueba según el tamaño</translation>
    </message>
    <message>
        <source>Validation frame accuracy against size</source>
        <translation>Exactitud por trama en validación según el tamaño</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Frame accuracy (%)</source>
        <translation>Exactitud por trama (%)</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Confusiones</translation>
    </message>
    <message>
        <source>Select a model in the table to see what it confuses, or two to see how they differ.</source>
        <translation>Seleccione un modelo en la tabla para ver qué confunde, o dos para ver en qué difieren.</translation>
    </message>
    <message>
        <source>Confusions of %1</source>
        <translation>Confusiones de %1</translation>
    </message>
    <message>
        <source>Confusions: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation>Confusiones: %1 − %2</translation>
    </message>
    <message>
        <source>The evaluation is not known (yet): confusions come with it.</source>
        <translation>La evaluación no se conoce (todavía): las confusiones llegan con ella.</translation>
    </message>
    <message>
        <source>This run&apos;s evaluations do not keep confusions by phone: it was made by an older version.</source>
        <translation>Las evaluaciones de esta ejecución no guardan las confusiones por fono: se hizo con una versión anterior.</translation>
    </message>
    <message>
        <source>The two models were evaluated with different phones.</source>
        <translation>Los dos modelos se evaluaron con fonos distintos.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Aligned phone</source>
        <translation>Fono alineado</translation>
    </message>
    <message>
        <source>Decided class</source>
        <translation>Clase decidida</translation>
    </message>
    <message>
        <source>Decided phone</source>
        <translation>Fono decidido</translation>
    </message>
    <message>
        <source>Difference of shares</source>
        <translation>Diferencia de proporciones</translation>
    </message>
    <message>
        <source>Share of the row</source>
        <translation>Proporción de la fila</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Ganancias</translation>
    </message>
    <message>
        <source>Difference (points)</source>
        <translation>Diferencia (puntos)</translation>
    </message>
    <message>
        <source>Select a model in the table to see where it gains.</source>
        <translation>Seleccione un modelo en la tabla para ver dónde gana.</translation>
    </message>
    <message>
        <source>There is no baseline to compare with: choose one above the table.</source>
        <translation>No hay referencia con la que comparar: elija una encima de la tabla.</translation>
    </message>
    <message>
        <source>%1 is the baseline itself: select another model.</source>
        <translation>%1 es la propia referencia: seleccione otro modelo.</translation>
    </message>
    <message>
        <source>The evaluation is not known (yet): gains come with it.</source>
        <translation>La evaluación no se conoce (todavía): las ganancias llegan con ella.</translation>
    </message>
    <message>
        <source>Gain per class: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation>Ganancia por clase: %1 − %2</translation>
    </message>
    <message>
        <source>Gain per phone: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation>Ganancia por fono: %1 − %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Fono</translation>
    </message>
    <message>
        <source>This run&apos;s evaluations do not keep accuracies by phone: it was made by an older version.</source>
        <translation>Las evaluaciones de esta ejecución no guardan las exactitudes por fono: se hizo con una versión anterior.</translation>
    </message>
    <message>
        <source>Gain per speaker: %1 − %2</source>
        <comment>difference of two models</comment>
        <translation>Ganancia por locutor: %1 − %2</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locutor</translation>
    </message>
    <message>
        <source>The speakers are not known: the data do not name them, or the run was made by an older version.</source>
        <translation>No se conocen los locutores: los datos no los nombran o la ejecución se hizo con una versión anterior.</translation>
    </message>
    <message>
        <source>No model has an accuracy on this set.</source>
        <translation>Ningún modelo tiene exactitud en este conjunto.</translation>
    </message>
    <message>
        <source>&amp;Difference against the baseline</source>
        <translation>&amp;Diferencia respecto a la referencia</translation>
    </message>
    <message>
        <source>Shares of the selected model minus those of its baseline, instead of the model&apos;s own.</source>
        <translation>Proporciones del modelo seleccionado menos las de su referencia, en lugar de las propias del modelo.</translation>
    </message>
    <message>
        <source>Difference against the baseline</source>
        <translation>Diferencia respecto a la referencia</translation>
    </message>
    <message>
        <source>Charts of the selected model</source>
        <translation>Gráficos del modelo seleccionado</translation>
    </message>
    <message>
        <source>Gain per phone</source>
        <translation>Ganancia por fono</translation>
    </message>
    <message>
        <source>Gain per speaker</source>
        <translation>Ganancia por locutor</translation>
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
        <translation>&amp;Referencia</translation>
    </message>
    <message>
        <source>hard net of the same architecture</source>
        <translation>red con etiquetas duras de la misma arquitectura</translation>
    </message>
    <message>
        <source>What the models are compared with. By itself: for a student, the net of its architecture that was trained on the alignments alone (the mean of copies); for others, the first baseline.</source>
        <translation>Con qué se comparan los modelos. De forma automática: para un alumno, la red de su arquitectura entrenada solo con los alineamientos (la media de las copias); para los demás, la primera referencia.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>E&amp;n</translation>
    </message>
    <message>
        <source>test set</source>
        <translation>conjunto de prueba</translation>
    </message>
    <message>
        <source>validation set</source>
        <translation>conjunto de validación</translation>
    </message>
    <message>
        <source>The set that cross entropy, ECE, difference, verdict and chart are about.</source>
        <translation>El conjunto al que se refieren la entropía cruzada, el ECE, la diferencia, el veredicto y el gráfico.</translation>
    </message>
    <message>
        <source>Set that figures are about</source>
        <translation>Conjunto al que se refieren las cifras</translation>
    </message>
    <message>
        <source>all roles</source>
        <translation>todas las funciones</translation>
    </message>
    <message>
        <source>Only rows of this role.</source>
        <translation>Solo las filas de esta función.</translation>
    </message>
    <message>
        <source>Role to show</source>
        <translation>Función que mostrar</translation>
    </message>
    <message>
        <source>Filter by name or network</source>
        <translation>Filtrar por nombre o red</translation>
    </message>
    <message>
        <source>Only rows whose model, run or network has this text.</source>
        <translation>Solo las filas cuyo modelo, ejecución o red contiene este texto.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export the selected models</source>
        <translation>Exportar los modelos seleccionados</translation>
    </message>
    <message>
        <source>Better and worse: the 95 % interval of the difference in frame accuracy, by paired bootstrap over utterances (1000 draws), lies on one side of 0.</source>
        <translation>Mejor y peor: el intervalo del 95 % de la diferencia de exactitud por trama, por bootstrap pareado sobre los enunciados (1000 remuestreos), queda a un solo lado de 0.</translation>
    </message>
    <message>
        <source>No run is open: the models of a run are compared here as they are trained.</source>
        <translation>No hay ninguna ejecución abierta: aquí se comparan los modelos de una ejecución a medida que se entrenan.</translation>
    </message>
    <message>
        <source>Set &amp;up a run</source>
        <translation>Config&amp;urar una ejecución</translation>
    </message>
    <message>
        <source>The run is being read.</source>
        <translation>Se está leyendo la ejecución.</translation>
    </message>
    <message>
        <source>The first results come when %1 is done.</source>
        <translation>Los primeros resultados llegarán cuando termine %1.</translation>
    </message>
    <message>
        <source>Watch it on the &amp;Monitor page</source>
        <translation>Seguirla en la página &amp;Supervisar</translation>
    </message>
    <message>
        <source>The first results come when the first model is done.</source>
        <translation>Los primeros resultados llegarán cuando termine el primer modelo.</translation>
    </message>
    <message>
        <source>This run has ended without results.</source>
        <translation>Esta ejecución ha terminado sin resultados.</translation>
    </message>
    <message>
        <source>This run has ended without results: %1</source>
        <translation>Esta ejecución ha terminado sin resultados: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model and its run</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>media de %1</translation>
    </message>
    <message>
        <source>Writes the selected models, or the students where none is selected, in the formats of other programs. Of an ensemble, its members.</source>
        <translation>Escribe los modelos seleccionados, o los alumnos si no hay ninguno seleccionado, en los formatos de otros programas. De un ensamble, sus miembros.</translation>
    </message>
    <message>
        <source>Select a model to be exported.</source>
        <translation>Seleccione un modelo para exportarlo.</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>Guardar la tabla como CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <translation>La tabla se ha escrito en %1.</translation>
    </message>
    <message>
        <source>The table could not be written: %1</source>
        <translation>No se ha podido escribir la tabla: %1</translation>
    </message>
</context>
<context>
    <name>retort::ui::CompareTable</name>
    <message>
        <source>Compared models</source>
        <translation>Modelos comparados</translation>
    </message>
    <message>
        <source>Every evaluated model and ensemble with its figures and its verdict against the baseline.</source>
        <translation>Todos los modelos y ensambles evaluados, con sus cifras y su veredicto respecto a la referencia.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Use as &amp;baseline</source>
        <translation>Usar como &amp;referencia</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>Copiar la &amp;tabla</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Copiar las &amp;filas</translation>
    </message>
    <message>
        <source>Copy table as CS&amp;V</source>
        <translation>Copiar la tabla como CS&amp;V</translation>
    </message>
    <message>
        <source>&amp;Save table as CSV…</source>
        <translation>&amp;Guardar la tabla como CSV…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
</context>
<context>
    <name>retort::ui::ComparisonModel</name>
    <message>
        <source>There is no baseline to compare with: no model was trained on the alignments alone with nobody learning from it. Choose another model as the baseline.</source>
        <translation>No hay referencia con la que comparar: ningún modelo se entrenó solo con los alineamientos sin que nadie aprenda de él. Elija otro modelo como referencia.</translation>
    </message>
    <message>
        <source>The model or its baseline was not evaluated on this set.</source>
        <translation>El modelo o su referencia no se evaluó en este conjunto.</translation>
    </message>
    <message>
        <source>Hits by utterance, which a verdict needs, are kept of the test set only.</source>
        <translation>Los aciertos por enunciado, necesarios para un veredicto, solo se guardan del conjunto de prueba.</translation>
    </message>
    <message>
        <source>Hits by utterance, which a verdict needs, are not known of this model and its baseline.</source>
        <translation>No se conocen los aciertos por enunciado, necesarios para un veredicto, de este modelo y su referencia.</translation>
    </message>
    <message>
        <source>The verdict is being computed.</source>
        <translation>Se está calculando el veredicto.</translation>
    </message>
    <message>
        <source>The model and its baseline were evaluated on different utterances.</source>
        <translation>El modelo y su referencia se evaluaron con enunciados distintos.</translation>
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
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sin diferencia</translation>
    </message>
    <message>
        <source>baseline</source>
        <comment>verdict</comment>
        <translation>referencia</translation>
    </message>
    <message>
        <source>The others are compared with this model.</source>
        <translation>Los demás se comparan con este modelo.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Comparado con %1.</translation>
    </message>
    <message>
        <source>Compared with the mean of %1.</source>
        <translation>Comparado con la media de %1.</translation>
    </message>
    <message>
        <source>Only students have a teacher to agree with.</source>
        <translation>Solo los alumnos tienen un profesor con el que coincidir.</translation>
    </message>
    <message>
        <source>Its teacher is %1.</source>
        <translation>Su profesor es %1.</translation>
    </message>
    <message>
        <source>Of the gain of %1.</source>
        <translation>De la ganancia de %1.</translation>
    </message>
    <message>
        <source>Only of students.</source>
        <translation>Solo para alumnos.</translation>
    </message>
    <message>
        <source>Not known: the run has no hard net of the student&apos;s architecture, or the teacher is no better than it.</source>
        <translation>Desconocido: la ejecución no tiene ninguna red con etiquetas duras de la arquitectura del alumno, o el profesor no es mejor que ella.</translation>
    </message>
    <message>
        <source>Only of models with copies.</source>
        <translation>Solo en modelos con copias.</translation>
    </message>
    <message numerus="yes">
        <source>Over %n seed(s).</source>
        <translation>
            <numerusform>Con %n semilla.</numerusform>
            <numerusform>Con %n semillas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The verdict is about the mean of %n copies.</source>
        <translation>
            <numerusform>El veredicto se refiere a la media de %n copia.</numerusform>
            <numerusform>El veredicto se refiere a la media de %n copias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::CurveText</name>
    <message>
        <source>%1, validation</source>
        <translation>%1, validación</translation>
    </message>
    <message>
        <source>%1, training</source>
        <translation>%1, entrenamiento</translation>
    </message>
    <message>
        <source>%1, test (only watched)</source>
        <translation>%1, prueba (solo vigilada)</translation>
    </message>
</context>
<context>
    <name>retort::ui::DetailsTabs</name>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>Conjunto de entrenamiento</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>Imágenes de cada clase</translation>
    </message>
    <message>
        <source>Frames of each pdf</source>
        <translation>Tramas de cada pdf</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>pdf</source>
        <translation>pdf</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Tramas</translation>
    </message>
    <message>
        <source>Labels are counted when all inputs are right.</source>
        <translation>Las etiquetas se cuentan cuando todas las entradas son correctas.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>One utterance before and after the front end, with its phones.</source>
        <translation>Un enunciado antes y después del front-end, con sus fonos.</translation>
    </message>
    <message>
        <source>How often each label occurs in the training set.</source>
        <translation>Con qué frecuencia aparece cada etiqueta en el conjunto de entrenamiento.</translation>
    </message>
    <message>
        <source>Rarer settings of the front end and of how data is read.</source>
        <translation>Ajustes menos habituales del front-end y de la lectura de los datos.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar todo</translation>
    </message>
</context>
<context>
    <name>retort::ui::DistillationTab</name>
    <message>
        <source>Change temperature</source>
        <translation>Cambiar la temperatura</translation>
    </message>
    <message>
        <source>Change hard weight</source>
        <translation>Cambiar el peso duro</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Write the values to try as a list: 1, 2, 4. An empty list tries one value.</source>
        <translation>Escriba los valores que se probarán como una lista: 1, 2, 4. Una lista vacía prueba un solo valor.</translation>
    </message>
    <message>
        <source>Sweep over values</source>
        <translation>Hacer un barrido de valores</translation>
    </message>
    <message>
        <source>Take one value</source>
        <translation>Usar un solo valor</translation>
    </message>
    <message>
        <source>Values to try</source>
        <translation>Valores que probar</translation>
    </message>
    <message>
        <source>Divides the logits of teacher and student before the softmax of the soft loss; higher shows more of how the teacher ranks the wrong classes.</source>
        <translation>Divide los logits del profesor y del alumno antes del softmax de la pérdida blanda; un valor mayor deja ver mejor cómo ordena el profesor las clases incorrectas.</translation>
    </message>
    <message>
        <source>Temperatures to try in turn, a student each: 1, 2, 4. Empty: the one on the left.</source>
        <translation>Temperaturas que se prueban una tras otra, con un alumno para cada una: 1, 2, 4. Vacío: la de la izquierda.</translation>
    </message>
    <message>
        <source>Temperatures to try</source>
        <translation>Temperaturas que probar</translation>
    </message>
    <message>
        <source>Hard &amp;weight</source>
        <translation>&amp;Peso duro</translation>
    </message>
    <message>
        <source>Weight of the alignment&apos;s labels beside the teacher&apos;s posteriors: 0 is the teacher alone, 1 the labels alone.</source>
        <translation>Peso de las etiquetas del alineamiento junto a las probabilidades a posteriori del profesor: 0 es solo el profesor, 1 solo las etiquetas.</translation>
    </message>
    <message>
        <source>Hard weights to try in turn, a student each: 0, 0.5, 1. Empty: the one on the left.</source>
        <translation>Pesos duros que probar sucesivamente, con un alumno para cada uno: 0, 0.5, 1. Vacío: el de la izquierda.</translation>
    </message>
    <message>
        <source>Hard weights to try</source>
        <translation>Pesos duros que probar</translation>
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
        <translation>Temperat&amp;ura</translation>
    </message>
</context>
<context>
    <name>retort::ui::Document</name>
    <message>
        <source>untitled</source>
        <translation>sin título</translation>
    </message>
</context>
<context>
    <name>retort::ui::EmptyRun</name>
    <message>
        <source>No run is open. Set up an experiment and start it, or open the folder of an old run.</source>
        <translation>No hay ninguna ejecución abierta. Configure un experimento e inícielo, o abra la carpeta de una ejecución anterior.</translation>
    </message>
    <message>
        <source>&amp;Set up an experiment</source>
        <translation>&amp;Configurar un experimento</translation>
    </message>
    <message>
        <source>Choose inputs and models, then start.</source>
        <translation>Elija las entradas y los modelos y, después, inicie la ejecución.</translation>
    </message>
</context>
<context>
    <name>retort::ui::EmptySetup</name>
    <message>
        <source>The demo is being made.</source>
        <translation>Se está creando la demostración.</translation>
    </message>
    <message>
        <source>An experiment begins with a recipe: a folder with features and alignments. Choose it, or drop it here.</source>
        <translation>Un experimento comienza con una receta: una carpeta con características y alineamientos. Elíjala o suéltela aquí.</translation>
    </message>
    <message>
        <source>&amp;Choose recipe folder…</source>
        <translation>Elegir carpeta de &amp;receta…</translation>
    </message>
    <message>
        <source>Finds data and alignments in the folder and takes them.</source>
        <translation>Busca datos y alineamientos en la carpeta y los adopta.</translation>
    </message>
    <message>
        <source>Opens an experiment over a small made-up corpus, ready to run.</source>
        <translation>Abre un experimento con un pequeño corpus artificial, listo para ejecutarse.</translation>
    </message>
    <message>
        <source>&amp;Open the demo</source>
        <translation>Abrir la &amp;demostración</translation>
    </message>
</context>
<context>
    <name>retort::ui::ExperimentModelsModel</name>
    <message numerus="yes">
        <source>%1 (%n settings)</source>
        <translation>
            <numerusform>%1 (%n ajuste)</numerusform>
            <numerusform>%1 (%n ajustes)</numerusform>
        </translation>
    </message>
    <message>
        <source>student, teaches</source>
        <translation>alumno, enseña</translation>
    </message>
    <message>
        <source>student</source>
        <translation>alumno</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>profesor</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>~ %1</source>
        <translation>~ %1</translation>
    </message>
    <message>
        <source>Double-click or F2 renames the model; students that learn from it follow.</source>
        <translation>Con un doble clic o F2 se cambia el nombre del modelo; los alumnos que aprenden de él se actualizan.</translation>
    </message>
    <message>
        <source>Learns from its teachers and from the alignment&apos;s labels.</source>
        <translation>Aprende de sus profesores y de las etiquetas del alineamiento.</translation>
    </message>
    <message>
        <source>Learns from the alignment&apos;s labels alone.</source>
        <translation>Aprende solo de las etiquetas del alineamiento.</translation>
    </message>
    <message>
        <source>Inputs, hidden layers and outputs of the net.</source>
        <translation>Entradas, capas ocultas y salidas de la red.</translation>
    </message>
    <message>
        <source>Weights and biases of one copy.</source>
        <translation>Pesos y sesgos de una copia.</translation>
    </message>
    <message>
        <source>Memory that training one copy takes.</source>
        <translation>Memoria que ocupa el entrenamiento de una copia.</translation>
    </message>
    <message>
        <source>Forecast of one epoch of one copy on this machine.</source>
        <translation>Previsión para una época de una copia en este equipo.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>specialists</source>
        <translation>especialistas</translation>
    </message>
    <message>
        <source>Start from their generalist and learn to tell some classes apart.</source>
        <translation>Parten de su generalista y aprenden a distinguir algunas clases.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportGrid</name>
    <message>
        <source>Models and formats to export</source>
        <translation>Modelos y formatos para exportar</translation>
    </message>
    <message>
        <source>Space ticks or unticks the selected cells.</source>
        <translation>La barra espaciadora marca o desmarca las celdas seleccionadas.</translation>
    </message>
    <message>
        <source>&amp;Copy outcome</source>
        <translation>&amp;Copiar resultado</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>&amp;Marcar o desmarcar</translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportGridModel</name>
    <message>
        <source>writing</source>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>verificando</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>written, %1</source>
        <translation>escrito, %1</translation>
    </message>
    <message>
        <source>equal, %1</source>
        <translation>igual, %1</translation>
    </message>
    <message>
        <source>equal to %1, %2</source>
        <comment>largest difference, size</comment>
        <translation>igual salvo %1, %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 se ha escrito.</translation>
    </message>
    <message>
        <source>%1 was written and read back: on random frames its log posteriors differ from the model&apos;s by %2 at most.</source>
        <translation>%1 se ha escrito y releído: con tramas aleatorias, sus logaritmos de probabilidades a posteriori difieren de los del modelo en %2 como máximo.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 no se ha escrito: %2</translation>
    </message>
    <message>
        <source>%1 was not written: the export was cancelled.</source>
        <translation>%1 no se ha escrito: la exportación se canceló.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Ticks every format.</source>
        <translation>Marca todos los formatos.</translation>
    </message>
    <message>
        <source>Ticks every model.</source>
        <translation>Marca todos los modelos.</translation>
    </message>
    <message>
        <source>%1 is there already. Tick “Replace existing files” to overwrite it, or choose another folder.</source>
        <translation>%1 ya existe. Marque «Reemplazar los archivos existentes» para sobrescribirlo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <comment>model, format, state</comment>
        <translation>%1 como %2: %3</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Files named %1</source>
        <translation>Archivos con el nombre %1</translation>
    </message>
    <message>
        <source>MODEL</source>
        <comment>place of a model&apos;s name</comment>
        <translation>MODELO</translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportOutcome</name>
    <message>
        <source>Open &amp;folder</source>
        <translation>A&amp;brir carpeta</translation>
    </message>
    <message>
        <source>Shows the files in the file manager.</source>
        <translation>Muestra los archivos en el gestor de archivos.</translation>
    </message>
    <message>
        <source>Copy &amp;paths</source>
        <translation>Copiar ru&amp;tas</translation>
    </message>
    <message>
        <source>Copies the paths of the written files, a line each.</source>
        <translation>Copia las rutas de los archivos escritos, una por línea.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written, read back and compared.</source>
        <translation>
            <numerusform>%n archivo escrito, releído y comparado.</numerusform>
            <numerusform>%n archivos escritos, releídos y comparados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written.</source>
        <translation>
            <numerusform>No se pudo escribir %n archivo.</numerusform>
            <numerusform>No se pudieron escribir %n archivos.</numerusform>
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
            <numerusform>%n archivo cancelado.</numerusform>
            <numerusform>%n archivos cancelados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportPage</name>
    <message>
        <source>The paths were copied.</source>
        <translation>Se han copiado las rutas.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Models of this run with final weights, and the formats they can be written in. Each file is read back and compared with the model.</source>
        <translation>Modelos de esta ejecución con pesos finales y formatos en los que se pueden escribir. Cada archivo se relee y se compara con el modelo.</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export the ticked models</source>
        <translation>Exportar los modelos marcados</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Files that are not yet begun are left out.</source>
        <translation>Los archivos que aún no se han comenzado se omiten.</translation>
    </message>
    <message>
        <source>MODEL</source>
        <comment>place of a model&apos;s name</comment>
        <translation>MODELO</translation>
    </message>
    <message>
        <source>Files are named %1.</source>
        <translation>Los archivos reciben el nombre %1.</translation>
    </message>
    <message>
        <source>No run is open: models are exported here as soon as they are trained.</source>
        <translation>No hay ninguna ejecución abierta: los modelos se exportan aquí en cuanto están entrenados.</translation>
    </message>
    <message>
        <source>Set &amp;up a run</source>
        <translation>Config&amp;urar una ejecución</translation>
    </message>
    <message>
        <source>The run is being read.</source>
        <translation>Se está leyendo la ejecución.</translation>
    </message>
    <message>
        <source>This run has no models.</source>
        <translation>Esta ejecución no tiene modelos.</translation>
    </message>
    <message>
        <source>No model has final weights yet.</source>
        <translation>Ningún modelo tiene todavía pesos finales.</translation>
    </message>
    <message>
        <source>What is ticked is there already: tick “Replace existing files”, or choose another folder.</source>
        <translation>Lo marcado ya existe: marque «Reemplazar los archivos existentes» o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Tick what is to be written.</source>
        <translation>Marque lo que se debe escribir.</translation>
    </message>
    <message>
        <source>Writes the ticked files.</source>
        <translation>Escribe los archivos marcados.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to be written.</source>
        <translation>
            <numerusform>Se escribirá %n archivo.</numerusform>
            <numerusform>Se escribirán %n archivos.</numerusform>
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
            <numerusform>%n archivo ya existe y no se modificará.</numerusform>
            <numerusform>%n archivos ya existen y no se modificarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are being written and compared.</source>
        <translation>Se están escribiendo y comparando los archivos.</translation>
    </message>
</context>
<context>
    <name>retort::ui::FieldRow</name>
    <message>
        <source>&amp;Reset to default (empty)</source>
        <translation>&amp;Restablecer el valor predeterminado (vacío)</translation>
    </message>
    <message>
        <source>&amp;Reset to default (%1)</source>
        <translation>&amp;Restablecer el valor predeterminado (%1)</translation>
    </message>
</context>
<context>
    <name>retort::ui::FieldStatus</name>
    <message>
        <source>What was found</source>
        <translation>Qué se ha encontrado</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the whole text.</source>
        <translation>Copia todo el texto.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click to see and copy this.</source>
        <translation>Haga clic para ver y copiar esto.</translation>
    </message>
</context>
<context>
    <name>retort::ui::FileCommands</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>«%1» tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>&amp;No guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what could not be done, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a recipe folder</source>
        <translation>Elegir una carpeta de receta</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>Abrir un experimento</translation>
    </message>
    <message>
        <source>Experiments (*.json)</source>
        <translation>Experimentos (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was opened with %n problems. They stand beside their fields.</source>
        <translation>
            <numerusform>«%1» se abrió con %n problema. Se indica junto a su campo.</numerusform>
            <numerusform>«%1» se abrió con %n problemas. Se indican junto a sus campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The experiment could not be opened</source>
        <translation>No se pudo abrir el experimento</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>Abrir la carpeta de una ejecución</translation>
    </message>
    <message>
        <source>The experiment could not be saved</source>
        <translation>No se pudo guardar el experimento</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Guardar el experimento</translation>
    </message>
</context>
<context>
    <name>retort::ui::FrontEndRow</name>
    <message>
        <source>Change CMVN</source>
        <translation>Cambiar CMVN</translation>
    </message>
    <message>
        <source>Change variance normalisation</source>
        <translation>Cambiar la normalización de la varianza</translation>
    </message>
    <message>
        <source>Change deltas</source>
        <translation>Cambiar los deltas</translation>
    </message>
    <message>
        <source>Change splice</source>
        <translation>Cambiar el splice</translation>
    </message>
    <message>
        <source>by speaker</source>
        <translation>por locutor</translation>
    </message>
    <message>
        <source>by utterance</source>
        <translation>por enunciado</translation>
    </message>
    <message>
        <source>global</source>
        <translation>global</translation>
    </message>
    <message>
        <source>no CMVN</source>
        <translation>sin CMVN</translation>
    </message>
    <message>
        <source>CMVN</source>
        <translation>CMVN</translation>
    </message>
    <message>
        <source>Cepstral mean and variance normalisation: whose statistics are taken.</source>
        <translation>Normalización cepstral de media y varianza: de quién se toman las estadísticas.</translation>
    </message>
    <message>
        <source>Normalise variances</source>
        <translation>Normalizar varianzas</translation>
    </message>
    <message>
        <source>Scales each dimension to variance 1 as well.</source>
        <translation>Escala además cada dimensión a varianza 1.</translation>
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
        <translation>Orden de las derivadas temporales que se añaden a cada trama.</translation>
    </message>
    <message>
        <source>splice</source>
        <translation>splice</translation>
    </message>
    <message>
        <source>Context before, in frames</source>
        <translation>Contexto anterior, en tramas</translation>
    </message>
    <message>
        <source>Frames before the current one that the net sees.</source>
        <translation>Tramas anteriores a la actual que ve la red.</translation>
    </message>
    <message>
        <source>Context after, in frames</source>
        <translation>Contexto posterior, en tramas</translation>
    </message>
    <message>
        <source>Frames after the current one that the net sees.</source>
        <translation>Tramas posteriores a la actual que ve la red.</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>varianza</translation>
    </message>
</context>
<context>
    <name>retort::ui::GroupTab</name>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
</context>
<context>
    <name>retort::ui::HeatCanvas</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Todavía no hay nada que dibujar.</translation>
    </message>
    <message>
        <source>%1. Heat map of %2 rows and %3 columns; values from %4 to %5.</source>
        <translation>%1. Mapa de calor de %2 filas y %3 columnas; valores de %4 a %5.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
</context>
<context>
    <name>retort::ui::HelpDialog</name>
    <message>
        <source>Help: Set up</source>
        <translation>Ayuda: Configurar</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Set up&lt;/h3&gt;&lt;p&gt;Choose or drop a Kaldi recipe folder. Data and alignment folders in it are offered; each choice is checked in the background, and beside the field stands what was found or what is wrong.&lt;/p&gt;&lt;p&gt;The table of models lists teachers, baselines and students; below it are the layers, the training and the distillation of the model that is selected.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Temperature&lt;/b&gt; flattens the teacher&apos;s posterior: at 1 it is as the teacher gives it, above 1 the small probabilities gain weight, and the student sees which classes the teacher finds alike. &lt;b&gt;Hard weight&lt;/b&gt; is the share of the alignment&apos;s own labels in the loss.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Start&lt;/b&gt; trains everything in an order in which each model comes after its teachers.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Configurar&lt;/h3&gt;&lt;p&gt;Elija o suelte una carpeta de receta de Kaldi. Se ofrecen las carpetas de datos y de alineamientos que contiene; cada elección se comprueba en segundo plano y junto al campo se indica qué se ha encontrado o qué está mal.&lt;/p&gt;&lt;p&gt;La tabla de modelos enumera profesores, referencias y alumnos; debajo están las capas, el entrenamiento y la destilación del modelo seleccionado.&lt;/p&gt;&lt;p&gt;La &lt;b&gt;temperatura&lt;/b&gt; aplana la distribución a posteriori del profesor: con 1 queda como la da el profesor; por encima de 1, las probabilidades pequeñas ganan peso y el alumno ve qué clases considera parecidas el profesor. El &lt;b&gt;peso duro&lt;/b&gt; es la parte de la pérdida que corresponde a las etiquetas del propio alineamiento.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Iniciar&lt;/b&gt; entrena todo en un orden en el que cada modelo va después de sus profesores.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help: Monitor</source>
        <translation>Ayuda: Supervisar</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Monitor&lt;/h3&gt;&lt;p&gt;Loss and frame accuracy of all models while they train. Each model keeps its colour, dash and marker everywhere.&lt;/p&gt;&lt;p&gt;The wheel zooms, a rubber band zooms in, Shift with the mouse moves, a double click or Home fits. The crosshair names the nearest points. The context menu copies or saves the chart, or shows its figures as a table.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Space&lt;/b&gt; pauses and resumes. &lt;b&gt;Stop&lt;/b&gt; writes a checkpoint; the run can be resumed later, to the same bits.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Supervisar&lt;/h3&gt;&lt;p&gt;Pérdida y exactitud por trama de todos los modelos mientras se entrenan. Cada modelo conserva en todas partes su color, trazo y marcador.&lt;/p&gt;&lt;p&gt;La rueda cambia la escala, un rectángulo de selección amplía, Mayús con el ratón desplaza, y un doble clic o Inicio ajusta a la vista. La cruz de lectura nombra los puntos más próximos. El menú contextual copia o guarda el gráfico, o muestra sus cifras en una tabla.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Espacio&lt;/b&gt; pausa y reanuda. &lt;b&gt;Detener&lt;/b&gt; escribe un punto de control; la ejecución se puede reanudar más tarde, con resultados idénticos bit a bit.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help: Compare</source>
        <translation>Ayuda: Comparar</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Compare&lt;/h3&gt;&lt;p&gt;Models appear here as soon as they are evaluated. Choose the baseline against which the others are judged: better, worse or no difference, by a paired bootstrap over utterances.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gain kept&lt;/b&gt; is the share of the teacher&apos;s advantage over the baseline that the student has kept. &lt;b&gt;ECE&lt;/b&gt; is the expected calibration error: how far confidence and accuracy are apart.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Comparar&lt;/h3&gt;&lt;p&gt;Los modelos aparecen aquí en cuanto se evalúan. Elija la referencia con la que se juzgan los demás: mejor, peor o sin diferencia, según un bootstrap pareado sobre enunciados.&lt;/p&gt;&lt;p&gt;La &lt;b&gt;ganancia conservada&lt;/b&gt; es la parte de la ventaja del profesor sobre la referencia que el alumno ha conservado. &lt;b&gt;ECE&lt;/b&gt; es el error de calibración esperado: cuánto se separan la confianza y la exactitud.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Help: Export</source>
        <translation>Ayuda: Exportar</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Export&lt;/h3&gt;&lt;p&gt;Tick models and formats, choose a folder, and press &lt;b&gt;Export&lt;/b&gt;. Every file is read back and its posteriors on random frames are compared with the model&apos;s: the largest difference stands in its cell.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Exportar&lt;/h3&gt;&lt;p&gt;Marque modelos y formatos, elija una carpeta y pulse &lt;b&gt;Exportar&lt;/b&gt;. Cada archivo se relee y sus probabilidades a posteriori con tramas aleatorias se comparan con las del modelo: la mayor diferencia se indica en su celda.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Cerrar lo que esté abierto</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Help: Paper</source>
        <translation>Ayuda: Artículo</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Paper&lt;/h3&gt;&lt;p&gt;Repeats the experiments of Hinton, Vinyals and Dean, “Distilling the Knowledge in a Neural Network”. Choose the folder of MNIST&apos;s files (M1 to M8) or of a Kaldi recipe (S, J and R), tick experiments, and press &lt;b&gt;Start&lt;/b&gt;. A row&apos;s tip says what the paper states and what was chosen here.&lt;/p&gt;&lt;p&gt;Each seed trains everything anew; the table shows mean and standard deviation. What is there already stays: Start goes on after a stop, and with more experiments or seeds.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Artículo&lt;/h3&gt;&lt;p&gt;Repite los experimentos de Hinton, Vinyals y Dean, «Distilling the Knowledge in a Neural Network». Elija la carpeta de los archivos MNIST (M1 a M8) o de una receta de Kaldi (S, J y R), marque experimentos y pulse &lt;b&gt;Iniciar&lt;/b&gt;. La sugerencia de cada fila dice qué indica el artículo y qué se ha elegido aquí.&lt;/p&gt;&lt;p&gt;Cada semilla entrena todo de nuevo; la tabla muestra la media y la desviación típica. Lo que ya existe se conserva: Iniciar continúa tras una detención, y también con más experimentos o semillas.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>retort::ui::InputsPanel</name>
    <message>
        <source>Change HMM</source>
        <translation>Cambiar HMM</translation>
    </message>
    <message>
        <source>Change training data</source>
        <translation>Cambiar los datos de entrenamiento</translation>
    </message>
    <message>
        <source>Change validation data</source>
        <translation>Cambiar los datos de validación</translation>
    </message>
    <message>
        <source>Change test data</source>
        <translation>Cambiar los datos de prueba</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>Cambiar el origen</translation>
    </message>
    <message>
        <source>Change validation share</source>
        <translation>Cambiar la parte de validación</translation>
    </message>
    <message>
        <source>Change recipe</source>
        <translation>Cambiar la receta</translation>
    </message>
    <message>
        <source>Choose the recipe folder</source>
        <translation>Elegir la carpeta de receta</translation>
    </message>
    <message>
        <source>The recipe folder is being looked through.</source>
        <translation>Se está examinando la carpeta de receta.</translation>
    </message>
    <message>
        <source>The inputs are being checked.</source>
        <translation>Se están comprobando las entradas.</translation>
    </message>
    <message>
        <source>The inputs are being checked: %1</source>
        <translation>Se están comprobando las entradas: %1</translation>
    </message>
    <message>
        <source>beside the images</source>
        <translation>junto a las imágenes</translation>
    </message>
    <message>
        <source>no test set</source>
        <translation>sin conjunto de prueba</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Front en&amp;d</source>
        <translation>&amp;Front-end</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>Chooses the recipe folder. Dropping it here does the same.</source>
        <translation>Permite elegir la carpeta de receta. También se puede soltar aquí.</translation>
    </message>
    <message>
        <source>Recipe folder</source>
        <translation>Carpeta de receta</translation>
    </message>
    <message>
        <source>Choose or drop a recipe folder</source>
        <translation>Elija o suelte una carpeta de receta</translation>
    </message>
    <message>
        <source>Kaldi</source>
        <translation>Kaldi</translation>
    </message>
    <message>
        <source>IDX images</source>
        <translation>Imágenes IDX</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo de origen</translation>
    </message>
    <message>
        <source>Kaldi: data and alignment folders. IDX: image and label files, as those of MNIST.</source>
        <translation>Kaldi: carpetas de datos y de alineamientos. IDX: archivos de imágenes y de etiquetas, como los de MNIST.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share kept for validation, in percent</source>
        <translation>Parte reservada para validación, en porcentaje</translation>
    </message>
    <message>
        <source>Share of the training data kept for validation, drawn by the seed; 0 for none.</source>
        <translation>Parte de los datos de entrenamiento que se reserva para validación, sorteada con la semilla; 0 para ninguna.</translation>
    </message>
    <message>
        <source>of the utterances</source>
        <translation>de los enunciados</translation>
    </message>
    <message>
        <source>of the speakers</source>
        <translation>de los locutores</translation>
    </message>
    <message>
        <source>a set of its own</source>
        <translation>un conjunto propio</translation>
    </message>
    <message>
        <source>Where validation data comes from</source>
        <translation>De dónde proceden los datos de validación</translation>
    </message>
    <message>
        <source>What is kept together: whole utterances or whole speakers; or a set of its own.</source>
        <translation>Qué se mantiene junto: enunciados enteros o locutores enteros; o bien un conjunto propio.</translation>
    </message>
    <message>
        <source>Kaldi data folder with feats.scp, utt2spk and cmvn.scp.</source>
        <translation>Carpeta de datos de Kaldi con feats.scp, utt2spk y cmvn.scp.</translation>
    </message>
    <message>
        <source>Folder with ali.1.gz, ali.2.gz, …</source>
        <translation>Carpeta con ali.1.gz, ali.2.gz, …</translation>
    </message>
    <message>
        <source>HMM folder</source>
        <translation>Carpeta del HMM</translation>
    </message>
    <message>
        <source>Folder with final.mdl, or that file: maps alignments to pdfs.</source>
        <translation>Carpeta con final.mdl, o ese mismo archivo: asigna los alineamientos a los pdf.</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Datos de entrenamiento</translation>
    </message>
    <message>
        <source>Alignments of the training data</source>
        <translation>Alineamientos de los datos de entrenamiento</translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation>Datos de validación</translation>
    </message>
    <message>
        <source>Alignments of the validation data</source>
        <translation>Alineamientos de los datos de validación</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>Datos de prueba</translation>
    </message>
    <message>
        <source>Alignments of the test data</source>
        <translation>Alineamientos de los datos de prueba</translation>
    </message>
    <message>
        <source>Reci&amp;pe</source>
        <translation>Rece&amp;ta</translation>
    </message>
    <message>
        <source>H&amp;MM</source>
        <translation>H&amp;MM</translation>
    </message>
    <message>
        <source>Trai&amp;n</source>
        <translation>E&amp;ntrenamiento</translation>
    </message>
    <message>
        <source>V&amp;alidate</source>
        <translation>Vali&amp;dación</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Prue&amp;ba</translation>
    </message>
    <message>
        <source>of the images</source>
        <translation>de las imágenes</translation>
    </message>
</context>
<context>
    <name>retort::ui::LayersModel</name>
    <message>
        <source>Units of this layer, 1 to 65536.</source>
        <translation>Unidades de esta capa, de 1 a 65536.</translation>
    </message>
    <message>
        <source>Weights and biases that lead into this layer.</source>
        <translation>Pesos y sesgos que llevan a esta capa.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
</context>
<context>
    <name>retort::ui::LineCanvas</name>
    <message>
        <source>smoothed, weight %1</source>
        <translation>suavizado, peso %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of 0 or less left out</source>
        <translation>
            <numerusform>%n valor menor o igual que 0 omitido</numerusform>
            <numerusform>%n valores menores o iguales que 0 omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Todavía no hay nada que dibujar.</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>curve: y at x</comment>
        <translation>%1: %2 en %3</translation>
    </message>
    <message numerus="yes">
        <source>%1. Line chart of %n curve(s). Latest values: %2.</source>
        <translation>
            <numerusform>%1. Gráfico de líneas con %n curva. Últimos valores: %2.</numerusform>
            <numerusform>%1. Gráfico de líneas con %n curvas. Últimos valores: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>axis: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>raw %1</source>
        <translation>sin suavizar %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>an x value</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>A click shows it again.</source>
        <translation>Un clic la muestra de nuevo.</translation>
    </message>
    <message>
        <source>A click on its line hides it.</source>
        <translation>Un clic en su línea la oculta.</translation>
    </message>
    <message>
        <source>A click on its name brings it forward.</source>
        <translation>Un clic en su nombre la trae al frente.</translation>
    </message>
</context>
<context>
    <name>retort::ui::LogModel</name>
    <message>
        <source>Failure: %1</source>
        <translation>Fallo: %1</translation>
    </message>
    <message>
        <source>Time of work since the run began; interruptions are not counted.</source>
        <translation>Tiempo de trabajo desde el comienzo de la ejecución; las interrupciones no se cuentan.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>retort::ui::LogPanel</name>
    <message>
        <source>&amp;Problems</source>
        <translation>Pro&amp;blemas</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Problems (%n)</source>
        <translation>
            <numerusform>Pro&amp;blemas (%n)</numerusform>
            <numerusform>Pro&amp;blemas (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>Messages of the run</source>
        <translation>Mensajes de la ejecución</translation>
    </message>
    <message>
        <source>Problems of the experiment</source>
        <translation>Problemas del experimento</translation>
    </message>
    <message>
        <source>Double click shows the page Set up, where it can be mended</source>
        <translation>Un doble clic muestra la página Configurar, donde se puede corregir</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar todo</translation>
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
        <translation>%1 no está ahí. ¿Se ha movido o se le ha cambiado el nombre?</translation>
    </message>
    <message>
        <source>%1 is neither an experiment file (.json), nor a recipe folder, nor the folder of a run.</source>
        <translation>%1 no es ni un archivo de experimento (.json), ni una carpeta de receta, ni la carpeta de una ejecución.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ModelEditor</name>
    <message>
        <source>Change copies</source>
        <translation>Cambiar las copias</translation>
    </message>
    <message>
        <source>No model is selected.</source>
        <translation>No hay ningún modelo seleccionado.</translation>
    </message>
    <message>
        <source>What the model learns from</source>
        <translation>De qué aprende el modelo</translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation>Cop&amp;ias</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Trains this many members that differ in their random numbers only. Together they teach as one.</source>
        <translation>Entrena este número de miembros, que solo difieren en sus números aleatorios. Juntos enseñan como uno solo.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destilación</translation>
    </message>
    <message>
        <source>Change what the model learns from</source>
        <translation>Cambiar de qué aprende el modelo</translation>
    </message>
    <message>
        <source>S&amp;ets</source>
        <translation>Conjunto&amp;s</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Tip&amp;o</translation>
    </message>
    <message>
        <source>Labels are those of the alignment; from teachers means distillation, from their posteriors as well.</source>
        <translation>Las etiquetas son las del alineamiento; de profesores significa destilación, también a partir de sus probabilidades a posteriori.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Especialistas</translation>
    </message>
    <message>
        <source>What part of the training data the model learns from.</source>
        <translation>De qué parte de los datos de entrenamiento aprende el modelo.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ModelTable</name>
    <message>
        <source>Columns as at first</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Hide curves</source>
        <translation>&amp;Ocultar curvas</translation>
    </message>
    <message>
        <source>S&amp;how curves</source>
        <translation>&amp;Mostrar curvas</translation>
    </message>
    <message>
        <source>Show &amp;only this</source>
        <translation>Mostrar &amp;solo este</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todos</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copiar &amp;nombre</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir ca&amp;rpeta</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Models of the run</source>
        <translation>Modelos de la ejecución</translation>
    </message>
</context>
<context>
    <name>retort::ui::ModelsPanel</name>
    <message>
        <source>Add teacher</source>
        <translation>Añadir profesor</translation>
    </message>
    <message>
        <source>Add baseline</source>
        <translation>Añadir referencia</translation>
    </message>
    <message>
        <source>Add student</source>
        <translation>Añadir alumno</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>%1 was removed. Undo brings it back.</source>
        <translation>Se ha quitado %1. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Rename model</source>
        <translation>Cambiar el nombre del modelo</translation>
    </message>
    <message>
        <source>There is a model named %1 already; the name was kept.</source>
        <translation>Ya hay un modelo llamado %1; se ha conservado el nombre anterior.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>profesor</translation>
    </message>
    <message>
        <source>Adds a large net that others learn from: 4 layers of 1024 units, three copies.</source>
        <translation>Añade una red grande de la que otras aprenden: 4 capas de 1024 unidades, tres copias.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Adds a net like the student&apos;s that learns from the alignment alone, to compare with.</source>
        <translation>Añade una red como la del alumno que aprende solo del alineamiento, para comparar con ella.</translation>
    </message>
    <message>
        <source>student</source>
        <translation>alumno</translation>
    </message>
    <message>
        <source>Adds a small net that learns from all teachers.</source>
        <translation>Añade una red pequeña que aprende de todos los profesores.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Adds a copy of the model under a name of its own.</source>
        <translation>Añade una copia del modelo con un nombre propio.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes the model out of the experiment.</source>
        <translation>Quita el modelo del experimento.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Moves the model up in the list.</source>
        <translation>Sube el modelo en la lista.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Moves the model down in the list.</source>
        <translation>Baja el modelo en la lista.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Renames the model; students that learn from it follow.</source>
        <translation>Cambia el nombre del modelo; los alumnos que aprenden de él se actualizan.</translation>
    </message>
    <message>
        <source>Add specialists</source>
        <translation>Añadir especialistas</translation>
    </message>
    <message>
        <source>specialists</source>
        <translation>especialistas</translation>
    </message>
    <message>
        <source>Adds nets that start from a trained one and each learn to tell some classes apart.</source>
        <translation>Añade redes que parten de una entrenada, cada una de las cuales aprende a distinguir algunas clases.</translation>
    </message>
</context>
<context>
    <name>retort::ui::MonitorPage</name>
    <message>
        <source>Monitor</source>
        <translation>Supervisar</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>The run was refused: nothing was trained. What is wrong, and what to do:</source>
        <translation>La ejecución se rechazó: no se ha entrenado nada. Qué está mal y qué hacer:</translation>
    </message>
    <message>
        <source>The run was refused: %1</source>
        <translation>La ejecución se rechazó: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>run, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 could not be opened: no program for folders is known.</source>
        <translation>No se pudo abrir %1: no se conoce ningún programa para carpetas.</translation>
    </message>
</context>
<context>
    <name>retort::ui::NetworkDrawing</name>
    <message>
        <source>batch normalisation</source>
        <translation>normalización por lotes</translation>
    </message>
    <message>
        <source>dropout %1</source>
        <translation>dropout %1</translation>
    </message>
    <message>
        <source>input dropout %1</source>
        <translation>dropout de entrada %1</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>Drawing of the network</source>
        <translation>Dibujo de la red</translation>
    </message>
    <message>
        <source>Inputs, hidden layers and outputs: %1.</source>
        <translation>Entradas, capas ocultas y salidas: %1.</translation>
    </message>
</context>
<context>
    <name>retort::ui::NetworkTab</name>
    <message>
        <source>Change layer width</source>
        <translation>Cambiar la anchura de la capa</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Añadir capa</translation>
    </message>
    <message>
        <source>Remove layer</source>
        <translation>Quitar capa</translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation>Mover capa</translation>
    </message>
    <message>
        <source>Change layers</source>
        <translation>Cambiar las capas</translation>
    </message>
    <message>
        <source>Hidden &amp;layers</source>
        <translation>Capas ocu&amp;ltas</translation>
    </message>
    <message>
        <source>Hidden layers as text</source>
        <translation>Capas ocultas como texto</translation>
    </message>
    <message>
        <source>none: a linear softmax model</source>
        <translation>ninguna: un modelo softmax lineal</translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input on: 4x1024, or 1024 512 256.</source>
        <translation>Unidades de cada capa oculta, desde la entrada: 4x1024 o 1024 512 256.</translation>
    </message>
    <message>
        <source>Write layers as 4x1024 or as 1024 512 256, each of 1 to 65536 units.</source>
        <translation>Escriba las capas como 4x1024 o como 1024 512 256, cada una de 1 a 65536 unidades.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Capas ocultas</translation>
    </message>
    <message>
        <source>Add a layer below the selected one</source>
        <translation>Añadir una capa debajo de la seleccionada</translation>
    </message>
    <message>
        <source>Remove the selected layer</source>
        <translation>Quitar la capa seleccionada</translation>
    </message>
    <message>
        <source>Move the layer towards the inputs</source>
        <translation>Mover la capa hacia las entradas</translation>
    </message>
    <message>
        <source>Move the layer towards the outputs</source>
        <translation>Mover la capa hacia las salidas</translation>
    </message>
</context>
<context>
    <name>retort::ui::PaperPage</name>
    <message>
        <source>Folder of MNIST&apos;s files or of a recipe</source>
        <translation>Carpeta de los archivos MNIST o de una receta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>The experiments of Hinton, Vinyals and Dean, “Distilling the Knowledge in a Neural Network”, repeated: published figures against ours. A row&apos;s tip says what was stated and what was chosen.</source>
        <translation>Los experimentos de Hinton, Vinyals y Dean, «Distilling the Knowledge in a Neural Network», repetidos: cifras publicadas frente a las obtenidas. La sugerencia de cada fila dice qué se indicaba y qué se ha elegido.</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>Folder of MNIST&apos;s files, or of a Kaldi recipe</source>
        <translation>Carpeta de los archivos MNIST o de una receta de Kaldi</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Elegir la carpeta de datos</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>&amp;Semillas</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>Número de semillas</translation>
    </message>
    <message>
        <source>Everything is trained this many times with other random numbers; the table shows mean and spread.</source>
        <translation>Todo se entrena este número de veces con otros números aleatorios; la tabla muestra la media y la dispersión.</translation>
    </message>
    <message>
        <source>&amp;Quick</source>
        <translation>&amp;Rápido</translation>
    </message>
    <message>
        <source>A tenth of the epochs: a look at everything, not the figures.</source>
        <translation>Una décima parte de las épocas: un vistazo a todo, no las cifras.</translation>
    </message>
    <message>
        <source>Training accuracy, %</source>
        <translation>Exactitud en entrenamiento, %</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Curves are drawn here while models are trained.</source>
        <translation>Aquí se dibujan curvas mientras se entrenan modelos.</translation>
    </message>
    <message>
        <source>Progress of all experiments</source>
        <translation>Progreso de todos los experimentos</translation>
    </message>
    <message>
        <source>Open re&amp;port</source>
        <translation>Abrir &amp;informe</translation>
    </message>
    <message>
        <source>The page to send to a colleague, in the browser</source>
        <translation>La página para enviar a un colega, en el navegador</translation>
    </message>
    <message>
        <source>S&amp;top and save</source>
        <translation>De&amp;tener y guardar</translation>
    </message>
    <message>
        <source>Writes a checkpoint; Start goes on from there.</source>
        <translation>Escribe un punto de control; Iniciar continúa desde ahí.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>I&amp;niciar</translation>
    </message>
    <message>
        <source>Make the ticked experiments</source>
        <translation>Realizar los experimentos marcados</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>✓ images</source>
        <translation>✓ imágenes</translation>
    </message>
    <message numerus="yes">
        <source>✓ speech, %n utterance(s)</source>
        <translation>
            <numerusform>✓ voz, %n enunciado</numerusform>
            <numerusform>✓ voz, %n enunciados</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of MNIST&apos;s files or of a recipe.</source>
        <translation>Elija la carpeta de los archivos MNIST o de una receta.</translation>
    </message>
    <message>
        <source>The data are being looked at.</source>
        <translation>Se están examinando los datos.</translation>
    </message>
    <message>
        <source>These data cannot be used.</source>
        <translation>Estos datos no se pueden usar.</translation>
    </message>
    <message>
        <source>A run is at work. Wait for it, or stop it.</source>
        <translation>Hay una ejecución en curso. Espere a que termine o deténgala.</translation>
    </message>
    <message>
        <source>Tick the experiments that are to be made.</source>
        <translation>Marque los experimentos que se vayan a realizar.</translation>
    </message>
    <message>
        <source>Trains what the ticked experiments need; what is there already stays.</source>
        <translation>Entrena lo que necesitan los experimentos marcados; lo que ya existe se conserva.</translation>
    </message>
    <message>
        <source>Stopping after a checkpoint.</source>
        <translation>Se detiene tras un punto de control.</translation>
    </message>
    <message>
        <source>Seed %1 of %2</source>
        <comment>progress</comment>
        <translation>Semilla %1 de %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Done. The figures are in %1.</source>
        <translation>Terminado. Las cifras están en %1.</translation>
    </message>
    <message>
        <source>Stopped; Start goes on.</source>
        <translation>Detenido; Iniciar continúa.</translation>
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
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>retort::ui::PathControl</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Opens a dialog to choose a folder.</source>
        <translation>Abre un diálogo para elegir una carpeta.</translation>
    </message>
    <message>
        <source>Opens a dialog to choose a file.</source>
        <translation>Abre un diálogo para elegir un archivo.</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
</context>
<context>
    <name>retort::ui::PreviewPanel</name>
    <message>
        <source>The utterance is being read.</source>
        <translation>Se está leyendo el enunciado.</translation>
    </message>
    <message>
        <source>An utterance is shown here as soon as there are inputs.</source>
        <translation>Aquí se muestra un enunciado en cuanto hay entradas.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trama</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message numerus="yes">
        <source>%n frames, %1 s</source>
        <translation>
            <numerusform>%n trama, %1 s</numerusform>
            <numerusform>%n tramas, %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, speaker %2</source>
        <translation>%1, locutor %2</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>trama %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>fono %1</translation>
    </message>
    <message>
        <source>pdf %1</source>
        <translation>pdf %1</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>Set of the utterance</source>
        <translation>Conjunto del enunciado</translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>Type a part of a name to find an utterance.</source>
        <translation>Escriba una parte del nombre para buscar un enunciado.</translation>
    </message>
    <message>
        <source>Previous utterance</source>
        <translation>Enunciado anterior</translation>
    </message>
    <message>
        <source>Next utterance</source>
        <translation>Enunciado siguiente</translation>
    </message>
    <message>
        <source>Features on disk</source>
        <translation>Características en disco</translation>
    </message>
    <message>
        <source>After the front end</source>
        <translation>Tras el front-end</translation>
    </message>
    <message>
        <source>What lies under the cursor. A click on a frame shows a teacher&apos;s posterior of it below Distillation.</source>
        <translation>Lo que hay bajo el cursor. Al hacer clic en una trama se muestra, bajo Destilación, la distribución a posteriori que un profesor le asigna.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, label %3</source>
        <translation>%1 × %2 píxeles, etiqueta %3</translation>
    </message>
</context>
<context>
    <name>retort::ui::ProblemLines</name>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
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
            <numerusform>%n problema más</numerusform>
            <numerusform>%n problemas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>retort::ui::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunActions</name>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Stop and sa&amp;ve</source>
        <translation>Detener y g&amp;uardar</translation>
    </message>
    <message>
        <source>Write a checkpoint and end the run; it can be resumed later.</source>
        <translation>Escribe un punto de control y termina la ejecución; se puede reanudar más tarde.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Hold training after the step at work (Space). Other programs get the processors.</source>
        <translation>Detiene el entrenamiento tras el paso en curso (Espacio). Los procesadores quedan libres para otros programas.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Go on training (Space).</source>
        <translation>Continúa el entrenamiento (Espacio).</translation>
    </message>
    <message>
        <source>&amp;Resume run</source>
        <translation>&amp;Reanudar ejecución</translation>
    </message>
    <message>
        <source>Another run is at work: wait for its end, or stop it first.</source>
        <translation>Hay otra ejecución en curso: espere a que termine o deténgala primero.</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint, in the same folder.</source>
        <translation>Continúa desde el último punto de control, en la misma carpeta.</translation>
    </message>
    <message>
        <source>Back to &amp;Set up</source>
        <translation>Volver a Con&amp;figurar</translation>
    </message>
    <message>
        <source>Mend the inputs there, and start again.</source>
        <translation>Corrija allí las entradas y vuelva a iniciar.</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunCommands</name>
    <message>
        <source>%1 can be resumed when the run under way has ended: one run trains at a time.</source>
        <translation>%1 se podrá reanudar cuando termine la ejecución en curso: solo se entrena una ejecución a la vez.</translation>
    </message>
    <message>
        <source>%1 has nothing left to train.</source>
        <translation>A %1 no le queda nada por entrenar.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Is it there, and is there a program for it?</source>
        <translation>No se pudo abrir %1. ¿Existe, y hay un programa para abrirlo?</translation>
    </message>
    <message>
        <source>%1 has no report yet: it is written when the run ends.</source>
        <translation>%1 aún no tiene informe: se escribe al terminar la ejecución.</translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation>Eliminar una ejecución</translation>
    </message>
    <message>
        <source>Delete the run “%1” with its models?</source>
        <translation>¿Eliminar la ejecución «%1» con sus modelos?</translation>
    </message>
    <message>
        <source>The folder goes to the bin:
%1</source>
        <translation>La carpeta se moverá a la papelera:
%1</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>%1 could not be moved to the bin. Delete the folder in the file manager.</source>
        <translation>No se pudo mover %1 a la papelera. Elimine la carpeta en el gestor de archivos.</translation>
    </message>
    <message>
        <source>The last session ended with unsaved changes of “%1”.</source>
        <translation>La última sesión terminó con cambios sin guardar en «%1».</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>The run in “%1” was interrupted. It can go on from its last checkpoint.</source>
        <translation>La ejecución en «%1» se interrumpió. Puede continuar desde su último punto de control.</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Hay una ejecución en curso</translation>
    </message>
    <message>
        <source>“%1” is training.</source>
        <translation>«%1» se está entrenando.</translation>
    </message>
    <message>
        <source>Stopping writes a checkpoint; the run can be resumed later to the same result.</source>
        <translation>Al detenerla se escribe un punto de control; la ejecución se puede reanudar más tarde con el mismo resultado.</translation>
    </message>
    <message>
        <source>&amp;Stop and save, then close</source>
        <translation>&amp;Detener y guardar, luego cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>&amp;Seguir entrenando</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunTableModel</name>
    <message>
        <source>teacher</source>
        <translation>profesor</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>student</source>
        <translation>alumno</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>epoch of epochs</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Training
loss</source>
        <translation>Pérdida de
entrenamiento</translation>
    </message>
    <message>
        <source>Validation
loss</source>
        <translation>Pérdida de
validación</translation>
    </message>
    <message>
        <source>Learning
rate</source>
        <translation>Tasa de
aprendizaje</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>Tramas/s</translation>
    </message>
    <message>
        <source>Time
left</source>
        <translation>Tiempo
restante</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Model; its check box shows and hides its curves.</source>
        <translation>Modelo; su casilla muestra y oculta sus curvas.</translation>
    </message>
    <message>
        <source>Teacher: others learn from it. Baseline: learns from labels alone. Student: learns from teachers.</source>
        <translation>Profesor: otros aprenden de él. Referencia: aprende solo de las etiquetas. Alumno: aprende de profesores.</translation>
    </message>
    <message>
        <source>What happens to the model now.</source>
        <translation>Qué ocurre ahora con el modelo.</translation>
    </message>
    <message>
        <source>Epoch at work, of those planned. An epoch is one pass over the training data.</source>
        <translation>Época en curso, del total previsto. Una época es una pasada por los datos de entrenamiento.</translation>
    </message>
    <message>
        <source>Training objective in nats per frame: of the newest steps while it runs, then the last epoch&apos;s mean.</source>
        <translation>Objetivo de entrenamiento en nats por trama: durante la ejecución, el de los pasos más recientes; después, la media de la última época.</translation>
    </message>
    <message>
        <source>The same objective on the validation set, after the last epoch.</source>
        <translation>El mismo objetivo en el conjunto de validación, tras la última época.</translation>
    </message>
    <message>
        <source>Learning rate of the newest step.</source>
        <translation>Tasa de aprendizaje del paso más reciente.</translation>
    </message>
    <message>
        <source>Training frames per second.</source>
        <translation>Tramas de entrenamiento por segundo.</translation>
    </message>
    <message>
        <source>Forecast from the speed so far, if all planned epochs are needed.</source>
        <translation>Previsión según la velocidad hasta ahora, si se necesitan todas las épocas previstas.</translation>
    </message>
    <message>
        <source>Why training ended or failed.</source>
        <translation>Por qué terminó o falló el entrenamiento.</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fallido: %1</translation>
    </message>
    <message>
        <source>Validation
acc., %</source>
        <translation>Exact. de
validación, %</translation>
    </message>
    <message>
        <source>Validation frame accuracy in percent: share of validation frames whose most probable pdf is that of the alignment.</source>
        <translation>Exactitud por trama en validación, en porcentaje: proporción de tramas de validación cuyo pdf más probable es el del alineamiento.</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>especialista</translation>
    </message>
    <message>
        <source>waiting for data</source>
        <translation>espera de datos</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>part of the time, percent</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Time
goes to</source>
        <translation>Tiempo
en</translation>
    </message>
    <message>
        <source>matrix products</source>
        <translation>productos de matrices</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>empaquetado</translation>
    </message>
    <message>
        <source>elementwise</source>
        <translation>por elementos</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>What the threads&apos; time went to in the last epoch&apos;s training steps: matrix products, packing their operands, activations and dropout (elementwise), the loss, the update of the weights, waiting for data, waiting for each other (idle).</source>
        <translation>En qué se fue el tiempo de los hilos en los pasos de entrenamiento de la última época: productos de matrices, empaquetado de sus operandos, activaciones y dropout (por elementos), la pérdida, la actualización de los pesos, la espera de datos y la espera entre ellos (inactivo).</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunText</name>
    <message>
        <source>Running: %1 of %2 models done, %3 % of the work.</source>
        <translation>En curso: %1 de %2 modelos terminados, %3 % del trabajo.</translation>
    </message>
    <message>
        <source>Running: %1 of %2 models done, %3 % of the work, %4 left.</source>
        <translation>En curso: %1 de %2 modelos terminados, %3 % del trabajo, tiempo restante: %4.</translation>
    </message>
    <message>
        <source>Another program trains this run; here it is only watched.</source>
        <translation>Otro programa entrena esta ejecución; aquí solo se observa.</translation>
    </message>
    <message>
        <source>The run folder is being read…</source>
        <translation>Leyendo la carpeta de la ejecución…</translation>
    </message>
    <message>
        <source>The inputs are being checked: %1 %.</source>
        <translation>Comprobando las entradas: %1 %.</translation>
    </message>
    <message>
        <source>The inputs are being checked: %1 % (%2).</source>
        <translation>Comprobando las entradas: %1 % (%2).</translation>
    </message>
    <message>
        <source>Pausing: the step at work is being ended…</source>
        <translation>Pausando: se está terminando el paso en curso…</translation>
    </message>
    <message>
        <source>Paused with %1 % of the work done. Space goes on.</source>
        <translation>En pausa con el %1 % del trabajo hecho. Pulse Espacio para continuar.</translation>
    </message>
    <message>
        <source>Stopping: a checkpoint is being written…</source>
        <translation>Deteniendo: se está escribiendo un punto de control…</translation>
    </message>
    <message numerus="yes">
        <source>Finished after %1; %n models failed.</source>
        <translation>
            <numerusform>Terminada tras %1; %n modelo falló.</numerusform>
            <numerusform>Terminada tras %1; %n modelos fallaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished after %1. The Compare page shows how good the models are.</source>
        <translation>Terminada tras %1. La página Comparar muestra la calidad de los modelos.</translation>
    </message>
    <message>
        <source>Stopped. It can be resumed where it was.</source>
        <translation>Detenida. Se puede reanudar donde estaba.</translation>
    </message>
    <message>
        <source>Stopped. It cannot be resumed, only looked at.</source>
        <translation>Detenida. No se puede reanudar, solo consultar.</translation>
    </message>
    <message>
        <source>The run was refused: nothing was trained.</source>
        <translation>La ejecución se rechazó: no se entrenó nada.</translation>
    </message>
    <message>
        <source>Failed. It can be resumed from its last checkpoint.</source>
        <translation>Fallida. Se puede reanudar desde su último punto de control.</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Fallida.</translation>
    </message>
    <message>
        <source>The inputs are being checked; curves begin with the first steps.</source>
        <translation>Comprobando las entradas; las curvas comienzan con los primeros pasos.</translation>
    </message>
    <message>
        <source>No model shown here learns from soft targets yet.</source>
        <translation>Ningún modelo mostrado aquí aprende aún de objetivos blandos.</translation>
    </message>
    <message>
        <source>Curves begin with the first steps.</source>
        <translation>Las curvas comienzan con los primeros pasos.</translation>
    </message>
    <message>
        <source>No steps were recorded.</source>
        <translation>No se registró ningún paso.</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>La ejecución falló.</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>La ejecución falló: %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>model, reason</comment>
        <translation>%1 falló: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n models failed. The first was %1: %2</source>
        <translation>
            <numerusform>%n modelo falló: %1: %2</numerusform>
            <numerusform>%n modelos fallaron. El primero fue %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::RunTrouble</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>The inputs have %n oddities.</source>
        <translation>
            <numerusform>Las entradas tienen %n anomalía.</numerusform>
            <numerusform>Las entradas tienen %n anomalías.</numerusform>
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
        <translation>Ejec&amp;uciones</translation>
    </message>
    <message>
        <source>Open runs whose models stand in the table. The current run always does.</source>
        <translation>Ejecuciones abiertas cuyos modelos figuran en la tabla. La ejecución actual figura siempre.</translation>
    </message>
    <message>
        <source>Runs in the table</source>
        <translation>Ejecuciones en la tabla</translation>
    </message>
</context>
<context>
    <name>retort::ui::RunsView</name>
    <message>
        <source>Run %1, %2</source>
        <translation>Ejecución %1, %2</translation>
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
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>The runs that are open, newest first. A click shows one on Monitor, Compare and Export.</source>
        <translation>Las ejecuciones abiertas, la más reciente primero. Al hacer clic en una se muestra en Supervisar, Comparar y Exportar.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Export models…</source>
        <translation>&amp;Exportar modelos…</translation>
    </message>
    <message>
        <source>Open re&amp;port</source>
        <translation>Abrir &amp;informe</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copiar ruta</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Delete run…</source>
        <translation>E&amp;liminar ejecución…</translation>
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
            <numerusform>%n punto no tiene lugar aquí</numerusform>
            <numerusform>%n puntos no tienen lugar aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>from</source>
        <comment>low end of an interval</comment>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <comment>high end of an interval</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Aún no hay nada que dibujar.</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>curve: y at x</comment>
        <translation>%1: %2 en %3</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n point(s): %2.</source>
        <translation>
            <numerusform>%1. %n punto: %2.</numerusform>
            <numerusform>%1. %n puntos: %2.</numerusform>
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
            <numerusform>%1 (%n problema en total)</numerusform>
            <numerusform>%1 (%n problemas en total)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
</context>
<context>
    <name>retort::ui::Sidebar</name>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Supervisar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Inputs, models and distillation (%1)</source>
        <translation>Entradas, modelos y destilación (%1)</translation>
    </message>
    <message>
        <source>Curves and state of the models (%1)</source>
        <translation>Curvas y estado de los modelos (%1)</translation>
    </message>
    <message>
        <source>Results side by side (%1)</source>
        <translation>Resultados lado a lado (%1)</translation>
    </message>
    <message>
        <source>Models as files (%1)</source>
        <translation>Modelos como archivos (%1)</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>None yet. Start one on the page Set up.</source>
        <translation>Aún no hay ninguna. Inicie una en la página Configurar.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments: published figures against ours (%1)</source>
        <translation>Los experimentos del artículo: cifras publicadas frente a las obtenidas (%1)</translation>
    </message>
</context>
<context>
    <name>retort::ui::SpecForm</name>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Entre %1 y %2.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Como mínimo %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Como máximo %1.</translation>
    </message>
    <message>
        <source>This list is too long.</source>
        <translation>Esta lista es demasiado larga.</translation>
    </message>
    <message>
        <source>“%1” is no whole number. Write a list such as 1024, 1024.</source>
        <translation>«%1» no es un número entero. Escriba una lista como 1024, 1024.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write a list such as 1, 2, 4.</source>
        <translation>«%1» no es un número. Escriba una lista como 1, 2, 4.</translation>
    </message>
    <message>
        <source>A quotation mark is missing or not in its place.</source>
        <translation>Falta una comilla o no está en su lugar.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Did you mean “%2”?</source>
        <translation>«%1» no se conoce aquí. ¿Quiso decir «%2»?</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation>«%1» no se conoce aquí. Se conocen: %2.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message numerus="yes">
        <source>More settings (%n changed)</source>
        <translation>
            <numerusform>Más ajustes (%n modificado)</numerusform>
            <numerusform>Más ajustes (%n modificados)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hides the settings that are seldom changed.</source>
        <translation>Oculta los ajustes que rara vez se modifican.</translation>
    </message>
    <message>
        <source>Shows the settings that are seldom changed.</source>
        <translation>Muestra los ajustes que rara vez se modifican.</translation>
    </message>
</context>
<context>
    <name>retort::ui::SpecialistsTab</name>
    <message>
        <source>Choose the generalist</source>
        <translation>Elegir el generalista</translation>
    </message>
    <message>
        <source>Change the sets</source>
        <translation>Cambiar los conjuntos</translation>
    </message>
    <message>
        <source>Sets of a run</source>
        <translation>Conjuntos de una ejecución</translation>
    </message>
    <message>
        <source>Class sets (sets.json);;All files (*)</source>
        <translation>Conjuntos de clases (sets.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Take the sets of a run</source>
        <translation>Tomar los conjuntos de una ejecución</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) were taken. They can be edited now.</source>
        <translation>
            <numerusform>Se ha tomado %n conjunto. Ya se puede editar.</numerusform>
            <numerusform>Se han tomado %n conjuntos. Ya se pueden editar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sets, one a line</source>
        <translation>Conjuntos, uno por &amp;línea</translation>
    </message>
    <message>
        <source>The sets are found when the generalist is trained. Those of a run can be edited.</source>
        <translation>Los conjuntos se hallan una vez entrenado el generalista. Los de una ejecución se pueden editar.</translation>
    </message>
    <message>
        <source>&amp;Generalist</source>
        <translation>General&amp;ista</translation>
    </message>
    <message>
        <source>The model that knows all classes. Specialists start from its weights, and answer together with it.</source>
        <translation>El modelo que conoce todas las clases. Los especialistas parten de sus pesos y responden junto con él.</translation>
    </message>
    <message>
        <source>Generalist</source>
        <translation>Generalista</translation>
    </message>
    <message>
        <source>Sets of classes</source>
        <translation>Conjuntos de clases</translation>
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
        <translation>Números de clase y rangos; una línea para cada especialista.</translation>
    </message>
    <message>
        <source>From a run…</source>
        <translation>De una ejecución…</translation>
    </message>
    <message>
        <source>Takes the sets that a run has found, so that they can be edited.</source>
        <translation>Toma los conjuntos que ha hallado una ejecución, para que se puedan editar.</translation>
    </message>
</context>
<context>
    <name>retort::ui::StartBar</name>
    <message>
        <source>about %1, %2 on disk</source>
        <translation>aprox. %1, %2 en disco</translation>
    </message>
    <message>
        <source>Where the run is written: %1</source>
        <translation>Dónde se escribe la ejecución: %1</translation>
    </message>
    <message>
        <source>Trains all models, one after the other.</source>
        <translation>Entrena todos los modelos, uno tras otro.</translation>
    </message>
    <message>
        <source>Run f&amp;older</source>
        <translation>&amp;Carpeta de ejecución</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Carpeta de la ejecución</translation>
    </message>
    <message>
        <source>Forecast for all models on this machine, and what weights and soft targets take on disk.</source>
        <translation>Previsión para todos los modelos en este equipo, y lo que ocupan en disco los pesos y los objetivos blandos.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Inicia&amp;r</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Iniciar la ejecución</translation>
    </message>
</context>
<context>
    <name>retort::ui::StatusPanel</name>
    <message>
        <source>No run yet</source>
        <translation>Aún no hay ejecución</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Progress over all models of the run</source>
        <translation>Progreso de todos los modelos de la ejecución</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume (Space)</source>
        <translation>Reanudar (Espacio)</translation>
    </message>
    <message>
        <source>Pause after the step at work (Space)</source>
        <translation>Pausar tras el paso en curso (Espacio)</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Detener y guardar</translation>
    </message>
    <message>
        <source>Stop and save: writes a checkpoint; the run can be resumed later</source>
        <translation>Detener y guardar: escribe un punto de control; la ejecución se puede reanudar más tarde</translation>
    </message>
    <message numerus="yes">
        <source>Log · %n errors</source>
        <translation>
            <numerusform>Registro · %n error</numerusform>
            <numerusform>Registro · %n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log · %n warnings</source>
        <translation>
            <numerusform>Registro · %n advertencia</numerusform>
            <numerusform>Registro · %n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Log and problems</source>
        <translation>Registro y problemas</translation>
    </message>
    <message>
        <source>Messages of the run, and problems of the experiment (%1)</source>
        <translation>Mensajes de la ejecución y problemas del experimento (%1)</translation>
    </message>
</context>
<context>
    <name>retort::ui::Strip</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Closes this message (Esc).</source>
        <translation>Cierra este mensaje (Esc).</translation>
    </message>
</context>
<context>
    <name>retort::ui::TargetRow</name>
    <message>
        <source>Folder for exported models</source>
        <translation>Carpeta para los modelos exportados</translation>
    </message>
    <message>
        <source>Say in which folder the files are to be written.</source>
        <translation>Indique en qué carpeta se deben escribir los archivos.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from the root.</source>
        <translation>Indique la ruta completa de la carpeta, desde la raíz.</translation>
    </message>
    <message>
        <source>%1 is a file: choose a folder.</source>
        <translation>%1 es un archivo: elija una carpeta.</translation>
    </message>
    <message>
        <source>Nothing may be written in %1: choose another folder.</source>
        <translation>No se permite escribir en %1: elija otra carpeta.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Where the files are written. It is made if it is not there.</source>
        <translation>Dónde se escriben los archivos. Se crea si no existe.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>Choose the folder for exported models</source>
        <translation>Elegir la carpeta para los modelos exportados</translation>
    </message>
    <message>
        <source>&amp;Replace existing files</source>
        <translation>&amp;Reemplazar los archivos existentes</translation>
    </message>
    <message>
        <source>Replace existing files</source>
        <translation>Reemplazar los archivos existentes</translation>
    </message>
    <message>
        <source>Otherwise a file that is there already is left alone.</source>
        <translation>De lo contrario, los archivos que ya existen no se tocan.</translation>
    </message>
</context>
<context>
    <name>retort::ui::TeachersList</name>
    <message numerus="yes">
        <source>%1 (mean of %n copies)</source>
        <translation>
            <numerusform>%1 (media de %n copia)</numerusform>
            <numerusform>%1 (media de %n copias)</numerusform>
        </translation>
    </message>
    <message>
        <source>It learns from this model itself.</source>
        <translation>Él mismo aprende de este modelo.</translation>
    </message>
    <message>
        <source>%1 (posteriors)</source>
        <translation>%1 (probabilidades a posteriori)</translation>
    </message>
    <message>
        <source>Unticking it takes it off the list.</source>
        <translation>Al desmarcarlo se quita de la lista.</translation>
    </message>
    <message>
        <source>Change teachers</source>
        <translation>Cambiar profesores</translation>
    </message>
    <message>
        <source>Add a teacher&apos;s file</source>
        <translation>Añadir el archivo de un profesor</translation>
    </message>
    <message>
        <source>Teachers (*.h5 *.hdf5 *.keras *.ark *.scp)</source>
        <translation>Profesores (*.h5 *.hdf5 *.keras *.ark *.scp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add teacher file</source>
        <translation>Añadir archivo de profesor</translation>
    </message>
    <message>
        <source>Teachers of the student</source>
        <translation>Profesores del alumno</translation>
    </message>
    <message>
        <source>The student learns from the mean of all ticked models.</source>
        <translation>El alumno aprende de la media de todos los modelos marcados.</translation>
    </message>
    <message>
        <source>Adds a teacher that is trained already: a Keras HDF5 model, or a Kaldi archive of its posteriors.</source>
        <translation>Añade un profesor ya entrenado: un modelo HDF5 de Keras o un archivo Kaldi con sus probabilidades a posteriori.</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Profesores</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Añadir archivo…</translation>
    </message>
    <message>
        <source>%1 (with their generalist)</source>
        <comment>specialists</comment>
        <translation>%1 (con su generalista)</translation>
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
        <translation>Distribución a posteriori de una trama</translation>
    </message>
    <message>
        <source>Class (pdf), likeliest first</source>
        <translation>Clase (pdf), la más probable primero</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>No posterior yet.</source>
        <translation>Aún no hay distribución a posteriori.</translation>
    </message>
    <message>
        <source>Entropy %1 nats; effective number of classes %2 of %3.</source>
        <translation>Entropía: %1 nats; número efectivo de clases: %2 de %3.</translation>
    </message>
    <message>
        <source>The effective number of classes is exp(entropy): as many classes of equal probability would be as uncertain.</source>
        <translation>El número efectivo de clases es exp(entropía): ese número de clases equiprobables tendría la misma incertidumbre.</translation>
    </message>
    <message>
        <source>An example, until a teacher is trained; then a frame clicked in the preview.</source>
        <translation>Un ejemplo hasta que haya un profesor entrenado; después, la trama en la que se haga clic en la vista previa.</translation>
    </message>
    <message>
        <source>Posterior of %1, frame %2</source>
        <comment>model</comment>
        <translation>Distribución a posteriori de %1, trama %2</translation>
    </message>
    <message>
        <source>Posterior of %1, %2 frame %3</source>
        <comment>model, utterance, frame</comment>
        <translation>Distribución a posteriori de %1, %2 trama %3</translation>
    </message>
</context>
<context>
    <name>retort::ui::TextControl</name>
    <message>
        <source>Write a number here.</source>
        <translation>Escriba aquí un número.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>Write a whole number here.</source>
        <translation>Escriba aquí un número entero.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» no es un número entero.</translation>
    </message>
</context>
<context>
    <name>retort::ui::ToggleControl</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>retort::ui::TrainingTab</name>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
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
        <translation>cargando</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>pausando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniendo</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>queda %n min</numerusform>
            <numerusform>quedan %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>quedan %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>running %1 of %2</source>
        <translation>en curso: %1 de %2</translation>
    </message>
    <message>
        <source>%1 · checking the inputs</source>
        <translation>%1 · comprobando las entradas</translation>
    </message>
    <message>
        <source>%1 · reading the run folder</source>
        <translation>%1 · leyendo la carpeta de la ejecución</translation>
    </message>
    <message>
        <source>%1 · writing a checkpoint</source>
        <translation>%1 · escribiendo un punto de control</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a run and what it does</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>epoch %1/%2</source>
        <translation>época %1/%2</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 imágenes/s</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 tramas/s</translation>
    </message>
    <message numerus="yes">
        <source>%1 is finished; %n of its models failed. The table on the Monitor page says why.</source>
        <translation>
            <numerusform>%1 ha terminado; %n de sus modelos falló. La tabla de la página Supervisar indica el motivo.</numerusform>
            <numerusform>%1 ha terminado; %n de sus modelos fallaron. La tabla de la página Supervisar indica el motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <translation>%1 ha terminado.</translation>
    </message>
    <message>
        <source>%1 is stopped and can be resumed.</source>
        <translation>%1 se ha detenido y se puede reanudar.</translation>
    </message>
    <message>
        <source>%1 was not started: %2</source>
        <translation>%1 no se inició: %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 falló: %2</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>running %1 to %2 of %3</source>
        <comment>places of models trained side by side</comment>
        <translation>en curso: %1 a %2 de %3</translation>
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
        <translation>Terminó por un error que su carpeta no indica. Reanúdela para ver si la causa ha desaparecido.</translation>
    </message>
    <message>
        <source>A run is at work. Stop it or wait for its end to start another.</source>
        <translation>Hay una ejecución en curso. Deténgala o espere a que termine para iniciar otra.</translation>
    </message>
    <message>
        <source>No training data are chosen. Choose a recipe folder, or open the demo experiment.</source>
        <translation>No se han elegido datos de entrenamiento. Elija la carpeta de una receta o abra el experimento de demostración.</translation>
    </message>
    <message>
        <source>There is no model to train. Add one to the list of models.</source>
        <translation>No hay ningún modelo que entrenar. Añada uno a la lista de modelos.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) stand in the way of a start. Each is shown beside its setting.</source>
        <translation>
            <numerusform>%n problema impide el inicio. Se muestra junto a su ajuste.</numerusform>
            <numerusform>%n problemas impiden el inicio. Cada uno se muestra junto a su ajuste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover unsaved edits</source>
        <translation>Recuperar cambios sin guardar</translation>
    </message>
    <message>
        <source>holds no class sets</source>
        <translation>no contiene conjuntos de clases</translation>
    </message>
    <message>
        <source>choose sets.json in the folder of specialists that a run has trained</source>
        <translation>elija sets.json en la carpeta de especialistas que haya entrenado una ejecución</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments are being made. Stop them or wait for their end to start a run.</source>
        <translation>Se están realizando los experimentos del artículo. Deténgalos o espere a que terminen para iniciar una ejecución.</translation>
    </message>
</context>
<context>
    <name>workbench</name>
    <message>
        <source>A workbench for knowledge distillation of acoustic models.</source>
        <translation>Un entorno de trabajo para la destilación de conocimiento de modelos acústicos.</translation>
    </message>
    <message>
        <source>Experiment file, recipe folder or folder of a run.</source>
        <translation>Archivo de experimento, carpeta de receta o carpeta de una ejecución.</translation>
    </message>
    <message>
        <source>Language of the texts: de, en, es, fr, ja or zh_CN.</source>
        <translation>Idioma de los textos: de, en, es, fr, ja o zh_CN.</translation>
    </message>
    <message>
        <source>Appearance: system, light or dark.</source>
        <translation>Apariencia: system, light o dark.</translation>
    </message>
    <message>
        <source>Threads of training; all processors without it.</source>
        <translation>Hilos de entrenamiento; todos los procesadores si se omite.</translation>
    </message>
    <message>
        <source>Folder for settings and state instead of the user&apos;s.</source>
        <translation>Carpeta para los ajustes y el estado en lugar de la del usuario.</translation>
    </message>
    <message>
        <source>As on the first start; nothing is kept.</source>
        <translation>Como en el primer inicio; no se conserva nada.</translation>
    </message>
    <message>
        <source>Writes a picture of each page into the folder, and ends.</source>
        <translation>Escribe una imagen de cada página en la carpeta y termina.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Tamaño de la ventana, por ejemplo 1280x800.</translation>
    </message>
    <message>
        <source>Measures the window while it trains; one JSON object a line.</source>
        <translation>Mide la ventana mientras entrena; un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>With --bench: length of the measurement.</source>
        <translation>Con --bench: duración de la medición.</translation>
    </message>
    <message>
        <source>With --bench: refresh, figures or gaps; all without it.</source>
        <translation>Con --bench: refresh, figures o gaps; todos si se omite.</translation>
    </message>
</context>
</TS>
