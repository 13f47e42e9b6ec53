package app.meridian.plugin;

import app.meridian.core.decision.Answering;
import app.meridian.core.decision.BlueprintRecords;
import app.meridian.core.decision.BuiltIns;
import app.meridian.core.decision.ClockKeeper;
import app.meridian.core.decision.Completeness;
import app.meridian.core.decision.Deciding;
import app.meridian.core.decision.DecisionCommands;
import app.meridian.core.decision.DecisionExport;
import app.meridian.core.decision.DecisionHearings;
import app.meridian.core.decision.DecisionId;
import app.meridian.core.decision.DecisionImport;
import app.meridian.core.decision.DecisionReading;
import app.meridian.core.decision.DecisionRights;
import app.meridian.core.decision.DecisionRules;
import app.meridian.core.decision.DecisionSearch;
import app.meridian.core.decision.DecisionService;
import app.meridian.core.decision.DecisionStore;
import app.meridian.core.decision.DecisionViews;
import app.meridian.core.decision.Drafting;
import app.meridian.core.decision.NoticeTeller;
import app.meridian.core.decision.Notices;
import app.meridian.core.decision.PageDecisions;
import app.meridian.core.decision.RegisterService;
import app.meridian.core.decision.Supersession;
import app.meridian.core.decision.TemplateService;
import app.meridian.core.decision.TemplateStore;
import app.meridian.core.decision.WaitingDecisions;
import app.meridian.core.person.Circles;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.Mentions;
import app.meridian.core.person.Nameable;
import app.meridian.core.person.People;
import app.meridian.core.person.WorkingHours;
import app.meridian.core.reader.Readers;
import app.meridian.core.subject.Homes;
import java.time.Clock;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the beans of decisions. */
@Configuration(proxyBeanMethods = false)
public class DecisionBeans {
    private static final Logger LOG = LoggerFactory.getLogger(DecisionBeans.class);

    @Bean
    public DecisionRights decisionRights(Homes homes, Circles circles) {
        return new DecisionRights(homes, circles);
    }

    @Bean
    public DecisionHearings decisionHearings(WorkingHours hours, Colleagues colleagues, Homes homes) {
        return new DecisionHearings(hours, colleagues, homes);
    }

    @Bean
    public Supersession supersession(DecisionStore decisions, DecisionRights rights, Homes homes) {
        return new Supersession(decisions, rights, homes);
    }

    @Bean
    public DecisionRules decisionRules(
            Nameable nameable, Homes homes, Supersession supersession, Mentions mentions) {
        return new DecisionRules(nameable, homes, supersession, mentions);
    }

    @Bean
    public Drafting drafting(DecisionStore decisions, DecisionRights rights, DecisionRules rules, Homes homes) {
        return new Drafting(decisions, rights, rules, new Completeness(homes), homes);
    }

    @Bean
    public Deciding deciding(
            DecisionStore decisions, DecisionHearings hearings, Supersession supersession, Mentions mentions) {
        return new Deciding(decisions, hearings, supersession, mentions);
    }

    @Bean
    public Answering answering(Mentions mentions, WorkingHours hours) {
        return new Answering(mentions, hours);
    }

    @Bean
    public DecisionCommands decisionCommands(DecisionStore decisions, DecisionRights rights, Clock clock) {
        return new DecisionCommands(decisions, rights, clock);
    }

    @Bean
    public DecisionService decisionService(
            DecisionCommands commands, Drafting drafting, Answering answering, Deciding deciding) {
        return new DecisionService(commands, drafting, answering, deciding);
    }

    @Bean
    public DecisionViews decisionViews(DecisionHearings hearings, DecisionRights rights, Homes homes,
            Colleagues colleagues, People people) {
        return new DecisionViews(hearings, rights, homes, colleagues, people);
    }

    @Bean
    public DecisionReading decisionReading(
            DecisionStore decisions, DecisionViews views, Homes homes, Clock clock) {
        return new DecisionReading(decisions, views, homes, clock);
    }

    @Bean
    public RegisterService registerService(
            DecisionStore decisions, DecisionViews views, Homes homes, People people) {
        return new RegisterService(decisions, views, homes, people);
    }

    @Bean
    public WaitingDecisions waitingDecisions(
            DecisionStore decisions, DecisionViews views, Homes homes, Clock clock) {
        return new WaitingDecisions(decisions, views, homes, clock);
    }

    @Bean
    public TemplateService templateService(
            TemplateStore templates, BuiltIns builtIns, Circles circles, Clock clock) {
        return new TemplateService(templates, builtIns, circles, clock);
    }

    @Bean
    public NoticeTeller noticeTeller(
            DecisionStore decisions, DecisionHearings hearings, Notices notices, Clock clock) {
        return new NoticeTeller(decisions, hearings, notices, clock,
                (decision, failure) -> failed("told", decision, failure));
    }

    @Bean
    public ClockKeeper clockKeeper(DecisionStore decisions, DecisionHearings hearings, Clock clock) {
        return new ClockKeeper(decisions, hearings, clock,
                (decision, failure) -> failed("looked at", decision, failure));
    }

    @Bean
    public DecisionExport decisionExport(DecisionStore decisions, DecisionRights rights, Homes homes) {
        return new DecisionExport(decisions, rights, homes);
    }

    @Bean
    public DecisionImport decisionImport(
            DecisionStore decisions, DecisionRights rights, Homes homes, Clock clock) {
        return new DecisionImport(decisions, rights, homes, clock);
    }

    @Bean
    public PageDecisions pageDecisions(DecisionService service, DecisionStore decisions, TemplateService templates,
            Homes homes, Readers readers) {
        return new BlueprintRecords(service, decisions, templates, homes,
                person -> readers.of(person, ZoneOffset.UTC).locale());
    }

    @Bean
    public DecisionSearch decisionSearch(DecisionStore decisions, Homes homes) {
        return new DecisionSearch(decisions, homes);
    }

    private static void failed(String what, DecisionId decision, RuntimeException failure) {
        LOG.warn("Decision {} could not be {}", decision.value(), what, failure);
    }
}
