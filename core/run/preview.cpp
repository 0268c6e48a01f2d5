// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/preview.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>

#include "core/base/error.h"
#include "core/data/front_end.h"
#include "core/data/sources/idx.h"
#include "core/kaldi/byte_reader.h"
#include "core/kaldi/data_dir.h"
#include "core/kaldi/feature_steps.h"
#include "core/kaldi/object_reader.h"
#include "core/kaldi/scp.h"
#include "core/kaldi/transition_model.h"
#include "core/run/alignment_index.h"
#include "core/run/breakdown.h"
#include "core/run/idx_head.h"

namespace retort::run {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostKeys = 100000;

std::string imageKey(const std::string& set, std::size_t image) {
    return fmt::format("{}-{:05d}", set, image);
}

}  // namespace

/// What is open of one set.
struct Previewer::Set {
    std::string name;
    data::DataSetSpec spec;
    // Source kaldi.
    std::vector<kaldi::ScpEntry> entries;
    std::unordered_map<std::string_view, std::size_t> indexOf;
    std::unordered_map<std::string, std::string> speakerOf;
    std::unique_ptr<data::FrontEnd> frontEnd;
    std::unique_ptr<AlignmentIndex> alignments;
    // Source idx.
    IdxFiles files;
    std::vector<std::uint32_t> sizes;
    data::IdxFile labels;
};

struct Previewer::Private {
    experiment::Experiment experiment;
    fs::path recipe;
    std::map<std::string, Set> sets;
    std::unique_ptr<kaldi::TransitionModel> model;
    std::map<std::int32_t, std::string> phoneNames;
    kaldi::ObjectReader reader;

    bool images() const { return experiment.inputs.source != "kaldi"; }

    /// Opened when first asked for.
    Set& setOf(const std::string& asked) {
        const data::InputsSpec& inputs = experiment.inputs;
        std::string name = asked;
        if (name == "validation" && inputs.validation.set.empty()) name = "train";
        if (name != "train" && name != "validation" && name != "test")
            throw Error(fmt::format("there is no set \"{}\"", asked), "inputs", "train, validation or test");
        if (const auto found = sets.find(name); found != sets.end()) return found->second;
        Set set;
        set.name = name;
        set.spec = name == "train" ? inputs.train : name == "test" ? inputs.test : inputs.validation.set;
        if (set.spec.data.empty()) throw Error("has no data", "inputs." + name, "choose a data folder for it");
        if (images())
            openImages(set);
        else
            openData(set);
        return sets[name] = std::move(set);
    }

    void openImages(Set& set) const {
        set.files = idxFiles(set.spec, set.name, recipe);
        set.sizes = readIdxSizes(set.files.images);
        set.labels = data::readIdx(set.files.labels);
    }

    void openData(Set& set) const {
        const fs::path data = experiment.resolve(set.spec.data);
        set.entries = kaldi::readScp(data / "feats.scp", recipe);
        if (set.entries.empty())
            throw Error("holds no utterances", (data / "feats.scp").string(), "compute features first");
        // Views of keys that stay where they are: the vector is moved with its memory from here on.
        for (std::size_t u = 0; u < set.entries.size(); ++u) set.indexOf.emplace(set.entries[u].key, u);
        std::error_code code;
        if (fs::exists(data / "utt2spk", code)) set.speakerOf = kaldi::speakerMap(kaldi::readUtt2Spk(data / "utt2spk"));
    }

    /// For alignments only: without a model that can be read there are no phones, and the features are shown alone.
    const kaldi::TransitionModel* transitionModel(const Set& set) {
        if (!model) {
            const std::string& hmm = experiment.inputs.hmm;
            model = std::make_unique<kaldi::TransitionModel>(
                kaldi::TransitionModel::read(experiment.resolve(hmm.empty() ? set.spec.alignments : hmm)));
            phoneNames = readPhoneSymbols(phoneSymbols(experiment));
        }
        return model.get();
    }

    Preview image(Set& set, const std::string& key) const {
        std::size_t index = 0;
        if (!key.empty()) {
            const std::size_t dash = key.rfind('-');
            index = dash == std::string::npos ? set.sizes.front() : std::strtoull(key.c_str() + dash + 1, nullptr, 10);
            if (index >= set.sizes.front() || imageKey(set.name, index) != key)
                throw Error(fmt::format("there is no image {}", key), set.files.images.string());
        }
        const std::size_t rows = set.sizes.size() > 1 ? set.sizes[1] : 1,
                          columns = set.sizes.size() > 2 ? set.sizes[2] : 1;
        kaldi::ByteReader in(set.files.images);
        in.seek(4 * (1 + set.sizes.size()) + std::uint64_t{index} * rows * columns);
        const char* bytes = in.take(rows * columns, "image");
        Preview shown;
        shown.image = true;
        shown.frames = 1;
        shown.key = imageKey(set.name, index);
        shown.raw = Matrix(rows, columns);
        for (std::size_t i = 0; i < shown.raw.size(); ++i)
            shown.raw.data()[i] = static_cast<float>(static_cast<unsigned char>(bytes[i])) / 255.0F;
        shown.processed = Matrix(1, rows * columns);
        std::copy_n(shown.raw.data(), shown.raw.size(), shown.processed.data());
        if (index < set.labels.values.size()) {
            shown.pdfs = {set.labels.values[index]};
            shown.phones = {{std::to_string(shown.pdfs.front()), 0, 1}};
        }
        return shown;
    }

    Preview utterance(Set& set, const std::string& key) {
        std::size_t index = 0;
        if (!key.empty()) {
            const auto found = set.indexOf.find(key);
            if (found == set.indexOf.end())
                throw Error(fmt::format("there is no utterance {}", key),
                            (experiment.resolve(set.spec.data) / "feats.scp").string());
            index = found->second;
        }
        const kaldi::ScpEntry& entry = set.entries[index];
        Preview shown;
        shown.key = entry.key;
        if (const auto speaker = set.speakerOf.find(entry.key); speaker != set.speakerOf.end())
            shown.speaker = speaker->second;
        shown.raw = reader.readMatrix(entry);
        shown.frames = shown.raw.rows();
        if (!set.frontEnd)
            set.frontEnd =
                std::make_unique<data::FrontEnd>(experiment.inputs.features, experiment.resolve(set.spec.data), recipe);
        // The whole utterance goes through the front end, as its statistics may count; the splice, which widens it,
        // does not.
        Matrix stored = set.frontEnd->apply(entry.key, shown.raw);
        cut(stored);
        cut(shown.raw);
        const int left = set.frontEnd->tailLeft(), right = set.frontEnd->tailRight();
        shown.processed =
            left + right > 0 && stored.rows() > 0 ? kaldi::splice(stored, left, right) : std::move(stored);
        addAlignment(set, index, shown);
        return shown;
    }

    static void cut(Matrix& frames) {
        if (frames.rows() <= mostPreviewFrames) return;
        Matrix shorter(mostPreviewFrames, frames.cols());
        std::copy_n(frames.data(), shorter.size(), shorter.data());
        frames = std::move(shorter);
    }

    void addAlignment(Set& set, std::size_t index, Preview& shown) {
        if (set.spec.alignments.empty()) return;
        try {
            if (!set.alignments)
                set.alignments = std::make_unique<AlignmentIndex>(experiment.resolve(set.spec.alignments));
            const double place = static_cast<double>(index) / static_cast<double>(set.entries.size());
            const std::optional<std::vector<std::int32_t>> tids = set.alignments->find(shown.key, place);
            if (!tids || tids->size() != shown.frames) return;
            const kaldi::TransitionModel* transitions = transitionModel(set);
            std::int32_t phone = -1, state = 0;
            for (std::size_t t = 0; t < shown.raw.rows(); ++t) {
                transitions->checkTid((*tids)[t], shown.key);
                const kaldi::TransitionRow& row = transitions->row((*tids)[t]);
                shown.pdfs.push_back(row.pdf);
                // Going back to an earlier state is the same phone once more.
                if (row.phone != phone || row.hmmState < state) {
                    const auto name = phoneNames.find(row.phone);
                    shown.phones.push_back({name == phoneNames.end() ? std::to_string(row.phone) : name->second, t, t});
                }
                phone = row.phone;
                state = row.hmmState;
                shown.phones.back().end = t + 1;
            }
        } catch (const Error&) {
            shown.phones.clear();  // the check says what is wrong with them
            shown.pdfs.clear();
        }
    }
};

Previewer::Previewer(const experiment::Experiment& experiment) : d_(std::make_unique<Private>()) {
    d_->experiment = experiment;
    d_->recipe = experiment.recipeFolder();
}

Previewer::~Previewer() = default;

std::vector<std::string> Previewer::utterances(const std::string& set) {
    const Set& open = d_->setOf(set);
    std::vector<std::string> keys;
    if (d_->images()) {
        for (std::size_t i = 0; i < std::min<std::size_t>(open.sizes.front(), mostKeys); ++i)
            keys.push_back(imageKey(open.name, i));
    } else {
        for (std::size_t u = 0; u < std::min(open.entries.size(), mostKeys); ++u) keys.push_back(open.entries[u].key);
    }
    return keys;
}

Preview Previewer::preview(const std::string& set, const std::string& key) {
    Set& open = d_->setOf(set);
    return d_->images() ? d_->image(open, key) : d_->utterance(open, key);
}

}  // namespace retort::run
