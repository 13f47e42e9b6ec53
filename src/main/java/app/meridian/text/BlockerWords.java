package app.meridian.text;

import app.meridian.core.checkin.BlockerAge;

/** Says who can remove a blocker and how long it has been in the way. */
final class BlockerWords {
    private final RoundVoice voice;
    private final BlockerAge blocker;
    private final boolean own;

    BlockerWords(RoundVoice voice, BlockerAge blocker) {
        this.voice = voice;
        this.blocker = blocker;
        this.own = voice.isReader(blocker.owner().id());
    }

    String owner() {
        return own ? voice.say("meridian.blockers.line.owner-you")
                : voice.say("meridian.blockers.line.owner", Marks.without(voice.fullName(blocker.owner())));
    }

    String age() {
        String since = voice.near(blocker.blocker().raisedAt());
        if (blocker.age().isEmpty()) return voice.say("meridian.blockers.line.since", since);
        String length = voice.length(blocker.age().get());
        return own ? voice.say("meridian.blockers.line.age-you", length, since)
                : voice.say("meridian.blockers.line.age", length, voice.name(blocker.owner().id()), since);
    }
}
