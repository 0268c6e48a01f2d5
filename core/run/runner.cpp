// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/runner.h"

#include <new>

namespace retort::run {

Runner::Runner(RunRequest request) : request_(std::move(request)), thread_([this] { work(); }) {}

Runner::~Runner() {
    control_.stop();
    thread_.join();
}

void Runner::work() {
    try {
        report_ = runExperiment(request_, mailbox_, control_);
    } catch (const Error& e) {
        error_ = std::make_unique<Error>(e);
    } catch (const std::bad_alloc&) {
        error_ = std::make_unique<Error>(failure("not enough memory", {}, "a smaller inputs.memory, batch or network needs less"));
    } catch (const std::exception& e) {
        error_ = std::make_unique<Error>(failure(std::string("unexpected failure: ") + e.what()));
    }
    if (error_) {
        record::Event event;
        event.kind = record::Event::Kind::RunFailed;
        event.text = error_->what();
        mailbox_.take(event);
    }
    ended_ = true;
}

}  // namespace retort::run
