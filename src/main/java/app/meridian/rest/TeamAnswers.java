package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.reader.Reader;
import app.meridian.core.team.Meetings;
import app.meridian.core.team.Team;
import app.meridian.text.MeetingWords;
import app.meridian.text.Phrases;
import app.meridian.text.TeamDayWords;
import org.springframework.stereotype.Component;

/** Makes the answers about teams, worded for one reader. */
@Component
public class TeamAnswers {
    private final Phrases phrases;

    public TeamAnswers(Phrases phrases) {
        this.phrases = requireNonNull(phrases, "phrases");
    }

    TeamJson json(Team team, Reader reader) {
        return TeamJson.of(team, reader, new TeamDayWords(phrases, reader, team.day()));
    }

    MeetingsJson json(Meetings meetings, Reader reader) {
        return MeetingsJson.of(meetings, new MeetingWords(phrases, reader, meetings));
    }

    MeetingFile file(Meetings meetings, Reader reader) {
        return new MeetingFile(meetings, new MeetingWords(phrases, reader, meetings));
    }
}
