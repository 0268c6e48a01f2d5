// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/distill/objective.h"
#include "core/run/forward.h"
#include "support/errors.h"

using namespace retort;
using namespace retort::run;

namespace {

constexpr std::size_t dim = 5, classes = 7;
constexpr int left = 2, right = 1;

nn::Model smallNet() {
    nn::NetworkSpec spec;
    spec.hidden = {9};
    return nn::makeModel(spec, dim * (left + 1 + right), classes, 3);
}

Matrix randomFrames(std::size_t n, std::uint64_t seed) {
    Random random(seed);
    Matrix frames(n, dim);
    for (std::size_t i = 0; i < frames.size(); ++i) frames.data()[i] = static_cast<float>(random.normal());
    return frames;
}

/// Frame by frame, spliced by hand.
Matrix expected(const Matrix& frames) {
    ThreadPool pool(1);
    nn::Network net(smallNet());
    Matrix spliced(frames.rows(), net.inputs());
    for (std::size_t t = 0; t < frames.rows(); ++t)
        for (int k = -left; k <= right; ++k) {
            const int wanted = std::clamp(static_cast<int>(t) + k, 0, static_cast<int>(frames.rows()) - 1);
            for (std::size_t c = 0; c < dim; ++c)
                spliced(t, static_cast<std::size_t>(k + left) * dim + c) = frames(static_cast<std::size_t>(wanted), c);
        }
    const ConstMatrixView logits = net.forward({pool}, spliced);
    Matrix p(logits.rows, logits.cols);
    distill::softmaxRows(pool, logits, 1.0, p);
    return p;
}

}  // namespace

class TestForwarder : public QObject {
    Q_OBJECT

private slots:
    /// Short ones share a batch, long ones span several; order and numbers are those of each by itself.
    void utterancesOfAnyLength() {
        ThreadPool pool(2);
        std::vector<std::pair<std::string, Matrix>> got;
        const std::vector<std::size_t> lengths = {1, 3, 1020, 2500, 2, 1024, 1, 700};
        {
            Forwarder forwarder(nn::Network(smallNet()), Forwarder::Output::Posteriors, {}, pool,
                                [&](const std::string& key, ConstMatrixView rows) {
                                    Matrix copy(rows.rows, rows.cols);
                                    std::copy_n(rows.data, copy.size(), copy.data());
                                    got.emplace_back(key, std::move(copy));
                                });
            for (std::size_t u = 0; u < lengths.size(); ++u)
                forwarder.add("u" + std::to_string(u), randomFrames(lengths[u], u), left, right);
            forwarder.finish();
        }
        QCOMPARE(got.size(), lengths.size());
        for (std::size_t u = 0; u < lengths.size(); ++u) {
            QCOMPARE(got[u].first, "u" + std::to_string(u));
            const Matrix want = expected(randomFrames(lengths[u], u));
            QCOMPARE(got[u].second.rows(), want.rows());
            for (std::size_t i = 0; i < want.size(); ++i)
                QVERIFY(std::abs(got[u].second.data()[i] - want.data()[i]) < 1e-6F);
        }
    }

    void priorsAreSubtracted() {
        ThreadPool pool(1);
        const std::vector<double> priors(classes, -2.0);
        Matrix got;
        Forwarder forwarder(nn::Network(smallNet()), Forwarder::Output::LogLikelihoods, priors, pool,
                            [&](const std::string&, ConstMatrixView rows) {
                                got.resize(rows.rows, rows.cols);
                                std::copy_n(rows.data, got.size(), got.data());
                            });
        const Matrix frames = randomFrames(4, 1);
        forwarder.add("a", frames, left, right);
        forwarder.finish();
        const Matrix p = expected(frames);
        for (std::size_t i = 0; i < p.size(); ++i)
            QVERIFY(std::abs(got.data()[i] - (std::log(p.data()[i]) + 2)) < 1e-4F);
    }

    void errorsComeOutWhereverTheyArise() {
        ThreadPool pool(2);
        const auto feed = [&](const Forwarder::Sink& sink, bool nan) {
            Forwarder forwarder(nn::Network(smallNet()), Forwarder::Output::Logits, {}, pool, sink);
            for (int u = 0; u < 200; ++u) {
                Matrix frames = randomFrames(100, 1);
                if (nan && u == 150) frames(3, 2) = std::numeric_limits<float>::quiet_NaN();
                forwarder.add("u" + std::to_string(u), frames, left, right);
            }
            forwarder.finish();
        };
        const auto full = [](const std::string& key, ConstMatrixView) {
            if (key == "u20") throw failure("no room", "disk");
        };
        QVERIFY(test::says(test::errorOf([&] { feed(full, false); }), "no room"));
        QVERIFY(test::says(test::errorOf([&] { feed([](const std::string&, ConstMatrixView) {}, true); }), "u150"));
        // One that is given up half way.
        Forwarder halfWay(nn::Network(smallNet()), Forwarder::Output::Logits, {}, pool, full);
        halfWay.add("a", randomFrames(3000, 1), left, right);
    }
};

QTEST_GUILESS_MAIN(TestForwarder)
#include "tst_forwarder.moc"
