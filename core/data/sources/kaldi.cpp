// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sources/kaldi.h"

#include <fmt/format.h>

#include <algorithm>
#include <mutex>
#include <unordered_set>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/front_end.h"
#include "core/data/sources/counted_problem.h"
#include "core/kaldi/alignments.h"
#include "core/kaldi/data_dir.h"
#include "core/kaldi/object_reader.h"
#include "core/kaldi/scp.h"
#include "core/kaldi/transition_model.h"
#include "core/math/kernels.h"
#include "core/math/thread_pool.h"

namespace retort::data {

namespace {

namespace fs = std::filesystem;

/// Labels of one utterance as read from an alignment file.
struct Aligned {
    std::uint32_t utterance;
    std::vector<std::int32_t> pdfs;
};

class KaldiSource : public Source {
public:
    std::size_t utterances() const override { return entries_.size(); }
    std::string key(std::size_t u) const override { return entries_[u].key; }
    std::string speaker(std::size_t u) const override {
        return speakers_.empty() ? entries_[u].key : speakerNames_[speakers_[u]];
    }
    std::size_t frames(std::size_t u) const override { return starts_[u + 1] - starts_[u]; }
    std::span<const std::int32_t> labels(std::size_t u) const override {
        if (labels_.empty()) return {};
        return {labels_.data() + starts_[u], frames(u)};
    }
    std::size_t classes() const override { return classes_; }
    std::size_t storedDim() const override { return storedDim_; }
    int tailLeft() const override { return frontEnd_->tailLeft(); }
    int tailRight() const override { return frontEnd_->tailRight(); }
    std::unique_ptr<SourceReader> makeReader() const override;

    std::vector<kaldi::ScpEntry> entries_;
    std::vector<std::string> speakerNames_;
    std::vector<std::uint32_t> speakers_;  ///< By utterance; empty where there is no utt2spk.
    std::vector<std::size_t> starts_;      ///< First label of each utterance, one more at the end.
    std::vector<std::int32_t> labels_;
    std::size_t classes_ = 0;
    std::size_t storedDim_ = 0;
    std::unique_ptr<FrontEnd> frontEnd_;
};

class KaldiReader : public SourceReader {
public:
    explicit KaldiReader(const KaldiSource& source) : source_(source) {}

    Matrix read(std::size_t u) override {
        const kaldi::ScpEntry& entry = source_.entries_[u];
        Matrix raw = reader_.readMatrix(entry);
        if (!kernels::allFinite(raw.data(), raw.size()))
            throw Error(fmt::format("the features of utterance {} hold a value that is NaN or infinite", entry.key),
                        entry.where, "make the features again, or set inputs.badUtterances to \"drop\"");
        Matrix frames = source_.frontEnd_->apply(entry.key, std::move(raw));
        if (!kernels::allFinite(frames.data(), frames.size()))
            throw Error(fmt::format("the features of utterance {} are not finite after the front end", entry.key),
                        entry.where, "look at the CMVN statistics and at features.transform");
        return frames;
    }

private:
    const KaldiSource& source_;
    kaldi::ObjectReader reader_;
};

std::unique_ptr<SourceReader> KaldiSource::makeReader() const {
    return std::make_unique<KaldiReader>(*this);
}

/// Opens one set step by step; each step adds to the problems what it finds.
class Opener {
public:
    Opener(const SourceRequest& request, SetSummary& summary, std::vector<fs::path>& files, Problems& problems)
        : request_(request),
          summary_(summary),
          files_(files),
          problems_(problems),
          data_(request.resolve(request.set.data)),
          drop_(request.inputs.badUtterances == "drop") {}

    std::shared_ptr<Source> open() {
        readFeatureList();
        if (!request_.set.alignments.empty()) readAlignments();
        readShapes();
        keepUsable();
        if (source_->entries_.empty()) {
            add(data_.string(), fmt::format("no utterance of the {} set can be used", request_.name),
                "do data and alignment folder belong together?");
            return nullptr;
        }
        source_->frontEnd_ = std::make_unique<FrontEnd>(request_.inputs.features, data_, request_.recipe);
        noteFrontEndFiles();
        source_->storedDim_ = source_->frontEnd_->storedDim(summary_.dim);
        summarise();
        return source_;
    }

private:
    void add(const std::string& path, const std::string& message, const std::string& hint,
             Problem::Severity severity = Problem::Severity::Error) {
        problems_.push_back({path, message, hint, severity});
    }

    void noteFile(const fs::path& file) {
        std::error_code ignored;  // who cannot see it is told when it is read
        if (fs::exists(file, ignored)) files_.push_back(file);
    }

    /// What the front end reads besides the features: other statistics are another input.
    void noteFrontEndFiles() {
        const FeaturesSpec& features = request_.inputs.features;
        noteFile(data_ / "utt2spk");
        if (!features.transform.empty()) noteFile(request_.resolve(features.transform));
        if (features.cmvn == "none") return;
        for (const char* name : {"cmvn.scp", "cmvn_global.mat", "global_cmvn.stats"}) noteFile(data_ / name);
        if (!fs::exists(data_ / "cmvn.scp")) return;
        for (const kaldi::ScpEntry& entry : kaldi::readScp(data_ / "cmvn.scp", request_.recipe))
            if (seenArchives_.insert(entry.file).second) noteFile(entry.file);
    }

    void readFeatureList() {
        const fs::path scp = data_ / "feats.scp";
        source_->entries_ = kaldi::readScp(scp, request_.recipe);
        files_.push_back(scp);
        std::string last;
        for (const kaldi::ScpEntry& entry : source_->entries_)
            if (entry.file != last && seenArchives_.insert(last = entry.file).second) noteFile(entry.file);
        if (fs::exists(data_ / "utt2spk")) speakerOf_ = kaldi::speakerMap(kaldi::readUtt2Spk(data_ / "utt2spk"));
        aligned_.resize(source_->entries_.size());
        hasLabels_.assign(source_->entries_.size(), none);
    }

    void readAlignments() {
        const fs::path folder = request_.resolve(request_.set.alignments);
        const fs::path hmm = request_.inputs.hmm.empty() ? folder : request_.resolve(request_.inputs.hmm);
        const kaldi::TransitionModel model = kaldi::TransitionModel::read(hmm);
        source_->classes_ = static_cast<std::size_t>(model.numPdfs());
        files_.push_back(fs::is_directory(hmm) ? hmm / "final.mdl" : hmm);

        std::unordered_map<std::string_view, std::uint32_t> indexOf;
        indexOf.reserve(source_->entries_.size());
        for (std::size_t u = 0; u < source_->entries_.size(); ++u)
            indexOf.emplace(source_->entries_[u].key, static_cast<std::uint32_t>(u));

        const std::vector<fs::path> jobs = kaldi::alignmentFiles(folder);
        files_.insert(files_.end(), jobs.begin(), jobs.end());
        CountedProblem foreignTid(
            "transition-ids that the model does not have",
            fmt::format("{} has transition-ids 1 to {}; use the final.mdl of the alignments' own folder", hmm.string(),
                        model.numTransitionIds()));
        std::mutex mutex;
        std::exception_ptr error;
        ThreadPool pool(std::min<int>(availableProcessors(), static_cast<int>(jobs.size())));
        std::atomic<std::size_t> nextJob{0};
        pool.run([&](int) {
            for (std::size_t j = nextJob++; j < jobs.size(); j = nextJob++) {
                try {
                    kaldi::readAlignmentFile(
                        jobs[j], [&](const std::string& utterance, std::span<const std::int32_t> tids,
                                     const std::string& where) {
                            const auto found = indexOf.find(utterance);
                            const bool known = found != indexOf.end();
                            std::vector<std::int32_t> pdfs(tids.size());
                            bool fits = true;
                            for (std::size_t t = 0; t < tids.size(); ++t) {
                                fits = fits && model.hasTid(tids[t]);
                                pdfs[t] = fits ? model.pdfOf(tids[t]) : -1;
                            }
                            const std::lock_guard lock(mutex);
                            if (!known) {
                                ++summary_.labelsWithoutFeatures;
                            } else if (!fits) {
                                foreignTid.add(utterance, where);
                                hasLabels_[found->second] = reported;
                            } else if (hasLabels_[found->second] != none) {
                                throw Error(fmt::format("utterance {} is aligned a second time", utterance), where,
                                            "alignments of two runs may lie in one folder");
                            } else {
                                hasLabels_[found->second] = usable;
                                aligned_[found->second] = std::move(pdfs);
                            }
                        });
                } catch (...) {
                    const std::lock_guard lock(mutex);
                    if (!error) error = std::current_exception();
                }
            }
        });
        if (error) std::rethrow_exception(error);
        foreignTid.report(problems_);
        for (const Labels has : hasLabels_) summary_.withoutLabels += has == none ? 1 : 0;
    }

    /// Lengths and widths from the headers alone.
    void readShapes() {
        const bool labelled = !request_.set.alignments.empty();
        const std::size_t n = source_->entries_.size();
        shapes_.resize(n);
        CountedProblem unreadable("utterances cannot be read", "make these features again, or remove their lines");
        std::mutex mutex;
        ThreadPool pool;
        pool.forRanges(n, 64, 1, [&](std::size_t begin, std::size_t end) {
            kaldi::ObjectReader reader;
            for (std::size_t u = begin; u < end; ++u) {
                if (labelled && hasLabels_[u] != usable) continue;
                try {
                    shapes_[u] = reader.peekShape(source_->entries_[u]);
                } catch (const Error& e) {
                    const std::lock_guard lock(mutex);
                    unreadable.add(e.what(), source_->entries_[u].where);
                    hasLabels_[u] = reported;
                }
            }
        });
        unreadable.report(problems_);
    }

    /// Leaves out what has no labels, and reports or drops what does not fit.
    void keepUsable() {
        const bool labelled = !request_.set.alignments.empty();
        CountedProblem lengths("utterances whose alignment has another number of frames than their features",
                               "align these features again, or set inputs.badUtterances to \"drop\"");
        CountedProblem widths("utterances whose features have another width than the first",
                              "make the features of the set in one way");
        CountedProblem noFrames("utterances without frames", "they are left out", Problem::Severity::Warning);
        CountedProblem noSpeaker("utterances that utt2spk does not name", "complete the file");
        std::vector<kaldi::ScpEntry> kept;
        std::unordered_map<std::string, std::uint32_t> speakerIndex;
        source_->starts_.assign(1, 0);
        std::size_t labels = 0;
        for (const std::vector<std::int32_t>& pdfs : aligned_) labels += pdfs.size();
        source_->labels_.reserve(labels);
        for (std::size_t u = 0; u < source_->entries_.size(); ++u) {
            kaldi::ScpEntry& entry = source_->entries_[u];
            const std::size_t frames = shapes_[u].rows;
            if (hasLabels_[u] == reported || (labelled && hasLabels_[u] == none)) continue;
            if (frames == 0) {
                noFrames.add(entry.key, entry.where);
                continue;
            }
            if (summary_.dim == 0) summary_.dim = shapes_[u].cols;
            if (shapes_[u].cols != summary_.dim) {
                widths.add(fmt::format("{} ({}, not {})", entry.key, shapes_[u].cols, summary_.dim), entry.where);
                continue;
            }
            if (labelled && aligned_[u].size() != frames) {
                lengths.add(fmt::format("{} ({} labels, {} frames)", entry.key, aligned_[u].size(), frames),
                            entry.where);
                continue;
            }
            if (!speakerOf_.empty()) {
                const auto speaker = speakerOf_.find(entry.key);
                if (speaker == speakerOf_.end()) {
                    noSpeaker.add(entry.key, entry.where);
                    continue;
                }
                const auto [at, fresh] = speakerIndex.emplace(speaker->second, source_->speakerNames_.size());
                if (fresh) source_->speakerNames_.push_back(speaker->second);
                source_->speakers_.push_back(at->second);
            }
            source_->starts_.push_back(source_->starts_.back() + frames);
            source_->labels_.insert(source_->labels_.end(), aligned_[u].begin(), aligned_[u].end());
            std::vector<std::int32_t>().swap(aligned_[u]);
            kept.push_back(std::move(entry));
        }
        summary_.dropped = drop_ ? lengths.count() : 0;
        if (drop_) lengths.setSeverity(Problem::Severity::Warning);
        for (const CountedProblem* problem : {&lengths, &widths, &noFrames, &noSpeaker}) problem->report(problems_);
        source_->entries_ = std::move(kept);
        aligned_.clear();
        shapes_.clear();
    }

    void summarise() {
        summary_.place = data_.string();
        summary_.utterances = source_->entries_.size();
        summary_.frames = source_->starts_.back();
        summary_.speakers = source_->speakerNames_.size();
        summary_.labelCounts.assign(source_->classes_, 0);
        for (const std::int32_t label : source_->labels_) ++summary_.labelCounts[static_cast<std::size_t>(label)];
        if (summary_.withoutLabels > 0)
            add(data_.string(),
                fmt::format("{} utterance{} no alignment and {} left out", summary_.withoutLabels,
                            summary_.withoutLabels == 1 ? " has" : "s have",
                            summary_.withoutLabels == 1 ? "is" : "are"),
                "alignment may have failed for them; Kaldi's recipes leave them out too", Problem::Severity::Warning);
        if (summary_.labelsWithoutFeatures > 0)
            add(request_.resolve(request_.set.alignments).string(),
                fmt::format("{} aligned utterance{} no features in {}", summary_.labelsWithoutFeatures,
                            summary_.labelsWithoutFeatures == 1 ? " has" : "s have", data_.string()),
                "", Problem::Severity::Warning);
    }

    const SourceRequest& request_;
    SetSummary& summary_;
    std::vector<fs::path>& files_;
    Problems& problems_;
    fs::path data_;
    bool drop_;
    std::shared_ptr<KaldiSource> source_ = std::make_shared<KaldiSource>();
    std::unordered_map<std::string, std::string> speakerOf_;
    std::unordered_set<std::string> seenArchives_;
    std::vector<std::vector<std::int32_t>> aligned_;
    /// What is known of the labels of each utterance; `reported`: it has a problem that is counted already.
    enum Labels : char { none, usable, reported };
    std::vector<Labels> hasLabels_;
    std::vector<kaldi::Shape> shapes_;
};

}  // namespace

std::shared_ptr<Source> openKaldi(const SourceRequest& request, SetSummary& summary, std::vector<fs::path>& files,
                                  Problems& problems) {
    return Opener(request, summary, files, problems).open();
}

}  // namespace retort::data
