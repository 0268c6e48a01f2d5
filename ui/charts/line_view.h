// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace retort::ui {

/// The visible stretch along one axis: follows the data until someone zooms or pans.
class LineView {
public:
    struct Extent {
        double low = 0, high = 1;
        bool operator==(const Extent&) const = default;
    };

    bool following() const { return following_; }
    void follow() { following_ = true; }
    /// What is seen: the data while following, else what was chosen.
    Extent resolve(const Extent& data) const { return following_ ? data : chosen_; }
    void choose(const Extent& extent);

    /// Shrinks (factor < 1) or widens what is seen around `center`, within the data; all of the data in sight means
    /// following again.
    void zoom(double center, double factor, const Extent& data, bool logarithmic);
    /// `data` and a little room above (and with `below` beneath it), up to one part in `parts` of its span, in steps
    /// that depend on the span alone: while data grow, most refreshes see the same stretch.
    static Extent roomFor(const Extent& data, bool below, int parts);

    /// Moves by `share` of what is seen, as far as there is data.
    void pan(double share, const Extent& data, bool logarithmic);

private:
    void settle(Extent to, const Extent& data, bool logarithmic);

    bool following_ = true;
    Extent chosen_;
};

}  // namespace retort::ui
