namespace Education.Planning;

/// <summary>The letters that responsibility matrices use for roles.</summary>
public static class RoleLetters
{
    extension(Role role)
    {
        /// <summary>The RACI letter: R, A, C or I; null for a role that RACI does not know.</summary>
        /// <remarks>RACI has no letter for support: supporting parties do part of the work and count as R. A lead is R too; it answers only where nobody is accountable.</remarks>
        public char? Raci => role.Rasci == 'S' ? 'R' : role.Rasci;

        /// <summary>The RASCI letter: R, A, S, C or I; null for a role that RASCI does not know.</summary>
        public char? Rasci => role switch
        {
            Role.Responsible or Role.Lead or Role.Joint => 'R',
            Role.Accountable => 'A',
            Role.Supporting => 'S',
            Role.Consulted or Role.Advising => 'C',
            Role.Informed or Role.Receiving => 'I',
            _ => null,
        };
    }
}
