// What the launcher is given where only its installing is wanted.
