package app.meridian.core.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks through decisions as the register does. */
record InMemoryRegister(RegisterQuery query) {

    RegisterBatch of(Collection<Decision> decisions) {
        List<Decision> candidates = decisions.stream()
                .filter(each -> each.number().container().equals(query.container()))
                .filter(each -> query.before().isEmpty() || each.number().number() < query.before().get())
                .sorted(Comparator.comparing((Decision each) -> each.number().number()).reversed()).toList();
        List<Decision> looked = candidates.subList(0, Math.min(RegisterQuery.LOOKED_AT, candidates.size()));
        List<Decision> found = looked.stream().filter(this::matches).limit(query.limit() + 1L).toList();
        if (found.size() > query.limit()) return batch(found.subList(0, query.limit()), query.limit());
        boolean all = looked.size() == candidates.size();
        Optional<Long> next = all ? Optional.empty() : Optional.of(looked.get(looked.size() - 1).number().number());
        return new RegisterBatch(found.stream().map(InMemoryRegister::row).toList(), next);
    }

    private static RegisterBatch batch(List<Decision> rows, int limit) {
        return new RegisterBatch(rows.stream().map(InMemoryRegister::row).toList(),
                Optional.of(rows.get(limit - 1).number().number()));
    }

    private boolean matches(Decision decision) {
        RegisterQuery.Filter filter = query.filter();
        Roles roles = decision.fields().roles();
        List<?> people = Stream.of(List.of(roles.driver()), roles.deciders(), roles.contributors(), roles.informed())
                .flatMap(List::stream).toList();
        return (filter.statuses().isEmpty() || filter.statuses().contains(decision.status()))
                && filter.template().filter(each -> !each.equals(decision.beginning().template())).isEmpty()
                && filter.person().filter(each -> !people.contains(each)).isEmpty()
                && filter.awaiting().filter(each -> !decision.isOpen() || !decision.ballot().wants(each)).isEmpty()
                && filter.changedBefore().filter(each -> !decision.changedAt().isBefore(each)).isEmpty()
                && decision.fields().text().words().containsAll(filter.words());
    }

    private static RegisterRow row(Decision decision) {
        return new RegisterRow(decision.id(), decision.number(), decision.home(), decision.status(),
                decision.fields().text().title(), decision.beginning().template(),
                decision.beginning().templateName(), decision.fields().roles().driver(), decision.changedAt(),
                decision.fields().review(), decision.successor().map(Successor::by));
    }
}
