/// Answers about notes, tasks, costs, packs, files and modules.
extension PublishedAnswers {
    /// What is asked of an account that has some of each.
    static let accountServices: [Operation] =
        [
            ("customers/notes", "CustomersTest__testCustomersNotes"),
            ("customers-corporate/notes", "CustomersCorporateTest__testCustomersNotes"),
            ("customers-corporate/f/addresses", "CustomersCorporateTest__testAddresses"),
            ("customers-corporate/f/companies", "CustomersCorporateTest__testCompanies"),
            ("customers-corporate/f/contacts", "CustomersCorporateTest__testContacts"),
            ("tasks", "TasksTest__testList"), ("tasks/1", "TasksTest__testGet"),
            ("tasks/history", "TasksTest__testHistory"),
            ("tasks/1/comments", "TasksTest__testGetComments"),
            ("costs", "CostsTest__testCosts"), ("costs/1", "CostsTest__testGet"),
            ("orders/packs", "PacksTest__testList"), ("orders/packs/1", "PacksTest__testGet"),
            ("orders/packs/history", "PacksTest__testHistory"),
            ("files", "FilesTest__testList"), ("files/25", "FilesTest__testGet"),
            ("integration-modules/m", "IntegrationTests__testGet"),
            ("features/check?features[]=a", "FeaturesTest__testCheck"),
            ("users/28", "UsersTest__testGet"),
            ("telephony/manager?phone=%2B79000000001", "TelephonyTest__testManager"),
            ("loyalty/loyalties", "LoyaltyTest__testLoyalties"),
            ("loyalty/accounts", "LoyaltyTest__testAccounts"),
            ("loyalty/bonus/operations", "LoyaltyTest__testBonusOperations"),
            ("store/products/properties", "StoreTest__testProductProperties"),
            ("store/products/properties/values", "StoreTest__testProductPropertyValues"),
        ].map { target, file in Operation(name: target, files: [file], target: "v5/" + target) }
        + [
            ("tasks/create", "TasksTest__testCreate", "task", #"{"text":"t"}"#),
            ("tasks/1/edit", "TasksTest__testEdit", "task", #"{"text":"t"}"#),
            ("costs/create", "CostsTest__testCostsCreate", "cost", #"{"summ":1}"#),
            ("costs/upload", "CostsTest__testCostsUpload", "costs", #"[{"summ":1}]"#),
            ("costs/delete", "CostsTest__testCostsDelete", "ids", "[1,99]"),
            ("costs/1/edit", "CostsTest__testEdit", "cost", #"{"summ":2}"#),
            ("costs/1/delete", "CostsTest__testDelete", "by", "id"),
            ("orders/packs/create", "PacksTest__testCreate", "pack", #"{"quantity":1}"#),
            ("orders/packs/1/edit", "PacksTest__testEdit", "pack", #"{"quantity":2}"#),
            ("files/upload", "FilesTest__testUpload", "content", "x"),
            ("files/25/edit", "FilesTest__testEdit", "file", #"{"filename":"x"}"#),
            ("files/25/delete", "FilesTest__testDelete", "by", "id"),
            (
                "integration-modules/m/update-scopes", "IntegrationTests__testUpdateScopes", "requires",
                #"{"scopes":["order_read"]}"#
            ),
            (
                "store/products/batch/create", "StoreTest__testProductBatchCreate", "products",
                #"[{"name":"N"}]"#
            ),
            ("telephony/call/event", "TelephonyTest__testCallEvent", "event", #"{"phone":"1"}"#),
            ("telephony/calls/upload", "TelephonyTest__testCallsUpload", "calls", #"[{"phone":"1"}]"#),
            ("users/28/status", "UsersTest__testStatus", "status", "free"),
        ].map { target, file, entity, text in
            Operation(name: target, files: [file], target: "v5/" + target, form: [(entity, text)])
        }
}
