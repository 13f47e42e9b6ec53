package app.meridian.devhost.framework;

import java.util.List;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** Which of a bundle's imports nobody exports. */
final class MissingPackages {
    private final FrameworkWiring framework;

    MissingPackages(FrameworkWiring framework) {
        this.framework = framework;
    }

    List<String> of(Bundle bundle) {
        return bundle.adapt(BundleRevision.class).getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .filter(requirement -> !isOptional(requirement))
                .filter(requirement -> framework.findProviders(requirement).isEmpty())
                .map(requirement -> requirement.getDirectives().get(PackageNamespace.REQUIREMENT_FILTER_DIRECTIVE))
                .sorted()
                .collect(Collectors.toList());
    }

    private static boolean isOptional(BundleRequirement requirement) {
        String resolution = requirement.getDirectives().get(PackageNamespace.REQUIREMENT_RESOLUTION_DIRECTIVE);
        return PackageNamespace.RESOLUTION_OPTIONAL.equals(resolution);
    }
}
