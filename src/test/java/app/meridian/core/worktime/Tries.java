package app.meridian.core.worktime;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Runs each property at most {@code meridian.tries} times, and with the seed {@code meridian.seed}, where these system
 * properties are set.
 */
final class Tries implements AroundPropertyHook {
    /** From this many tries on, shares of the tries can be relied on. */
    private static final int MANY = 2_000;

    static boolean many() {
        return atMost(MANY) == MANY;
    }

    static int atMost(int tries) {
        return Math.min(tries, Integer.getInteger("meridian.tries", tries));
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        attributes.tries().ifPresent(tries -> attributes.setTries(atMost(tries)));
        String seed = System.getProperty("meridian.seed");
        if (seed != null) attributes.setSeed(seed);
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
