// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/openblas_backend.h"

#include <cblas.h>

#include <mutex>

namespace retort {

namespace {

/// Our pool decides how work is split; the library's own threads would fight it over the same cores.
void useOneLibraryThread() {
    static std::once_flag once;
    std::call_once(once, [] { openblas_set_num_threads(1); });
}

CBLAS_TRANSPOSE cblas(Transpose t) {
    return t == Transpose::Yes ? CblasTrans : CblasNoTrans;
}

class OpenBlasBackend : public GemmBackend {
public:
    const char* id() const override { return "openblas"; }

    std::string library() const override {
        const std::string config = openBlasConfig();
        const std::size_t first = config.find(' ');
        const std::size_t second = first == std::string::npos ? first : config.find(' ', first + 1);
        return config.substr(0, second);
    }

    std::string kernel() const override {
        useOneLibraryThread();
        return openblas_get_corename();
    }

    using GemmBackend::multiply;
    void multiply(Transpose a, Transpose b, float alpha, ConstMatrixView A, ConstMatrixView B, float beta,
                  MatrixView C) const override {
        useOneLibraryThread();
        const std::size_t k = a == Transpose::No ? A.cols : A.rows;
        cblas_sgemm(CblasRowMajor, cblas(a), cblas(b), static_cast<blasint>(C.rows), static_cast<blasint>(C.cols),
                    static_cast<blasint>(k), alpha, A.data, static_cast<blasint>(A.stride), B.data,
                    static_cast<blasint>(B.stride), beta, C.data, static_cast<blasint>(C.stride));
    }
};

}  // namespace

const GemmBackend& openBlasBackend() {
    static const OpenBlasBackend backend;
    return backend;
}

std::string openBlasConfig() {
    useOneLibraryThread();
    return openblas_get_config();
}

}  // namespace retort
