// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kaldi/compressed_matrix.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <string>

#include "core/base/error.h"
#include "core/math/target.h"

namespace retort::kaldi {

namespace {

/// Values of the four percentiles of a column of CM.
struct ColumnScale {
    float p0, p25, p75, p100;
};

ColumnScale columnScale(float minimum, float range, const std::array<std::uint16_t, 4>& header) {
    const float step = range * 1.52590218966964e-05F;
    const auto value = [&](std::uint16_t q) { return minimum + step * static_cast<float>(q); };
    return {value(header[0]), value(header[1]), value(header[2]), value(header[3])};
}

/// Decodes bytes of one column of CM. Each operation rounds as in Kaldi: float32 within, one double sum at the end.
/// Without branches, so that it is done many bytes at a time.
RETORT_CLONES void decodeColumn(const ColumnScale& s, const std::uint8_t* bytes, std::size_t count, float* out) {
    // Copies: what may change with `out` would be loaded anew for each byte.
    const float p0 = s.p0, p25 = s.p25, p75 = s.p75;
    const float low = s.p25 - s.p0, middle = s.p75 - s.p25, high = s.p100 - s.p75;
    for (std::size_t i = 0; i < count; ++i) {
        const int byte = bytes[i];
        float from = byte <= 192 ? p25 : p75;
        float slope = byte <= 192 ? middle : high;
        int first = byte <= 192 ? 64 : 192;
        double share = byte <= 192 ? 1 / 128.0 : 1 / 63.0;
        from = byte <= 64 ? p0 : from;
        slope = byte <= 64 ? low : slope;
        first = byte <= 64 ? 0 : first;
        share = byte <= 64 ? 1 / 64.0 : share;
        const float part = slope * static_cast<float>(byte - first);
        out[i] = static_cast<float>(static_cast<double>(from) + static_cast<double>(part) * share);
    }
}

/// minimum + q * step of whole numbers q; `q` need not be aligned.
RETORT_CLONES void decodeTwoByte(const char* bytes, std::size_t count, float minimum, float step, float* out) {
    for (std::size_t i = 0; i < count; ++i) {
        std::uint16_t q = 0;
        std::memcpy(&q, bytes + 2 * i, sizeof q);
        out[i] = minimum + static_cast<float>(q) * step;
    }
}

RETORT_CLONES void decodeOneByte(const std::uint8_t* q, std::size_t count, float minimum, float step, float* out) {
    for (std::size_t i = 0; i < count; ++i) out[i] = minimum + static_cast<float>(q[i]) * step;
}

/// rows of `block` [cols x count] to columns of `to` [count x cols of `stride`].
RETORT_CLONES void transposeInto(const float* block, std::size_t cols, std::size_t count, std::size_t blockStride,
                                 float* to, std::size_t stride) {
    for (std::size_t r = 0; r < count; ++r)
        for (std::size_t c = 0; c < cols; ++c) to[r * stride + c] = block[c * blockStride + r];
}

/// The columns of CM, a few of them and a few rows at a time: the file has them one after the other, memory row by row.
void decodeSpeech(const CompressedHeader& header, const char* bytes, Matrix& matrix) {
    constexpr std::size_t most = 16, rowsAtOnce = 128;
    float block[most * rowsAtOnce];
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes) + 8 * header.cols;
    for (std::size_t first = 0; first < header.cols; first += most) {
        const std::size_t cols = std::min(most, header.cols - first);
        ColumnScale scales[most];
        for (std::size_t c = 0; c < cols; ++c) {
            std::array<std::uint16_t, 4> column;
            std::memcpy(column.data(), bytes + 8 * (first + c), 8);
            scales[c] = columnScale(header.minimum, header.range, column);
        }
        for (std::size_t row = 0; row < header.rows; row += rowsAtOnce) {
            const std::size_t rows = std::min(rowsAtOnce, header.rows - row);
            for (std::size_t c = 0; c < cols; ++c)
                decodeColumn(scales[c], data + (first + c) * header.rows + row, rows, block + c * rowsAtOnce);
            transposeInto(block, cols, rows, rowsAtOnce, matrix.row(row) + first, header.cols);
        }
    }
}

std::uint8_t encodeByte(const ColumnScale& s, float x) {
    const auto part = [](float from, float to, float value, float steps, int low, int high) {
        const float f = (value - from) / (to - from);
        const int n = low + static_cast<int>(static_cast<double>(f * steps) + 0.5);
        return static_cast<std::uint8_t>(std::clamp(n, low, high));
    };
    if (x < s.p25) return part(s.p0, s.p25, x, 64, 0, 64);
    if (x < s.p75) return part(s.p25, s.p75, x, 128, 64, 192);
    return part(s.p75, s.p100, x, 63, 192, 255);
}

/// Nearest of `steps` + 1 even steps over the range, clipped.
int quantise(float x, float minimum, float range, float steps) {
    const float f = std::clamp((x - minimum) / range, 0.0F, 1.0F);
    return static_cast<int>(static_cast<double>(f * steps) + 0.499);
}

std::array<std::uint16_t, 4> columnHeader(std::vector<float>& sorted, float minimum, float range) {
    const std::size_t n = sorted.size();
    const auto q16 = [&](std::size_t i) { return quantise(sorted[i], minimum, range, 65535.0F); };
    std::array<int, 4> p{};
    if (n >= 5) {
        const std::size_t quarter = n / 4;
        std::sort(sorted.begin(), sorted.end());
        p[0] = std::min(q16(0), 65532);
        p[1] = std::min(std::max(q16(quarter), p[0] + 1), 65533);
        p[2] = std::min(std::max(q16(3 * quarter), p[1] + 1), 65534);
        p[3] = std::max(q16(n - 1), p[2] + 1);
    } else {
        std::sort(sorted.begin(), sorted.end());
        p[0] = std::min(q16(0), 65532);
        p[1] = n > 1 ? std::min(std::max(q16(1), p[0] + 1), 65533) : p[0] + 1;
        p[2] = n > 2 ? std::min(std::max(q16(2), p[1] + 1), 65534) : p[1] + 1;
        p[3] = n > 3 ? std::max(q16(3), p[2] + 1) : p[2] + 1;
    }
    std::array<std::uint16_t, 4> header{};
    for (std::size_t i = 0; i < 4; ++i) header[i] = static_cast<std::uint16_t>(p[i]);
    return header;
}

template <class T>
void append(std::vector<char>& bytes, const T& value) {
    const auto* raw = reinterpret_cast<const char*>(&value);
    bytes.insert(bytes.end(), raw, raw + sizeof value);
}

void compressSpeech(std::vector<char>& bytes, ConstMatrixView m, float minimum, float range) {
    std::vector<ColumnScale> scales(m.cols);
    std::vector<float> column(m.rows);
    for (std::size_t c = 0; c < m.cols; ++c) {
        for (std::size_t r = 0; r < m.rows; ++r) column[r] = m(r, c);
        const auto header = columnHeader(column, minimum, range);
        append(bytes, header);
        scales[c] = columnScale(minimum, range, header);
    }
    for (std::size_t c = 0; c < m.cols; ++c)
        for (std::size_t r = 0; r < m.rows; ++r) bytes.push_back(static_cast<char>(encodeByte(scales[c], m(r, c))));
}

}  // namespace

std::uint64_t CompressedHeader::dataBytes() const {
    const std::uint64_t cells = static_cast<std::uint64_t>(rows) * cols;  // < 2^62: each is under 2^31
    switch (kind) {
        case CompressedKind::Speech:
            return cells + 8 * static_cast<std::uint64_t>(cols);
        case CompressedKind::TwoByte:
            return 2 * cells;
        case CompressedKind::OneByte:
            return cells;
    }
    return 0;
}

CompressedHeader readCompressedHeader(ByteReader& in) {
    std::string token;
    while (in.peek() >= 0 && in.peek() != ' ' && token.size() < 4) token.push_back(static_cast<char>(in.get()));
    CompressedHeader header;
    if (token == "CM2")
        header.kind = CompressedKind::TwoByte;
    else if (token == "CM3")
        header.kind = CompressedKind::OneByte;
    else if (token != "CM")
        in.fail("unknown kind of compressed matrix", "known are CM, CM2 and CM3");
    if (in.get() != ' ') in.fail("expected a space after " + token);
    std::int32_t dims[2];
    in.read(&header.minimum, sizeof header.minimum, "the header of a compressed matrix");
    in.read(&header.range, sizeof header.range, "the header of a compressed matrix");
    in.read(dims, sizeof dims, "the header of a compressed matrix");
    if (dims[0] < 0 || dims[1] < 0 || (dims[0] == 0 && dims[1] != 0))
        in.fail(
            "a compressed matrix of " + std::to_string(dims[0]) + " x " + std::to_string(dims[1]) + " is not possible",
            "the file is damaged");
    header.cols = static_cast<std::size_t>(dims[1]);
    header.rows = dims[1] == 0 ? 0 : static_cast<std::size_t>(dims[0]);
    in.require(header.dataBytes(), "the compressed matrix");
    return header;
}

Matrix readCompressedBody(ByteReader& in, const CompressedHeader& header) {
    const char* bytes = in.take(header.dataBytes(), "the data of a compressed matrix");
    in.checkMemory(static_cast<std::uint64_t>(header.rows) * header.cols * sizeof(float), "a compressed matrix");
    Matrix matrix(header.rows, header.cols);
    const std::size_t cells = matrix.size();
    const auto step = [&](double steps) {
        return static_cast<float>(static_cast<double>(header.range) * (1.0 / steps));
    };
    switch (header.kind) {
        case CompressedKind::Speech:
            decodeSpeech(header, bytes, matrix);
            break;
        case CompressedKind::TwoByte:
            decodeTwoByte(bytes, cells, header.minimum, step(65535.0), matrix.data());
            break;
        case CompressedKind::OneByte:
            decodeOneByte(reinterpret_cast<const std::uint8_t*>(bytes), cells, header.minimum, step(255.0),
                          matrix.data());
            break;
    }
    return matrix;
}

std::vector<char> compress(ConstMatrixView m, int method) {
    if (method < 1 || method > 7)
        throw Error("compression method " + std::to_string(method) + " is not known", {}, "1 to 7");
    if (method == 1) method = m.rows > 8 ? 2 : 3;
    const CompressedKind kind = method == 2                  ? CompressedKind::Speech
                                : method == 3 || method == 4 ? CompressedKind::TwoByte
                                                             : CompressedKind::OneByte;
    const char* token = kind == CompressedKind::Speech ? "CM " : kind == CompressedKind::TwoByte ? "CM2 " : "CM3 ";
    std::vector<char> bytes(token, token + std::strlen(token));
    float minimum = 0;
    float range = 0;
    if (m.rows > 0 && m.cols > 0) {
        float low = m(0, 0);
        float high = low;
        for (std::size_t r = 0; r < m.rows; ++r)
            for (std::size_t c = 0; c < m.cols; ++c) {
                if (!std::isfinite(m(r, c))) throw Error("a matrix with NaN or infinity cannot be compressed");
                low = std::min(low, m(r, c));
                high = std::max(high, m(r, c));
            }
        if (high == low) high = low + (1.0F + std::abs(low));
        minimum = method == 4 ? -32768.0F : method >= 6 ? 0.0F : low;
        range = method == 4 ? 65535.0F : method == 6 ? 255.0F : method == 7 ? 1.0F : high - low;
    }
    append(bytes, minimum);
    append(bytes, range);
    append(bytes, static_cast<std::int32_t>(m.rows));
    append(bytes, static_cast<std::int32_t>(m.cols));
    if (kind == CompressedKind::Speech) {
        compressSpeech(bytes, m, minimum, range);
        return bytes;
    }
    for (std::size_t r = 0; r < m.rows; ++r)
        for (std::size_t c = 0; c < m.cols; ++c) {
            if (kind == CompressedKind::TwoByte)
                append(bytes, static_cast<std::uint16_t>(quantise(m(r, c), minimum, range, 65535.0F)));
            else
                append(bytes, static_cast<std::uint8_t>(quantise(m(r, c), minimum, range, 255.0F)));
        }
    return bytes;
}

}  // namespace retort::kaldi
