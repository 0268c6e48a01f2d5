// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/onednn_backend.h"

#include <omp.h>

#include <array>
#include <dnnl.hpp>
#include <exception>
#include <map>

#include "core/base/error.h"

namespace retort {

namespace {

using Tag = dnnl::memory::format_tag;
using Type = dnnl::memory::data_type;

/// The library's threads are OpenMP's, whose number each of our threads sets for itself.
void useOneLibraryThread() {
    thread_local const bool once = [] {
        omp_set_num_threads(1);
        return true;
    }();
    static_cast<void>(once);
}

const dnnl::engine& engine() {
    static const dnnl::engine cpu(dnnl::engine::kind::cpu, 0);
    return cpu;
}

/// A product of one shape, compiled by the library for this processor: code is made once and used for every step.
struct Product {
    dnnl::matmul primitive;
    dnnl::memory::desc a, b, c, scratchDesc;
    std::vector<std::byte, AlignedAllocator<std::byte>> scratch;
};

using Key = std::array<std::size_t, 9>;  // m, n, k, strides of A, B, C, transposes, type

dnnl::memory::desc describe(std::size_t rows, std::size_t cols, std::size_t stride, Transpose t, Type type) {
    const auto r = static_cast<dnnl::memory::dim>(rows);
    const auto c = static_cast<dnnl::memory::dim>(cols);
    const auto s = static_cast<dnnl::memory::dim>(stride);
    return {{r, c}, type, t == Transpose::No ? dnnl::memory::dims{s, 1} : dnnl::memory::dims{1, s}};
}

/// The calling thread's product of that shape. Bounded: shapes that come and go are made anew.
Product& product(const Key& key, Transpose ta, Transpose tb, Type type) {
    constexpr std::size_t most = 512;
    thread_local std::map<Key, Product> products;
    const auto found = products.find(key);
    if (found != products.end()) return found->second;
    if (products.size() >= most) products.clear();
    const auto [m, n, k, strideA, strideB, strideC, a, b, t] = key;
    Product made;
    made.a = describe(m, k, strideA, ta, type);
    made.b = describe(k, n, strideB, tb, type);
    made.c = describe(m, n, strideC, Transpose::No, Type::f32);
    dnnl::primitive_attr attributes;
    attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
    const dnnl::matmul::primitive_desc description(dnnl::matmul::desc(made.a, made.b, made.c), attributes, engine());
    made.scratchDesc = description.scratchpad_desc();
    made.scratch.resize(made.scratchDesc.get_size());
    made.primitive = dnnl::matmul(description);
    return products.emplace(key, std::move(made)).first->second;
}

void runProduct(Transpose ta, Transpose tb, Type type, const void* a, std::size_t strideA, const void* b,
                std::size_t strideB, MatrixView C, std::size_t k) {
    const Key key{C.rows,
                  C.cols,
                  k,
                  strideA,
                  strideB,
                  C.stride,
                  ta == Transpose::Yes,
                  tb == Transpose::Yes,
                  static_cast<std::size_t>(type)};
    Product& p = product(key, ta, tb, type);
    thread_local dnnl::stream stream(engine());
    // The library's argument type is not const, though inputs are only read.
    p.primitive.execute(stream, {{DNNL_ARG_SRC, dnnl::memory(p.a, engine(), const_cast<void*>(a))},
                                 {DNNL_ARG_WEIGHTS, dnnl::memory(p.b, engine(), const_cast<void*>(b))},
                                 {DNNL_ARG_DST, dnnl::memory(p.c, engine(), C.data)},
                                 {DNNL_ARG_SCRATCHPAD, dnnl::memory(p.scratchDesc, engine(), p.scratch.data())}});
    stream.wait();
}

class OneDnnBackend : public GemmBackend {
public:
    const char* id() const override { return "onednn"; }

    std::string library() const override {
        const dnnl_version_t* version = dnnl_version();
        return "oneDNN " + std::to_string(version->major) + "." + std::to_string(version->minor) + "." +
               std::to_string(version->patch);
    }

    std::string kernel() const override {
        switch (dnnl::get_effective_cpu_isa()) {
            case dnnl::cpu_isa::avx512_core:
                return "avx512_core";
            case dnnl::cpu_isa::avx512_core_vnni:
                return "avx512_core_vnni";
            case dnnl::cpu_isa::avx512_core_bf16:
                return "avx512_core_bf16";
            case dnnl::cpu_isa::avx512_core_amx:
                return "avx512_core_amx";
            case dnnl::cpu_isa::avx2:
                return "avx2";
            case dnnl::cpu_isa::avx2_vnni:
                return "avx2_vnni";
            case dnnl::cpu_isa::avx:
                return "avx";
            case dnnl::cpu_isa::sse41:
                return "sse41";
            default:
                return "generic";
        }
    }

    void multiply(Transpose a, Transpose b, float alpha, ConstMatrixView A, ConstMatrixView B, float beta,
                  MatrixView C) const override {
        useOneLibraryThread();
        const std::size_t k = a == Transpose::No ? A.cols : A.rows;
        // Measured: the compiled products win where the second matrix is transposed and of middle size, the library's
        // gemm elsewhere.
        constexpr std::size_t largestCompiled = std::size_t{2} << 20;
        if (a == Transpose::No && b == Transpose::Yes && alpha == 1 && beta == 0 && C.cols * k <= largestCompiled) {
            runProduct(a, b, Type::f32, A.data, A.stride, B.data, B.stride, C, k);
            return;
        }
        const auto dim = [](std::size_t n) { return static_cast<dnnl_dim_t>(n); };
        const auto letter = [](Transpose t) { return t == Transpose::Yes ? 'T' : 'N'; };
        const dnnl_status_t status = dnnl_sgemm(letter(a), letter(b), dim(C.rows), dim(C.cols), dim(k), alpha, A.data,
                                                dim(A.stride), B.data, dim(B.stride), beta, C.data, dim(C.stride));
        if (status != dnnl_success)
            throw failure("oneDNN refused a matrix product", "oneDNN", "run with --blas openblas");
    }

    bool hasBfloat16() const override {
        const dnnl::cpu_isa isa = dnnl::get_effective_cpu_isa();
        return isa == dnnl::cpu_isa::avx512_core_bf16 || isa == dnnl::cpu_isa::avx512_core_amx;
    }

    void multiply(Transpose a, Transpose b, ConstBf16View A, ConstBf16View B, MatrixView C) const override {
        useOneLibraryThread();
        runProduct(a, b, Type::bf16, A.data, A.stride, B.data, B.stride, C, a == Transpose::No ? A.cols : A.rows);
    }
};

}  // namespace

const GemmBackend* oneDnnBackend() {
    static const OneDnnBackend backend;
    // A task of the pool must not throw: whether products can be made here is found out before any is asked for in
    // earnest.
    static const bool works = [] {
        try {
            const std::vector<float> a(64, 1.0F);
            std::vector<float> c(64);
            const ConstMatrixView eight{a.data(), 8, 8, 8};
            backend.multiply(Transpose::No, Transpose::Yes, 1, eight, eight, 0, {c.data(), 8, 8, 8});
            backend.multiply(Transpose::Yes, Transpose::No, 1, eight, eight, 0, {c.data(), 8, 8, 8});
            if (!backend.hasBfloat16()) return true;
            const Bf16Vector half(64, 0x3f80);
            const ConstBf16View eight16{half.data(), 8, 8, 8};
            backend.multiply(Transpose::No, Transpose::Yes, eight16, eight16, {c.data(), 8, 8, 8});
            return true;
        } catch (const std::exception&) {
            return false;
        }
    }();
    return works ? &backend : nullptr;
}

}  // namespace retort
