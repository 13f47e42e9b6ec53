package app.meridian.devhost.services;

import app.meridian.devhost.descriptor.PluginFiles;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Finds templates in the plugin's jar and nowhere else. */
final class PluginTemplateLoader extends ResourceLoader {
    private final PluginFiles files;

    PluginTemplateLoader(PluginFiles files) {
        this.files = files;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        // nothing to configure
    }

    @Override
    public InputStream getResourceStream(String path) {
        return files.read(path.replaceAll("^/+", ""))
                .map(ByteArrayInputStream::new)
                .orElseThrow(() -> new ResourceNotFoundException("There is no template " + path + " in the jar"));
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
