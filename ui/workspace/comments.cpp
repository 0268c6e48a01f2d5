// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/comments.h"

#include <nlohmann/json.hpp>
#include <set>

namespace retort::ui {

namespace {

struct Found {
    std::string path, line;
};

/// Goes through JSON that is known to be well formed, and notes where the comments are.
class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    std::vector<Found> run() {
        while (at_ < text_.size()) step();
        place("");
        return std::move(found_);
    }

private:
    struct Level {
        bool array = false;
        std::size_t index = 0;
        std::string path;
    };

    void step() {
        const char c = text_[at_];
        if (c == '\n') fresh_ = true;
        if (c == '/') return comment();
        ++at_;
        if (c == '{' || c == '[') {
            open(c == '[');
        } else if (c == '}' || c == ']') {
            if (!levels_.empty()) {
                place(levels_.back().path);
                last_ = levels_.back().path;
                levels_.pop_back();
            }
            key_ = false;
            fresh_ = false;
        } else if (c == ',') {
            if (!levels_.empty()) ++levels_.back().index;
            key_ = false;
        } else if (c == '"') {
            string();
        } else if (c == ':') {
            key_ = true;
        } else if (static_cast<unsigned char>(c) > ' ') {
            scalar();
        }
    }

    void string() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && text_[at_] != '"') at_ += text_[at_] == '\\' ? 2 : 1;
        at_ = std::min(at_, text_.size());
        const std::string_view content = text_.substr(begin, at_ - begin);
        ++at_;
        if (levels_.empty() || levels_.back().array || key_) return scalar();
        const std::string& outer = levels_.back().path;
        current_ = outer.empty() ? std::string(content) : outer + "." + std::string(content);
        place(current_);
        last_ = current_;
        fresh_ = false;
    }

    /// Values in a list have no place for a comment of their own: theirs are the list's.
    void scalar() {
        if (!levels_.empty()) place(levels_.back().array ? levels_.back().path : current_);
        fresh_ = false;
    }

    void open(bool array) {
        Level level{array, 0, {}};
        if (!levels_.empty())
            level.path = levels_.back().array ? levels_.back().path + "[" + std::to_string(levels_.back().index) + "]"
                                              : current_;
        place(level.path);
        last_ = level.path;
        levels_.push_back(std::move(level));
        key_ = false;
        fresh_ = false;
    }

    void comment() {
        const bool block = text_.substr(at_).starts_with("/*");
        const std::size_t end = std::min(text_.find(block ? "*/" : "\n", at_ + 2), text_.size());
        std::string_view content = text_.substr(at_ + 2, end - at_ - 2);
        at_ = std::min(end + (block ? 2 : 0), text_.size());
        while (!content.empty()) {
            const std::size_t stop = std::min(content.find('\n'), content.size());
            std::string_view line = content.substr(0, stop);
            content.remove_prefix(std::min(stop + 1, content.size()));
            if (block)
                while (!line.empty() && (line.front() == ' ' || line.front() == '*' || line.front() == '\t'))
                    line.remove_prefix(1);
            else if (line.starts_with(' '))
                line.remove_prefix(1);
            while (!line.empty() && static_cast<unsigned char>(line.back()) <= ' ') line.remove_suffix(1);
            if (fresh_)
                waiting_.emplace_back(line);
            else
                found_.push_back({last_, std::string(line)});  // behind a value, on its line
        }
    }

    void place(const std::string& path) {
        for (std::string& line : waiting_) found_.push_back({path, std::move(line)});
        waiting_.clear();
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<Level> levels_;
    std::vector<std::string> waiting_;  ///< Above what comes next.
    std::vector<Found> found_;
    std::string current_;  ///< Path of the key whose value comes.
    std::string last_;     ///< Path of what came last.
    bool key_ = false;     ///< A value comes, not a key.
    bool fresh_ = true;    ///< Nothing but blanks on this line so far.
};

constexpr std::string_view modelStart = "models[";

void notePaths(const nlohmann::ordered_json& json, const std::string& path, std::set<std::string>& paths) {
    paths.insert(path);
    if (json.is_object()) {
        for (const auto& [key, value] : json.items()) notePaths(value, path.empty() ? key : path + "." + key, paths);
    } else if (json.is_array()) {
        for (std::size_t i = 0; i < json.size(); ++i) {
            if (json[i].is_object()) notePaths(json[i], path + "[" + std::to_string(i) + "]", paths);
        }
    }
}

/// "a.b[1].c" -> "a.b[1]" -> "a.b" -> "a" -> "".
std::string outerOf(const std::string& path) {
    const std::size_t end = path.find_last_of(".[");
    return end == std::string::npos ? std::string() : path.substr(0, end);
}

}  // namespace

Comments Comments::of(std::string_view text, const experiment::Experiment& experiment) {
    Comments comments;
    for (Found& one : Scanner(text).run()) {
        Entry entry{{}, std::move(one.path), std::move(one.line)};
        const std::size_t end = entry.path.find(']');
        if (entry.path.starts_with(modelStart) && end != std::string::npos) {
            const std::string number = entry.path.substr(modelStart.size(), end - modelStart.size());
            const std::size_t index =
                number.empty() || number.size() > 6 ? experiment.models.size() : std::stoul(number);
            if (index < experiment.models.size()) {
                entry.model = experiment.models[index].name;
                entry.path.erase(0, end + 1);
            }
        }
        comments.entries_.push_back(std::move(entry));
    }
    return comments;
}

std::map<std::string, std::vector<std::string>> Comments::placedIn(const experiment::Experiment& experiment) const {
    std::map<std::string, std::vector<std::string>> placed;
    if (entries_.empty()) return placed;
    std::set<std::string> paths;
    notePaths(experiment::toJson(experiment), "", paths);
    for (const Entry& entry : entries_) {
        std::string path = entry.path;
        if (!entry.model.empty()) {
            std::size_t index = 0;
            while (index < experiment.models.size() && experiment.models[index].name != entry.model) ++index;
            if (index == experiment.models.size()) continue;
            path = std::string(modelStart) + std::to_string(index) + "]" + path;
        }
        while (!paths.contains(path)) path = outerOf(path);
        placed[path].push_back(entry.line);
    }
    return placed;
}

}  // namespace retort::ui
