// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/recipe.h"

#include <algorithm>
#include <cctype>
#include <deque>
#include <fstream>
#include <set>

namespace retort::run {

namespace {

namespace fs = std::filesystem;

constexpr int deepest = 5;
constexpr std::size_t mostEntries = 20000;
/// A folder of recordings has no say in how far the rest of a recipe is looked through.
constexpr std::size_t mostInFolder = 5000;
constexpr std::size_t headBytes = 64 << 10;

/// Folders of a recipe that hold scripts, logs, or copies of what stands elsewhere.
bool passedOver(const std::string& name, int depth) {
    if (name.empty() || name.front() == '.' || name == "q" || name == "log" || name == "logs") return true;
    if (depth == 1 && (name == "steps" || name == "utils" || name == "local" || name == "conf")) return true;
    return name.rfind("split", 0) == 0 && std::all_of(name.begin() + 5, name.end(), [](unsigned char c) {
               return std::isalnum(c) != 0;  // split4, split10utt
           });
}

/// "ali.7.gz" or "ali.7".
bool isAlignment(const std::string& name) {
    if (name.rfind("ali.", 0) != 0) return false;
    const std::size_t end = name.ends_with(".gz") ? name.size() - 3 : name.size();
    return end > 4 && std::all_of(name.begin() + 4, name.begin() + static_cast<std::ptrdiff_t>(end),
                                  [](unsigned char c) { return std::isdigit(c) != 0; });
}

bool isImages(const std::string& name) {
    return name.find("-images-idx3-ubyte") != std::string::npos || name.find("-images.idx3-ubyte") != std::string::npos;
}

bool isExperiment(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::string head(headBytes, '\0');
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
    return head.find("\"retort-experiment/") != std::string::npos;
}

class Scanner {
public:
    Scanner(const fs::path& recipe, const std::function<bool()>& stopping) : stopping_(stopping) {
        scan_.recipe = recipe;
    }

    RecipeScan scan() {
        std::error_code code;
        scan_.exists = fs::is_directory(scan_.recipe, code);
        if (!scan_.exists) return scan_;
        // Level by level, so that what is cut off is what lies deepest.
        enter(scan_.recipe, 0);
        while (!folders_.empty() && !(stopping_ && stopping_())) {
            const auto [folder, depth] = folders_.front();
            folders_.pop_front();
            list(folder, depth);
            if (entries_ >= mostEntries) {
                scan_.truncated = true;
                break;
            }
        }
        for (std::vector<std::string>* list : {&scan_.dataFolders, &scan_.alignmentFolders, &scan_.hmmFolders,
                                               &scan_.imageFiles, &scan_.experiments, &scan_.runs})
            std::sort(list->begin(), list->end());
        return scan_;
    }

private:
    /// Each folder once, by whatever way it is reached.
    void enter(const fs::path& folder, int depth) {
        std::error_code code;
        const fs::path real = fs::canonical(folder, code);
        if (!code && seen_.insert(real.native()).second) folders_.emplace_back(folder, depth);
    }

    std::string relative(const fs::path& path) const {
        const std::string text = path.lexically_relative(scan_.recipe).string();
        return text.empty() ? "." : text;
    }

    void list(const fs::path& folder, int depth) {
        std::error_code code;
        std::vector<fs::path> below;
        std::size_t here = 0;
        bool data = false, aligned = false, hmm = false, info = false, journal = false;
        fs::directory_iterator listing(folder, fs::directory_options::skip_permission_denied, code);
        for (; !code && listing != fs::directory_iterator(); listing.increment(code)) {
            if (++entries_ > mostEntries || ++here > mostInFolder) {
                scan_.truncated = true;
                break;
            }
            const std::string name = listing->path().filename().string();
            std::error_code unknown;
            if (listing->is_directory(unknown)) {
                if (depth < deepest && !passedOver(name, depth + 1)) below.push_back(listing->path());
                continue;
            }
            data = data || name == "feats.scp";
            hmm = hmm || name == "final.mdl";
            info = info || name == "run.json";
            journal = journal || name == "journal.jsonl";
            aligned = aligned || isAlignment(name);
            if (isImages(name)) scan_.imageFiles.push_back(relative(listing->path()));
            if (depth == 0 && name.ends_with(".json") && listing->is_regular_file(unknown) &&
                isExperiment(listing->path()))
                scan_.experiments.push_back(name);
        }
        if (info && journal) {
            scan_.runs.push_back(relative(folder));
            return;  // weights by the hundred lie below, and nothing of a recipe
        }
        if (data) scan_.dataFolders.push_back(relative(folder));
        if (aligned) scan_.alignmentFolders.push_back(relative(folder));
        if (hmm) scan_.hmmFolders.push_back(relative(folder));
        std::sort(below.begin(), below.end());
        for (const fs::path& path : below) enter(path, depth + 1);
    }

    const std::function<bool()>& stopping_;
    RecipeScan scan_;
    std::deque<std::pair<fs::path, int>> folders_;
    std::set<fs::path::string_type> seen_;
    std::size_t entries_ = 0;
};

}  // namespace

RecipeScan scanRecipe(const fs::path& recipe, const std::function<bool()>& stopping) {
    std::error_code code;
    fs::path whole = fs::absolute(recipe, code).lexically_normal();
    if (code) whole = recipe;
    if (!whole.has_filename() && whole.has_relative_path()) whole = whole.parent_path();
    return Scanner(whole, stopping).scan();
}

}  // namespace retort::run
