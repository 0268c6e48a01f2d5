<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
            <numerusform>%n utterance</numerusform>
            <numerusform>%n utterances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
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
            <numerusform>%n input</numerusform>
            <numerusform>%n inputs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterances without alignment, left out</source>
        <translation>
            <numerusform>%n utterance without alignment, left out</numerusform>
            <numerusform>%n utterances without alignment, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alignments without features, left out</source>
        <translation>
            <numerusform>%n alignment without features, left out</numerusform>
            <numerusform>%n alignments without features, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad utterances, left out</source>
        <translation>
            <numerusform>%n bad utterance, left out</numerusform>
            <numerusform>%n bad utterances, left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::BarCanvas</name>
    <message numerus="yes">
        <source>%1. Bar chart of %n categories: %2. The axis goes from %3 to %4.</source>
        <translation>
            <numerusform>%1. Bar chart of %n category: %2. The axis goes from %3 to %4.</numerusform>
            <numerusform>%1. Bar chart of %n categories: %2. The axis goes from %3 to %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::ComparisonModel</name>
    <message numerus="yes">
        <source>Over %n seed(s).</source>
        <translation>
            <numerusform>Over %n seed.</numerusform>
            <numerusform>Over %n seeds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The verdict is about the mean of %n copies.</source>
        <translation>
            <numerusform>The verdict is about the mean of %n copy.</numerusform>
            <numerusform>The verdict is about the mean of %n copies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::ExperimentModelsModel</name>
    <message numerus="yes">
        <source>%1 (%n settings)</source>
        <translation>
            <numerusform>%1 (%n setting)</numerusform>
            <numerusform>%1 (%n settings)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportOutcome</name>
    <message numerus="yes">
        <source>%n file(s) written, read back and compared.</source>
        <translation>
            <numerusform>%n file written, read back and compared.</numerusform>
            <numerusform>%n files written, read back and compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written.</source>
        <translation>
            <numerusform>%n file could not be written.</numerusform>
            <numerusform>%n files could not be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cancelled.</source>
        <translation>
            <numerusform>%n file cancelled.</numerusform>
            <numerusform>%n files cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::ExportPage</name>
    <message numerus="yes">
        <source>%n file(s) to be written.</source>
        <translation>
            <numerusform>%n file to be written.</numerusform>
            <numerusform>%n files to be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exist already and are left alone.</source>
        <translation>
            <numerusform>%n file exists already and is left alone.</numerusform>
            <numerusform>%n files exist already and are left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::FileCommands</name>
    <message numerus="yes">
        <source>“%1” was opened with %n problems. They stand beside their fields.</source>
        <translation>
            <numerusform>“%1” was opened with %n problem. It stands beside its field.</numerusform>
            <numerusform>“%1” was opened with %n problems. They stand beside their fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::LineCanvas</name>
    <message numerus="yes">
        <source>%n value(s) of 0 or less left out</source>
        <translation>
            <numerusform>%n value of 0 or less left out</numerusform>
            <numerusform>%n values of 0 or less left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Line chart of %n curve(s). Latest values: %2.</source>
        <translation>
            <numerusform>%1. Line chart of %n curve. Latest values: %2.</numerusform>
            <numerusform>%1. Line chart of %n curves. Latest values: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::LogPanel</name>
    <message numerus="yes">
        <source>&amp;Problems (%n)</source>
        <translation>
            <numerusform>&amp;Problems (%n)</numerusform>
            <numerusform>&amp;Problems (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::PaperPage</name>
    <message numerus="yes">
        <source>✓ speech, %n utterance(s)</source>
        <translation>
            <numerusform>✓ speech, %n utterance</numerusform>
            <numerusform>✓ speech, %n utterances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::PreviewPanel</name>
    <message numerus="yes">
        <source>%n frames, %1 s</source>
        <translation>
            <numerusform>%n frame, %1 s</numerusform>
            <numerusform>%n frames, %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::ProblemsModel</name>
    <message numerus="yes">
        <source>%n more problems</source>
        <translation>
            <numerusform>%n more problem</numerusform>
            <numerusform>%n more problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::RunText</name>
    <message numerus="yes">
        <source>Finished after %1; %n models failed.</source>
        <translation>
            <numerusform>Finished after %1; %n model failed.</numerusform>
            <numerusform>Finished after %1; %n models failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models failed. The first was %1: %2</source>
        <translation>
            <numerusform>%n model failed. The first was %1: %2</numerusform>
            <numerusform>%n models failed. The first was %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::RunTrouble</name>
    <message numerus="yes">
        <source>The inputs have %n oddities.</source>
        <translation>
            <numerusform>The inputs have %n oddity.</numerusform>
            <numerusform>The inputs have %n oddities.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::ScatterCanvas</name>
    <message numerus="yes">
        <source>%n point(s) have no place here</source>
        <translation>
            <numerusform>%n point has no place here</numerusform>
            <numerusform>%n points have no place here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n point(s): %2.</source>
        <translation>
            <numerusform>%1. %n point: %2.</numerusform>
            <numerusform>%1. %n points: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::SetupPage</name>
    <message numerus="yes">
        <source>%1 (%n problems in all)</source>
        <translation>
            <numerusform>%1 (%n problem in all)</numerusform>
            <numerusform>%1 (%n problems in all)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::SpecForm</name>
    <message numerus="yes">
        <source>More settings (%n changed)</source>
        <translation>
            <numerusform>More settings (%n changed)</numerusform>
            <numerusform>More settings (%n changed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::SpecialistsTab</name>
    <message numerus="yes">
        <source>%n set(s) were taken. They can be edited now.</source>
        <translation>
            <numerusform>%n set was taken. It can be edited now.</numerusform>
            <numerusform>%n sets were taken. They can be edited now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::StatusPanel</name>
    <message numerus="yes">
        <source>Log · %n errors</source>
        <translation>
            <numerusform>Log · %n error</numerusform>
            <numerusform>Log · %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log · %n warnings</source>
        <translation>
            <numerusform>Log · %n warning</numerusform>
            <numerusform>Log · %n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::TeachersList</name>
    <message numerus="yes">
        <source>%1 (mean of %n copies)</source>
        <translation>
            <numerusform>%1 (mean of %n copy)</numerusform>
            <numerusform>%1 (mean of %n copies)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::WindowText</name>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is finished; %n of its models failed. The table on the Monitor page says why.</source>
        <translation>
            <numerusform>%1 is finished; %n of its models failed. The table on the Monitor page says why.</numerusform>
            <numerusform>%1 is finished; %n of its models failed. The table on the Monitor page says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retort::ui::Workspace</name>
    <message numerus="yes">
        <source>%n problem(s) stand in the way of a start. Each is shown beside its setting.</source>
        <translation>
            <numerusform>%n problem stands in the way of a start. It is shown beside its setting.</numerusform>
            <numerusform>%n problems stand in the way of a start. Each is shown beside its setting.</numerusform>
        </translation>
    </message>
</context>
</TS>
