// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/demo/model_files.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <string_view>

namespace retort::data::demo {

namespace {

/// Kaldi's binary basics, appended to a string.
class Bytes {
public:
    void token(std::string_view name) { text_.append(name).push_back(' '); }
    void integer(std::int32_t value) { number(4, value); }
    void size(std::size_t value) { number(-4, static_cast<std::uint32_t>(value)); }  // unsigned: its size is negated

    /// A sorted vector without size bytes for its elements.
    void set(const std::vector<std::int32_t>& values) {
        number(4, static_cast<std::int32_t>(values.size()));
        for (const std::int32_t value : values) raw(value);
    }
    void vector(const std::vector<float>& values) {
        token("FV");
        integer(static_cast<std::int32_t>(values.size()));
        for (const float value : values) raw(value);
    }
    void matrixOfOneRow(const std::vector<float>& values) {
        token("FM");
        integer(1);
        integer(static_cast<std::int32_t>(values.size()));
        for (const float value : values) raw(value);
    }
    void mark() { text_.append("\0B", 2); }
    std::string take() { return std::move(text_); }

private:
    template <class T>
    void raw(T value) {
        text_.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    template <class T>
    void number(int sizeByte, T value) {
        text_.push_back(static_cast<char>(sizeByte));
        raw(value);
    }

    std::string text_;
};

void leaf(Bytes& out, int pdf) {
    out.token("CE");
    out.integer(pdf);
}

/// Ids of the phones that a neighbour of this kind may be. Silence has no id of its own here: 0 is the utterance's
/// edge.
std::vector<std::int32_t> phonesHeardAs(Neighbour kind) {
    std::vector<std::int32_t> ids;
    for (int phone = 0; phone <= static_cast<int>(phones().size()); ++phone) {
        const Neighbour heard = phone == 0 ? Neighbour::Obstruent : neighbourKind(phone);
        if (heard == kind) ids.push_back(phone);
    }
    return ids;
}

/// Pdf of a state: one question for each kind of neighbour but the last. `position`: 0 asks the left phone, 2 the
/// right.
void splits(Bytes& out, const PdfsByNeighbour& pdfs, int position, std::size_t kind) {
    const bool same = std::all_of(pdfs.begin() + static_cast<std::ptrdiff_t>(kind), pdfs.end(),
                                  [&](int pdf) { return pdf == pdfs[kind]; });
    if (same) {
        leaf(out, pdfs[kind]);
        return;
    }
    out.token("SE");
    out.integer(position);
    out.set(phonesHeardAs(static_cast<Neighbour>(kind)));
    out.token("{");
    leaf(out, pdfs[kind]);
    splits(out, pdfs, position, kind + 1);
    out.token("}");
}

struct Moments {
    double count = 0;
    std::vector<double> sums = std::vector<double>(channels);
    std::vector<double> squares = std::vector<double>(channels);

    void add(const float* frame) {
        ++count;
        for (std::size_t c = 0; c < channels; ++c) {
            sums[c] += frame[c];
            squares[c] += static_cast<double>(frame[c]) * frame[c];
        }
    }
};

void writeGaussian(Bytes& out, const Moments& moments) {
    std::vector<float> scaledMeans;
    std::vector<float> inverses;
    double constant = -0.5 * static_cast<double>(channels) * std::log(2 * std::numbers::pi);
    for (std::size_t c = 0; c < channels; ++c) {
        const double mean = moments.sums[c] / moments.count;
        const double variance = std::max(moments.squares[c] / moments.count - mean * mean, 0.01);
        scaledMeans.push_back(static_cast<float>(mean / variance));
        inverses.push_back(static_cast<float>(1 / variance));
        constant -= 0.5 * (std::log(variance) + mean * mean / variance);
    }
    out.token("<DiagGMM>");
    out.token("<GCONSTS>");
    out.vector({static_cast<float>(constant)});
    out.token("<WEIGHTS>");
    out.vector({1.0F});
    out.token("<MEANS_INVVARS>");
    out.matrixOfOneRow(scaledMeans);
    out.token("<INV_VARS>");
    out.matrixOfOneRow(inverses);
    out.token("</DiagGMM>");
}

}  // namespace

std::string treeBytes(const Hmm& hmm) {
    constexpr std::int32_t pdfClassKey = -1;
    constexpr std::int32_t width = 3;
    constexpr std::int32_t centre = 1;
    Bytes out;
    out.mark();
    out.token("ContextDependency");
    out.integer(width);
    out.integer(centre);
    out.token("ToPdf");
    out.token("TE");
    out.integer(centre);
    out.size(phones().size() + 1);
    out.token("(");
    out.token("NULL");
    for (int phone = 1; phone <= static_cast<int>(phones().size()); ++phone) {
        out.token("TE");
        out.integer(pdfClassKey);
        out.size(static_cast<std::size_t>(hmm.states(phone)));
        out.token("(");
        for (int state = 0; state < hmm.states(phone); ++state)
            splits(out, hmm.pdfsOf(phone, state), state == 0 ? 0 : 2, 0);
        out.token(")");
    }
    out.token(")");
    out.token("EndContextDependency");
    return out.take();
}

std::string acousticModelBytes(const Hmm& hmm, const std::vector<Utterance>& utterances,
                               const std::vector<Matrix>& features) {
    const auto pdfs = static_cast<std::size_t>(hmm.model().numPdfs());
    std::vector<Moments> moments(pdfs);
    Moments all;
    for (std::size_t u = 0; u < utterances.size(); ++u) {
        for (std::size_t t = 0; t < features[u].rows(); ++t) {
            const std::int32_t pdf = hmm.model().pdfOf(utterances[u].alignment[t]);
            moments[static_cast<std::size_t>(pdf)].add(features[u].row(t));
            all.add(features[u].row(t));
        }
    }
    Bytes out;
    out.token("<DIMENSION>");
    out.integer(static_cast<std::int32_t>(channels));
    out.token("<NUMPDFS>");
    out.integer(static_cast<std::int32_t>(pdfs));
    for (const Moments& one : moments) writeGaussian(out, one.count > 0 ? one : all);
    return out.take();
}

}  // namespace retort::data::demo
