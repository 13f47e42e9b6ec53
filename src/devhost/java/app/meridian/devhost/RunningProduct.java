package app.meridian.devhost;

import app.meridian.devhost.confluence.ConfluenceSide;
import app.meridian.devhost.confluence.PageStore;
import app.meridian.devhost.framework.PluginFramework;
import app.meridian.devhost.framework.StartedServices;
import app.meridian.devhost.jira.Issues;
import app.meridian.devhost.jira.JiraSide;
import app.meridian.devhost.services.HostScheduler;
import app.meridian.devhost.services.HostServices;
import app.meridian.devhost.web.ProductSide;
import app.meridian.devhost.web.Site;
import app.meridian.devhost.web.WebServer;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.scheduler.SchedulerService;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One product with its database, its plugin framework and its web server. */
public final class RunningProduct implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunningProduct.class);
    private static final int PLATFORM = 8;

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final WebServer web;
    private final Database database;
    private final Site site;
    private final HostScheduler jobs;

    private RunningProduct(Options options, Product product) {
        web = new WebServer(product, options.port(product));
        try {
            database = started(Schema.open(options, product));
            site = Site.of(product, web.url(), database);
            ProductSide side = side(product);
            PluginFramework framework = started(new PluginFramework(product, PLATFORM,
                    options.data().resolve(product.key()).resolve("bundles")));
            HostServices.register(framework, product, site.users(), database.settings());
            framework.register(EventPublisher.class, site.events());
            jobs = started(HostScheduler.start(product, database));
            framework.register(SchedulerService.class, jobs);
            side.register(framework);
            web.serve(site, side, framework.install(options.jar()), options.aui(), jobs::runAll);
            started(StartedServices.in(framework));
            jobs.everyMinute("host.mail", site.mailbox()::send);
        } catch (Exception failure) {
            close();
            throw new IllegalStateException(product.displayName() + " did not start: " + failure.getMessage(), failure);
        }
    }

    static RunningProduct start(Options options, Product product) {
        return new RunningProduct(options, product);
    }

    /** Address with the context path, without a slash at the end. */
    public String url() {
        return web.url();
    }

    /** People and permissions, for whoever wants to change them under a running product. */
    public Site site() {
        return site;
    }

    public Database database() {
        return database;
    }

    /** The plugins' jobs on this node. */
    public HostScheduler jobs() {
        return jobs;
    }

    /** No request may be under way when the plugins stop, and no plugin when the database does. */
    @Override
    public void close() {
        close(web);
        while (!parts.isEmpty()) close(parts.pop());
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("{} did not stop cleanly", part, e);
        }
    }

    private <T extends AutoCloseable> T started(T part) {
        parts.push(part);
        return part;
    }

    private ProductSide side(Product product) {
        return product == Product.JIRA ? JiraSide.of(site, new Issues(database))
                : new ConfluenceSide(site, new PageStore(database));
    }
}
