package app.meridian.it;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.Member;
import app.meridian.core.duedate.Scenarios;
import app.meridian.core.worktime.Leave;
import app.meridian.devhost.DevHost;
import app.meridian.devhost.HostUser;
import app.meridian.devhost.Product;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Site;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The team of {@code due-scenarios.md} as new users of one product, who have set their hours themselves. */
record DueCast(DevHost host, Product product, String marker) {
    private static final String ME = "/people/me";

    static DueCast join(DevHost host, Product product) {
        DueCast cast = new DueCast(host, product, UUID.randomUUID().toString().substring(0, 6));
        Scenarios.team().forEach(cast::join);
        return cast;
    }

    private void join(Member member) {
        String username = username(member);
        new People(host, product).add(username);
        HostUser user = site().users().byUsername(username).orElseThrow();
        site().users().savePreferences(user, fullName(member), Member.DEFAULT_ZONE, Locale.UK);
        Api self = as(member);
        assertThat(self.ifMatch(self.get(ME).tag()).put(ME, profile(member)).status()).isEqualTo(200);
    }

    private static String profile(Member member) {
        String zones = member.zone().map(zone -> "{'zone':'" + zone + "'}").orElse("");
        String week = member.week().entrySet().stream().map(day -> "'" + day.getKey() + "':" + quoted(day.getValue()))
                .collect(joining(","));
        String region = member.region().map(code -> ",'region':'" + code + "'").orElse("");
        return "{'zones':[" + zones + "],'weeks':[{'week':{" + week + "}}],'leave':["
                + member.away().stream().map(DueCast::leave).collect(joining(",")) + "]" + region + "}";
    }

    private static String quoted(List<String> texts) {
        return texts.stream().collect(joining("','", "['", "']"));
    }

    private static String leave(Leave leave) {
        return "{'from':'" + leave.from() + "','to':'" + leave.to() + "'}";
    }

    Site site() {
        return host.product(product).site();
    }

    /** Unlike the names of the sample people, for whom other tests search. */
    String username(Member member) {
        return fullName(member).toLowerCase(Locale.ROOT);
    }

    /** One word, which is the short name too. */
    String fullName(Member member) {
        return "Payee-" + marker + "-" + Scenarios.team().indexOf(member);
    }

    /** @param names of members, as the file has them */
    List<String> fullNames(List<String> names) {
        return Scenarios.team().stream().filter(member -> names.contains(member.name())).map(this::fullName).toList();
    }

    String key(Member member) {
        return site().users().byUsername(username(member)).orElseThrow().key();
    }

    Api as(Member member) {
        return Api.anonymous(site()).as(username(member));
    }

    /** A project or space that all of them may change and the administrator administers. */
    String open(String name) {
        Place.of(host, product).open(name);
        String admin = site().users().byUsername("admin").orElseThrow().key();
        site().permissions().grant(name, Kind.ADMINISTER, admin);
        return name;
    }
}
