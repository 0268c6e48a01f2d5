// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/runner.h"

#include <new>

namespace retort::run {

namespace {

/// Passes everything on, and knows whether the end has been told.
class Watched : public record::EventSink {
public:
    explicit Watched(record::EventSink& to) : to_(to) {}
    void take(const record::Event& event) override {
        // The last fact counts: after a resume, those of earlier attempts come again.
        if (event.durable()) failureTold_ = event.kind == record::Event::Kind::RunFailed;
        to_.take(event);
    }
    bool failureTold() const { return failureTold_; }

private:
    record::EventSink& to_;
    bool failureTold_ = false;
};

}  // namespace

Runner::Runner(RunRequest request) : request_(std::move(request)), thread_([this] { work(); }) {}

Runner::~Runner() {
    control_.stop();
    thread_.join();
}

void Runner::work() {
    Watched watched(mailbox_);
    try {
        report_ = runExperiment(request_, watched, control_);
    } catch (const Error& e) {
        error_ = std::make_unique<Error>(e);
    } catch (const std::bad_alloc&) {
        error_ = std::make_unique<Error>(notEnoughMemory());
    } catch (const std::exception& e) {
        error_ = std::make_unique<Error>(failure(std::string("unexpected failure: ") + e.what()));
    }
    if (error_ && !watched.failureTold()) {
        record::Event event;
        event.kind = record::Event::Kind::RunFailed;
        event.text = error_->what();
        mailbox_.take(event);
    }
    ended_ = true;
}

}  // namespace retort::run
