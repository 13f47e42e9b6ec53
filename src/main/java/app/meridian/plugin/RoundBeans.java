package app.meridian.plugin;

import app.meridian.core.checkin.Audience;
import app.meridian.core.checkin.BoardMaker;
import app.meridian.core.checkin.BoardService;
import app.meridian.core.checkin.IssuePeople;
import app.meridian.core.checkin.RoundPeople;
import app.meridian.core.checkin.RoundRights;
import app.meridian.core.checkin.RoundStore;
import app.meridian.core.checkin.TurnStore;
import app.meridian.core.checkin.WindowFixer;
import app.meridian.core.person.Circles;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.People;
import app.meridian.core.person.WorkingHours;
import app.meridian.core.subject.Access;
import app.meridian.core.subject.Containers;
import app.meridian.core.subject.Homes;
import app.meridian.core.subject.Locations;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the beans of rounds. */
@Configuration(proxyBeanMethods = false)
public class RoundBeans {
    private static final Logger LOG = LoggerFactory.getLogger(RoundBeans.class);

    @Bean
    public Homes homes(Access access, Containers containers, Locations locations) {
        return new Homes(access, containers, locations);
    }

    @Bean
    public RoundRights roundRights(Homes homes, Circles circles) {
        return new RoundRights(homes, circles);
    }

    @Bean
    public Audience audience(Homes homes, Circles circles, People people, IssuePeople issuePeople) {
        return new Audience(homes, circles, people, issuePeople);
    }

    @Bean
    public RoundPeople roundPeople(Audience audience, WorkingHours hours, TurnStore turns, Homes homes) {
        return new RoundPeople(audience, hours, turns, homes);
    }

    @Bean
    public BoardMaker boardMaker(
            Colleagues colleagues, WorkingHours hours, RoundPeople roundPeople, TurnStore turns, People people) {
        return new BoardMaker(colleagues, hours, roundPeople, turns, people);
    }

    @Bean
    public BoardService boardService(
            RoundStore rounds, Homes homes, RoundRights rights, BoardMaker maker, Clock clock) {
        return new BoardService(rounds, homes, rights, maker, clock);
    }

    @Bean
    public WindowFixer windowFixer(RoundStore rounds, TurnStore turns, RoundPeople people, Clock clock) {
        return new WindowFixer(rounds, turns, people, clock,
                (round, failure) -> LOG.warn("Round {} could not be looked at", round.id().value(), failure));
    }
}
