// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/base/error.h"
#include "core/distill/objective.h"
#include "core/distill/specialists/held_targets.h"
#include "core/distill/specialists/special_sample.h"
#include "core/distill/specialists/specialist_net.h"
#include "support/memory_source.h"

using namespace retort;
using namespace retort::distill;

namespace {

nn::Model smallNet(std::size_t inputs, std::size_t classes) {
    nn::NetworkSpec spec;
    spec.hidden = {16};
    return nn::makeModel(spec, inputs, classes, 5);
}

Matrix randomFrames(std::size_t frames, std::size_t dim, std::uint64_t seed) {
    Matrix x(frames, dim);
    Random random(seed);
    for (std::size_t i = 0; i < x.size(); ++i) x.data()[i] = static_cast<float>(random.normal());
    return x;
}

Matrix posteriorsOf(const nn::Model& model, const Matrix& x) {
    ThreadPool pool(1);
    nn::Network net(model);
    const ConstMatrixView z = net.forward({.pool = pool}, x);
    Matrix p(z.rows, z.cols);
    softmaxRows(pool, z, 1, p);
    return p;
}

struct Pass {
    std::vector<std::string> places;  ///< "utterance/frame"
    std::size_t special = 0;          ///< Frames of classes 2 and 5.
};

Pass readPass(const SpecialSample& sample, std::size_t batchFrames, std::uint64_t seed, std::size_t skip = 0) {
    Pass pass;
    data::Batch batch;
    const auto stream = sample.stream(batchFrames, {.seed = seed, .skipBatches = skip});
    while (stream->next(batch))
        for (std::size_t r = 0; r < batch.frames(); ++r) {
            pass.places.push_back(std::to_string(batch.refs[r].utterance) + "/" + std::to_string(batch.refs[r].frame));
            pass.special += batch.labels[r] == 2 || batch.labels[r] == 5 ? 1 : 0;
        }
    return pass;
}

}  // namespace

class TestSpecialistNet : public QObject {
    Q_OBJECT

private slots:
    /// With one class outside, the dustbin is that class: the start is the generalist itself.
    void dustbinOfOneClassIsThatClass() {
        const nn::Model generalist = smallNet(4, 3);
        SpecialistStart start(generalist, {0, 2});
        ThreadPool pool(1);
        const Matrix x = randomFrames(400, 4, 1);
        start.add(pool, x);
        const Matrix p = posteriorsOf(generalist, x), s = posteriorsOf(start.model(), x);
        for (std::size_t r = 0; r < x.rows(); ++r)
            for (const auto& [output, c] : std::map<std::size_t, std::size_t>{{0, 0}, {1, 2}, {2, 1}})
                QVERIFY(std::abs(s(r, output) - p(r, c)) < 2e-3F);
    }

    /// With several, its posterior is close to their mass, and much closer than a plain sum or an empty row would be.
    void dustbinBeginsWithTheMassOfTheOthers() {
        const nn::Model generalist = smallNet(4, 12);
        const ClassSet set = {1, 5, 6};
        ThreadPool pool(2);
        SpecialistStart start(generalist, set);
        start.add(pool, randomFrames(3000, 4, 1));
        const Matrix x = randomFrames(500, 4, 2);  // other frames than those of the fit
        const Matrix p = posteriorsOf(generalist, x), s = posteriorsOf(start.model(), x);
        double error = 0;
        for (std::size_t r = 0; r < x.rows(); ++r) {
            double mass = 1;
            for (const std::int32_t c : set) mass -= static_cast<double>(p(r, static_cast<std::size_t>(c)));
            error += std::abs(static_cast<double>(s(r, 3)) - mass) / 500;
        }
        QVERIFY2(error < 0.03, qPrintable(QString::number(error)));
        QVERIFY(start.framesWanted() >= 16384);
        QVERIFY_EXCEPTION_THROWN(SpecialistStart(generalist, ClassSet{}), Error);
    }

    /// A perfect model of the oversampled data, corrected, is a perfect model of the data: for a dustbin, and for full
    /// output.
    void correctionTakesTheOversamplingBack() {
        constexpr std::size_t classes = 5, places = 4;
        const ClassSet set = {1, 3};
        Random random(9);
        // The true joint p(x, y) of four places x, told apart by a one-hot input.
        double joint[places][classes];
        double sum = 0;
        for (auto& row : joint)
            for (double& v : row) sum += v = random.uniform();
        const double rateSpecial = 0.9, rateOther = 0.13;
        const auto special = [&](std::size_t c) {
            return std::binary_search(set.begin(), set.end(), static_cast<std::int32_t>(c));
        };
        for (const bool full : {false, true}) {
            const std::size_t outputs = full ? classes : set.size() + 1;
            const std::vector<std::int32_t> outputOf = dustbinOutputs(set, classes);
            const auto output = [&](std::size_t c) { return full ? c : static_cast<std::size_t>(outputOf[c]); };
            nn::Model perfect;
            nn::AffineRecord affine{Matrix(outputs, places), std::vector<float>(outputs)};
            Matrix truth(places, outputs);
            for (std::size_t x = 0; x < places; ++x) {
                std::vector<double> seen(outputs), mass(outputs);
                double all = 0;
                for (std::size_t c = 0; c < classes; ++c) {
                    seen[output(c)] += joint[x][c] * (special(c) ? rateSpecial : rateOther);
                    mass[output(c)] += joint[x][c];
                    all += joint[x][c];
                }
                for (std::size_t o = 0; o < outputs; ++o) {
                    affine.weights(o, x) = static_cast<float>(std::log(seen[o]));
                    truth(x, o) = static_cast<float>(mass[o] / all);
                }
            }
            perfect.layers.emplace_back(affine);
            Matrix x(places, places);
            for (std::size_t i = 0; i < places; ++i) x(i, i) = 1;
            const Matrix corrected =
                posteriorsOf(withoutOversampling(perfect, set, std::log(rateSpecial / rateOther)), x);
            for (std::size_t i = 0; i < corrected.size(); ++i)
                QVERIFY(std::abs(corrected.data()[i] - truth.data()[i]) < 1e-5F);
            QVERIFY(std::abs(posteriorsOf(perfect, x)(0, 0) - truth(0, 0)) > 0.01F);
        }
    }

    void samplesAreHalfSpecial_data() {
        QTest::addColumn<std::size_t>("memory");
        QTest::newRow("in memory") << std::size_t{1 << 20};
        QTest::newRow("streamed") << std::size_t{1000};
    }
    void samplesAreHalfSpecial() {
        QFETCH(std::size_t, memory);
        const auto source = std::make_shared<test::MemorySource>(40, 8, 3, 1, 1);
        data::DataSet whole(source, test::allOf(*source), memory);
        whole.load();
        const ClassSet set = {2, 5};
        const SpecialSample sample(whole, set, 0.5);
        QCOMPARE(sample.specialFrames(), sample.otherFrames());
        QVERIFY(sample.logOversampling() > 0.5);
        std::set<std::vector<std::string>> passes;
        for (std::uint64_t seed = 0; seed < 3; ++seed) {
            const Pass pass = readPass(sample, 16, seed);
            QCOMPARE(pass.places.size(), sample.frames());
            QCOMPARE(std::set<std::string>(pass.places.begin(), pass.places.end()).size(),
                     sample.frames());  // none twice
            QCOMPARE(pass.special, sample.specialFrames());
            QVERIFY(readPass(sample, 16, seed).places == pass.places);
            // Gone on with after two batches.
            const std::vector<std::string> rest = readPass(sample, 16, seed, 2).places;
            QVERIFY(std::equal(rest.begin(), rest.end(), pass.places.begin() + 32, pass.places.end()));
            std::vector<std::string> sorted = pass.places;
            std::sort(sorted.begin(), sorted.end());
            passes.insert(sorted);
        }
        QCOMPARE(passes.size(), std::size_t{3});  // other frames are drawn anew for each pass
    }

    /// Whichever side is scarce is taken whole, and the rates say so.
    void ratesFollowTheShare() {
        const auto source = std::make_shared<test::MemorySource>(40, 4, 3);
        data::DataSet whole(source, test::allOf(*source), 1 << 20);
        whole.load();
        const SpecialSample most(whole, {0, 1, 2}, 0.5);
        QCOMPARE(most.specialFrames(), most.otherFrames());
        QVERIFY(most.logOversampling() < 0);
        const SpecialSample some(whole, {0}, 0.25);
        const auto odds = static_cast<double>(some.specialFrames()) / static_cast<double>(some.otherFrames());
        QVERIFY(std::abs(odds - 1.0 / 3) < 0.02);
        for (auto& labels : source->labels_)
            for (std::int32_t& label : labels) label = label == 3 ? 0 : label;
        QVERIFY_EXCEPTION_THROWN(SpecialSample(whole, {3}, 0.5), Error);
        QVERIFY_EXCEPTION_THROWN(SpecialSample(whole, {0, 1, 2}, 0.5), Error);
    }

    void heldTargetsAreLabelsInsideAndTheGeneralistOutside() {
        const nn::Model model = smallNet(4, 5);
        std::vector<nn::Network> nets;
        nets.emplace_back(model);
        HeldTargets targets(std::make_shared<Teacher>(std::move(nets), Mean::Arithmetic), {1, 3});
        data::Batch batch;
        batch.features = randomFrames(2, 4, 7);
        batch.labels = {3, 0};
        batch.refs.resize(2);
        const Matrix p = posteriorsOf(model, batch.features);
        ThreadPool pool(1);
        SoftTargets soft;
        targets.fetch(pool, batch, soft);
        for (std::size_t c = 0; c < 5; ++c) QCOMPARE(soft.dense(0, c), c == 3 ? 1.0F : 0.0F);
        const float outside = p(1, 0) + p(1, 2) + p(1, 4);
        for (const std::size_t c : {0, 2, 4}) QVERIFY(std::abs(soft.dense(1, c) - p(1, c) / outside) < 1e-6F);
        QCOMPARE(soft.dense(1, 1), 0.0F);
        QCOMPARE(soft.dense(1, 3), 0.0F);
    }
};

QTEST_GUILESS_MAIN(TestSpecialistNet)
#include "tst_specialist_net.moc"
