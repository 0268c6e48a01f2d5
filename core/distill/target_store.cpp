// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distill/target_store.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <exception>
#include <mutex>
#include <numeric>
#include <utility>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/math/kernels.h"

namespace retort::distill {

namespace {

// File: magic, header (Header, hash), rows, index (utterance, frames; in row order), footer (Footer). Little-endian.
static_assert(std::endian::native == std::endian::little, "rows are stored in the processor's own order");

constexpr char magic[16] = "RETORT-TARGETS1";

struct Header {
    char magic[16];
    char hash[64];
    std::uint64_t classes, k, logits;
};

struct Footer {
    std::uint64_t indexStart, utterances, rows;
    char magic[16];
};

constexpr std::size_t halfSize = 2;
constexpr std::size_t rowsWorthAThread = 16;

std::size_t indexSize(const StoreSpec& spec) {
    return spec.classes <= 65536 ? 2 : 4;
}

/// Classes of the k largest probabilities, largest first; of equal ones the lower class first.
std::vector<std::uint32_t> largest(const float* row, std::size_t classes, std::size_t k) {
    std::vector<std::uint32_t> order(classes);
    std::iota(order.begin(), order.end(), 0U);
    const auto before = [row](std::uint32_t a, std::uint32_t b) {
        return row[a] > row[b] || (row[a] == row[b] && a < b);
    };
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(k), order.end(), before);
    order.resize(k);
    return order;
}

void encode(const StoreSpec& spec, const float* row, std::vector<std::uint8_t>& out) {
    const std::size_t start = out.size();
    out.resize(start + spec.rowBytes());
    std::uint8_t* bytes = out.data() + start;
    if (spec.k == 0) {
        std::vector<std::uint16_t> half(spec.classes);
        kernels::toHalf(row, half.data(), spec.classes);
        std::memcpy(bytes, half.data(), halfSize * spec.classes);
        return;
    }
    const std::vector<std::uint32_t> kept = largest(row, spec.classes, spec.k);
    std::vector<float> values;
    double mass = 0;
    for (const std::uint32_t c : kept) {
        values.push_back(row[c]);
        mass += static_cast<double>(row[c]);
    }
    values.push_back(static_cast<float>(std::max(0.0, 1.0 - mass)));
    std::vector<std::uint16_t> half(values.size());
    kernels::toHalf(values.data(), half.data(), values.size());
    for (const std::uint32_t c : kept) {
        std::memcpy(bytes, &c, indexSize(spec));
        bytes += indexSize(spec);
    }
    std::memcpy(bytes, half.data(), halfSize * half.size());
}

void decodeRow(const StoreSpec& spec, const std::uint8_t* bytes, std::size_t r, SoftTargets& targets) {
    thread_local std::vector<std::uint16_t> half;  // kept from row to row
    if (spec.k == 0) {
        float* row = targets.dense.row(r);
        half.resize(spec.classes);
        std::memcpy(half.data(), bytes, halfSize * spec.classes);
        kernels::fromHalf(half.data(), row, spec.classes);
        if (!spec.logits) kernels::scale(static_cast<float>(1.0 / kernels::sum(row, spec.classes)), row, spec.classes);
        return;
    }
    half.resize(spec.k + 1);
    thread_local std::vector<float> values;
    values.resize(spec.k + 1);
    for (std::size_t i = 0; i < spec.k; ++i) {
        std::uint32_t c = 0;
        std::memcpy(&c, bytes, indexSize(spec));
        if (c >= spec.classes)
            throw failure("a row names a class out of range", "soft targets", "delete the store and run again");
        targets.indices[r * spec.k + i] = c;
        bytes += indexSize(spec);
    }
    std::memcpy(half.data(), bytes, halfSize * half.size());
    kernels::fromHalf(half.data(), values.data(), values.size());
    double sum = 0;
    for (const float v : values) sum += static_cast<double>(v);
    for (std::size_t i = 0; i < spec.k; ++i)
        targets.probabilities[r * spec.k + i] = static_cast<float>(static_cast<double>(values[i]) / sum);
    targets.rest[r] = static_cast<float>(static_cast<double>(values[spec.k]) / sum);
}

void prepareFor(const StoreSpec& spec, std::size_t rows, SoftTargets& targets) {
    targets.k = spec.k;
    if (spec.k == 0) {
        targets.dense.resize(rows, spec.classes);
    } else {
        targets.indices.resize(rows * spec.k);
        targets.probabilities.resize(rows * spec.k);
        targets.rest.resize(rows);
    }
}

}  // namespace

std::size_t StoreSpec::rowBytes() const {
    return k == 0 ? halfSize * classes : k * (indexSize(*this) + halfSize) + halfSize;
}

StoreForecast forecastStore(const StoreSpec& spec, ConstMatrixView rows, std::size_t frames) {
    StoreForecast forecast;
    forecast.bytes = static_cast<double>(spec.rowBytes()) * static_cast<double>(frames);
    if (spec.logits || rows.rows == 0) return forecast;
    std::vector<std::uint8_t> bytes;
    SoftTargets back;
    prepareFor(spec, 1, back);
    for (std::size_t r = 0; r < rows.rows; ++r) {
        bytes.clear();
        encode(spec, rows.row(r), bytes);
        decodeRow(spec, bytes.data(), 0, back);
        std::vector<double> read(spec.classes);
        if (spec.k == 0) {
            for (std::size_t c = 0; c < spec.classes; ++c) read[c] = static_cast<double>(back.dense(0, c));
        } else {
            const double others = static_cast<double>(spec.classes - spec.k);
            std::fill(read.begin(), read.end(), others > 0 ? static_cast<double>(back.rest[0]) / others : 0.0);
            for (std::size_t i = 0; i < spec.k; ++i) read[back.indices[i]] = static_cast<double>(back.probabilities[i]);
            forecast.restMass += static_cast<double>(back.rest[0]) / static_cast<double>(rows.rows);
        }
        for (std::size_t c = 0; c < spec.classes; ++c) {
            const double p = static_cast<double>(rows(r, c));
            if (p > 0)
                forecast.divergence += p * std::log(p / std::max(read[c], 1e-12)) / static_cast<double>(rows.rows);
        }
    }
    forecast.divergence = std::max(forecast.divergence, 0.0);
    return forecast;
}

struct TargetStoreWriter::Impl {
    std::filesystem::path file;
    StoreSpec spec;
    std::FILE* out = nullptr;
    std::vector<std::pair<std::string, std::uint32_t>> index;
    std::uint64_t rows = 0;
    std::vector<std::uint8_t> buffer;

    void write(const void* bytes, std::size_t n) {
        files::faultPoint("append", file);
        if (n > 0 && std::fwrite(bytes, 1, n, out) != n)
            throw failure(fmt::format("cannot be written: {}", std::strerror(errno)), file.string(),
                          "is the disk full? set topK, or targets to \"live\"");
    }
};

TargetStoreWriter::TargetStoreWriter(const std::filesystem::path& file, const StoreSpec& spec)
    : impl_(std::make_unique<Impl>()) {
    impl_->file = file;
    impl_->spec = spec;
    impl_->out = std::fopen(file.c_str(), "wb");
    if (impl_->out == nullptr) throw failure(fmt::format("cannot be written: {}", std::strerror(errno)), file.string());
    Header header{};
    std::memcpy(header.magic, magic, sizeof magic);
    spec.hash.copy(header.hash, sizeof header.hash - 1);
    header.classes = spec.classes;
    header.k = spec.k;
    header.logits = spec.logits ? 1 : 0;
    impl_->write(&header, sizeof header);
}

TargetStoreWriter::~TargetStoreWriter() {
    if (impl_->out != nullptr) std::fclose(impl_->out);
}

void TargetStoreWriter::add(const std::string& utterance, ConstMatrixView rows) {
    impl_->buffer.clear();
    for (std::size_t r = 0; r < rows.rows; ++r) encode(impl_->spec, rows.row(r), impl_->buffer);
    impl_->write(impl_->buffer.data(), impl_->buffer.size());
    impl_->index.emplace_back(utterance, static_cast<std::uint32_t>(rows.rows));
    impl_->rows += rows.rows;
}

void TargetStoreWriter::finish() {
    Footer footer{};
    footer.indexStart = sizeof(Header) + impl_->rows * impl_->spec.rowBytes();
    footer.utterances = impl_->index.size();
    footer.rows = impl_->rows;
    std::memcpy(footer.magic, magic, sizeof magic);
    for (const auto& [key, frames] : impl_->index) {
        const auto length = static_cast<std::uint32_t>(key.size());
        impl_->write(&length, sizeof length);
        impl_->write(key.data(), key.size());
        impl_->write(&frames, sizeof frames);
    }
    impl_->write(&footer, sizeof footer);
    std::FILE* out = std::exchange(impl_->out, nullptr);
    if (std::fclose(out) != 0)
        throw failure(fmt::format("cannot be written: {}", std::strerror(errno)), impl_->file.string(),
                      "is the disk full?");
}

TargetStore::TargetStore(const std::filesystem::path& file, std::size_t memoryBytes) : file_(file) {
    const auto damaged = [&](const char* what) { return failure(what, file_.string(), "delete it and run again"); };
    const std::uint64_t size = files::sizeOf(file_);
    if (size < sizeof(Header) + sizeof(Footer)) throw damaged("is too short to be a store of soft targets");
    descriptor_ = Descriptor(::open(file_.c_str(), O_RDONLY | O_CLOEXEC));
    if (descriptor_.get() < 0) throw failure(fmt::format("cannot be opened: {}", std::strerror(errno)), file_.string());
    const auto readAt = [&](void* into, std::size_t n, std::uint64_t at) {
        std::size_t got = 0;
        while (got < n) {
            const ssize_t part =
                ::pread(descriptor_.get(), static_cast<char*>(into) + got, n - got, static_cast<off_t>(at + got));
            if (part <= 0) throw damaged("cannot be read");
            got += static_cast<std::size_t>(part);
        }
    };
    Header header{};
    Footer footer{};
    readAt(&header, sizeof header, 0);
    readAt(&footer, sizeof footer, size - sizeof footer);
    header.hash[sizeof header.hash - 1] = '\0';
    spec_ = {header.hash, header.classes, header.k, header.logits != 0};
    const bool whole =
        std::memcmp(header.magic, magic, sizeof magic) == 0 && std::memcmp(footer.magic, magic, sizeof magic) == 0;
    if (!whole || spec_.classes == 0 || spec_.classes > (1ULL << 32) || spec_.k > spec_.classes ||
        footer.rows > size / spec_.rowBytes() || footer.indexStart != sizeof(Header) + footer.rows * spec_.rowBytes() ||
        footer.indexStart > size - sizeof footer)
        throw damaged("is no finished store of soft targets");
    dataStart_ = sizeof(Header);
    std::vector<char> index(size - sizeof footer - footer.indexStart);
    readAt(index.data(), index.size(), footer.indexStart);
    std::size_t at = 0;
    std::uint64_t row = 0;
    for (std::uint64_t u = 0; u < footer.utterances; ++u) {
        std::uint32_t length = 0;
        std::uint32_t frames = 0;
        if (at + sizeof length > index.size()) throw damaged("has a damaged index");
        std::memcpy(&length, index.data() + at, sizeof length);
        at += sizeof length;
        if (at + length + sizeof frames > index.size()) throw damaged("has a damaged index");
        std::string key(index.data() + at, length);
        std::memcpy(&frames, index.data() + at + length, sizeof frames);
        at += length + sizeof frames;
        places_[std::move(key)] = {row, frames};
        row += frames;
    }
    if (row != footer.rows) throw damaged("has a damaged index");
    if (footer.rows * spec_.rowBytes() <= memoryBytes) {
        memory_.resize(footer.rows * spec_.rowBytes());
        readAt(memory_.data(), memory_.size(), dataStart_);
    }
}

TargetStore::Descriptor::~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
}

bool TargetStore::has(const std::string& utterance, std::size_t frames) const {
    const auto found = places_.find(utterance);
    return found != places_.end() && found->second.frames == frames;
}

std::uint64_t TargetStore::firstRow(const std::string& utterance) const {
    const auto found = places_.find(utterance);
    if (found == places_.end()) throw Error("holds no soft targets of utterance " + utterance, file_.string());
    return found->second.row;
}

const std::uint8_t* TargetStore::bytesOf(std::uint64_t row, std::vector<std::uint8_t>& scratch) const {
    const std::size_t n = spec_.rowBytes();
    if (!memory_.empty()) return memory_.data() + row * n;
    scratch.resize(n);
    if (::pread(descriptor_.get(), scratch.data(), n, static_cast<off_t>(dataStart_ + row * n)) !=
        static_cast<ssize_t>(n))
        throw failure("cannot be read", file_.string(), "was it deleted while the run used it?");
    return scratch.data();
}

void TargetStore::prepare(std::size_t rows, SoftTargets& targets) const {
    prepareFor(spec_, rows, targets);
}

void TargetStore::decode(std::uint64_t row, std::size_t r, SoftTargets& targets) const {
    thread_local std::vector<std::uint8_t> scratch;
    decodeRow(spec_, bytesOf(row, scratch), r, targets);
}

StoredTargets::StoredTargets(std::shared_ptr<const TargetStore> store, const data::DataSet& set)
    : store_(std::move(store)) {
    const data::Source& source = set.source();
    firstRow_.assign(source.utterances(), 0);
    for (const std::uint32_t u : set.utterances()) {
        if (!store_->has(source.key(u), source.frames(u)))
            throw Error(
                fmt::format("there are no soft targets of {} frames for utterance {}", source.frames(u), source.key(u)),
                "soft targets", "make the posteriors from the same features");
        firstRow_[u] = store_->firstRow(source.key(u));
    }
}

void StoredTargets::fetch(ThreadPool& pool, const data::Batch& batch, SoftTargets& targets) {
    store_->prepare(batch.frames(), targets);
    std::mutex mutex;
    std::exception_ptr failed;  // threads of the pool must not throw
    pool.forRanges(batch.frames(), rowsWorthAThread, 1, [&](std::size_t begin, std::size_t end) {
        try {
            for (std::size_t r = begin; r < end; ++r)
                store_->decode(firstRow_[batch.refs[r].utterance] + batch.refs[r].frame, r, targets);
        } catch (...) {
            const std::lock_guard lock(mutex);
            failed = std::current_exception();
        }
    });
    if (failed) std::rethrow_exception(failed);
}

bool isStoreFor(const std::filesystem::path& file, const StoreSpec& spec) {
    try {
        const TargetStore store(file, 0);
        const StoreSpec& there = store.spec();
        return there.hash == spec.hash && there.classes == spec.classes && there.k == spec.k &&
               there.logits == spec.logits;
    } catch (const Error&) {
        return false;
    }
}

}  // namespace retort::distill
