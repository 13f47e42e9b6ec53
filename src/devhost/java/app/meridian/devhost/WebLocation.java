package app.meridian.devhost;

/** Where a page of the product shows links of plugins: the section a web item names. */
public enum WebLocation {
    /** What people set for themselves. */
    PROFILE("system.user.options/personal", "system.settings.edit/yoursettings"),
    /** In Jira the plugin's own sections come after it. */
    ADMINISTRATION("admin_plugins_menu", "system.admin/configuration"),
    /** Settings of a project, tools of a space. */
    SETTINGS("atl.jira.proj.config/projectgroup4", "system.space.tools/integrations"),
    /** Beside a project or a space, for everybody who sees it. */
    SIDEBAR("jira.project.sidebar.plugins.navigation", "system.space.sidebar/main-links"),
    /** In the bar at the top of every page. */
    HEADER("system.top.navigation.bar", "system.header/left");

    private final String jira;
    private final String confluence;

    WebLocation(String jira, String confluence) {
        this.jira = jira;
        this.confluence = confluence;
    }

    public String in(Product product) {
        return product == Product.JIRA ? jira : confluence;
    }
}
