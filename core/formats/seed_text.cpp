// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/seed_text.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fstream>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/formats/formats.h"
#include "core/formats/token_reader.h"
#include "core/nn/activations/activations.h"

namespace retort::formats {

namespace {

constexpr std::string_view affineTag = "<affinetransform>";

/// True where the next layer that computes is another affine one, or where the net ends in logits: a <linear> says so.
bool isLinear(const nn::Model& model, std::size_t affine) {
    for (std::size_t i = affine + 1; i < model.layers.size(); ++i)
        if (!std::holds_alternative<nn::DropoutRecord>(model.layers[i]))
            return std::holds_alternative<nn::AffineRecord>(model.layers[i]);
    return !model.softmax;
}

nn::AffineRecord readAffine(TokenReader& in) {
    const auto outputs = static_cast<std::uint64_t>(in.count("outputs"));
    const auto inputs = static_cast<std::uint64_t>(in.count("inputs"));
    if (outputs * inputs > in.bytesLeft() / 2)  // a number takes a digit and a space at least
        throw Error(fmt::format("claims {} x {} weights, but only {} bytes follow", outputs, inputs, in.bytesLeft()),
                    in.where(), "the file is cut short or damaged: convert it again");
    nn::AffineRecord affine;
    affine.weights = Matrix(outputs, inputs);
    affine.bias.resize(outputs);
    in.expect("[");
    in.floats(affine.weights.data(), affine.weights.size());
    in.expect("]");
    in.expect("[");
    in.floats(affine.bias.data(), affine.bias.size());
    in.expect("]");
    return affine;
}

/// Buffers what is written, for numbers come by the million.
class Out {
public:
    explicit Out(const std::filesystem::path& path)
        : path_(path.string()), out_(path, std::ios::binary | std::ios::trunc) {
        buffer_.reserve(blockSize + 64);
    }
    void text(std::string_view words) {
        buffer_ += words;
        if (buffer_.size() >= blockSize) flush();
    }
    void number(float value) {
        std::array<char, 32> digits{};
        const auto [end, code] =
            std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::scientific, 8);
        text({digits.data(), static_cast<std::size_t>(end - digits.data())});
    }
    void finish() {
        flush();
        out_.close();
        if (!out_) fail();
    }

private:
    void flush() {
        out_.write(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
        if (!out_) fail();
        buffer_.clear();
    }
    [[noreturn]] void fail() const {
        throw failure(fmt::format("cannot be written: {}", std::strerror(errno)), path_,
                      "is the disk full, the folder writable?");
    }

    static constexpr std::size_t blockSize = 1 << 20;
    std::string path_;
    std::ofstream out_;
    std::string buffer_;
};

void writeNumbers(Out& out, const float* values, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) {
        out.number(values[i]);
        out.text(" ");
    }
}

void writeAffine(Out& out, const nn::AffineRecord& affine) {
    out.text(fmt::format("{} {} {}\n[\n", affineTag, affine.weights.rows(), affine.weights.cols()));
    for (std::size_t r = 0; r < affine.weights.rows(); ++r) {
        writeNumbers(out, affine.weights.row(r), affine.weights.cols());
        out.text("\n");
    }
    out.text("]\n[ ");
    writeNumbers(out, affine.bias.data(), affine.bias.size());
    out.text("]\n");
}

}  // namespace

const char* SeedText::title() const {
    return trText("Text weights");
}

std::span<const char* const> SeedText::extensions() const {
    static constexpr const char* list[] = {".txt", ".nnet"};
    return list;
}

bool SeedText::canRead(const std::filesystem::path& path) const {
    std::error_code code;
    if (!std::filesystem::is_regular_file(path, code)) return false;
    std::ifstream in(path, std::ios::binary);
    std::array<char, 64> head{};
    in.read(head.data(), head.size());
    std::string_view text(head.data(), static_cast<std::size_t>(in.gcount()));
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return sameWord(text.substr(0, affineTag.size()), affineTag);
}

nn::Model SeedText::read(const std::filesystem::path& path, const ReadOptions&) const {
    TokenReader in(path);
    nn::Model model;
    model.softmax = false;
    std::int64_t width = 0;
    for (std::string tag(in.next()); !tag.empty(); tag = in.next()) {
        if (model.softmax)
            throw Error(fmt::format("'{}' follows a softmax; only the last activation may be one", tag.substr(0, 40)),
                        in.where());
        if (sameWord(tag, affineTag)) {
            nn::AffineRecord affine = readAffine(in);
            if (width != 0 && affine.weights.cols() != static_cast<std::size_t>(width))
                throw Error(
                    fmt::format("the layer takes {} inputs, the one before gives {}", affine.weights.cols(), width),
                    in.where());
            width = static_cast<std::int64_t>(affine.weights.rows());
            model.layers.emplace_back(std::move(affine));
            continue;
        }
        if (width == 0 || tag.size() < 3 || tag.front() != '<' || tag.back() != '>')
            throw Error(fmt::format("expected {} or an activation such as <relu>", affineTag), in.where());
        const std::string name = tag.substr(1, tag.size() - 2);
        const std::int64_t outputs = in.count("outputs"), inputs = in.count("inputs");
        const bool maxout = sameWord(name, "maxout");
        if (inputs != width || (maxout ? inputs % outputs != 0 : inputs != outputs))
            throw Error(
                fmt::format("{} {} {} does not fit the {} units before it", tag.substr(0, 40), outputs, inputs, width),
                in.where());
        width = outputs;
        if (maxout) {
            model.layers.emplace_back(nn::MaxoutRecord{static_cast<int>(inputs / outputs)});
        } else if (sameWord(name, "softmax")) {
            model.softmax = true;
        } else if (!sameWord(name, "linear")) {  // which does nothing
            const nn::Activation* found = nullptr;
            for (const nn::Activation* row : nn::activations())
                if (*row->seedText != '\0' && sameWord(name, row->seedText)) found = row;
            if (found == nullptr)
                throw Error(fmt::format("activation '{}' is not known here", name.substr(0, 40)), in.where());
            model.layers.emplace_back(nn::ActivationRecord{found->name});
        }
    }
    checkRead(model, path.string());
    return model;
}

std::optional<std::string> SeedText::cannotSay(const nn::Model& model) const {
    bool affine = false;
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        const nn::LayerRecord& layer = model.layers[i];
        affine = affine || std::holds_alternative<nn::AffineRecord>(layer);
        if (std::holds_alternative<nn::BatchNormRecord>(layer))
            return fmt::format("batch normalisation (layer {})", i + 1);
        if (const auto* activation = std::get_if<nn::ActivationRecord>(&layer)) {
            if (*nn::activationNamed(activation->name).seedText == '\0')
                return fmt::format("activation {} (layer {})", activation->name, i + 1);
            if (!affine) return fmt::format("activation {} before the first affine layer", activation->name);
        }
        if (std::holds_alternative<nn::MaxoutRecord>(layer) && !affine) return "maxout before the first affine layer";
    }
    return std::nullopt;
}

void SeedText::write(const nn::Model& model, const std::filesystem::path& path) const {
    if (const auto missing = cannotSay(model))
        throw Error(fmt::format("{} cannot say {}", id(), *missing), path.string());
    Out out(path);
    std::size_t width = 0;
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        const nn::LayerRecord& layer = model.layers[i];
        if (const auto* affine = std::get_if<nn::AffineRecord>(&layer)) {
            writeAffine(out, *affine);
            width = affine->weights.rows();
            if (isLinear(model, i)) out.text(fmt::format("<linear> {} {}\n", width, width));
        } else if (const auto* activation = std::get_if<nn::ActivationRecord>(&layer)) {
            out.text(fmt::format("<{}> {} {}\n", nn::activationNamed(activation->name).seedText, width, width));
        } else if (const auto* maxout = std::get_if<nn::MaxoutRecord>(&layer)) {
            const std::size_t before = width;
            width /= static_cast<std::size_t>(maxout->pieces);
            out.text(fmt::format("<maxout> {} {}\n", width, before));
        }
    }
    if (model.softmax) out.text(fmt::format("<softmax> {} {}\n", width, width));
    out.finish();
}

}  // namespace retort::formats
