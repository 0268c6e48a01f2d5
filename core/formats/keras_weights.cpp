// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/keras_weights.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <limits>
#include <map>

#include "core/base/error.h"
#include "core/formats/formats.h"
#include "core/nn/activations/activations.h"

namespace retort::formats {

namespace {

using Kind = KerasLayer::Kind;

/// Builds the neutral model layer by layer, keeping the width.
class ModelBuilder {
public:
    ModelBuilder(const std::vector<WeightGroup>& weights, const hdf5::Reader& file, std::string where)
        : weights_(weights), file_(file), where_(std::move(where)) {
        model_.softmax = false;
    }

    void add(const KerasLayer& l) {
        if (model_.softmax && l.kind != Kind::Dropout)
            refuse(l, "comes after a softmax; only the last activation may be one");
        if (!pieces_.empty() && l.kind != Kind::GlobalMaxPooling1D)
            refuse(l, "comes after a Reshape; only GlobalMaxPooling1D (maxout) can be read there");
        switch (l.kind) {
            case Kind::Input:
                break;
            case Kind::Flatten:
                if (width_ != 0) refuse(l, "a Flatten between layers cannot be read");
                break;
            case Kind::Dense:
                dense(l);
                break;
            case Kind::Activation:
                activation(l);
                break;
            case Kind::Dropout:
                model_.layers.emplace_back(nn::DropoutRecord{l.rate});
                break;
            case Kind::BatchNormalization:
                batchNorm(l);
                break;
            case Kind::Reshape:
                reshape(l);
                break;
            case Kind::GlobalMaxPooling1D:
                maxout(l);
                break;
        }
    }

    nn::Model finish() {
        if (!pieces_.empty()) throw Error("ends in a Reshape", where_);
        checkRead(model_, where_);
        return std::move(model_);
    }

private:
    [[noreturn]] void refuse(const KerasLayer& l, const std::string& what) const {
        throw Error(fmt::format("layer '{}': {}", l.name, what), where_);
    }

    /// The dataset's values after its shape was held against the expected one; 0 there means any.
    std::vector<float> floats(const std::string& object, std::vector<std::uint64_t> expected,
                              std::vector<std::uint64_t>* found = nullptr) const {
        const std::vector<std::uint64_t> shape = file_.shape(object);
        bool same = shape.size() == expected.size();
        for (std::size_t i = 0; same && i < shape.size(); ++i) {
            if (expected[i] == 0) expected[i] = shape[i];
            same = shape[i] == expected[i] && shape[i] > 0 && shape[i] <= std::numeric_limits<std::int32_t>::max();
        }
        if (!same)
            throw Error(
                fmt::format("has the shape [{}], expected [{}]", fmt::join(shape, ", "), fmt::join(expected, ", ")),
                file_.where(object), "the weights do not fit the architecture");
        if (found != nullptr) *found = shape;
        return file_.floats(object);
    }

    const WeightGroup& group(const KerasLayer& l) const {
        const WeightGroup& found = weights_.at(l.position);
        if (found.datasets.size() != l.weights().size())
            throw Error(fmt::format("layer '{}' has {} weights, expected {} ({})", found.layer, found.datasets.size(),
                                    l.weights().size(), fmt::join(l.weights(), ", ")),
                        where_);
        return found;
    }

    void dense(const KerasLayer& l) {
        const WeightGroup& from = group(l);
        const auto units = static_cast<std::uint64_t>(l.units);
        std::vector<std::uint64_t> shape;
        const std::vector<float> kernel = floats(from.datasets[0], {width_, units}, &shape);
        nn::AffineRecord affine;
        affine.bias = l.useBias ? floats(from.datasets[1], {units}) : std::vector<float>(units, 0.0F);
        affine.weights = Matrix(units, shape[0]);
        constexpr std::size_t tile = 32;  // a block at a time, so that neither side misses the cache on every element
        for (std::size_t i0 = 0; i0 < shape[0]; i0 += tile)
            for (std::size_t o0 = 0; o0 < units; o0 += tile)
                for (std::size_t o = o0; o < std::min<std::size_t>(o0 + tile, units); ++o)
                    for (std::size_t i = i0; i < std::min<std::size_t>(i0 + tile, shape[0]); ++i)
                        affine.weights(o, i) = kernel[i * units + o];
        model_.layers.emplace_back(std::move(affine));
        width_ = units;
        activation(l);
    }

    void activation(const KerasLayer& l) {
        if (l.activation == "softmax") {
            model_.softmax = true;
        } else if (l.activation != "linear") {  // which does nothing
            for (const nn::Activation* row : nn::activations())
                if (l.activation == row->keras) {
                    model_.layers.emplace_back(nn::ActivationRecord{row->name});
                    return;
                }
            refuse(l, fmt::format("activation '{}' is not known here", l.activation));
        }
    }

    void batchNorm(const KerasLayer& l) {
        const WeightGroup& from = group(l);
        nn::BatchNormRecord norm;
        norm.epsilon = l.epsilon;
        std::size_t next = from.datasets.size() - 2;
        norm.mean = floats(from.datasets[next], {width_});
        width_ = norm.mean.size();
        norm.variance = floats(from.datasets[next + 1], {width_});
        next = 0;
        norm.gamma = l.scale ? floats(from.datasets[next++], {width_}) : std::vector<float>(width_, 1.0F);
        norm.beta = l.center ? floats(from.datasets[next], {width_}) : std::vector<float>(width_, 0.0F);
        if (std::any_of(norm.variance.begin(), norm.variance.end(), [&](float v) { return v + l.epsilon <= 0; }))
            throw Error("holds a variance that is not positive", file_.where(from.datasets.back()));
        model_.layers.emplace_back(std::move(norm));
    }

    void reshape(const KerasLayer& l) {
        const auto width = static_cast<std::int64_t>(width_);
        std::vector<std::int64_t> target = l.target;
        if (target.size() == 2 && width > 0) {
            for (std::size_t i = 0; i < 2; ++i)
                if (target[i] == -1 && target[1 - i] > 0) target[i] = width / target[1 - i];
            if (target[0] > 0 && target[1] > 0 && target[0] <= width && target[1] <= width &&
                target[0] * target[1] == width) {
                pieces_ = target;
                return;
            }
        }
        refuse(l, fmt::format("a Reshape of {} units to [{}] cannot be read", width, fmt::join(l.target, ", ")));
    }

    void maxout(const KerasLayer& l) {
        if (pieces_.empty()) refuse(l, "GlobalMaxPooling1D is known only after a Reshape (maxout)");
        model_.layers.emplace_back(nn::MaxoutRecord{static_cast<int>(pieces_[0])});
        width_ = static_cast<std::uint64_t>(pieces_[1]);
        pieces_.clear();
    }

    const std::vector<WeightGroup>& weights_;
    const hdf5::Reader& file_;
    std::string where_;
    nn::Model model_;
    std::uint64_t width_ = 0;           ///< 0 before the first layer with weights.
    std::vector<std::int64_t> pieces_;  ///< A Reshape that waits for its pooling.
};

}  // namespace

std::vector<WeightGroup> listedWeights(const hdf5::Reader& file, const std::string& root) {
    const std::string base = root == "/" ? "" : root;
    std::vector<WeightGroup> groups;
    for (const std::string& layer : file.texts(root, "layer_names")) {
        const std::string object = base + "/" + layer;
        if (!file.exists(object)) throw Error("is not in the file, though layer_names names it", file.where(object));
        WeightGroup group{layer, {}};
        for (const std::string& weight : file.texts(object, "weight_names"))
            group.datasets.push_back(object + "/" + weight);
        if (!group.datasets.empty()) groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<WeightGroup> countedWeights(const KerasLayers& layers) {
    KerasLayers listed = layers;
    std::stable_sort(listed.begin(), listed.end(),
                     [](const auto& a, const auto& b) { return a.position < b.position; });
    std::map<Kind, int> counts;
    std::vector<WeightGroup> groups;
    for (const KerasLayer& l : listed) {
        if (l.weights().empty()) continue;
        const int count = counts[l.kind]++;
        const std::string base = l.kind == Kind::Dense ? "dense" : "batch_normalization";
        WeightGroup group{count == 0 ? base : fmt::format("{}_{}", base, count), {}};
        for (std::size_t i = 0; i < l.weights().size(); ++i)
            group.datasets.push_back(fmt::format("/layers/{}/vars/{}", group.layer, i));
        groups.push_back(std::move(group));
    }
    return groups;
}

nn::Model modelOf(const KerasLayers& layers, const std::vector<WeightGroup>& weights, const hdf5::Reader& file,
                  const std::string& where) {
    const auto expected = static_cast<std::size_t>(
        std::count_if(layers.begin(), layers.end(), [](const KerasLayer& l) { return !l.weights().empty(); }));
    if (weights.size() != expected)
        throw Error(fmt::format("holds weights of {} layers, its architecture has {}", weights.size(), expected),
                    where);
    ModelBuilder builder(weights, file, where);
    for (const KerasLayer& layer : layers) builder.add(layer);
    return builder.finish();
}

}  // namespace retort::formats
