package app.meridian.plugin;

import app.meridian.core.checkin.Audience;
import app.meridian.core.checkin.Nameable;
import app.meridian.core.checkin.RoundManagersService;
import app.meridian.core.checkin.RoundPlaces;
import app.meridian.core.checkin.RoundRights;
import app.meridian.core.checkin.RoundRules;
import app.meridian.core.checkin.RoundService;
import app.meridian.core.checkin.RoundStore;
import app.meridian.core.checkin.WindowFixer;
import app.meridian.core.person.Circles;
import app.meridian.core.person.Colleagues;
import app.meridian.core.subject.Homes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the beans with which rounds are set up and answered. */
@Configuration(proxyBeanMethods = false)
public class CheckInBeans {

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
}
