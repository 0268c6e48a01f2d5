// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/demo/recipe.h"

#include <fmt/format.h>

#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <sstream>
#include <vector>

#include "core/base/files.h"
#include "core/data/demo/corpus.h"
#include "core/data/demo/default_experiment.h"
#include "core/data/demo/model_files.h"
#include "core/kaldi/ark_reader.h"
#include "core/kaldi/ark_writer.h"
#include "core/kaldi/cmvn.h"
#include "core/kaldi/data_dir.h"
#include "core/kaldi/transition_model.h"

namespace retort::data::demo {

namespace {

namespace fs = std::filesystem;

using StatsBySpeaker = std::map<std::string, kaldi::CmvnStats>;

/// Writes a table and its scp whose paths start at the recipe's folder, as Kaldi's programs run from there would.
void writeTable(const fs::path& recipe, const fs::path& table, const std::function<void(kaldi::ArkWriter&)>& write) {
    const std::string ark = (recipe / table).string() + ".ark";
    const std::string scp = (recipe / table).string() + ".scp";
    kaldi::ArkWriter writer(kaldi::WriteSpec{.ark = ark, .scp = scp, .text = false});
    write(writer);
    writer.close();
    std::istringstream lines(files::readAll(scp));
    std::string relative;
    for (std::string key, place; lines >> key && std::getline(lines >> std::ws, place);) {
        relative += fmt::format("{} {}.ark{}\n", key, table.generic_string(), place.substr(place.rfind(':')));
    }
    files::writeAtomically(scp, relative);
}

/// Puts what a reader of the compressed archive will see in place of what was compressed: statistics and models are
/// made of it.
void writeFeatures(const fs::path& recipe, const fs::path& name, std::vector<Utterance>& utterances) {
    files::createFolders(recipe / name);
    writeTable(recipe, name / "feats", [&](kaldi::ArkWriter& out) {
        for (const Utterance& utterance : utterances) out.writeCompressed(utterance.id, utterance.features);
    });
    kaldi::ArkReader reader(recipe / name / "feats.ark");
    std::string id;
    for (Utterance& utterance : utterances) reader.next(id, utterance.features);
}

StatsBySpeaker gatherStats(const std::vector<Utterance>& utterances) {
    StatsBySpeaker stats;
    for (const Utterance& utterance : utterances) kaldi::accumulate(stats[utterance.speaker], utterance.features);
    return stats;
}

void describeData(const fs::path& recipe, const fs::path& name, const std::vector<Utterance>& utterances,
                  const StatsBySpeaker& stats) {
    const fs::path folder = recipe / name;
    writeTable(recipe, name / "cmvn", [&](kaldi::ArkWriter& out) {
        for (const auto& [speaker, sums] : stats) out.write(speaker, kaldi::toMatrix(sums));
    });
    kaldi::Utt2Spk speakers;
    std::string text;
    std::string frames;
    for (const Utterance& utterance : utterances) {
        speakers.emplace_back(utterance.id, utterance.speaker);
        text += fmt::format("{} {}\n", utterance.id, fmt::join(utterance.words, " "));
        frames += fmt::format("{} {}\n", utterance.id, utterance.features.rows());
    }
    kaldi::writeUtt2Spk(folder / "utt2spk", speakers);
    kaldi::writeSpk2Utt(folder / "spk2utt", kaldi::toSpk2Utt(speakers));
    files::writeAtomically(folder / "text", text);
    files::writeAtomically(folder / "utt2num_frames", frames);
}

std::string phoneTable() {
    std::string text = "<eps> 0\n";
    int id = 0;
    for (const Phone& phone : phones()) text += fmt::format("{} {}\n", phone.name, ++id);
    return text;
}

/// Alignments in four jobs, speaker by speaker, as a recipe run with --nj 4 leaves them.
void writeAlignmentFolder(const fs::path& folder, const std::vector<Utterance>& utterances, const Hmm& hmm,
                          const std::string& acousticModel) {
    constexpr std::size_t jobs = 4;
    files::createFolders(folder);
    std::set<std::string> speakers;
    for (const Utterance& utterance : utterances) speakers.insert(utterance.speaker);
    auto next = utterances.begin();
    for (std::size_t job = 0; job < jobs; ++job) {
        auto end = speakers.begin();
        std::advance(end, (job + 1) * speakers.size() / jobs);
        const auto file = folder / fmt::format("ali.{}.gz", job + 1);
        kaldi::ArkWriter out(kaldi::WriteSpec{.ark = file, .scp = {}, .text = true});
        for (; next != utterances.end() && (end == speakers.end() || next->speaker < *end); ++next) {
            out.write(next->id, std::span<const std::int32_t>(next->alignment));
        }
        out.close();
    }
    kaldi::writeTransitionModel(folder / "final.mdl", hmm.model(), acousticModel);
    files::writeAtomically(folder / "tree", treeBytes(hmm));
    files::writeAtomically(folder / "num_jobs", fmt::format("{}\n", jobs));
    files::writeAtomically(folder / "cmvn_opts", "--norm-means=true --norm-vars=true\n");
    files::writeAtomically(folder / "phones.txt", phoneTable());
}

/// The few files of a lang folder that say what the numbers mean.
void writeLanguage(const fs::path& folder, const Hmm& hmm) {
    files::createFolders(folder);
    std::string words = "<eps> 0\n";
    std::string pronunciations;
    int id = 0;
    for (const Word& word : lexicon()) {
        words += fmt::format("{} {}\n", word.text, ++id);
        pronunciations += word.text;
        for (const int phone : word.phones) pronunciations += " " + phones()[static_cast<std::size_t>(phone - 1)].name;
        pronunciations += "\n";
    }
    std::string topology = "<Topology>\n";
    for (const auto& entry : hmm.model().topology().entries) {
        topology += fmt::format("<TopologyEntry>\n<ForPhones>\n{}\n</ForPhones>\n", fmt::join(entry.phones, " "));
        for (std::size_t state = 0; state < entry.states.size(); ++state) {
            topology += fmt::format("<State> {} ", state);
            if (!entry.states[state].transitions.empty()) topology += fmt::format("<PdfClass> {} ", state);
            for (const auto& arc : entry.states[state].transitions) {
                topology += fmt::format("<Transition> {} {} ", arc.destination, arc.probability);
            }
            topology += "</State>\n";
        }
        topology += "</TopologyEntry>\n";
    }
    topology += "</Topology>\n";
    files::writeAtomically(folder / "phones.txt", phoneTable());
    files::writeAtomically(folder / "words.txt", words);
    files::writeAtomically(folder / "lexicon.txt", pronunciations);
    files::writeAtomically(folder / "topo", topology);
}

SetFigures figuresOf(const std::vector<Utterance>& utterances, const StatsBySpeaker& stats) {
    SetFigures figures{stats.size(), utterances.size(), 0};
    for (const Utterance& utterance : utterances) figures.frames += utterance.features.rows();
    return figures;
}

}  // namespace

RecipeFigures writeRecipe(const fs::path& folder, const RecipeOptions& options) {
    constexpr CorpusSize fullTrain{16, 12, 5};
    constexpr CorpusSize fullTest{8, 10, 5};
    constexpr CorpusSize smallSize{4, 3, 3};
    const Talker talker(options.seed);
    const CorpusSize trainSize = options.small ? smallSize : fullTrain;
    auto train = talker.speak(trainSize, 1);
    auto test = talker.speak(options.small ? smallSize : fullTest, trainSize.speakers + 1);
    writeFeatures(folder, "data/train", train);
    writeFeatures(folder, "data/test", test);
    const StatsBySpeaker trainStats = gatherStats(train);
    const StatsBySpeaker testStats = gatherStats(test);

    std::vector<Matrix> normalised;
    for (const Utterance& utterance : train) {
        kaldi::applyCmvn(normalised.emplace_back(utterance.features), trainStats.at(utterance.speaker), true);
    }
    const std::string acousticModel = acousticModelBytes(talker.hmm(), train, normalised);

    describeData(folder, "data/train", train, trainStats);
    describeData(folder, "data/test", test, testStats);
    writeAlignmentFolder(folder / "exp/ali_train", train, talker.hmm(), acousticModel);
    writeAlignmentFolder(folder / "exp/ali_test", test, talker.hmm(), acousticModel);
    writeLanguage(folder / "data/lang", talker.hmm());
    files::writeAtomically(folder / "experiment.json", defaultExperiment);
    return {figuresOf(train, trainStats), figuresOf(test, testStats),
            static_cast<std::size_t>(talker.hmm().model().numPdfs()), phones().size()};
}

}  // namespace retort::data::demo
