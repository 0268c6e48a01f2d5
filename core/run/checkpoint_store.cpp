// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/checkpoint_store.h"

#include <fmt/format.h>
#include <zlib.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"

namespace retort::run {

namespace {

// File: one line of JSON, then the float32 arrays it counts, in its order, then their CRC-32.

constexpr const char* formatName = "retort-checkpoint/1";

nlohmann::ordered_json toJson(const distill::LossSums& s) {
    return {s.loss, s.soft, s.hard, s.frames, s.labelled, s.correct};
}

distill::LossSums sumsFrom(const nlohmann::json& j) {
    return {j.at(0), j.at(1), j.at(2), j.at(3), j.at(4), j.at(5)};
}

std::uint32_t crc(std::uint32_t sum, const AlignedFloats& values) {
    if (values.empty()) return sum;  // zlib takes a null pointer for a wish to start anew
    const char* bytes = reinterpret_cast<const char*>(values.data());
    return static_cast<std::uint32_t>(
        ::crc32_z(sum, reinterpret_cast<const Bytef*>(bytes), values.size() * sizeof(float)));
}

}  // namespace

void writeCheckpoint(const std::filesystem::path& file, const Checkpoint& checkpoint) {
    const train::TrainingState& s = checkpoint.state;
    const AlignedFloats* const arrays[] = {&s.parameters, &s.networkState, &s.optimizer, &s.accepted};
    nlohmann::ordered_json head = {
        {"format", formatName},
        {"complete", checkpoint.complete},
        {"epoch", s.epoch},
        {"step", s.step},
        {"stepInEpoch", s.stepInEpoch},
        {"epochSums", toJson(s.epochSums)},
        {"sampleSums", toJson(s.sampleSums)},
        {"epochSeconds", s.epochSeconds},
        {"epochDataWait", s.epochDataWait},
        {"seconds", s.seconds},
        {"schedule", s.schedule},
        {"bestAccuracy", s.bestAccuracy},
        {"bestEpoch", s.bestEpoch},
        {"epochsSinceBest", s.epochsSinceBest},
        {"topAccuracy", s.topAccuracy},
        {"topEpoch", s.topEpoch},
        {"firstLoss", s.firstLoss},
        {"recentLoss", s.recentLoss},
        {"finished", s.finished},
        {"reason", s.reason},
    };
    for (const AlignedFloats* array : arrays) head["arrays"].push_back(array->size());
    files::replaceAtomically(file, [&](const std::filesystem::path& aside) {
        std::ofstream out(aside, std::ios::binary | std::ios::trunc);
        out << head.dump() << '\n';
        std::uint32_t sum = 0;
        for (const AlignedFloats* array : arrays) {
            out.write(reinterpret_cast<const char*>(array->data()),
                      static_cast<std::streamsize>(array->size() * sizeof(float)));
            sum = crc(sum, *array);
        }
        out.write(reinterpret_cast<const char*>(&sum), sizeof sum);
        out.close();
        if (!out)
            throw failure(fmt::format("cannot be written: {}", std::strerror(errno)), aside.string(),
                          "is the disk full?");
    });
}

std::optional<Checkpoint> readCheckpoint(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file)) return std::nullopt;
    const std::uint64_t size = files::sizeOf(file);
    const auto damaged = [&](const std::string& what) {
        return failure("is damaged: " + what, file.string(), "delete the model's folder to train it anew");
    };
    try {
        std::ifstream in(file, std::ios::binary);
        std::string line;
        std::getline(in, line);
        const nlohmann::json head = nlohmann::json::parse(line);
        if (head.at("format") != formatName) throw damaged("another format");
        Checkpoint checkpoint;
        train::TrainingState& s = checkpoint.state;
        checkpoint.complete = head.at("complete");
        s.epoch = head.at("epoch");
        s.step = head.at("step");
        s.stepInEpoch = head.at("stepInEpoch");
        s.epochSums = sumsFrom(head.at("epochSums"));
        s.sampleSums = sumsFrom(head.at("sampleSums"));
        s.epochSeconds = head.at("epochSeconds");
        s.epochDataWait = head.value("epochDataWait", 0.0);
        s.seconds = head.at("seconds");
        s.schedule = head.at("schedule").get<std::vector<double>>();
        s.bestAccuracy = head.at("bestAccuracy");
        s.bestEpoch = head.at("bestEpoch");
        s.epochsSinceBest = head.at("epochsSinceBest");
        s.topAccuracy = head.at("topAccuracy");
        s.topEpoch = head.at("topEpoch");
        s.firstLoss = head.at("firstLoss");
        s.recentLoss = head.at("recentLoss");
        s.finished = head.at("finished");
        s.reason = head.at("reason");
        AlignedFloats* const arrays[] = {&s.parameters, &s.networkState, &s.optimizer, &s.accepted};
        const auto counts = head.at("arrays").get<std::vector<std::uint64_t>>();
        if (counts.size() != std::size(arrays)) throw damaged("wrong number of arrays");
        std::uint64_t left = (size - line.size()) / sizeof(float);
        std::uint32_t sum = 0;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (counts[i] > left) throw damaged("cut short");
            left -= counts[i];
            arrays[i]->resize(counts[i]);
            in.read(reinterpret_cast<char*>(arrays[i]->data()),
                    static_cast<std::streamsize>(counts[i] * sizeof(float)));
            sum = crc(sum, *arrays[i]);
        }
        std::uint32_t written = 0;
        in.read(reinterpret_cast<char*>(&written), sizeof written);
        if (!in || written != sum) throw damaged("its checksum is wrong");
        return checkpoint;
    } catch (const nlohmann::json::exception& e) {
        throw damaged(e.what());
    }
}

}  // namespace retort::run
