import MapDocuments
package import MapSource
import MapValues
import MapYAML

/// Finds what is wrong with the connections of a project and with what its instances make of them.
package struct ProjectCheck {
    let input: ProjectInput
    let nodes = DocumentNodes()
    var findings: [Diagnostic] = []

    private init(_ input: ProjectInput) { self.input = input }

    /// All findings about a project but those of its pairs.
    package static func findings(_ input: ProjectInput) -> [Diagnostic] {
        var check = ProjectCheck(input)
        for connection in input.project.connections {
            let first = check.findings.count
            check.checkConnection(connection)
            check.checkSecrets(of: connection)
            check.checkAddresses(of: connection)
            let secrets = check.stretchesToHide(of: connection)
            for index in first..<check.findings.count { check.findings[index].secrets = secrets }
        }
        for instance in input.project.pairs { check.checkConnections(of: instance) }
        check.checkUse()
        check.checkPlatformAddresses()
        check.checkSharedKeys()
        check.checkSnapshots()
        return check.findings
    }

    /// The platform that a connection names, as described.
    func platform(of connection: Named<YAMLNode>) -> PlatformDocument? {
        nodes.text(nodes.member("platform", of: connection.value)).flatMap { input.platforms[$0] }
    }

    /// The settings of a connection that its platform calls secret, as written.
    func secrets(of connection: Named<YAMLNode>) -> [YAMLMember] {
        let declared = platform(of: connection)?.settings ?? []
        return nodes.members(connection.value).filter { member in
            declared.contains {
                $0.name == member.key && nodes.flag(nodes.member("secret", of: $0.value))
            }
        }
    }
}
