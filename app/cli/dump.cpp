// SPDX-License-Identifier: GPL-3.0-or-later
// `retort dump`: what a file says, as Kaldi text.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/model_inputs.h"
#include "core/base/error.h"
#include "core/data/front_end.h"
#include "core/kaldi/alignments.h"
#include "core/kaldi/byte_writer.h"
#include "core/kaldi/object_reader.h"
#include "core/kaldi/read_spec.h"
#include "core/kaldi/text_scan.h"
#include "core/kaldi/transition_model.h"
#include "core/kaldi/write_text.h"

namespace retort::cli {

namespace {

struct Options {
    std::string what, data, features, recipe, ali, hmm;
    bool ints = false;
    bool phones = false;
};

constexpr int digits = 9;

/// Entries to standard output: Kaldi text, or with --json {"key", "values"} a line.
class Output {
public:
    explicit Output(bool json) : json_(json), out_("-") {}

    void object(const std::string& key, const kaldi::Object& object) {
        std::visit([&](const auto& value) { put(key, value); }, object);
    }

    void line(const std::string& text) { out_.write(text); }
    void close() { out_.close(); }
    bool json() const { return json_; }

private:
    static std::string number(float value) { return std::isfinite(value) ? fmt::format("{:.9g}", value) : "null"; }
    static std::string number(std::int32_t value) { return std::to_string(value); }

    template <class T>
    static std::string list(const T* values, std::size_t count) {
        std::string text = "[";
        for (std::size_t i = 0; i < count; ++i) text += (i ? ", " : "") + number(values[i]);
        return text + "]";
    }

    static std::string values(const Matrix& matrix) {
        std::string text = "[";
        for (std::size_t r = 0; r < matrix.rows(); ++r) text += (r ? ", " : "") + list(matrix.row(r), matrix.cols());
        return text + "]";
    }
    template <class T>
    static std::string values(const std::vector<T>& vector) {
        return list(vector.data(), vector.size());
    }

    static void append(std::string& text, const Matrix& matrix) { kaldi::appendText(text, matrix.view(), digits); }
    static void append(std::string& text, const kaldi::FloatVector& vector) { kaldi::appendText(text, vector, digits); }
    static void append(std::string& text, const kaldi::IntVector& ints) { kaldi::appendText(text, ints); }

    template <class Value>
    void put(const std::string& key, const Value& value) {
        std::string text;
        if (json_) {
            const nlohmann::json name = key;
            text = fmt::format("{{\"key\": {}, \"values\": {}}}\n",
                               name.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace), values(value));
        } else {
            if (!key.empty()) text = key + " ";
            append(text, value);
        }
        out_.write(text);
    }

    bool json_;
    kaldi::ByteWriter out_;
};

void dumpFeatures(const Options& options, const Context& context, Output& out) {
    const std::filesystem::path data = options.data;
    const data::FeaturesSpec spec =
        options.features.empty() ? data::FeaturesSpec{} : readFeaturesOption(options.features, context);
    const data::FrontEnd frontEnd(spec, data, options.recipe);
    const auto entries = kaldi::readScp(data / "feats.scp", options.recipe);
    if (entries.empty()) throw Error("holds no entries", (data / "feats.scp").string());
    kaldi::ObjectReader reader;
    for (const kaldi::ScpEntry& entry : entries)
        out.object(entry.key, frontEnd.applyAll(entry.key, reader.readMatrix(entry)));
}

void dumpAlignments(const Options& options, Output& out) {
    if (options.hmm.empty())
        throw Error("the alignments' model is not given", "--ali", "say --hmm DIR (with final.mdl) too");
    const auto model = kaldi::TransitionModel::read(options.hmm);
    kaldi::IntVector values;
    kaldi::forEachAlignment(
        options.ali, [&](const std::string& utterance, std::span<const std::int32_t> tids, const std::string& where) {
            values.clear();
            for (const std::int32_t tid : tids) {
                if (!model.hasTid(tid)) model.checkTid(tid, where + ": " + utterance);
                values.push_back(options.phones ? model.phoneOf(tid) : model.pdfOf(tid));
            }
            out.object(utterance, values);
        });
}

void dumpModel(const Options& options, Output& out) {
    const auto model = kaldi::TransitionModel::read(options.hmm);
    if (!out.json()) out.line("# tid transition-state phone hmm-state pdf self-loop final logprob\n");
    for (std::int32_t tid = 1; tid <= model.numTransitionIds(); ++tid) {
        const kaldi::TransitionRow& row = model.row(tid);
        const int loop = row.selfLoop ? 1 : 0;
        const int final = row.final ? 1 : 0;
        if (out.json())
            out.line(fmt::format(R"({{"tid": {}, "transitionState": {}, "phone": {}, "hmmState": {}, )"
                                 R"("pdf": {}, "selfLoop": {}, "final": {}, "logProb": {:.9g}}})"
                                 "\n",
                                 tid, row.transitionState, row.phone, row.hmmState, row.pdf, loop, final, row.logProb));
        else
            out.line(fmt::format("{} {} {} {} {} {} {} {:.9g}\n", tid, row.transitionState, row.phone, row.hmmState,
                                 row.pdf, loop, final, row.logProb));
    }
}

/// Kaldi's recipes call CMVN statistics cmvn.ark, cmvn_SET.ark, cmvn.scp, cmvn_global.mat.
bool namedAsCmvn(const std::string& what) {
    const std::string path = what.substr(what.find(':') + 1);
    return std::filesystem::path(path).filename().string().starts_with("cmvn");
}

/// What would keep a matrix from serving as CMVN statistics for means and variances; "" for sound ones.
std::string cmvnFault(const kaldi::Object& object) {
    const auto* matrix = std::get_if<Matrix>(&object);
    if (matrix == nullptr || matrix->cols() < 2) return "is no matrix of statistics";
    if (matrix->rows() == 1) return "has sums but no squares: fit for means only";
    if (matrix->rows() != 2) return fmt::format("has {} rows, expected 2", matrix->rows());
    const std::size_t last = matrix->cols() - 1;
    if (!((*matrix)(0, last) >= 1)) return fmt::format("counts {:.9g} frames, expected 1 or more", (*matrix)(0, last));
    for (std::size_t i = 0; i < matrix->size(); ++i)
        if (!std::isfinite(matrix->data()[i])) return "holds a value that is NaN or infinite";
    if ((*matrix)(1, last) != 0)
        return fmt::format("ends in {:.9g}, expected 0 after {} squares: is it as wide as it should be?",
                           (*matrix)(1, last), last);
    return {};
}

/// True for text whose first line is a key and a place, as in an scp file.
bool looksLikeScp(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    std::string start(4096, '\0');
    in.read(start.data(), static_cast<std::streamsize>(start.size()));
    start.resize(static_cast<std::size_t>(in.gcount()));
    const std::string line = start.substr(0, start.find('\n'));
    const auto control = [](char c) { return static_cast<unsigned char>(c) < ' ' && c != '\t' && c != '\r'; };
    if (std::any_of(line.begin(), line.end(), control)) return false;
    const auto fields = kaldi::fieldsOf(line);
    return fields.size() == 2 && fields[1].find_first_of("/.:") != std::string_view::npos;
}

/// Prints every object; of files named as CMVN statistics it says afterwards which entries cannot serve as such.
void dumpObjects(const Options& options, const Context& context, Output& out) {
    const bool cmvn = namedAsCmvn(options.what) && !options.ints;
    const kaldi::ReadSpec spec = kaldi::parseReadSpec(options.what);
    Problems problems;
    const auto print = [&](const std::string& key, const kaldi::Object& object) {
        out.object(key, object);
        const std::string fault = cmvn ? cmvnFault(object) : std::string();
        if (!fault.empty() && problems.size() < 10)
            problems.push_back({options.what, fmt::format("CMVN statistics {} {}", key, fault),
                                "compute them anew (compute-cmvn-stats)"});
    };
    try {
        kaldi::forEachObject(spec, options.recipe, options.ints, print);
    } catch (const Error&) {
        if (spec.kind != kaldi::ReadSpec::Kind::Single || !looksLikeScp(spec.file)) throw;
        throw Error("holds no object; it looks like a list of them", options.what, "say scp:" + options.what);
    }
    out.close();
    refuseErrors(context, problems);
}

void dump(const Options& options, const Context& context) {
    const int sources = static_cast<int>(!options.what.empty()) + static_cast<int>(!options.data.empty()) +
                        static_cast<int>(!options.ali.empty() || (!options.hmm.empty() && options.data.empty()));
    if (sources != 1)
        throw Error(sources == 0 ? "nothing to dump is named" : "more than one thing to dump is named", "dump",
                    "say ark:FILE, scp:FILE, FILE, --data DIR, --ali DIR --hmm DIR, or --hmm DIR");
    Output out(context.json);
    if (!options.what.empty())
        dumpObjects(options, context, out);
    else if (!options.data.empty())
        dumpFeatures(options, context, out);
    else if (!options.ali.empty())
        dumpAlignments(options, out);
    else
        dumpModel(options, out);
    out.close();
}

}  // namespace

void addDump(CLI::App& app, Context& context) {
    CLI::App& command = addCommand(
        app, "dump", "Print what a Kaldi file says, as text",
        "Prints matrices, vectors and integer vectors as Kaldi text with 9 significant digits, enough to restore every "
        "float32. "
        "Archives may be binary, text, compressed or gzipped. A name without ark: or scp: is a file with one object; "
        "offsets and "
        "ranges as in scp lines are understood. Commands in specifiers or scp files are refused, never run. "
        "Entries of files named cmvn… that cannot serve as CMVN statistics are printed, then named as errors.\n\n"
        "With --data the features of a data folder after the front end; with --ali the pdf (or phone) of each frame; "
        "with "
        "--hmm alone the table of transition-ids.",
        "retort dump ark:cmvn.ark\n"
        "retort dump scp:data/train/feats.scp | head\n"
        "retort dump exp/tri/final.mat\n"
        "retort dump --ints ark:ali.1.gz\n"
        "retort dump --data data/test --features '{\"cmvn\": \"speaker\", \"normVars\": true, \"spliceLeft\": 0, "
        "\"spliceRight\": 0}'\n"
        "retort dump --ali exp/tri_ali --hmm exp/tri_ali --phones\n"
        "retort dump --hmm exp/tri/final.mdl");
    const auto options = std::make_shared<Options>();
    command.add_option("what", options->what, "ark:FILE, scp:FILE, or a file with one object")->type_name("WHAT");
    command.add_flag("--ints", options->ints, "The elements are integer vectors (text without brackets)");
    command.add_option("--data", options->data, "Data folder (feats.scp, …): print features after the front end")
        ->type_name("DIR");
    command
        .add_option("--features", options->features,
                    "Front end as JSON, or a file that holds it; default: as in an experiment")
        ->type_name("JSON");
    command
        .add_option("--recipe", options->recipe,
                    "Folder from which relative paths in scp files are taken; default: here")
        ->type_name("DIR");
    command.add_option("--ali", options->ali, "Alignment folder (ali.1.gz, …); needs --hmm")->type_name("DIR");
    command.add_option("--hmm", options->hmm, "final.mdl or a folder that holds it")->type_name("FILE");
    command.add_flag("--phones", options->phones, "With --ali: phones instead of pdfs");
    command.callback([options, &context] { dump(*options, context); });
}

}  // namespace retort::cli
