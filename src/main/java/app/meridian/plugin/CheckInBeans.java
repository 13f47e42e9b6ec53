package app.meridian.plugin;

import app.meridian.core.checkin.AnswerMaker;
import app.meridian.core.checkin.AnswerService;
import app.meridian.core.checkin.Audience;
import app.meridian.core.checkin.BlockerAges;
import app.meridian.core.checkin.BlockerRights;
import app.meridian.core.checkin.BlockerService;
import app.meridian.core.checkin.BlockerStore;
import app.meridian.core.checkin.BlockerWishes;
import app.meridian.core.checkin.MoodPublisher;
import app.meridian.core.person.Nameable;
import app.meridian.core.checkin.RoundExport;
import app.meridian.core.checkin.RoundManagersService;
import app.meridian.core.checkin.RoundPeople;
import app.meridian.core.checkin.RoundPlaces;
import app.meridian.core.checkin.RoundRights;
import app.meridian.core.checkin.RoundRules;
import app.meridian.core.checkin.RoundService;
import app.meridian.core.checkin.RoundStore;
import app.meridian.core.checkin.TurnStore;
import app.meridian.core.checkin.WaitingService;
import app.meridian.core.checkin.WindowFixer;
import app.meridian.core.person.Circles;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.Mentions;
import app.meridian.core.person.People;
import app.meridian.core.person.WorkingHours;
import app.meridian.core.subject.Homes;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the beans with which rounds are set up and answered. */
@Configuration(proxyBeanMethods = false)
public class CheckInBeans {
    private static final Logger LOG = LoggerFactory.getLogger(CheckInBeans.class);

    @Bean
    public RoundPlaces roundPlaces(RoundStore rounds, Homes homes, RoundRights rights) {
        return new RoundPlaces(rounds, homes, rights);
    }

    @Bean
    public Nameable nameable(Colleagues colleagues, Circles circles) {
        return new Nameable(colleagues, circles);
    }

    @Bean
    public RoundRules roundRules(Nameable nameable, Audience audience) {
        return new RoundRules(nameable, audience);
    }

    @Bean
    public RoundService roundService(
            RoundPlaces places, RoundStore rounds, RoundRules rules, WindowFixer fixing, Clock clock) {
        return new RoundService(places, rounds, rules, fixing, clock);
    }

    @Bean
    public RoundManagersService roundManagersService(
            RoundStore rounds, RoundRules rules, Homes homes, Clock clock) {
        return new RoundManagersService(rounds, rules, homes, clock);
    }

    @Bean
    public BlockerRights blockerRights(Homes homes, RoundPlaces places) {
        return new BlockerRights(homes, places);
    }

    @Bean
    public BlockerWishes blockerWishes(
            BlockerStore blockers, BlockerRights rights, Nameable nameable, Homes homes, Mentions mentions) {
        return new BlockerWishes(blockers, rights, nameable, homes, mentions);
    }

    @Bean
    public AnswerMaker answerMaker(BlockerWishes wishes, Mentions mentions, WorkingHours hours) {
        return new AnswerMaker(wishes, mentions, hours);
    }

    @Bean
    public AnswerService answerService(
            RoundPlaces places, TurnStore turns, RoundPeople people, AnswerMaker maker, Clock clock) {
        return new AnswerService(places, turns, people, maker, clock);
    }

    @Bean
    public BlockerAges blockerAges(WorkingHours hours, Colleagues colleagues, People people, Homes homes) {
        return new BlockerAges(hours, colleagues, people, homes);
    }

    @Bean
    public BlockerService blockerService(BlockerStore blockers, BlockerRights rights, BlockerWishes wishes,
            BlockerAges ages, Homes homes, Clock clock) {
        return new BlockerService(blockers, new BlockerService.Parts(rights, wishes, ages), homes, clock);
    }

    @Bean
    public WaitingService waitingService(
            TurnStore turns, RoundStore rounds, RoundPeople people, Homes homes, Clock clock) {
        return new WaitingService(turns, rounds, people, homes, clock);
    }

    @Bean
    public MoodPublisher moodPublisher(RoundStore rounds, TurnStore turns, Clock clock) {
        return new MoodPublisher(rounds, turns, clock,
                (round, failure) -> LOG.warn("The moods of round {} could not be read", round.id().value(), failure));
    }

    @Bean
    public RoundExport roundExport(RoundPlaces places, TurnStore turns, Colleagues colleagues) {
        return new RoundExport(places, turns, colleagues);
    }
}
