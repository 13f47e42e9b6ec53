package app.meridian.architecture;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the references of a template through the types of its view. */
final class TemplateCalls {
    private static final Pattern LOOP = Pattern.compile("#foreach\\(\\$(\\w+) in \\$(\\w+)((?:\\.\\w+\\(\\))+)\\)");
    private static final Pattern REFERENCE = Pattern.compile("\\$(\\w+)((?:\\.\\w+\\(\\))+)");
    private static final Pattern CALL = Pattern.compile("\\.(\\w+)\\(\\)");

    private final Map<String, Type> variables = new HashMap<>();
    private final Set<String> found = new TreeSet<>();

    private TemplateCalls(Class<?> view) {
        variables.put("view", view);
    }

    /** Every method that is called on a class that is not the JDK's, as the allowlist writes it. */
    static Set<String> of(String template, Class<?> view) {
        TemplateCalls calls = new TemplateCalls(view);
        Matcher loops = LOOP.matcher(template);
        while (loops.find()) {
            Type list = calls.follow(loops.group(2), loops.group(3));
            calls.variables.put(loops.group(1), ((ParameterizedType) list).getActualTypeArguments()[0]);
        }
        Matcher references = REFERENCE.matcher(template);
        while (references.find()) {
            calls.follow(references.group(1), references.group(2));
        }
        return calls.found;
    }

    private Type follow(String variable, String chain) {
        Type type = variables.get(variable);
        Matcher calls = CALL.matcher(chain);
        while (calls.find()) {
            type = call((Class<?>) type, calls.group(1));
        }
        return type;
    }

    private Type call(Class<?> type, String name) {
        try {
            Method method = type.getMethod(name);
            if (!type.getName().startsWith("java.")) found.add(type.getName() + "#" + name + "()");
            return method.getGenericReturnType();
        } catch (NoSuchMethodException e) {
            throw new AssertionError("A template calls what is not there: " + type.getName() + "#" + name, e);
        }
    }
}
