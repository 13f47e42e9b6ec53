package app.meridian.plugin;

import app.meridian.core.checkin.CheckInService;
import app.meridian.core.checkin.CheckInStore;
import app.meridian.core.person.People;
import app.meridian.core.subject.Access;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the beans of the core, which carries no annotations, out of the adapters that the scanner finds. */
@Configuration(proxyBeanMethods = false)
public class CoreBeans {

    @Bean
    public Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    public CheckInService checkInService(CheckInStore store, Access access, People people, Clock clock) {
        return new CheckInService(store, access, people, clock);
    }
}
