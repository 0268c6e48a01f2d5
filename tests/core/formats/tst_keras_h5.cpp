// SPDX-License-Identifier: GPL-3.0-or-later
#include <hdf5.h>

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/formats/formats.h"
#include "core/formats/hdf5_file.h"
#include "core/formats/keras_config.h"
#include "core/math/thread_pool.h"
#include "core/nn/network.h"
#include "models.h"

using namespace retort;
using namespace retort::test;
namespace fs = std::filesystem;

namespace {

const fs::path golden = RETORT_GOLDEN_DIR;

Matrix readTable(const fs::path& path, std::size_t cols) {
    std::ifstream in(path);
    std::vector<float> values;
    for (float v; in >> v;) values.push_back(v);
    Matrix m(values.size() / cols, cols);
    std::copy(values.begin(), values.end(), m.data());
    return m;
}

/// The largest difference of posteriors against what Keras computed from the same net.
double worst(const nn::Model& model) {
    const Matrix x = readTable(golden / "keras/input.txt", 6), expected = readTable(golden / "keras/output.txt", 5);
    if (!model.softmax || expected.rows() != 7 || model.outputs() != 5) return 1e9;
    ThreadPool pool(1);
    nn::Network net(model);
    const ConstMatrixView logits = net.forward({.pool = pool}, x);
    double largest = 0;
    for (std::size_t t = 0; t < x.rows(); ++t) {
        double sum = 0;
        for (std::size_t k = 0; k < 5; ++k) sum += std::exp(static_cast<double>(logits(t, k)));
        for (std::size_t k = 0; k < 5; ++k)
            largest = std::max(largest, std::abs(std::exp(static_cast<double>(logits(t, k))) / sum -
                                                 static_cast<double>(expected(t, k))));
    }
    return largest;
}

/// A raw HDF5 file made for one case; closes all it opened.
class Maker {
public:
    explicit Maker(const fs::path& path) : lock_(formats::hdf5::lockLibrary()), path_(path) {
        formats::hdf5::Writer writer(path);
        writer.group("/dense_1");
        writer.texts("/", "layer_names", {"dense_1"});
        writer.texts("/dense_1", "weight_names", {"kernel", "bias"});
        const float bias[] = {1, 2};
        writer.floats("/dense_1/bias", {2}, bias);
        writer.finish();
        file_ = H5Fopen(path.c_str(), H5F_ACC_RDWR, H5P_DEFAULT);
    }
    ~Maker() { H5Fclose(file_); }
    hid_t file() const { return file_; }

    void kernel(hid_t type, const std::vector<hsize_t>& dims, hid_t plan, const double* values) {
        const hid_t space = H5Screate_simple(static_cast<int>(dims.size()), dims.data(), nullptr);
        const hid_t dataset = H5Dcreate2(file_, "/dense_1/kernel", type, space, H5P_DEFAULT, plan, H5P_DEFAULT);
        if (values != nullptr) H5Dwrite(dataset, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, values);
        H5Dclose(dataset);
        H5Sclose(space);
    }

private:
    std::unique_lock<std::recursive_mutex> lock_;
    fs::path path_;
    hid_t file_;
};

constexpr const char* oneLayer = R"({"class_name": "Sequential", "config": [{"class_name": "Dense", "config":
    {"name": "dense_1", "units": 2, "activation": "softmax"}}]})";

}  // namespace

class TestKerasH5 : public QObject {
    Q_OBJECT

    QTemporaryDir scratch_;
    fs::path path(const std::string& name) const { return fs::path(scratch_.path().toStdString()) / name; }

    std::string refusal(const fs::path& file, const formats::ReadOptions& options = {}) const {
        try {
            formats::readModel(file, options);
        } catch (const Error& error) {
            return error.what();
        }
        return "";
    }

    formats::ReadOptions withArchitecture() const {
        files::writeAtomically(path("one.arch"), oneLayer);
        return {.architecture = path("one.arch"), .note = {}};
    }

private slots:
    void goldenFiles_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"compat_model", "keras1_model", "keras2_functional_model", "keras2_tf_model",
                                 "keras2_theano_model", "keras2_weights_only", "keras3_legacy_model",
                                 "real_keras2_model", "real_keras2_weights", "real_keras3_model", "tfkeras2_model"})
            QTest::newRow(name) << QString(name) + ".h5";
    }

    void goldenFiles() {
        QFETCH(QString, name);
        const double difference = worst(formats::readModel(golden / "keras" / name.toStdString()));
        QVERIFY2(difference < 1e-6, qPrintable(QString::number(difference)));
    }

    void keras3Weights() {
        for (const char* name : {"keras/keras3.weights.h5", "keras/real_keras3.weights.h5"}) {
            QVERIFY(refusal(golden / name).find("--architecture") != std::string::npos);
            QVERIFY(worst(formats::readModel(golden / name,
                                             {.architecture = golden / "keras/compat_model.h5", .note = {}})) < 1e-6);
        }
        QVERIFY(refusal(golden / "keras/real_keras3.keras").find(".keras archive") != std::string::npos);
    }

    void badFiles_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const char* word) {
            QTest::newRow(name) << QString(name) << QString(word);
        };
        row("h5_bad_json.h5", "not the JSON");
        row("h5_conv_layer.h5", "Conv2D");
        row("h5_missing_dataset.h5", ":/model_weights/");
        row("h5_missing_layer.h5", "layer_names names it");
        row("h5_nan.h5", "nan");
        row("h5_no_config.h5", "no model_config");
        row("h5_not.h5", "no model of a format");
        row("h5_shape.h5", "has the shape");
        row("h5_string_bias.h5", "bias:0");
        row("h5_trunc.h5", "truncated");
    }

    void badFiles() {
        QFETCH(QString, name);
        QFETCH(QString, word);
        const std::string message = refusal(golden / "bad" / name.toStdString());
        QVERIFY2(message.find(word.toStdString()) != std::string::npos, message.c_str());
        QVERIFY2(message.find(name.toStdString()) != std::string::npos, message.c_str());
    }

    /// Weights only: a neighbour's activations are taken if names and shapes fit and all that fit agree.
    void architectureFromNeighbours() {
        fs::create_directory(path("w"));
        const auto copy = [&](const char* from, const char* to) {
            fs::copy_file(golden / "keras" / from, path("w") / to, fs::copy_options::overwrite_existing);
            fs::permissions(path("w") / to, fs::perms::owner_write, fs::perm_options::add);
        };
        copy("real_keras2_weights.h5", "weights.h5");
        std::vector<std::string> notes;
        const formats::ReadOptions options{.architecture = {},
                                           .note = [&](const std::string& text) { notes.push_back(text); }};
        QVERIFY(refusal(path("w/weights.h5"), options).find("--architecture") != std::string::npos);
        copy("keras3_legacy_model.h5", "other_names.h5");  // dense, dense_1, dense_2
        QVERIFY(refusal(path("w/weights.h5"), options).find("--architecture") != std::string::npos);
        copy("compat_model.h5", "full.h5");
        QVERIFY(worst(formats::readModel(path("w/weights.h5"), options)) < 1e-6);
        QCOMPARE(notes.size(), std::size_t{1});
        QVERIFY2(notes[0].find("full.h5") != std::string::npos, notes[0].c_str());

        nn::Model other = formats::readModel(path("w/full.h5"));
        std::get<nn::ActivationRecord>(other.layers[1]).name = "tanh";
        formats::writeModel(other, formats::formatNamed("keras-h5"), path("w/tanh.h5"));
        QVERIFY(refusal(path("w/weights.h5"), options).find("disagree") != std::string::npos);
        const formats::ReadOptions chosen{.architecture = path("w/full.h5"), .note = {}};
        QVERIFY(worst(formats::readModel(path("w/weights.h5"), chosen)) < 1e-6);
    }

    void architectureFromJson() {
        const std::string config =
            formats::toKerasConfig(formats::kerasLayersOf(formats::readModel(golden / "keras/compat_model.h5")));
        fs::create_directory(path("j"));
        fs::copy_file(golden / "keras/keras2_weights_only.h5", path("j/weights.h5"));
        files::writeAtomically(path("j/model.json"), config);
        QVERIFY(worst(formats::readModel(path("j/weights.h5"))) < 1e-6);
    }

    /// The config is what the layout of Keras 2.2.4 says, to the letter.
    void writtenConfig() {
        const nn::Model m = formats::readModel(golden / "keras/compat_model.h5");
        formats::writeModel(m, formats::formatNamed("keras-h5"), path("ours.h5"));
        const auto lock = formats::hdf5::lockLibrary();
        const formats::hdf5::Reader ours(path("ours.h5")), theirs(golden / "keras/compat_model.h5");
        for (const char* name : {"keras_version", "backend"}) QCOMPARE(ours.text("/", name), theirs.text("/", name));
        using nlohmann::ordered_json;
        QVERIFY(ordered_json::parse(ours.text("/", "model_config")) ==
                ordered_json::parse(theirs.text("/", "model_config")));
        QVERIFY(ours.texts("/model_weights", "layer_names") == theirs.texts("/model_weights", "layer_names"));
        for (const char* layer : {"/model_weights/dense_1", "/model_weights/dense_3"}) {
            QVERIFY(ours.texts(layer, "weight_names") == theirs.texts(layer, "weight_names"));
            for (const std::string& weight : ours.texts(layer, "weight_names"))
                QVERIFY(ours.floats(std::string(layer) + "/" + weight) ==
                        theirs.floats(std::string(layer) + "/" + weight));
        }
    }

    /// Dropout, batch normalisation and maxout come back as layers, through classes of Keras' own.
    void everyLayerComesBack() {
        for (const auto& [name, m] : allModels()) {
            formats::writeModel(m, formats::formatNamed("keras-h5"), path("all.h5"));
            QVERIFY2(essential(formats::readModel(path("all.h5")), true) == essential(m, true), name.c_str());
        }
    }

    void datasetKinds() {
        const double values[] = {0.5, -1, 2, 4, 8, 16};
        const hid_t half = H5Tcopy(H5T_IEEE_F32LE);
        H5Tset_fields(half, 15, 10, 5, 0, 10);
        H5Tset_size(half, 2);
        H5Tset_ebias(half, 15);
        for (const hid_t type : {H5T_IEEE_F64LE, H5T_IEEE_F32BE, H5T_IEEE_F64BE, half}) {
            for (const bool packed : {false, true}) {
                {
                    Maker maker(path("kind.h5"));
                    const hid_t plan = H5Pcreate(H5P_DATASET_CREATE);
                    const hsize_t chunk[] = {2, 2};
                    if (packed) {
                        H5Pset_chunk(plan, 2, chunk);
                        H5Pset_shuffle(plan);
                        H5Pset_deflate(plan, 6);
                    }
                    maker.kernel(type, {3, 2}, plan, values);
                    H5Pclose(plan);
                }
                const nn::Model m = formats::readModel(path("kind.h5"), withArchitecture());
                QCOMPARE(std::get<nn::AffineRecord>(m.layers[0]).weights(1, 2), 16.0F);
            }
        }
        H5Tclose(half);
    }

    /// Terabytes claimed with nothing behind them.
    void falseClaims() {
        for (const bool deflate : {false, true}) {
            {
                Maker maker(path("claim.h5"));
                const hid_t plan = H5Pcreate(H5P_DATASET_CREATE);
                const hsize_t chunk[] = {1000, 2};
                H5Pset_chunk(plan, 2, chunk);
                if (deflate) H5Pset_deflate(plan, 6);
                maker.kernel(H5T_IEEE_F32LE, {2000000000, 2}, plan, nullptr);
                H5Pclose(plan);
            }
            const std::string message = refusal(path("claim.h5"), withArchitecture());
            QVERIFY2(message.find("claims the shape") != std::string::npos, message.c_str());
        }
    }

    /// A file may not make us open another.
    void otherFilesAreNotOpened() {
        const double values[] = {0.5, -1, 2, 4};
        {
            Maker maker(path("source.h5"));
            maker.kernel(H5T_IEEE_F32LE, {2, 2}, H5P_DEFAULT, values);
        }
        {
            Maker maker(path("link.h5"));
            H5Lcreate_external("source.h5", "/dense_1/kernel", maker.file(), "/dense_1/kernel", H5P_DEFAULT,
                               H5P_DEFAULT);
        }
        QVERIFY(refusal(path("link.h5"), withArchitecture()).find("not followed") != std::string::npos);
        files::writeAtomically(path("raw"), std::string(64, '\0'));
        {
            Maker maker(path("raw.h5"));
            const hid_t plan = H5Pcreate(H5P_DATASET_CREATE);
            H5Pset_external(plan, path("raw").c_str(), 0, 16);
            maker.kernel(H5T_IEEE_F32LE, {2, 2}, plan, nullptr);
            H5Pclose(plan);
        }
        QVERIFY(refusal(path("raw.h5"), withArchitecture()).find("not followed") != std::string::npos);
    }

    /// Long lists of names are split over attributes layer_names0, layer_names1, …
    void splitNames() {
        const double values[] = {0.5, -1, 2, 4};
        {
            Maker maker(path("split.h5"));
            maker.kernel(H5T_IEEE_F32LE, {2, 2}, H5P_DEFAULT, values);
            H5Adelete(maker.file(), "layer_names");
            H5Adelete_by_name(maker.file(), "/dense_1", "weight_names", H5P_DEFAULT);
        }
        {
            const auto lock = formats::hdf5::lockLibrary();
            const hid_t file = H5Fopen(path("split.h5").c_str(), H5F_ACC_RDWR, H5P_DEFAULT);
            const auto put = [&](const char* object, const char* name, const char* value) {
                const hid_t type = H5Tcopy(H5T_C_S1), space = H5Screate(H5S_SCALAR);
                H5Tset_size(type, H5T_VARIABLE);
                const hid_t a =
                    H5Acreate_by_name(file, object, name, type, space, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
                H5Awrite(a, type, static_cast<const void*>(&value));
                H5Aclose(a);
                H5Sclose(space);
                H5Tclose(type);
            };
            put("/", "layer_names0", "dense_1");
            put("/dense_1", "weight_names0", "kernel");
            put("/dense_1", "weight_names1", "bias");
            H5Fclose(file);
        }
        QCOMPARE(formats::readModel(path("split.h5"), withArchitecture()).outputs(), std::size_t{2});
    }

    void configs_data() {
        QTest::addColumn<QString>("layers");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const char* layers, const char* word) {
            QTest::newRow(name) << QString(layers) << QString(word);
        };
        row("unknown class", R"({"class_name": "LSTM", "config": {"name": "l"}})", "LSTM");
        row("unknown activation",
            R"({"class_name": "Dense", "config": {"name": "d", "units": 2, "activation": "swish9"}})", "swish9");
        row("no units", R"({"class_name": "Dense", "config": {"name": "d", "units": -2}})", "no units");
        row("text for a number", R"({"class_name": "Dense", "config": {"name": "d", "units": "2"}})", "JSON");
        row("no config", R"({"class_name": "Dense"})", "JSON");
        row("dropout of everything", R"({"class_name": "Dropout", "config": {"rate": 1}})", "outside");
        row("other axis", R"({"class_name": "BatchNormalization", "config": {"axis": 2}})", "normalises");
        row("limited relu", R"({"class_name": "ReLU", "config": {"max_value": 6}})", "limit");
    }

    void configs() {
        QFETCH(QString, layers);
        QFETCH(QString, word);
        try {
            formats::parseKerasConfig(
                R"({"class_name": "Sequential", "config": {"layers": [)" + layers.toStdString() + "]}}", "x.h5");
            QFAIL("was read");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains(word), error.what());
        }
    }

    void functionalChains() {
        const auto model = [](const char* first, const char* second) {
            return std::string(R"({"class_name": "Functional", "config": {"layers": [)"
                               R"({"class_name": "Dense", "name": "b", "config": {"units": 2}, "inbound_nodes": )") +
                   second +
                   R"(}, {"class_name": "InputLayer", "name": "in", "config": {}, "inbound_nodes": []},)"
                   R"({"class_name": "Dense", "name": "a", "config": {"units": 3}, "inbound_nodes": )" +
                   first + R"(}], "output_layers": ["b", 0, 0]}})";
        };
        const char* fromIn = R"([[["in", 0, 0, {}]]])";
        const char* fromA =
            R"([{"args": [{"class_name": "__keras_tensor__", "config": {"keras_history": ["a", 0, 0]}}], "kwargs": {}}])";
        const auto layers = formats::parseKerasConfig(model(fromIn, fromA), "x");
        QCOMPARE(layers.size(), std::size_t{3});
        QCOMPARE(layers[1].name, std::string("a"));  // computed first, listed second
        QCOMPARE(layers[1].position, std::size_t{1});
        QCOMPARE(layers[2].position, std::size_t{0});
        for (const auto& bad :
             {model(fromA, fromA), model(fromIn, fromIn), model(R"([[["in", 0, 0, {}], ["b", 0, 0, {}]]])", fromA),
              model(R"([[["zz", 0, 0, {}]]])", fromA), model("7", fromA)})
            QVERIFY_EXCEPTION_THROWN(formats::parseKerasConfig(bad, "x"), Error);
    }
};

QTEST_APPLESS_MAIN(TestKerasH5)
#include "tst_keras_h5.moc"
