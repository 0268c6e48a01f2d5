// SPDX-License-Identifier: GPL-3.0-or-later
// Which folders of a recipe an experiment would take: by their names, and by the utterances at their beginnings.
#include <algorithm>
#include <cctype>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <unordered_set>

#include "core/base/error.h"
#include "core/kaldi/alignments.h"
#include "core/kaldi/ark_reader.h"
#include "core/run/recipe.h"

namespace retort::run {

namespace {

namespace fs = std::filesystem;

enum class Part { Unknown, Train, Test };

/// Letters and digits of a path between its punctuation, in lower case.
std::vector<std::string> words(const std::string& path) {
    std::vector<std::string> found(1);
    for (const char c : path) {
        const auto letter = static_cast<unsigned char>(c);
        if (std::isalnum(letter) != 0)
            found.back() += static_cast<char>(std::tolower(letter));
        else if (!found.back().empty())
            found.emplace_back();
    }
    if (found.back().empty()) found.pop_back();
    return found;
}

/// "tr", "tr90", but not "tri".
bool isWord(const std::string& word, const std::string& stem) {
    return word.rfind(stem, 0) == 0 && std::all_of(word.begin() + static_cast<std::ptrdiff_t>(stem.size()), word.end(),
                                                   [](unsigned char c) { return std::isdigit(c) != 0; });
}

/// "train_dev" is a test set, "train_clean" is not: a word for a test counts more.
Part partOf(const std::string& path) {
    Part part = Part::Unknown;
    for (const std::string& word : words(fs::path(path).filename().string())) {
        for (const char* stem :
             {"test", "tst", "eval", "dev", "cv", "dt", "et", "valid", "validation", "heldout", "t10k"})
            if (isWord(word, stem)) return Part::Test;
        for (const char* stem : {"train", "training", "trn", "tr", "si"})
            if (isWord(word, stem)) part = Part::Train;
    }
    return part;
}

/// How far a recipe had come: mono 0, tri1 1, tri4 4, a net 5.
int stageOf(const std::string& path) {
    int stage = 0;
    for (const std::string& word : words(path)) {
        if (word.rfind("tri", 0) == 0)
            stage = std::max(
                stage, word.size() > 3 && std::isdigit(static_cast<unsigned char>(word[3])) != 0 ? word[3] - '0' : 1);
        if (word.rfind("dnn", 0) == 0 || word.rfind("nnet", 0) == 0) stage = std::max(stage, 5);
    }
    return stage;
}

/// Keys at the beginnings of files, each read once and no further than it takes.
class Keys {
public:
    explicit Keys(fs::path recipe) : recipe_(std::move(recipe)) {}

    /// Whether the data hold the first aligned utterance; nothing where that cannot be told.
    std::optional<bool> match(const std::string& data, const std::string& alignments) {
        const std::string& first = firstAligned(alignments);
        if (first.empty()) return {};
        const Head& head = headOf(data);
        if (head.keys.contains(first)) return true;
        if (head.whole && !head.keys.empty()) return false;
        return {};
    }

private:
    struct Head {
        std::unordered_set<std::string> keys;
        bool whole = false;
    };

    const std::string& firstAligned(const std::string& folder) {
        const auto [at, fresh] = firsts_.emplace(folder, "");
        if (!fresh) return at->second;
        try {
            kaldi::ArkReader reader(kaldi::alignmentFiles(recipe_ / folder).front());
            kaldi::IntVector tids;
            reader.next(at->second, tids);
        } catch (const Error&) {
            at->second.clear();
        } catch (const fs::filesystem_error&) {
            at->second.clear();
        }
        return at->second;
    }

    const Head& headOf(const std::string& folder) {
        const auto [at, fresh] = heads_.emplace(folder, Head());
        if (!fresh) return at->second;
        constexpr std::size_t most = 2 << 20;
        std::ifstream in(recipe_ / folder / "feats.scp", std::ios::binary);
        std::string text(most, '\0');
        in.read(text.data(), static_cast<std::streamsize>(most));
        text.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
        at->second.whole = text.size() < most;
        std::istringstream lines(text);
        for (std::string line, key; std::getline(lines, line);)
            if (std::istringstream(line) >> key) at->second.keys.insert(key);
        return at->second;
    }

    fs::path recipe_;
    std::map<std::string, std::string> firsts_;
    std::map<std::string, Head> heads_;
};

class Guess {
public:
    explicit Guess(const RecipeScan& scan) : scan_(scan), keys_(scan.recipe) {}

    RecipeChoice make() {
        if (scan_.dataFolders.empty() && !scan_.imageFiles.empty()) return images();
        pick(Part::Train, choice_.trainData, choice_.trainAlignments);
        choice_.hmm = hmm();
        const std::string aligned = choice_.trainAlignments;
        pick(Part::Test, choice_.testData, choice_.testAlignments);
        if (choice_.testAlignments.empty()) choice_.testData.clear();  // nothing to measure it by
        return choice_;
    }

private:
    /// Folders whose names say the other part are out; of the rest the pair that fits best.
    void pick(Part part, std::string& data, std::string& alignments) {
        double best = -1e9;
        for (const std::string& candidate : scan_.dataFolders) {
            const Part own = partOf(candidate);
            if (part == Part::Train ? own == Part::Test : own != Part::Test) continue;
            const std::vector<std::string> said = words(fs::path(candidate).filename().string());
            double score = own == part ? 4 : 0;
            score -= 0.3 * static_cast<double>(said.size());  // data/train rather than data/train_sp_hires
            if (part == Part::Test) score += said.front() == "test" ? 0.2 : said.front() == "eval" ? 0.1 : 0;
            const auto [fit, with] = alignmentsOf(candidate, part);
            if (score + fit > best) {
                best = score + fit;
                data = candidate;
                alignments = with;
            }
        }
        if (part == Part::Train && data.empty() && scan_.dataFolders.size() == 1) {
            data = scan_.dataFolders.front();
            alignments = alignmentsOf(data, part).second;
        }
    }

    /// The alignments that suit a data folder, and how well; "" and -5 where none do.
    std::pair<double, std::string> alignmentsOf(const std::string& data, Part part) {
        std::pair<double, std::string> best{-5, ""};
        const std::vector<std::string> about = words(fs::path(data).filename().string());
        for (const std::string& candidate : scan_.alignmentFolders) {
            const Part own = partOf(candidate);
            if (own != Part::Unknown && own != part) continue;
            const std::optional<bool> matches = keys_.match(data, candidate);
            if (matches == std::optional(false)) continue;
            const std::vector<std::string> said = words(candidate);
            double score = matches ? 6 : own == part ? 3 : -2;
            for (const std::string& word : about)
                if (std::find(said.begin(), said.end(), word) != said.end()) score += 1;
            if (std::find(said.begin(), said.end(), "ali") != said.end()) score += 1.5;  // not a model's own training
            score += 0.3 * stageOf(candidate);
            score -= 0.01 * static_cast<double>(said.size());
            if (part == Part::Test) score += sameTree(candidate) ? 3 : 0;
            if (score > best.first) best = {score, candidate};
        }
        return best;
    }

    /// Test alignments by the model that made the training ones: exp/tri3_ali_train and exp/tri3_ali_test.
    bool sameTree(const std::string& alignments) const {
        const std::string& train = choice_.trainAlignments;
        const std::size_t ali = train.find("_ali");
        if (ali != std::string::npos && alignments.rfind(train.substr(0, ali + 4), 0) == 0) return true;
        return stageOf(alignments) == stageOf(train) &&
               fs::path(alignments).parent_path() == fs::path(train).parent_path();
    }

    std::string hmm() const {
        const std::vector<std::string>& all = scan_.hmmFolders;
        const auto has = [&](const std::string& folder) {
            return std::find(all.begin(), all.end(), folder) != all.end();
        };
        const std::string& train = choice_.trainAlignments;
        if (has(train)) return train;
        if (const std::size_t ali = train.find("_ali"); ali != std::string::npos && has(train.substr(0, ali)))
            return train.substr(0, ali);
        std::string best;
        for (const std::string& folder : all)
            if (best.empty() || stageOf(folder) > stageOf(best)) best = folder;
        return best;
    }

    /// Folders of standard names stand for both of their files; others are named one by one.
    RecipeChoice images() const {
        RecipeChoice choice;
        choice.source = "idx";
        for (const std::string& file : scan_.imageFiles) {
            const bool test = partOf(file) == Part::Test;
            std::string& data = test ? choice.testData : choice.trainData;
            std::string& labels = test ? choice.testAlignments : choice.trainAlignments;
            if (!data.empty()) continue;
            data = file;
            labels = file;
            for (const auto& [from, to] : {std::pair{"-images", "-labels"}, std::pair{"idx3", "idx1"}})
                if (const std::size_t at = labels.rfind(from); at != std::string::npos)
                    labels.replace(at, std::string(from).size(), to);
        }
        return choice;
    }

    const RecipeScan& scan_;
    Keys keys_;
    RecipeChoice choice_;
};

}  // namespace

RecipeChoice guessChoice(const RecipeScan& scan) {
    return Guess(scan).make();
}

}  // namespace retort::run
