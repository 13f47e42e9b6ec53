package app.meridian.text;

import app.meridian.core.person.Account;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders mentions of one text: the full name of today, which leads to the person's page in the product. */
final class MentionNodes implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Mentioned mentioned;
    private final Phrases phrases;
    private final boolean onPaper;

    /** @param onPaper whether there is nothing to click */
    MentionNodes(HtmlNodeRendererContext context, Mentioned mentioned, Phrases phrases, boolean onPaper) {
        this.context = context;
        this.html = context.getWriter();
        this.mentioned = mentioned;
        this.phrases = phrases;
        this.onPaper = onPaper;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Mention.class);
    }

    @Override
    public void render(Node node) {
        Optional<Account> account = mentioned.find(((Mention) node).person());
        if (account.isEmpty()) html.text(phrases.text("meridian.text.mention.former"));
        else if (onPaper) html.text("@" + account.get().fullName());
        else renderLink(account.get());
    }

    private void renderLink(Account account) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "mrd-mention");
        attributes.put("href", context.encodeUrl(account.page()));
        html.tag("a", attributes);
        html.text("@" + account.fullName());
        html.tag("/a");
    }
}
