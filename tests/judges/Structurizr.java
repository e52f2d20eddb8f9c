// SPDX-License-Identifier: Apache-2.0
import com.structurizr.Workspace;
import com.structurizr.dsl.StructurizrDslParser;
import java.io.File;

/** Reads workspaces by Structurizr's own parser, and prints the names of all their elements. */
public class Structurizr {
    public static void main(String[] arguments) throws Exception {
        for (String path : arguments) {
            StructurizrDslParser parser = new StructurizrDslParser();
            parser.parse(new File(path));
            Workspace workspace = parser.getWorkspace();
            workspace.getModel().getElements().forEach(element -> System.out.println(element.getName()));
        }
    }
}
