// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace retort::ui {

/// The visible stretch along one axis: follows the data until someone zooms or pans.
class LineView {
public:
    struct Extent {
        double low = 0, high = 1;
    };

    bool following() const { return following_; }
    void follow() { following_ = true; }
    /// What is seen: the data while following, else what was chosen.
    Extent resolve(const Extent& data) const { return following_ ? data : chosen_; }
    void choose(const Extent& extent);

    /// Shrinks (factor < 1) or widens what is seen around `center`, within the data; all of the data in sight means
    /// following again.
    void zoom(double center, double factor, const Extent& data, bool logarithmic);
    /// Moves by `share` of what is seen, as far as there is data.
    void pan(double share, const Extent& data, bool logarithmic);

private:
    void settle(Extent to, const Extent& data, bool logarithmic);

    bool following_ = true;
    Extent chosen_;
};

}  // namespace retort::ui
