// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <map>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "core/base/error.h"
#include "core/kaldi/objects.h"
#include "core/kaldi/text_scan.h"
#include "core/kaldi/transition_model.h"

namespace retort::kaldi {

namespace {

/// Tokens and numbers of a Kaldi object, binary or text.
class Tokens {
public:
    explicit Tokens(ByteReader& in) : in_(in), binary_(in.peek() == 0) {
        if (!binary_) return;
        in_.get();
        if (in_.get() != 'B') in_.fail("a zero byte without the 'B' of a binary object", "is this a Kaldi model?");
    }

    bool binary() const { return binary_; }

    std::string token() {
        if (!binary_) return readTextToken(in_);
        std::string token;
        while (in_.peek() > ' ' && in_.peek() < 127 && token.size() < 64) token.push_back(static_cast<char>(in_.get()));
        if (!isSpace(in_.get())) fail("expected a token and a space");
        return token;
    }

    void expect(const char* wanted, const char* hint = "the model is damaged") {
        const std::string found = token();
        if (found != wanted) in_.fail(fmt::format("expected {}, found {}", wanted, inQuotes(found)), hint);
    }

    std::int32_t integer(const char* what) {
        std::int32_t value = 0;
        if (binary_) {
            if (in_.get() != 4) fail(fmt::format("expected a 4-byte integer: {}", what));
            in_.read(&value, sizeof value, what);
        } else if (const std::string text = readTextToken(in_); !parseInt32(text, value)) {
            fail(fmt::format("expected an integer ({}), found {}", what, inQuotes(text)));
        }
        return value;
    }

    float real(const char* what) {
        if (!binary_) {
            float value = 0;
            const std::string text = readTextToken(in_);
            if (!parseReal(text, value)) fail(fmt::format("expected a number ({}), found {}", what, inQuotes(text)));
            return value;
        }
        const int size = in_.get();
        if (size == 8) {
            double value = 0;
            in_.read(&value, sizeof value, what);
            return static_cast<float>(value);
        }
        if (size != 4) fail(fmt::format("expected a 4-byte number: {}", what));
        float value = 0;
        in_.read(&value, sizeof value, what);
        return value;
    }

    /// A count of things that take `atLeast` bytes each in binary.
    std::size_t count(const char* what, std::uint64_t atLeast) {
        return checked(integer(what), what, binary_ ? atLeast : 2);
    }

    /// A vector of integers in the layout used inside of objects (no size byte for each). Binary only.
    std::vector<std::int32_t> rawIntegers(const char* what) {
        if (in_.get() != 4) fail(fmt::format("expected 4-byte integers: {}", what));
        std::int32_t size = 0;
        in_.read(&size, sizeof size, what);
        std::vector<std::int32_t> values(checked(size, what, 4));
        in_.read(values.data(), values.size() * sizeof(std::int32_t), what);
        return values;
    }

    std::vector<float> floatVector() {
        if (!binary_) return readTextArray<float>(in_).values;
        std::string type(3, '\0');
        in_.read(type.data(), 3, "log probabilities");
        if (type != "FV " && type != "DV ") fail("expected a vector");
        const std::uint64_t size = type == "FV " ? 4 : 8;
        std::vector<float> values(count("the number of log probabilities", size));
        for (float& value : values) {
            double wide = 0;
            if (size == 4)
                in_.read(&value, sizeof value, "log probabilities");
            else
                in_.read(&wide, sizeof wide, "log probabilities"), value = static_cast<float>(wide);
        }
        return values;
    }

    [[noreturn]] void fail(const std::string& message) const {
        in_.fail(message, "the model is damaged, or no Kaldi model");
    }

private:
    std::size_t checked(std::int32_t number, const char* what, std::uint64_t atLeast) {
        if (number < 0) fail(fmt::format("{} is {}", what, number));
        in_.require(static_cast<std::uint64_t>(number) * atLeast, what);
        return static_cast<std::size_t>(number);
    }

    ByteReader& in_;
    bool binary_;
};

Topology readBinaryTopology(Tokens& in) {
    const auto phones = in.rawIntegers("the phones of the topology");
    const auto entryOf = in.rawIntegers("the topology of each phone");
    std::int32_t number = in.integer("the number of topology entries");
    const bool extended = number == -1;
    if (extended) number = in.integer("the number of topology entries");
    if (number < 0 || static_cast<std::size_t>(number) > phones.size())
        in.fail(fmt::format("{} topology entries", number));
    Topology topology;
    topology.entries.resize(static_cast<std::size_t>(number));
    std::unordered_set<std::int32_t> seen;
    for (const std::int32_t phone : phones) {
        if (phone < 1 || static_cast<std::size_t>(phone) >= entryOf.size() || !seen.insert(phone).second)
            in.fail(fmt::format("phone {} in the topology", phone));
        const std::int32_t entry = entryOf[static_cast<std::size_t>(phone)];
        if (entry < 0 || entry >= number)
            in.fail(fmt::format("phone {} has topology entry {} of {}", phone, entry, number));
        topology.entries[static_cast<std::size_t>(entry)].phones.push_back(phone);
    }
    for (TopologyEntry& entry : topology.entries) {
        entry.states.resize(in.count("the number of HMM states", 10));
        for (HmmState& state : entry.states) {
            state.forwardPdfClass = in.integer("a pdf class");
            state.selfLoopPdfClass = extended ? in.integer("a pdf class") : state.forwardPdfClass;
            state.transitions.resize(in.count("the number of transitions", 10));
            for (HmmTransition& arc : state.transitions) {
                arc.destination = in.integer("a transition's destination");
                arc.probability = in.real("a transition's probability");
            }
        }
    }
    in.expect("</Topology>");
    return topology;
}

HmmState readTextState(Tokens& in) {
    HmmState state;
    for (std::string token = in.token(); token != "</State>"; token = in.token()) {
        if (token == "<PdfClass>") {
            state.forwardPdfClass = state.selfLoopPdfClass = in.integer("a pdf class");
        } else if (token == "<ForwardPdfClass>") {
            state.forwardPdfClass = in.integer("a pdf class");
        } else if (token == "<SelfLoopPdfClass>") {
            state.selfLoopPdfClass = in.integer("a pdf class");
        } else if (token == "<Transition>") {
            HmmTransition& arc = state.transitions.emplace_back();
            arc.destination = in.integer("a transition's destination");
            arc.probability = in.real("a transition's probability");
        } else {
            in.fail("unexpected in an HMM state: " + inQuotes(token));
        }
    }
    return state;
}

Topology readTextTopology(Tokens& in) {
    Topology topology;
    for (std::string token = in.token(); token != "</Topology>"; token = in.token()) {
        if (token != "<TopologyEntry>") in.fail("expected <TopologyEntry>, found " + inQuotes(token));
        TopologyEntry& entry = topology.entries.emplace_back();
        in.expect("<ForPhones>");
        for (token = in.token(); token != "</ForPhones>"; token = in.token()) {
            std::int32_t phone = 0;
            if (!parseInt32(token, phone)) in.fail("expected a phone's number, found " + inQuotes(token));
            entry.phones.push_back(phone);
        }
        for (token = in.token(); token != "</TopologyEntry>"; token = in.token()) {
            if (token != "<State>") in.fail("expected <State>, found " + inQuotes(token));
            if (const std::int32_t number = in.integer("an HMM state's number");
                static_cast<std::size_t>(number) != entry.states.size())
                in.fail(
                    fmt::format("HMM state {}, expected {}: states must stand in order", number, entry.states.size()));
            entry.states.push_back(readTextState(in));
        }
    }
    return topology;
}

std::vector<TransitionTuple> readTuples(Tokens& in) {
    const std::string kind = in.token();
    if (kind != "<Triples>" && kind != "<Tuples>") in.fail("expected <Triples> or <Tuples>, found " + inQuotes(kind));
    const bool four = kind == "<Tuples>";
    std::vector<TransitionTuple> tuples(in.count("the number of transition states", four ? 20 : 15));
    for (TransitionTuple& tuple : tuples) {
        tuple.phone = in.integer("a phone");
        tuple.state = in.integer("an HMM state");
        tuple.forwardPdf = in.integer("a pdf");
        tuple.selfLoopPdf = four ? in.integer("a pdf") : tuple.forwardPdf;
    }
    in.expect(four ? "</Tuples>" : "</Triples>");
    return tuples;
}

}  // namespace

TransitionModel TransitionModel::read(const std::filesystem::path& path) {
    std::error_code code;
    const std::filesystem::path file = std::filesystem::is_directory(path, code) ? path / "final.mdl" : path;
    ByteReader bytes(file);
    Tokens in(bytes);
    in.expect("<TransitionModel>", "expected a Kaldi model (final.mdl) that begins with its transition model");
    in.expect("<Topology>");
    Topology topology = in.binary() ? readBinaryTopology(in) : readTextTopology(in);
    std::vector<TransitionTuple> tuples = readTuples(in);
    in.expect("<LogProbs>");
    std::vector<float> logProbs = in.floatVector();
    in.expect("</LogProbs>");
    in.expect("</TransitionModel>");
    return {std::move(topology), std::move(tuples), std::move(logProbs), file.string()};
}

}  // namespace retort::kaldi
